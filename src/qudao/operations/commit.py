"""The batched commit: concurrent plans gather for as long as the commit before them takes, then go down together.

A batch is written in order as if one plan after another. When a plan's guard fails (key taken, limit full, balance
floor, changed row) nothing of the batch stays; the plans before it are written without it, it is handed back with its
fault, and the plans after it follow.
"""

import asyncio
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from psycopg import AsyncConnection, AsyncCursor, AsyncPipeline, errors
from psycopg.rows import tuple_row

from qudao.database.batched_read import CROWD, CROWD_PAUSE_SECONDS
from qudao.database.connection import RETRY_ON, Database, run
from qudao.database.statements import row_set
from qudao.kernel.clock import Clock
from qudao.kernel.ids import new_id, shard_of
from qudao.kernel.refusal import Refused
from qudao.ledger.posting import POST, PostingUnit, offence_of, posting_arguments
from qudao.operations import audit, executions
from qudao.operations.audit import AuditEvent
from qudao.operations.executions import Claim
from qudao.operations.limits import limit_refusal
from qudao.operations.plan import Change, LimitUse, Message

BATCH_MAX: Final = 500
ATTEMPTS_MAX: Final = 5  # REQUIREMENTS I2
_PAUSES_SECONDS: Final = (0.01, 0.02, 0.04, 0.08)
_LOCK: Final = "select pg_advisory_xact_lock(hashtext('qudao.ledger'))"
_HEAD: Final = """
select s.accounting_date, h.sequence, h.mac from ledger_state s
left join lateral (select sequence, mac from audit_event where shard = 0 order by sequence desc limit 1) h on true
"""
_USE_LIMITS: Final = "select unit, subject_id, measure from use_limits(%s::json)"
_SEND: Final = """
insert into outbox (shard, message_id, topic, payload, created_at, due_at)
select shard, message_id, topic, payload, created_at, due_at
from json_to_recordset(%s::json)
    as m(shard smallint, message_id uuid, topic text, payload jsonb, created_at timestamptz, due_at timestamptz)
"""
_WOKEN: Final = "notify qudao_outbox"


class KeyTakenError(Exception):
    """The key was claimed by an earlier call: its answer is the answer."""


class GuardFailedError(Exception):
    """The state moved between deciding and committing; deciding again may end otherwise."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(refusal.code.name)
        self.refusal = refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """All that one call writes. `claim` is None where the key stays open (challenges, refusals before judging)."""

    event: AuditEvent
    claim: Claim | None = None
    posting: PostingUnit | None = None
    limit_uses: tuple[LimitUse, ...] = ()
    changes: tuple[Change, ...] = ()
    messages: tuple[Message, ...] = ()


@dataclass(slots=True)
class _Waiting:
    settlement: Settlement
    settled: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class _Offender(Exception):  # noqa: N818 - control flow inside this page, never seen outside
    def __init__(self, position: int, fault: Exception) -> None:
        super().__init__(position)
        self.position = position
        self.fault = fault


class Committer:
    """Gathers settlements and writes them, one batch at a time."""

    def __init__(self, *, database: Database, clock: Clock, audit_key: bytes) -> None:
        """`audit_key` seals the audit chain."""
        self._database = database
        self._clock = clock
        self._audit_key = audit_key
        self._waiting: list[_Waiting] = []
        self._task: asyncio.Task[None] | None = None
        self._came_together = 0

    async def commit(self, settlement: Settlement) -> None:
        """Return once it is durable. Raises KeyTakenError, GuardFailedError, or what the database raised."""
        waiting = _Waiting(settlement)
        self._waiting.append(waiting)
        if self._task is None:
            self._task = asyncio.create_task(self._drain())
        await waiting.settled

    async def _drain(self) -> None:
        try:
            while self._waiting:
                # Who is ready at this moment comes along; in a crowd, who comes a moment later.
                await asyncio.sleep(CROWD_PAUSE_SECONDS if self._came_together >= CROWD else 0)
                batch, self._waiting = self._waiting[:BATCH_MAX], self._waiting[BATCH_MAX:]
                self._came_together = len(batch)
                await self._settle(batch)
        finally:
            self._task = None

    async def _settle(self, batch: list[_Waiting]) -> None:
        while batch:
            try:
                await self._write_retrying([waiting.settlement for waiting in batch])
            except _Offender as offender:
                _fail(batch[offender.position], offender.fault)
                await self._settle(batch[: offender.position])
                batch = batch[offender.position + 1 :]
            except Exception as error:  # noqa: BLE001 - handed to the callers
                if len(batch) == 1 or isinstance(error, errors.OperationalError):
                    for waiting in batch:
                        _fail(waiting, error)
                    return
                # Not known whose fault it is: each alone.
                for waiting in batch:
                    await self._settle([waiting])
                return
            else:
                for waiting in batch:
                    if not waiting.settled.done():
                        waiting.settled.set_result(None)
                return

    async def _write_retrying(self, batch: list[Settlement]) -> None:
        for attempt in range(ATTEMPTS_MAX):
            try:
                async with self._database.transaction() as connection, connection.pipeline() as pipeline:
                    await self._write(connection, pipeline, batch)
            except RETRY_ON:
                if attempt == ATTEMPTS_MAX - 1:
                    raise
                await asyncio.sleep(random.uniform(0, _PAUSES_SECONDS[attempt]))  # noqa: S311 - jitter, not a secret
            else:
                return

    async def _write(
        self,
        connection: AsyncConnection[Any],
        pipeline: AsyncPipeline,
        batch: list[Settlement],
    ) -> None:
        await connection.execute(_LOCK)
        head = await (await connection.cursor(row_factory=tuple_row).execute(_HEAD, prepare=True)).fetchone()
        if head is None:
            raise RuntimeError("the ledger has no accounting date; run `qudao migrate`")
        accounting_date, sequence, previous = head
        # Read under the lock: postings stand in the ledger in the order of their times.
        now = self._clock.now()
        claims = [(place, item.claim) for place, item in enumerate(batch) if item.claim is not None]
        uses = [(place, use) for place, item in enumerate(batch) for use in item.limit_uses]
        claimed = (
            await _send(connection, executions.CLAIM, (now, row_set([claim.row for _, claim in claims])))
            if claims
            else None
        )
        counted = (
            await _send(connection, _USE_LIMITS, (row_set([_limit_row(*pair) for pair in uses]),)) if uses else None
        )
        posted = [
            (first, await _send(connection, POST, posting_arguments(units, at=now, accounting_date=day)))
            for first, day, units in _by_day(batch, accounting_date)
        ]
        await _judge(claims, uses, claimed=claimed, counted=counted, posted=posted)
        for place, item in enumerate(batch):
            if item.changes:
                await _apply(connection, pipeline, place, item.changes)
        events = [item.event for item in batch]
        sealed = audit.seal_all(events, sequence=sequence or 0, previous=previous or audit.GENESIS, key=self._audit_key)
        await _send(connection, audit.INSERT, (sealed,))
        messages = [message for item in batch for message in item.messages]
        if messages:
            await _send(connection, _SEND, (row_set([_message_row(message, now) for message in messages]),))
            await connection.execute(_WOKEN)


def _fail(waiting: _Waiting, fault: Exception) -> None:
    # A caller that was cancelled does not wait any more; its settlement was judged all the same.
    if not waiting.settled.done():
        waiting.settled.set_exception(fault)
        waiting.settled.exception()


def _by_day(batch: list[Settlement], accounting_date: date) -> Iterator[tuple[int, date, list[PostingUnit]]]:
    """The units of a batch that post, in runs of one accounting date, each with the place of its first unit."""
    units = [(item.posting or PostingUnit()) for item in batch]
    numbered = enumerate(units)
    for day, run_of_units in groupby(numbered, key=lambda pair: pair[1].accounting_date or accounting_date):
        members = list(run_of_units)
        if any(unit.journals or unit.holds for _, unit in members):
            yield members[0][0], day, [unit for _, unit in members]


async def _send(connection: AsyncConnection[Any], query: str, values: Sequence[object]) -> AsyncCursor[tuple[Any, ...]]:
    cursor = connection.cursor(row_factory=tuple_row)
    return await cursor.execute(query, values, prepare=True)  # pyright: ignore[reportArgumentType]


async def _judge(
    claims: list[tuple[int, Claim]],
    uses: list[tuple[int, LimitUse]],
    *,
    claimed: AsyncCursor[tuple[Any, ...]] | None,
    counted: AsyncCursor[tuple[Any, ...]] | None,
    posted: Sequence[tuple[int, AsyncCursor[tuple[Any, ...]]]],
) -> None:
    """Raise for the first settlement of the batch whose guard failed."""
    faults: list[_Offender] = []
    if claimed is not None:
        fresh = {row[0] for row in await claimed.fetchall()}
        faults.extend(_Offender(place, KeyTakenError()) for place, claim in claims if claim.execution_id not in fresh)
    if counted is not None:
        for place, subject_id, measure in await counted.fetchall():
            use = next(u for p, u in uses if p == place and (u.subject_id, u.measure) == (subject_id, measure))
            faults.append(_Offender(place, GuardFailedError(limit_refusal(use, room=0))))
    for first, cursor in posted:
        offence = offence_of(await cursor.fetchall())
        if offence is not None:
            faults.append(_Offender(first + offence.unit, GuardFailedError(Refused(offence.code))))
    if faults:
        raise min(faults, key=lambda fault: fault.position)


async def _apply(
    connection: AsyncConnection[Any],
    pipeline: AsyncPipeline,
    place: int,
    changes: Sequence[Change],
) -> None:
    """Change one settlement's rows; the first change that did not do as it expects names the fault."""
    cursors = [connection.cursor() for _ in changes]
    broken = False
    try:
        for cursor, change in zip(cursors, changes, strict=True):
            await run(cursor, change.statement)
        await pipeline.sync()
    except errors.IntegrityError:
        broken = True
    for cursor, change in zip(cursors, changes, strict=True):
        # A change that broke, or came after one that did, has touched no rows.
        touched = cursor.rowcount
        if touched < 0 or (change.expect is not None and touched != change.expect):
            raise _Offender(place, GuardFailedError(Refused(change.otherwise)))
    if broken:
        raise RuntimeError("a constraint was broken, but every change touched its rows")


def _limit_row(place: int, use: LimitUse) -> dict[str, Any]:
    return {
        "unit": place,
        "subject_id": use.subject_id,
        "shard": shard_of(use.subject_id),
        "measure": use.measure,
        "period": use.period,
        "amount": use.amount,
        "ceiling": use.ceiling,
    }


def _message_row(message: Message, now: datetime) -> dict[str, Any]:
    message_id = new_id(now)
    return {
        "shard": shard_of(message_id),
        "message_id": message_id,
        "topic": message.topic,
        "payload": message.payload,
        "created_at": now,
        "due_at": message.due_at or now,
    }
