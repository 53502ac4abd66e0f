"""Carries a close that has begun to its end, step by step; any number of drivers may try at once."""

import asyncio
from collections.abc import Callable
from typing import Final

from qudao.database.connection import Row
from qudao.identity.actor import SYSTEM
from qudao.kernel.clock import Clock
from qudao.kernel.ids import new_id
from qudao.operations.operation import Call
from qudao.operations.outcome import Declined
from qudao.operations.run import Spine
from qudao.services.daily_close.messages import CloseStepRequest
from qudao.services.daily_close.operations import CLOSE_STEP

# Told after each step: the row of daily_close as it was before the step.
Watch = Callable[[Row], None]
ATTEMPTS_MAX: Final = 5
_PAUSE_SECONDS: Final = 0.05
_UNDER_WAY: Final = "select * from daily_close where stage <> 'closed'"


class CloseStuckError(Exception):
    """A step of the close was refused again and again; the message says why."""


async def drive_daily_close(spine: Spine, *, clock: Clock, watch: Watch | None = None) -> int:
    """Take every step that is left of the close under way; returns how many. Raises CloseStuckError."""
    taken = attempt = 0
    while (row := await spine.reads.row(_UNDER_WAY)) is not None:
        if watch is not None:
            watch(row)
        outcome = await spine.run(CLOSE_STEP, _call(row, clock, attempt), _request(row))
        if not isinstance(outcome, Declined):
            taken, attempt = taken + 1, 0
            continue
        attempt += outcome.execution_id is not None
        if attempt == ATTEMPTS_MAX:
            raise CloseStuckError(outcome.refusal.text.en)
        await asyncio.sleep(_PAUSE_SECONDS)
    return taken


def _request(row: Row) -> CloseStepRequest:
    return CloseStepRequest(accounting_date=row["accounting_date"], stage=row["stage"], step=row["step"])


def _call(row: Row, clock: Clock, attempt: int) -> Call:
    # A step refused for good has used its key up: the next attempt needs another.
    again = f":{attempt}" if attempt else ""
    key = f"close:{row['accounting_date']}:{row['stage']}:{row['step']}{again}"
    at = clock.now()
    return Call(
        actor=SYSTEM,
        channel="system",
        at=at,
        execution_id=new_id(at),
        request_id=key,
        address="",
        idempotency_key=key,
    )
