"""Notices to customers: the inbox, short messages by category, threshold and quiet hours."""
