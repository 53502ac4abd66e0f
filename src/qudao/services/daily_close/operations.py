"""Closing the accounting day: the move to the next date by staff, and the steps the system takes after it."""

from dataclasses import replace
from typing import Final, assert_never

from sqlalchemy import insert, update

from qudao.database.connection import Row
from qudao.identity.actor import ActorKind
from qudao.identity.roles import DAY_CLOSE
from qudao.kernel.clock import bank_day
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger.tables import ledger_state
from qudao.operations.codes import CONFLICT
from qudao.operations.operation import Call, Operation
from qudao.operations.parameters import ParameterValues
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.daily_close import rules, steps
from qudao.services.daily_close.codes import CLOSE_CODES, CLOSE_UNDER_WAY, STEP_TAKEN
from qudao.services.daily_close.messages import (
    CloseDayRequest,
    CloseProgress,
    CloseStepRequest,
    StepTaken,
)
from qudao.services.daily_close.tables import daily_close

_STATE: Final = """
select s.accounting_date, c.accounting_date as under_way, (select count(*) from account) as accounts_total
from ledger_state s left join daily_close c on c.stage <> 'closed'
"""
_PROGRESS: Final = "select * from daily_close where accounting_date = %(day)s"


async def decide_close(call: Call, request: CloseDayRequest, reads: Reads) -> Plan:
    """Move the ledger to the next day; the books of the day that ends are then complete and can be worked up."""
    state = await reads.known(_STATE)
    day = state["accounting_date"]
    if state["under_way"] is not None:
        raise Refused(CLOSE_UNDER_WAY, day=state["under_way"])
    if request.accounting_date != day:
        raise Refused(CONFLICT, at="accounting_date")
    rules.refuse_future(day, today=bank_day(call.at))
    moved = (
        update(ledger_state).where(ledger_state.c.accounting_date == day).values(accounting_date=rules.next_day(day))
    )
    begun = insert(daily_close).values(
        accounting_date=day,
        stage="accrue",
        step=0,
        accounts_total=state["accounts_total"],
        started_at=call.at,
        started_by=call.actor.actor_id,
        execution_id=call.execution_id,
    )
    return Plan(
        answer=CloseProgress(
            accounting_date=day,
            stage="accrue",
            step=0,
            accounts_done=0,
            accounts_total=state["accounts_total"],
            started_at=call.at,
        ),
        changes=(Change(statement=moved), Change(statement=begun, otherwise=CLOSE_UNDER_WAY)),
        audit_details={"before": day.isoformat(), "after": rules.next_day(day).isoformat()},
        accepted=True,
    )


async def decide_step(call: Call, request: CloseStepRequest, reads: Reads) -> Plan:
    """One bounded step of the close under way; the progress row moves with what the step writes."""
    progress = await reads.known(_PROGRESS, day=request.accounting_date)
    if (progress["stage"], progress["step"]) != (request.stage, request.step) or request.stage == "closed":
        raise Refused(STEP_TAKEN)
    await reads.parameters()
    values = reads.parameter_catalogue.at(steps.end_of(request.accounting_date))
    step = await _work(call, progress, values, reads)
    following = (
        rules.stage_after(request.stage, day=request.accounting_date, values=values) if step.is_last else request.stage
    )
    stood = (
        (daily_close.c.accounting_date == request.accounting_date)
        & (daily_close.c.stage == request.stage)
        & (daily_close.c.step == request.step)
    )
    moved = update(daily_close).where(stood).values(step=request.step + 1, stage=following)
    if step.is_last:
        moved = moved.values(cursor_shard=-1, cursor_account_id="00000000-0000-0000-0000-000000000000")
    elif step.cursor is not None:
        moved = moved.values(cursor_shard=step.cursor[0], cursor_account_id=step.cursor[1])
    if request.stage == "accrue":
        moved = moved.values(accounts_done=progress["accounts_done"] + step.accounts)
    if following == "closed":
        moved = moved.values(closed_at=call.at)
    return Plan(
        answer=StepTaken(
            accounting_date=request.accounting_date,
            stage=request.stage,
            step=request.step,
            accounts=step.accounts,
            next_stage=following,
        ),
        journals=step.journals,
        changes=(Change(statement=moved, otherwise=STEP_TAKEN), *step.changes),
        messages=step.messages,
        accounting_date=step.accounting_date,
    )


async def _work(call: Call, progress: Row, values: ParameterValues, reads: Reads) -> steps.Step:
    match progress["stage"]:
        case "accrue":
            return await steps.accrue(progress, values, reads)
        case "expense":
            return await steps.expense(progress, call, reads)
        case "capitalise":
            return await steps.capitalise(progress, call, reads)
        case "trial_balance":
            return await steps.take_trial_balance(progress, call, reads)
        case other:
            assert_never(other)


CLOSE_DAY: Final = Operation(
    name="day.close",
    text=Text("日终：结束当前会计日", "Close the accounting day"),
    route=("POST", "/staff/daily-close"),
    audience=ActorKind.STAFF,
    permission=DAY_CLOSE,
    request=CloseDayRequest,
    answer=CloseProgress,
    decide=decide_close,
    codes=(*CLOSE_CODES, CONFLICT),
)
# From the machine the bank runs on (`qudao close`); no channel serves it.
CLOSE_BY_SYSTEM: Final = replace(
    CLOSE_DAY, name="day.close.system", audience=ActorKind.SYSTEM, permission=None, channels=frozenset({"system"})
)
CLOSE_STEP: Final = Operation(
    name="day.close.step",
    text=Text("日终处理的一步", "One step of the daily close"),
    route=("POST", "/system/daily-close/steps"),
    audience=ActorKind.SYSTEM,
    request=CloseStepRequest,
    answer=StepTaken,
    decide=decide_step,
    channels=frozenset({"system"}),
    codes=(STEP_TAKEN,),
)
