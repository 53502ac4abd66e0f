"""Approval: a call that parks, and is decided again when another natural person releases it (REQUIREMENTS F3, F4)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Annotated, Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import insert, update

from qudao.identity.actor import Actor, ActorKind
from qudao.identity.roles import permissions_of
from qudao.kernel.ids import id_pattern, parse_id, shard_of
from qudao.kernel.refusal import Reason, Refused
from qudao.kernel.text import Text
from qudao.operations import codes
from qudao.operations.executions import request_hash
from qudao.operations.operation import Call, Message, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.operations.rights import authorise
from qudao.operations.tables import execution, parked_call

WAITING_LIMIT: Final = timedelta(hours=24)
ExecutionId = Annotated[str, msgspec.Meta(pattern=id_pattern("exe"))]


class Approve(Message):
    """Which parked call is meant."""

    execution_id: ExecutionId


class Approved(Message):
    """What became of the parked call."""

    execution_id: str
    state: str
    answer: Any = None


def park(operation: Operation, call: Call, request: Message, asked: bytes) -> Plan:
    """The plan that keeps a call for its approver; its own plan is thrown away, because it is decided again."""
    statement = insert(parked_call).values(
        execution_id=call.execution_id,
        operation=operation.name,
        channel=call.channel,
        actor=actor_record(call.actor),
        person_id=call.actor.person_id,
        request=msgspec.to_builtins(request),
        request_hash=asked,
        state="waiting",
        parked_at=call.at,
        expires_at=call.at + WAITING_LIMIT,
    )
    waits = Text("等待另一人复核后执行，24 小时内有效", "Waits for another person's approval, for 24 hours")
    return Plan(
        answer=None,
        changes=(Change(statement=statement),),
        reasons=(Reason("waits_for_approval", waits.zh, waits.en),),
        audit_details={"request": msgspec.to_builtins(request)},
    )


def actor_record(actor: Actor) -> dict[str, str]:
    """A caller as stored with a parked call; permissions are read anew when it is released."""
    return {"kind": actor.kind.value, "actor_id": actor.actor_id.hex, "language": actor.language}


def approval_operations(find: Callable[[str], Operation]) -> tuple[Operation, ...]:
    """Release and reject. `find` gives an operation by name, and raises KeyError for one that is gone."""

    async def decide_release(call: Call, request: Approve, reads: Reads) -> Plan:
        execution_id = parse_id("exe", request.execution_id)
        row = await _waiting(execution_id, call, reads)
        operation = find(row["operation"])
        _may_decide(operation, row["person_id"], call)
        original = msgspec.convert(row["request"], operation.request)
        if request_hash(operation.name, original, key=reads.keys.requests) != row["request_hash"]:
            raise Refused(codes.CONFLICT)
        maker = await _maker(row, reads)
        as_maker = replace(
            call, actor=maker, channel=row["channel"], execution_id=execution_id, session=None, approved_by=call.actor
        )
        authorise(operation, as_maker)
        plan = await operation.decide(as_maker, original, reads)
        answer = msgspec.to_builtins(plan.answer)
        return replace(
            plan,
            answer=Approved(execution_id=request.execution_id, state="released", answer=answer),
            changes=(*plan.changes, *_closing(call, execution_id, row, state="released", answer=answer, plan=plan)),
            binding=None,
            on_behalf_of=execution_id,
            audit_details={**plan.audit_details, "released": request.execution_id},
        )

    async def decide_reject(call: Call, request: Approve, reads: Reads) -> Plan:
        execution_id = parse_id("exe", request.execution_id)
        row = await _waiting(execution_id, call, reads)
        _may_decide(find(row["operation"]), row["person_id"], call)
        return Plan(
            answer=Approved(execution_id=request.execution_id, state="rejected"),
            changes=_closing(call, execution_id, row, state="rejected"),
            audit_details={"rejected": request.execution_id},
        )

    shared: dict[str, Any] = {
        "audience": ActorKind.STAFF,
        "request": Approve,
        "answer": Approved,
        "codes": (codes.NOT_FOUND, codes.APPROVAL_CLOSED, codes.APPROVER_IS_MAKER, codes.FORBIDDEN),
    }
    return (
        Operation(
            name="approvals.release",
            text=Text("复核通过并执行", "Release a parked call"),
            route=("POST", "/staff/approvals/{execution_id}/release"),
            decide=decide_release,
            **shared,
        ),
        Operation(
            name="approvals.reject",
            text=Text("复核驳回", "Reject a parked call"),
            route=("POST", "/staff/approvals/{execution_id}/reject"),
            decide=decide_reject,
            **shared,
        ),
    )


async def _waiting(execution_id: UUID, call: Call, reads: Reads) -> dict[str, Any]:
    row = await reads.known(
        "select * from parked_call where execution_id = %(execution_id)s",
        execution_id=execution_id,
    )
    if row["state"] != "waiting" or row["expires_at"] <= call.at:
        raise Refused(codes.APPROVAL_CLOSED)
    return row


async def _maker(row: dict[str, Any], reads: Reads) -> Actor:
    """Who asked, with the rights they hold now: a right taken away since stops the call (REQUIREMENTS F7)."""
    actor_id = UUID(row["actor"]["actor_id"])
    held = await reads.rows(
        "select r.role from staff_role r join principal p using (principal_id)"
        " where r.principal_id = %(actor_id)s and p.status = 'active'",
        actor_id=actor_id,
    )
    return Actor(
        kind=ActorKind(row["actor"]["kind"]),
        actor_id=actor_id,
        person_id=row["person_id"],
        permissions=permissions_of([line["role"] for line in held]),
        language=row["actor"]["language"],
    )


def _may_decide(operation: Operation, maker_person: UUID, call: Call) -> None:
    if operation.approver not in call.actor.permissions:
        raise Refused(codes.FORBIDDEN)
    if call.actor.person_id == maker_person:
        raise Refused(codes.APPROVER_IS_MAKER)


def _closing(
    call: Call,
    execution_id: UUID,
    row: dict[str, Any],
    *,
    state: str,
    answer: object = None,
    plan: Plan | None = None,
) -> tuple[Change, ...]:
    actor_id = UUID(row["actor"]["actor_id"])
    reasons = plan.reasons if plan is not None else (Refused(codes.APPROVAL_REJECTED).reason,)
    mine = (
        (execution.c.shard == shard_of(actor_id))
        & (execution.c.execution_id == execution_id)
        & (execution.c.outcome == "parked")
    )
    return (
        Change(
            statement=update(parked_call)
            .where(parked_call.c.execution_id == execution_id, parked_call.c.state == "waiting")
            .values(
                state=state,
                decided_by=call.actor.actor_id,
                decided_person_id=call.actor.person_id,
                decided_at=call.at,
            ),
            otherwise=codes.APPROVAL_CLOSED,
        ),
        Change(
            statement=update(execution)
            .where(mine)
            .values(
                outcome="done" if state == "released" else "declined",
                code=None if state == "released" else codes.APPROVAL_REJECTED.name,
                answer=answer,
                reasons=msgspec.to_builtins(reasons),
                settled_at=call.at,
            ),
            otherwise=codes.APPROVAL_CLOSED,
        ),
    )
