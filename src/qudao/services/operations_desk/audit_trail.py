"""The audit trail: search, and the check of its chain a part at a time."""

import hmac
from collections.abc import Callable
from typing import Final

from qudao.database.connection import Row
from qudao.identity.actor import ActorKind
from qudao.identity.roles import AUDIT_READ
from qudao.kernel.ids import parse_id, public_id
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.audit import GENESIS, SEALED, canonical, seal
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import Page
from qudao.operations.operation import Call, Operation, Query
from qudao.operations.reads import Reads
from qudao.services.operations_desk.messages import AuditCheck, AuditCheckRequest, AuditLine, AuditRequest
from qudao.services.operations_desk.views import actor_id_of, actor_name_of

_EVENTS: Final = """
select a.*, p.display_name from audit_event a left join principal p on p.principal_id = a.actor_id
where a.shard = 0
  and (%(before)s::bigint is null or a.sequence < %(before)s::bigint)
  and (%(actor_id)s::uuid is null or a.actor_id = %(actor_id)s::uuid)
  and (%(subject_id)s::uuid is null or a.subject_id = %(subject_id)s::uuid)
  and (%(execution_id)s::uuid is null or a.execution_id = %(execution_id)s::uuid)
  and (%(operation)s::text is null or a.operation = %(operation)s::text)
  and (%(outcome)s::text is null or a.outcome = %(outcome)s::text)
  and (%(first)s::timestamptz is null or a.at >= %(first)s::timestamptz)
  and (%(last)s::timestamptz is null or a.at < %(last)s::timestamptz)
order by a.sequence desc limit %(most)s
"""
_PART: Final = """
select * from audit_event where shard = 0 and sequence >= %(first)s order by sequence limit %(most)s
"""
_SEAL_BEFORE: Final = "select mac from audit_event where shard = 0 and sequence = %(sequence)s"
_LAST: Final = "select coalesce(max(sequence), 0) as sequence from audit_event where shard = 0"
_PART_MOST: Final = 2000


def audit_queries(find: Callable[[str], Operation | Query | None]) -> tuple[Query, ...]:
    """The auditor's queries. `find` gives an operation or a query by name, if it still exists."""

    async def read_events(call: Call, request: AuditRequest, reads: Reads) -> Page[AuditLine]:
        del call
        if request.cursor is not None and not (request.cursor.isascii() and request.cursor.isdigit()):
            raise Refused(NOT_FOUND, at="cursor")
        rows = await reads.rows(
            _EVENTS,
            before=int(request.cursor) if request.cursor else None,
            actor_id=parse_id(request.actor_id[:3], request.actor_id) if request.actor_id else None,
            subject_id=parse_id("cus", request.customer_id) if request.customer_id else None,
            execution_id=parse_id("exe", request.execution_id) if request.execution_id else None,
            operation=request.operation,
            outcome=request.outcome,
            first=request.from_time,
            last=request.to_time,
            most=request.limit + 1,
        )
        items = [_line(row, find(row["operation"])) for row in rows[: request.limit]]
        return Page(items=items, next_cursor=str(items[-1].sequence) if len(rows) > request.limit else None)

    return (
        Query(
            name="audit.search",
            text=Text("审计查询", "Search the audit trail"),
            route=("GET", "/staff/audit"),
            audience=ActorKind.STAFF,
            permission=AUDIT_READ,
            request=AuditRequest,
            answer=Page[AuditLine],
            read=read_events,
            audited=True,
            codes=(NOT_FOUND,),
        ),
        Query(
            name="audit.check",
            text=Text("审计链核对", "Check the audit chain"),
            route=("GET", "/staff/audit/check"),
            audience=ActorKind.STAFF,
            permission=AUDIT_READ,
            request=AuditCheckRequest,
            answer=AuditCheck,
            read=read_check,
            audited=True,
            codes=(NOT_FOUND,),
        ),
    )


async def read_check(call: Call, request: AuditCheckRequest, reads: Reads) -> AuditCheck:
    """Recompute the seals of a part of the chain, from the seal before it on."""
    del call
    first, until = request.from_sequence, request.from_sequence + request.limit
    previous = GENESIS
    if first > 1:
        previous = bytes((await reads.known(_SEAL_BEFORE, sequence=first - 1))["mac"])
    last = (await reads.known(_LAST))["sequence"]
    expected = first
    while expected < until:
        rows = await reads.rows(_PART, first=expected, most=min(_PART_MOST, until - expected))
        for row in rows:
            sealed = seal((canonical(row[name]) for name in SEALED), previous=previous, key=reads.keys.audit)
            if row["sequence"] != expected or not hmac.compare_digest(sealed, row["mac"]):
                return _checked(first, expected, last, is_whole=False)
            previous, expected = sealed, expected + 1
        if len(rows) < _PART_MOST:
            break
    if expected < min(until, last + 1):
        return _checked(first, expected, last, is_whole=False)
    return _checked(first, expected, last, is_whole=True)


def _checked(first: int, reached: int, last: int, *, is_whole: bool) -> AuditCheck:
    return AuditCheck(
        is_whole=is_whole,
        checked=reached - first,
        last_sequence=last,
        first_bad=None if is_whole else reached,
        next_sequence=reached if is_whole and reached <= last else None,
    )


def _line(row: Row, declared: Operation | Query | None) -> AuditLine:
    words = declared.text if declared is not None else Text(row["operation"], row["operation"])
    return AuditLine(
        sequence=row["sequence"],
        at=row["at"],
        actor_kind=row["actor_kind"],
        actor_id=actor_id_of(row["actor_kind"], row["actor_id"]),
        actor_masked=actor_name_of(row["actor_kind"], row["display_name"]),
        channel=row["channel"],
        address=row["address"],
        device=row["device"],
        operation=row["operation"],
        zh=words.zh,
        en=words.en,
        outcome=row["outcome"],
        code=row["code"],
        execution_id=public_id("exe", row["execution_id"]) if row["execution_id"] else None,
        subject_id=public_id("cus", row["subject_id"]) if row["subject_id"] else None,
        request_id=row["request_id"],
        details=row["details"],
        seal=bytes(row["mac"]).hex(),
    )
