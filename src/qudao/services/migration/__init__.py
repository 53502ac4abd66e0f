"""Account history of another bank, brought into the ledger line by line (LE-7). See README.md."""
