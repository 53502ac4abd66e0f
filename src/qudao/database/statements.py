"""SQLAlchemy Core statements as data, run on psycopg."""

from collections.abc import Mapping
from typing import Any, Final, cast

from sqlalchemy import MetaData
from sqlalchemy.dialects.postgresql.psycopg import dialect
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

METADATA: Final = MetaData()
_DIALECT: Final = dialect()


def compiled(statement: ClauseElement) -> tuple[str, Mapping[str, Any]]:
    """The SQL text and the bound values, ready for a psycopg cursor."""
    compilation = cast(
        "SQLCompiler",
        statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True}),
    )
    values = dict(compilation.construct_params())
    # What wraps JSON and arrays for the driver has no public door.
    processors = compilation._bind_processors  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    for name, prepare in processors.items():
        values[name] = cast("Any", prepare)(values[name])
    return str(compilation), values
