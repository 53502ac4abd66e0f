"""The call log: every call with its outcome, its reasons, what it posted and which limits it used."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from qudao.database.connection import Row
from qudao.identity.actor import ActorKind
from qudao.identity.roles import CALLS_READ
from qudao.kernel.ids import parse_id, public_id
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import Page
from qudao.operations.operation import Call, Operation, Query
from qudao.operations.reads import Reads
from qudao.services.operations_desk.messages import (
    ApprovalsRequest,
    ApprovalView,
    CallLine,
    CallsRequest,
    ExecutionRequest,
    ExecutionView,
    LimitUseView,
    ReasonView,
)
from qudao.services.operations_desk.views import actor_id_of, actor_name_of, journal_views

_CALLS: Final = """
select e.execution_id, e.called_at, e.actor_kind, e.actor_id, e.operation, e.channel, e.outcome, e.code, p.display_name
from execution e left join principal p on p.principal_id = e.actor_id
where (%(actor_id)s::uuid is null or e.actor_id = %(actor_id)s::uuid)
  and (%(operation)s::text is null or e.operation = %(operation)s::text)
  and (%(outcome)s::text is null or e.outcome = %(outcome)s::text)
  and (%(code)s::text is null or e.code = %(code)s::text)
  and (%(first)s::timestamptz is null or e.called_at >= %(first)s::timestamptz)
  and (%(last)s::timestamptz is null or e.called_at < %(last)s::timestamptz)
  and (%(before_at)s::timestamptz is null or (e.called_at, e.execution_id) < (%(before_at)s, %(before_id)s::uuid))
order by e.called_at desc, e.execution_id desc limit %(most)s
"""
_EXECUTION: Final = """
select e.*, p.display_name from execution e left join principal p on p.principal_id = e.actor_id
where e.execution_id = %(execution_id)s
"""
_JOURNALS: Final = "select * from journal where execution_id = %(execution_id)s order by journal_id"
_DEBITS: Final = """
select e.journal_id, e.line, -e.amount as amount, e.currency, dh.number as debit_number, da.gl_code as debit_gl,
       ch.number as credit_number, ca.gl_code as credit_gl
from entry e
join account da on da.shard = e.shard and da.account_id = e.account_id
join account ca on ca.shard = shard_of(e.counter_account_id) and ca.account_id = e.counter_account_id
left join holding dh on dh.account_id = e.account_id left join holding ch on ch.account_id = e.counter_account_id
where e.accounting_date = any(%(days)s) and e.journal_id = any(%(journals)s) and e.amount < 0
order by e.journal_id, e.line
"""
_PARKED: Final = """
select k.*, m.display_name as maker, d.display_name as decider
from parked_call k
left join principal m on m.principal_id = (k.actor ->> 'actor_id')::uuid
left join principal d on d.principal_id = k.decided_by
where (%(state)s::text is null or k.state = %(state)s::text)
  and (%(operations)s::text[] is null or k.operation = any(%(operations)s::text[]))
  and (%(before_at)s::timestamptz is null or (k.parked_at, k.execution_id) < (%(before_at)s, %(before_id)s::uuid))
order by k.parked_at desc, k.execution_id desc limit %(most)s
"""
_PARKED_OPERATIONS: Final = "select distinct operation from parked_call"

Find = Callable[[str], Operation | None]


def call_queries(find: Find) -> tuple[Query, ...]:
    """The queries of the call log and the approvals inbox. `find` gives an operation by name, if it still exists."""

    def words(name: str) -> Text:
        operation = find(name)
        return operation.text if operation is not None else Text(name, name)

    async def read_calls(call: Call, request: CallsRequest, reads: Reads) -> Page[CallLine]:
        del call
        rows = await reads.rows(
            _CALLS,
            actor_id=parse_id(request.actor_id[:3], request.actor_id) if request.actor_id else None,
            operation=request.operation,
            outcome=request.outcome,
            code=request.code,
            first=request.from_time,
            last=request.to_time,
            most=request.limit + 1,
            **_before(request.cursor),
        )
        shown = rows[: request.limit]
        items = [_line(row, words(row["operation"])) for row in shown]
        more = len(rows) > request.limit
        return Page(items=items, next_cursor=_cursor(shown[-1], "called_at") if more else None)

    async def read_execution(call: Call, request: ExecutionRequest, reads: Reads) -> ExecutionView:
        execution_id = parse_id("exe", request.execution_id)
        row = await reads.known(_EXECUTION, execution_id=execution_id)
        if call.actor.kind is ActorKind.CUSTOMER and row["actor_id"] != call.actor.actor_id:
            raise Refused(NOT_FOUND)
        return await _explained(row, words(row["operation"]), reads)

    async def readable_operations(call: Call, reads: Reads) -> list[str] | None:
        """All (null) for readers of the call log; administrators read what they ask for or decide."""
        held = call.actor.permissions
        if CALLS_READ in held:
            return None
        parked = [find(row["operation"]) for row in await reads.rows(_PARKED_OPERATIONS)]
        return [each.name for each in parked if each is not None and {each.permission, each.approver} & held]

    async def read_approvals(call: Call, request: ApprovalsRequest, reads: Reads) -> Page[ApprovalView]:
        rows = await reads.rows(
            _PARKED,
            state=request.state,
            operations=await readable_operations(call, reads),
            most=request.limit + 1,
            **_before(request.cursor),
        )
        shown = rows[: request.limit]
        items = [_approval(row, find(row["operation"]), call) for row in shown]
        more = len(rows) > request.limit
        return Page(items=items, next_cursor=_cursor(shown[-1], "parked_at") if more else None)

    return (
        Query(
            name="staff.calls.list",
            text=Text("业务日志", "The call log"),
            route=("GET", "/staff/executions"),
            audience=ActorKind.STAFF,
            permission=CALLS_READ,
            request=CallsRequest,
            answer=Page[CallLine],
            read=read_calls,
            audited=True,
        ),
        Query(
            name="staff.calls.detail",
            text=Text("业务详情", "A call explained"),
            route=("GET", "/staff/executions/{execution_id}"),
            audience=ActorKind.STAFF,
            permission=CALLS_READ,
            request=ExecutionRequest,
            answer=ExecutionView,
            read=read_execution,
            audited=True,
            codes=(NOT_FOUND,),
        ),
        Query(
            name="calls.detail",
            text=Text("业务结果及说明", "What became of a call, and why"),
            route=("GET", "/executions/{execution_id}"),
            audience=ActorKind.CUSTOMER,
            request=ExecutionRequest,
            answer=ExecutionView,
            read=read_execution,
            codes=(NOT_FOUND,),
        ),
        Query(
            name="approvals.list",
            text=Text("待复核业务", "Parked calls"),
            route=("GET", "/staff/approvals"),
            audience=ActorKind.STAFF,
            request=ApprovalsRequest,
            answer=Page[ApprovalView],
            read=read_approvals,
            audited=True,
        ),
    )


async def _explained(row: Row, words: Text, reads: Reads) -> ExecutionView:
    journals = await reads.rows(_JOURNALS, execution_id=row["execution_id"])
    debits = (
        await reads.rows(
            _DEBITS,
            days=list({journal["accounting_date"] for journal in journals}),
            journals=[journal["journal_id"] for journal in journals],
        )
        if journals
        else []
    )
    return ExecutionView(
        execution_id=public_id("exe", row["execution_id"]),
        called_at=row["called_at"],
        settled_at=row["settled_at"],
        actor_kind=row["actor_kind"],
        actor_masked=actor_name_of(row["actor_kind"], row["display_name"]),
        operation=row["operation"],
        zh=words.zh,
        en=words.en,
        channel=row["channel"],
        outcome=row["outcome"],
        code=row["code"],
        reasons=[ReasonView(**reason) for reason in row["reasons"]],
        journals=journal_views(journals, debits),
        limit_uses=[
            LimitUseView(measure=measure, period=period, amount=amount)
            for _, measure, period, amount in row["limit_uses"]
        ],
    )


def _line(row: Row, words: Text) -> CallLine:
    return CallLine(
        execution_id=public_id("exe", row["execution_id"]),
        called_at=row["called_at"],
        actor_kind=row["actor_kind"],
        actor_id=actor_id_of(row["actor_kind"], row["actor_id"]),
        actor_masked=actor_name_of(row["actor_kind"], row["display_name"]),
        operation=row["operation"],
        zh=words.zh,
        en=words.en,
        channel=row["channel"],
        outcome=row["outcome"],
        code=row["code"],
    )


def _approval(row: Row, operation: Operation | None, call: Call) -> ApprovalView:
    words = operation.text if operation is not None else Text(row["operation"], row["operation"])
    permitted = operation is not None and operation.approver in call.actor.permissions
    open_still = row["state"] == "waiting" and row["expires_at"] > call.at
    return ApprovalView(
        execution_id=public_id("exe", row["execution_id"]),
        operation=row["operation"],
        zh=words.zh,
        en=words.en,
        maker=row["maker"] or "",
        request=row["request"],
        state=row["state"],
        parked_at=row["parked_at"],
        expires_at=row["expires_at"],
        decided_by=row["decider"],
        decided_at=row["decided_at"],
        may_decide=open_still and permitted and row["person_id"] != call.actor.person_id,
    )


def _cursor(row: Row, column: str) -> str:
    return f"{row[column].isoformat()}~{row['execution_id'].hex}"


def _before(cursor: str | None) -> dict[str, Any]:
    """Where a list goes on. Raises Refused(NOT_FOUND) for a cursor this list did not give."""
    if cursor is None:
        return {"before_at": None, "before_id": None}
    at, _, identifier = cursor.partition("~")
    try:
        return {"before_at": datetime.fromisoformat(at), "before_id": UUID(hex=identifier)}
    except ValueError:
        raise Refused(NOT_FOUND, at="cursor") from None
