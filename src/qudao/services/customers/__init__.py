"""Customers: sign-up with real name, their own particulars, a change of phone."""
