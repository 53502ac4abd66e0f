"""The bank's parameters: one sets, another approves, each change dated."""
