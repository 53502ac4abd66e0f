"""What the system does by schedule: holds and parked calls whose time is over expire (REQUIREMENTS F4, H5)."""

from typing import Final, LiteralString

import msgspec
from sqlalchemy import update

from qudao.identity.actor import SYSTEM, ActorKind
from qudao.kernel.clock import Clock
from qudao.kernel.ids import new_id
from qudao.kernel.refusal import Reason
from qudao.kernel.text import Text
from qudao.ledger.posting import HoldMove
from qudao.operations.codes import APPROVAL_EXPIRED
from qudao.operations.operation import Call, Message, Nothing, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.operations.run import Spine
from qudao.operations.tables import execution, parked_call

EXPIRED_AT_ONCE: Final = 200
_HOLDS: Final = """
select hold_id, account_id from hold where status = 'open' and expires_at <= %(now)s
order by expires_at, hold_id limit %(most)s
"""
_PARKED: Final = """
select p.execution_id, e.shard from parked_call p join execution e using (execution_id)
where p.state = 'waiting' and p.expires_at <= %(now)s order by p.parked_at limit %(most)s
"""


class Expired(Message):
    """How many expired."""

    count: int


async def decide_expire_holds(call: Call, _request: Nothing, reads: Reads) -> Plan:
    """Give back what is reserved past its time."""
    rows = await reads.rows(_HOLDS, now=call.at, most=EXPIRED_AT_ONCE)
    holds = tuple(HoldMove(action="expire", hold_id=row["hold_id"], account_id=row["account_id"]) for row in rows)
    return Plan(answer=Expired(count=len(rows)), holds=holds)


async def decide_expire_parked_calls(call: Call, _request: Nothing, reads: Reads) -> Plan:
    """Decline what nobody decided in time."""
    rows = await reads.rows(_PARKED, now=call.at, most=EXPIRED_AT_ONCE)
    reason = Reason(APPROVAL_EXPIRED.name, APPROVAL_EXPIRED.text.zh, APPROVAL_EXPIRED.text.en)
    changes: list[Change] = []
    for row in rows:
        waiting = (parked_call.c.execution_id == row["execution_id"]) & (parked_call.c.state == "waiting")
        parked = (
            (execution.c.shard == row["shard"])
            & (execution.c.execution_id == row["execution_id"])
            & (execution.c.outcome == "parked")
        )
        declined = update(execution).where(parked)
        changes += [
            Change(statement=update(parked_call).where(waiting).values(state="expired", decided_at=call.at)),
            Change(
                statement=declined.values(
                    outcome="declined",
                    code=APPROVAL_EXPIRED.name,
                    reasons=[msgspec.to_builtins(reason)],
                    settled_at=call.at,
                ),
            ),
        ]
    expired = [row["execution_id"].hex for row in rows]
    return Plan(answer=Expired(count=len(rows)), changes=tuple(changes), audit_details={"expired": expired})


EXPIRE_HOLDS: Final = Operation(
    name="system.expire_holds",
    text=Text("预留到期", "Expire holds"),
    route=("POST", "/system/expire-holds"),
    audience=ActorKind.SYSTEM,
    request=Nothing,
    answer=Expired,
    decide=decide_expire_holds,
)
EXPIRE_PARKED_CALLS: Final = Operation(
    name="system.expire_parked_calls",
    text=Text("待复核业务到期", "Expire parked calls"),
    route=("POST", "/system/expire-parked-calls"),
    audience=ActorKind.SYSTEM,
    request=Nothing,
    answer=Expired,
    decide=decide_expire_parked_calls,
)
# Not in the catalogue: no channel serves them.
_DUE: Final[tuple[tuple[Operation, LiteralString], ...]] = (
    (EXPIRE_HOLDS, "select from hold where status = 'open' and expires_at <= %(now)s limit 1"),
    (EXPIRE_PARKED_CALLS, "select from parked_call where state = 'waiting' and expires_at <= %(now)s limit 1"),
)


async def expire_due(spine: Spine, *, clock: Clock) -> None:
    """Carry out whichever of them has something to do; an idle bank writes nothing."""
    for operation, due in _DUE:
        at = clock.now()
        if await spine.reads.row(due, now=at) is not None:
            await spine.run(operation, _system_call(operation, clock), Nothing())


def _system_call(operation: Operation, clock: Clock) -> Call:
    at = clock.now()
    execution_id = new_id(at)
    key = f"{operation.name}:{execution_id.hex}"
    return Call(
        actor=SYSTEM,
        channel="system",
        at=at,
        execution_id=execution_id,
        request_id=key,
        address="",
        idempotency_key=key,
    )
