"""The SMS gateway: the client the bank sends through, and a simulator with faults that can be switched on."""
