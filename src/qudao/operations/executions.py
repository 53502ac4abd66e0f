"""Executions: each key of each actor has one answer, for ever (REQUIREMENTS H1)."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from qudao.database.connection import Database
from qudao.database.statements import bytea
from qudao.kernel.ids import shard_of
from qudao.kernel.refusal import Code, Reason, Refused
from qudao.kernel.text import Text
from qudao.operations.operation import Message
from qudao.operations.outcome import Completed, Declined

ExecutionKey = tuple[UUID, str]

_FIND: Final = """
select actor_id, idempotency_key, execution_id, request_hash, outcome, code, answer, reasons
from unnest(%(shards)s::smallint[], %(actors)s::uuid[], %(keys)s::text[]) as k(shard, actor_id, idempotency_key)
join execution using (shard, actor_id, idempotency_key)
"""
CLAIM: Final = """
insert into execution (shard, actor_id, idempotency_key, execution_id, actor_kind, operation, channel, request_hash,
                       outcome, code, answer, reasons, limit_uses, called_at, settled_at)
select shard, actor_id, idempotency_key, execution_id, actor_kind, operation, channel, request_hash, outcome, code,
       answer, reasons, limit_uses, called_at, case outcome when 'parked' then null else %s::timestamptz end
from json_to_recordset(%s::json)
    as e(shard smallint, actor_id uuid, idempotency_key text, execution_id uuid, actor_kind text, operation text,
         channel text, request_hash bytea, outcome text, code text, answer jsonb, reasons jsonb, limit_uses jsonb,
         called_at timestamptz)
on conflict (shard, actor_id, idempotency_key) do nothing
returning execution_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """A stored call and its answer."""

    execution_id: UUID
    request_hash: bytes
    outcome: str
    code: str | None
    answer: Any
    reasons: tuple[Reason, ...]

    def replay(self, known: Mapping[str, Code]) -> Completed | Declined:
        """The first answer, again. `known`: the bank's codes by name; one since retired is answered with 409."""
        if self.outcome == "declined":
            reason = self.reasons[-1]
            name = self.code or reason.code
            code = known.get(name) or Code(name, Text(reason.zh, reason.en), status=409)
            return Declined(refusal=_Stored(code, reason), execution_id=self.execution_id, replayed=True)
        return Completed(
            outcome=self.outcome,  # pyright: ignore[reportArgumentType]
            execution_id=self.execution_id,
            answer=self.answer,
            reasons=self.reasons,
            replayed=True,
        )


class _Stored(Refused):
    """A refusal as it was worded when it was given."""

    def __init__(self, code: Code, reason: Reason) -> None:
        super().__init__(code)
        self.values = reason.values
        self._reason = reason

    @property
    def text(self) -> Text:
        """The stored wording, already filled."""
        return Text(self._reason.zh, self._reason.en)


async def load_executions(database: Database, keys: Sequence[ExecutionKey]) -> dict[ExecutionKey, Execution]:
    """The stored calls of (actor, key) pairs."""
    rows = await database.rows(
        _FIND,
        shards=[shard_of(actor) for actor, _ in keys],
        actors=[actor for actor, _ in keys],
        keys=[key for _, key in keys],
    )
    return {
        (row["actor_id"], row["idempotency_key"]): Execution(
            execution_id=row["execution_id"],
            request_hash=row["request_hash"],
            outcome=row["outcome"],
            code=row["code"],
            answer=row["answer"],
            reasons=tuple(Reason(**reason) for reason in row["reasons"]),
        )
        for row in rows
    }


def request_hash(operation: str, request: Message, *, key: bytes) -> bytes:
    """HMAC-SHA-256 over the operation's name and the request's canonical JSON."""
    asked = operation.encode() + b"\n" + msgspec.json.encode(request, order="sorted")
    return hmac.digest(key, asked, hashlib.sha256)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An execution about to be stored; `answer` is its JSON."""

    actor_id: UUID
    idempotency_key: str
    execution_id: UUID
    actor_kind: str
    operation: str
    channel: str
    request_hash: bytes
    outcome: str
    code: str | None
    answer: bytes
    reasons: tuple[Reason, ...]
    limit_uses: list[list[Any]]
    called_at: datetime

    @property
    def row(self) -> dict[str, Any]:
        """The row as CLAIM reads it."""
        return {
            "shard": shard_of(self.actor_id),
            "actor_id": self.actor_id,
            "idempotency_key": self.idempotency_key,
            "execution_id": self.execution_id,
            "actor_kind": self.actor_kind,
            "operation": self.operation,
            "channel": self.channel,
            "request_hash": bytea(self.request_hash),
            "outcome": self.outcome,
            "code": self.code,
            "answer": msgspec.Raw(self.answer),
            "reasons": self.reasons,
            "limit_uses": self.limit_uses,
            "called_at": self.called_at,
        }
