"""The daily close: interest, trial balance, the next accounting date."""
