"""Words every layer shares: money, ids, clock, texts, refusals. No input or output."""
