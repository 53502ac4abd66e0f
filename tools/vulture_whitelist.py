"""Names that look unused to vulture but are used from outside: by frameworks, by tests or from the command line."""
