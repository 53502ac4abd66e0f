"""The pool: every connection runs as the bank's own role, with time limits, against the primary."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any, Final, LiteralString

from psycopg import AsyncConnection, AsyncCursor, errors, sql
from psycopg.rows import dict_row, tuple_row
from psycopg_pool import AsyncConnectionPool
from sqlalchemy.sql import ClauseElement

from qudao.database.statements import compiled
from qudao.kernel.text import Text

Row = dict[str, Any]

APPLICATION_ROLE: Final = "qudao_app"
# REQUIREMENTS I3; PostgreSQL's own defaults are "off".
SESSION_SETTINGS: Final = {
    "lock_timeout": "2s",
    "statement_timeout": "5s",
    "idle_in_transaction_session_timeout": "10s",
    "timezone": "UTC",
}
# REQUIREMENTS J1: what the server must say before the bank opens.
DURABLE_SETTINGS: Final = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "data_checksums": "on",
    "data_sync_retry": "off",
}
RETRY_ON: Final = (errors.SerializationFailure, errors.DeadlockDetected)


class CannotOpenError(RuntimeError):
    """The bank cannot use this PostgreSQL server; `text` says why."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.zh} / {text.en}")
        self.text = text


class UnreachableServerError(CannotOpenError):
    """Nobody answers at the server's address, or it does not let the bank in."""


class UnsafeServerError(CannotOpenError):
    """The server could lose an acknowledged commit."""


class Database:
    """A pool of connections to one PostgreSQL server."""

    def __init__(self, url: str, *, size: int = 6, role: str | None = APPLICATION_ROLE) -> None:
        """`url`: a libpq address. `role`: what the connections act as; None keeps the address's own."""
        options = [f"-c {name}={value}" for name, value in SESSION_SETTINGS.items()]
        if role is not None:
            options.append(f"-c role={role}")
        self._url = url
        self._options = " ".join(options)
        self.pool: AsyncConnectionPool[AsyncConnection[Any]] = AsyncConnectionPool(
            url,
            min_size=1,
            max_size=size,
            open=False,
            timeout=10,
            check=None,
            kwargs={"options": self._options, "autocommit": True},
        )

    async def open(self) -> None:
        """Connect, unless the server is not durable (REQUIREMENTS J1). Raises a CannotOpenError."""
        try:
            async with await AsyncConnection[Any].connect(
                self._url, connect_timeout=5, options=self._options
            ) as connection:
                await _refuse_unsafe(connection)
        except errors.OperationalError as error:
            told = str(error).strip().splitlines()[0]
            raise UnreachableServerError(
                Text(f"连不上数据库：{told}", f"the database cannot be reached: {told}"),
            ) from error
        await self.pool.open(wait=True, timeout=10)

    async def close(self) -> None:
        """Give every connection back."""
        await self.pool.close()

    async def rows(self, query: LiteralString | ClauseElement, **values: object) -> list[Row]:
        """The rows of one statement, each a dict; in a transaction of its own."""
        async with self.pool.connection() as connection:
            return await fetch_rows(connection, query, **values)

    async def row(self, query: LiteralString | ClauseElement, **values: object) -> Row | None:
        """The first row of one statement, or None."""
        found = await self.rows(query, **values)
        return found[0] if found else None

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[AsyncConnection[Any]]:
        """One READ COMMITTED transaction; rolled back when the block raises."""
        async with self.pool.connection() as connection, connection.transaction():
            yield connection


async def _refuse_unsafe(connection: AsyncConnection[Any]) -> None:
    found = await fetch_rows(
        connection,
        "select name, setting from pg_settings where name = any(%(names)s)",
        names=list(DURABLE_SETTINGS),
    )
    settings = {row["name"]: row["setting"] for row in found}
    wrong = {name: settings.get(name) for name, value in DURABLE_SETTINGS.items() if settings.get(name) != value}
    if wrong:
        needed = {name: DURABLE_SETTINGS[name] for name in wrong}
        raise UnsafeServerError(
            Text(
                f"数据库的设置可能丢失已确认的账务：{wrong}，须为 {needed}",
                f"the database's settings could lose money that was confirmed: {wrong}; needed: {needed}",
            ),
        )


async def fetch_rows(
    connection: AsyncConnection[Any],
    query: LiteralString | ClauseElement,
    **values: object,
) -> list[Row]:
    """The rows of one statement on a connection, each a dict."""
    async with connection.cursor(row_factory=dict_row) as cursor:
        await run(cursor, query, **values)
        return await cursor.fetchall() if cursor.description is not None else []


async def fetch_tuples(
    connection: AsyncConnection[Any],
    query: LiteralString,
    values: object,
) -> list[tuple[Any, ...]]:
    """The rows of one statement as tuples: for the hot path."""
    async with connection.cursor(row_factory=tuple_row) as cursor:
        await cursor.execute(query, values, prepare=True)  # pyright: ignore[reportArgumentType]
        return await cursor.fetchall() if cursor.description is not None else []


async def run(cursor: AsyncCursor[Any], query: LiteralString | ClauseElement, **values: object) -> int:
    """Execute text with values, or a Core statement; returns the number of rows touched."""
    if isinstance(query, ClauseElement):
        text, bound = compiled(query)
        await cursor.execute(sql.SQL(text), {**bound, **values})  # pyright: ignore[reportArgumentType]
    else:
        await cursor.execute(query, values)
    return cursor.rowcount
