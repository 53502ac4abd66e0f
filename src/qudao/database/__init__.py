"""PostgreSQL: the server, the pool, statements as data, migrations. Knows nothing of banking."""
