"""The counter: cash in and out, and corrections of the ledger."""
