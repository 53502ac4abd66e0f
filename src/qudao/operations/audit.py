"""The audit trail: one event at every exit, each sealed with the one before it (REQUIREMENTS K1, K2)."""

import hashlib
import hmac
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

import msgspec
from psycopg import AsyncConnection, AsyncCursor
from psycopg.rows import tuple_row

GENESIS: Final = b"\0" * 32
_TEXT_MAX: Final = 200
_COLUMNS: Final = (
    "sequence, at, actor_kind, actor_id, session_id, channel, address, device, operation, outcome, code, execution_id,"
    " subject_id, request_id, request_hash, effect_hash, details, mac"
)
INSERT: Final = f"""
insert into audit_event ({_COLUMNS})
select sequence, at, actor_kind, actor_id, session_id, channel, address, device, operation, outcome, code,
       execution_id, subject_id, request_id, request_hash, effect_hash, details::jsonb, mac
from unnest(%s::bigint[], %s::timestamptz[], %s::text[], %s::uuid[], %s::uuid[], %s::text[], %s::text[], %s::text[],
            %s::text[], %s::text[], %s::text[], %s::uuid[], %s::uuid[], %s::text[], %s::bytea[], %s::bytea[],
            %s::text[], %s::bytea[])
    as e({_COLUMNS})
"""  # noqa: S608 - only constants are joined
_SELECT: Final = f"select {_COLUMNS} from audit_event where shard = 0 order by sequence"  # noqa: S608 - constants


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """Who, when, where, by which device and channel, what, with which result.

    `request_hash` and `effect_hash` are SHA-256 of what was asked and of what came of it; `details` holds before and
    after where that is not a secret.
    """

    at: datetime
    actor_kind: str
    actor_id: UUID
    session_id: UUID | None
    channel: str
    address: str
    device: str
    operation: str
    outcome: str
    code: str | None
    execution_id: UUID | None
    subject_id: UUID | None
    request_id: str
    request_hash: bytes
    effect_hash: bytes
    details: dict[str, Any]

    def sealed(self, *, sequence: int, previous: bytes, key: bytes) -> tuple[Any, ...]:
        """The row in column order; its last value is the seal over this event and the seal before it."""
        row = (
            sequence,
            self.at,
            self.actor_kind,
            self.actor_id,
            self.session_id,
            self.channel,
            printable(self.address),
            printable(self.device),
            self.operation,
            self.outcome,
            self.code,
            self.execution_id,
            self.subject_id,
            printable(self.request_id),
            self.request_hash,
            self.effect_hash,
            msgspec.json.encode(self.details, order="sorted").decode(),
        )
        return (*row, seal(row, previous=previous, key=key))


def seal(row: tuple[Any, ...], *, previous: bytes, key: bytes) -> bytes:
    """HMAC-SHA-256 over the previous seal and the row's values."""
    canonical = msgspec.json.encode([_canonical(value) for value in row])
    return hmac.digest(key, previous + canonical, hashlib.sha256)


def _canonical(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, UUID):
        return value.hex
    return value


def printable(text: str) -> str:
    """A caller's own words, cut to 200 characters and with control characters escaped (REQUIREMENTS K4)."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text[:_TEXT_MAX])


def seal_all(events: Iterable[AuditEvent], *, sequence: int, previous: bytes, key: bytes) -> list[list[Any]]:
    """Rows for new events after the head of the chain, column by column as INSERT takes them."""
    rows: list[tuple[Any, ...]] = []
    for event in events:
        sequence += 1
        row = event.sealed(sequence=sequence, previous=previous, key=key)
        previous = row[-1]
        rows.append(row)
    return [list(column) for column in zip(*rows, strict=True)]


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first event at which the chain does not hold: a row changed, missing, added or out of place."""

    sequence: int


async def check_chain(connection: AsyncConnection[Any], key: bytes) -> AsyncIterator[int | ChainFault]:
    """Walk the whole chain inside a transaction; yields each good sequence number, and a fault, if any, as the last."""
    previous, expected = GENESIS, 1
    cursor: AsyncCursor[tuple[Any, ...]] = connection.cursor("audit_chain", row_factory=tuple_row)  # pyright: ignore[reportAssignmentType]
    async with cursor:
        await cursor.execute(_SELECT)
        async for *values, mac in cursor:
            details = msgspec.json.encode(values[-1], order="sorted").decode()
            row = (*values[:-1], details)
            if row[0] != expected or not hmac.compare_digest(seal(row, previous=previous, key=key), mac):
                yield ChainFault(expected)
                return
            yield expected
            previous, expected = mac, expected + 1
