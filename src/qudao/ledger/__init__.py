"""The ledger: double entry, running balances, holds. Nothing here knows a customer."""
