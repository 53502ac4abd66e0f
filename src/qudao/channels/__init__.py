"""Channels: the doors customers, staff and partners come through. Thin: no SQL, no business word, no service."""
