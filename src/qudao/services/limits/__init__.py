"""Ceilings on what customers may move: law, bank, channel, account class and the customer's own; the lowest wins."""
