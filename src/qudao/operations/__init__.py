"""The spine: what can be done and seen, and the one way a call goes through the bank. See ARCHITECTURE.md."""
