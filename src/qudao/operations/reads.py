"""What `decide` and queries may use: reads of the primary, and nothing that writes."""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Any, LiteralString, TypeVar

from sqlalchemy.sql import Select

from qudao.database.batched_read import BatchedRead
from qudao.database.connection import Database, Row
from qudao.kernel.clock import Clock
from qudao.kernel.keys import Keys
from qudao.kernel.refusal import Refused
from qudao.operations.codes import NOT_FOUND
from qudao.operations.parameters import Parameters, ParameterValues

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")
Load = Callable[[Database, Sequence[Key]], Awaitable[dict[Key, Found]]]


class Reads:
    """The bank's present state, for deciding."""

    def __init__(self, *, database: Database, parameters: Parameters, clock: Clock, keys: Keys) -> None:
        """All reads go to the primary (REQUIREMENTS I4)."""
        self._database = database
        self._parameters = parameters
        self.clock = clock
        self.keys = keys
        self._gathered: dict[object, BatchedRead[Any, Any]] = {}

    async def rows(self, query: LiteralString | Select[Any], **values: object) -> list[Row]:
        """All rows of a query."""
        return await self._database.rows(query, **values)

    async def row(self, query: LiteralString | Select[Any], **values: object) -> Row | None:
        """The first row of a query, or None."""
        return await self._database.row(query, **values)

    async def known(self, query: LiteralString | Select[Any], **values: object) -> Row:
        """The first row of a query. Raises Refused(NOT_FOUND): also what others own is not there (REQUIREMENTS F1)."""
        row = await self._database.row(query, **values)
        if row is None:
            raise Refused(NOT_FOUND)
        return row

    async def parameters(self) -> ParameterValues:
        """The parameters in force."""
        return await self._parameters.now()

    @property
    def parameter_catalogue(self) -> Parameters:
        """Specifications and dated values of all parameters."""
        return self._parameters

    def gathered(self, load: Load[Key, Found], key: Key) -> Awaitable[Found | None]:
        """What `load` finds under a key; concurrent calls with the same `load` share one statement."""
        reader = self._gathered.get(load)
        if reader is None:

            async def read(keys: Sequence[Key]) -> dict[Key, Found]:
                return await load(self._database, keys)

            reader = self._gathered[load] = BatchedRead[Key, Found](read)
        return reader.get(key)
