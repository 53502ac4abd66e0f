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

from qudao.database.statements import bytea, row_set

GENESIS: Final = b"\0" * 32
_TEXT_MAX: Final = 200
_COLUMNS: Final = (
    "sequence, at, actor_kind, actor_id, session_id, channel, address, device, operation, outcome, code, execution_id,"
    " subject_id, request_id, request_hash, effect_hash, details, mac"
)
# The columns that a seal covers, in its order.
SEALED: Final = tuple(_COLUMNS.split(", ")[:-1])
INSERT: Final = f"""
insert into audit_event ({_COLUMNS}) select {_COLUMNS} from json_to_recordset(%s::json)
    as e(sequence bigint, at timestamptz, actor_kind text, actor_id uuid, session_id uuid, channel text, address text,
         device text, operation text, outcome text, code text, execution_id uuid, subject_id uuid, request_id text,
         request_hash bytea, effect_hash bytea, details jsonb, mac bytea)
"""  # noqa: S608 - only constants are joined
_SELECT: Final = f"select {_COLUMNS} from audit_event where shard = 0 order by sequence"  # noqa: S608 - constants


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """Who, when, where, by which device and channel, what, with which result.

    `request_hash` is a keyed hash of what was asked, `effect_hash` SHA-256 of what came of it; `details` holds before
    and after where that is not a secret.
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

    def sealed(self, *, sequence: int, previous: bytes, key: bytes) -> tuple[dict[str, Any], bytes]:
        """The row, and the seal over it and the seal before it, which is also the row's last value."""
        row = {
            "sequence": sequence,
            "at": canonical(self.at),
            "actor_kind": self.actor_kind,
            "actor_id": self.actor_id.hex,
            "session_id": canonical(self.session_id),
            "channel": self.channel,
            "address": printable(self.address),
            "device": printable(self.device),
            "operation": self.operation,
            "outcome": self.outcome,
            "code": self.code,
            "execution_id": canonical(self.execution_id),
            "subject_id": canonical(self.subject_id),
            "request_id": printable(self.request_id),
            "request_hash": bytea(self.request_hash),
            "effect_hash": bytea(self.effect_hash),
            "details": self.details,
        }
        mac = seal(row.values(), previous=previous, key=key)
        row["mac"] = bytea(mac)
        return row, mac


def seal(values: Iterable[object], *, previous: bytes, key: bytes) -> bytes:
    """HMAC-SHA-256 over the previous seal and the row's canonical values."""
    return hmac.digest(key, previous + msgspec.json.encode(list(values), order="sorted"), hashlib.sha256)


def canonical(value: object) -> object:
    """A column's value in the one form that is sealed."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, bytes):
        return bytea(value)
    if isinstance(value, UUID):
        return value.hex
    return value


def printable(text: str) -> str:
    """A caller's own words, cut to 200 characters and with control characters escaped (REQUIREMENTS K4)."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text[:_TEXT_MAX])


def seal_all(events: Iterable[AuditEvent], *, sequence: int, previous: bytes, key: bytes) -> str:
    """The row set of new events after the head of the chain, as INSERT takes it."""
    rows: list[dict[str, Any]] = []
    for number, event in enumerate(events, sequence + 1):
        row, previous = event.sealed(sequence=number, previous=previous, key=key)
        rows.append(row)
    return row_set(rows)


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
            sealed = seal((canonical(value) for value in values), previous=previous, key=key)
            if values[0] != expected or not hmac.compare_digest(sealed, mac):
                yield ChainFault(expected)
                return
            yield expected
            previous, expected = mac, expected + 1
