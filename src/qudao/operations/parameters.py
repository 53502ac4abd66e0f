"""Parameters: the bank's limits, rates and fees as dated rows, each set by one person and approved by another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from qudao.database.batched_read import BatchedRead
from qudao.database.connection import Database
from qudao.kernel.clock import Clock
from qudao.kernel.text import Text

Unit = Literal["minor", "ppm", "seconds", "count", "switch"]

_VERSION: Final = "select coalesce(max(version), 0) as version from parameter"
_LOAD: Final = "select version, code, value, valid_from from parameter order by code, valid_from, version"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSpec:
    """A parameter the bank knows. Values are whole numbers.

    `unit`: minor units of CNY, parts per million (a rate a year), seconds, a count, or a switch (0 or 1).
    `default` holds until a row says otherwise; `least` and `most` bound what may be set; `source` is the rule's origin.
    """

    code: str
    text: Text
    unit: Unit
    default: int
    least: int = 0
    most: int = 10**13
    source: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    version: int
    code: str
    value: int
    valid_from: datetime


class ParameterValues:
    """All parameters at one moment."""

    def __init__(self, values: dict[str, int]) -> None:
        """`values`: by code, defaults included."""
        self._values = values

    def __getitem__(self, code: str) -> int:
        """The value of a code. Raises KeyError for a code no specification declares."""
        return self._values[code]


class Parameters:
    """Reads parameters; a change approved in any process holds for the next call in every process."""

    def __init__(self, *, database: Database, clock: Clock, specs: Iterable[ParameterSpec]) -> None:
        """`specs`: every parameter there is."""
        self.specs = {spec.code: spec for spec in specs}
        self._database = database
        self._clock = clock
        self._rows: list[_Row] = []
        self._version = -1
        self._read = BatchedRead[None, int](self._load_version)
        self._current: tuple[ParameterValues, datetime, datetime | None] | None = None

    async def now(self) -> ParameterValues:
        """The values in force at this moment."""
        version = await self._read.get(None) or 0
        now = self._clock.now()
        if version != self._version:
            rows = await self._database.rows(_LOAD)
            self._rows = [_Row(**row) for row in rows]
            self._version = version
            self._current = None
        if self._current is not None:
            values, since, until = self._current
            if since <= now and (until is None or now < until):
                return values
        values = self.at(now)
        until = min((row.valid_from for row in self._rows if row.valid_from > now), default=None)
        self._current = (values, now, until)
        return values

    def at(self, moment: datetime) -> ParameterValues:
        """The values in force at a moment, of the rows last read: the newest date wins, then the newest version."""
        values = {code: spec.default for code, spec in self.specs.items()}
        values.update({row.code: row.value for row in self._rows if row.valid_from <= moment})
        return ParameterValues(values)

    async def _load_version(self, keys: Sequence[None]) -> dict[None, int]:
        row = await self._database.row(_VERSION)
        return dict.fromkeys(keys, row["version"] if row else 0)
