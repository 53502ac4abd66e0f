"""The web API channel: every operation and query of the catalogue over HTTP, and the web app beside it."""
