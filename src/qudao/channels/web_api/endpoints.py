"""The catalogue's operations and queries as endpoints: route, reader of requests, and what is served."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from qudao.channels.web_api.requests import RequestReader
from qudao.channels.web_api.routes import Routes
from qudao.operations.operation import Operation, Query

PREFIX: Final = "/v1"
CHANNEL: Final = "web"
_VARIABLE: Final = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class OperationEndpoint:
    """An operation at its address."""

    declared: Operation
    reader: RequestReader


@dataclass(frozen=True, slots=True)
class QueryEndpoint:
    """A query at its address."""

    declared: Query
    reader: RequestReader


Endpoint = OperationEndpoint | QueryEndpoint


def routes_of(operations: Iterable[Operation], queries: Iterable[Query]) -> Routes[Endpoint]:
    """All endpoints of this channel. Raises ValueError when two share an address, or a request lacks a path's field."""
    endpoints: list[tuple[str, str, Endpoint]] = [
        (*_address(query), QueryEndpoint(query, _reader(query))) for query in queries if CHANNEL in query.channels
    ]
    endpoints.extend(
        (*_address(operation), OperationEndpoint(operation, _reader(operation)))
        for operation in operations
        if CHANNEL in operation.channels
    )
    return Routes(endpoints)


def path_fields(declared: Operation | Query) -> list[str]:
    """The names of a path's variables, in order."""
    return _VARIABLE.findall(declared.route[1])


def _address(declared: Operation | Query) -> tuple[str, str]:
    method, path = declared.route
    if isinstance(declared, Query) is not (method == "GET"):
        raise ValueError(f"{declared.name}: queries are read by GET, and nothing else is (REQUIREMENTS B6)")
    return method, PREFIX + path


def _reader(declared: Operation | Query) -> RequestReader:
    return RequestReader(declared.request, path_fields=path_fields(declared))
