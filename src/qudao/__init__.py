"""Qudao (渠道): an electronic bank. One engine behind every channel; see ARCHITECTURE.md."""
