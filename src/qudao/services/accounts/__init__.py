"""Accounts customers hold: opening, arranging, balances, entries, statements, receipts."""
