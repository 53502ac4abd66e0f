"""Delivery after the commit: each message of the outbox to its topic's handler, at least once (REQUIREMENTS J3).

A claim takes due messages for a while (a lease) in a statement of its own, so nothing is locked while the world outside
is slow, and a worker that dies leaves its messages to the next one. What a handler writes and the mark "delivered" are
one transaction. A partner outside tells a second delivery by the message's id.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

import structlog
from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from qudao.database.connection import Database, fetch_rows
from qudao.kernel.clock import Clock

BATCH_MAX: Final = 50
AT_ONCE: Final = 8
LEASE: Final = timedelta(seconds=30)
ATTEMPTS_MAX: Final = 10
PAUSE_FIRST: Final = timedelta(seconds=1)
PAUSE_LONGEST: Final = timedelta(minutes=10)
_FAILURE_LENGTH_MAX: Final = 300

_CLAIM: Final = """
with due as (
    select shard, message_id from outbox
    where delivered_at is null and given_up_at is null and due_at <= %(now)s
    order by due_at, message_id limit %(most)s for update skip locked
)
update outbox o set due_at = %(leased_until)s, attempts = o.attempts + 1
from due where o.shard = due.shard and o.message_id = due.message_id
returning o.shard, o.message_id, o.topic, o.payload, o.created_at, o.attempts
"""
_DELIVERED: Final = """
update outbox set delivered_at = %(now)s, failure = null, payload = coalesce(%(kept)s, payload)
where shard = %(shard)s and message_id = %(message_id)s and delivered_at is null
"""
_FAILED: Final = """
update outbox
set failure = %(failure)s, due_at = %(due_at)s, given_up_at = %(given_up_at)s, payload = coalesce(%(kept)s, payload)
where shard = %(shard)s and message_id = %(message_id)s and delivered_at is null
"""
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A message claimed for delivery; `attempts` counts this one."""

    shard: int
    message_id: UUID
    topic: str
    payload: dict[str, Any]
    created_at: datetime
    attempts: int


Handler = Callable[[AsyncConnection[Any], Delivery], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """How messages of a topic are delivered.

    `kept`: what stays of a payload once nothing more will be done with it; it never fails, whatever the payload.
    """

    handler: Handler
    kept: Callable[[dict[str, Any]], dict[str, Any]] | None = None


class Outbox:
    """Delivers what is due."""

    def __init__(self, *, database: Database, clock: Clock, topics: Mapping[str, Topic]) -> None:
        """`topics`: every topic there is, by name."""
        self._database = database
        self._clock = clock
        self._topics = topics
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def deliver_due(self) -> int:
        """Try every message that is due now; returns how many were delivered."""
        delivered = 0
        while True:
            now = self._clock.now()
            rows = await self._database.rows(_CLAIM, now=now, most=BATCH_MAX, leased_until=now + LEASE)
            claimed = [Delivery(**row) for row in rows]
            delivered += sum(await asyncio.gather(*(self._deliver(delivery) for delivery in claimed)))
            if len(claimed) < BATCH_MAX:
                return delivered

    async def _deliver(self, delivery: Delivery) -> bool:
        topic = self._topics.get(delivery.topic)
        kept = Jsonb(topic.kept(delivery.payload)) if topic is not None and topic.kept is not None else None
        async with self._turns:
            try:
                if topic is None:
                    raise LookupError(f"no handler for the topic {delivery.topic}")  # noqa: TRY301 - as any failure
                async with self._database.transaction() as connection:
                    await topic.handler(connection, delivery)
                    await fetch_rows(
                        connection,
                        _DELIVERED,
                        shard=delivery.shard,
                        message_id=delivery.message_id,
                        now=self._clock.now(),
                        kept=kept,
                    )
            except Exception as error:  # noqa: BLE001 - recorded with the message and tried again
                await self._failed(delivery, error, kept)
                return False
        return True

    async def _failed(self, delivery: Delivery, error: Exception, kept: Jsonb | None) -> None:
        now = self._clock.now()
        is_last = delivery.attempts >= ATTEMPTS_MAX
        failure = f"{type(error).__name__}: {error}"[:_FAILURE_LENGTH_MAX]
        tell = _log.error if is_last else _log.warning
        tell(
            "delivery_given_up" if is_last else "delivery_failed",
            topic=delivery.topic,
            message_id=delivery.message_id.hex,
            attempts=delivery.attempts,
            failure=failure,
        )
        await self._database.rows(
            _FAILED,
            shard=delivery.shard,
            message_id=delivery.message_id,
            failure=failure,
            due_at=now + pause_after(delivery.attempts),
            given_up_at=now if is_last else None,
            kept=kept if is_last else None,
        )


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts: twice as long each time, with up to a fifth of jitter."""
    pause = min(PAUSE_FIRST * 2 ** (attempts - 1), PAUSE_LONGEST)
    return pause * random.uniform(1, 1.2)  # noqa: S311 - jitter, not a secret
