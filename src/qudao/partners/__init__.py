"""The outside world's ends: a real client and a simulator of each, side by side."""
