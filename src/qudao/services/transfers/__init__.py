"""Transfers within the bank: the payee book, the payee check, paying, and asking a mistake back."""
