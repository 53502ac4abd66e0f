"""SQLAlchemy Core statements as data, run on psycopg."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import MetaData
from sqlalchemy.dialects.postgresql.psycopg import dialect
from sqlalchemy.sql import ClauseElement

METADATA = MetaData()
_DIALECT = dialect()


def compiled(statement: ClauseElement) -> tuple[str, Mapping[str, Any]]:
    """The SQL text and the bound values, ready for a psycopg cursor."""
    compilation = statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
    values: dict[str, Any] = dict(compilation.params)
    for name, processor in compilation._bind_processors.items():  # noqa: SLF001 - the only door to bind processors
        if name in values:
            values[name] = processor(values[name])  # pyright: ignore
    return str(compilation), values
