"""Who calls and how strongly that is proved: principals, sessions, factors, codes bound to what they confirm."""
