"""Signing in and staying in: sessions, passwords, soft tokens, for customers and staff."""
