"""What the bank offers, a folder for each service; they share only what lies below them and each other's `api`."""
