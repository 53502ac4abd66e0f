"""Limits: every ceiling that applies to a call must have room; the lowest room wins (REQUIREMENTS G2)."""

import asyncio
from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

from qudao.database.connection import Database
from qudao.kernel.ids import shard_of
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.operations.codes import LIMIT_EXCEEDED
from qudao.operations.plan import LimitUse
from qudao.operations.reads import Reads

Counter = tuple[UUID, str, date]

_USED: Final = """
select l.subject_id, l.measure, l.period, l.used
from unnest(%(shards)s::smallint[], %(subjects)s::uuid[], %(measures)s::text[], %(periods)s::date[])
    as k(shard, subject_id, measure, period)
join limit_use l using (shard, subject_id, measure, period)
"""


async def load_used(database: Database, counters: Sequence[Counter]) -> dict[Counter, int]:
    """What is counted so far, in minor units, by counter; a counter never used is absent."""
    rows = await database.rows(
        _USED,
        shards=[shard_of(subject) for subject, _, _ in counters],
        subjects=[subject for subject, _, _ in counters],
        measures=[measure for _, measure, _ in counters],
        periods=[period for _, _, period in counters],
    )
    return {(row["subject_id"], row["measure"], row["period"]): row["used"] for row in rows}


async def check_limits(reads: Reads, uses: Sequence[LimitUse]) -> None:
    """Refuse when a use does not fit; the one with the least room is named. Raises Refused(LIMIT_EXCEEDED)."""
    if not uses:
        return
    # At once, so that all counters of a call are read by one statement.
    counted = await asyncio.gather(
        *(reads.gathered(load_used, (use.subject_id, use.measure, use.period)) for use in uses),
    )
    rooms = [(use.ceiling - (used or 0), use) for use, used in zip(uses, counted, strict=True)]
    room, use = min(rooms, key=lambda pair: pair[0] - pair[1].amount)
    if use.amount > room:
        raise limit_refusal(use, room=room)


def limit_refusal(use: LimitUse, *, room: int) -> Refused:
    """The refusal that tells which limit and how much of it is left."""
    remaining = Money(use.currency, max(room, 0))
    return Refused(
        LIMIT_EXCEEDED,
        limit=use.measure,
        limit_zh=use.label_zh,
        limit_en=use.label_en,
        remaining=remaining,
        ceiling=Money(use.currency, use.ceiling),
    )
