"""The ledger: double entry, running balances, holds. Units of postings in, entries out; nothing here knows a customer."""
