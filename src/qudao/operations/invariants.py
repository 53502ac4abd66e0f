"""What must always hold of calls and their traces; and the check of everything (REQUIREMENTS K1, K2, H8)."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from psycopg import AsyncConnection

from qudao.database.connection import fetch_rows
from qudao.kernel.text import Text
from qudao.ledger.invariants import Finding, Rule, check_rule, finding_of, one_snapshot
from qudao.operations.audit import ChainFault, check_chain

# Told: the rule under way, how far it is, how far it goes.
Progress = Callable[[Text, int, int], None]
_CHAIN_STEP: Final = 1000

SPINE_RULES: Final = (
    Rule(
        name="journal_has_execution",
        text=Text("每张凭证来自一笔已成功的业务", "Each journal belongs to a call that succeeded"),
        query="""
            select 'jnl_' || replace(j.journal_id::text, '-', '') as subject,
                   coalesce(e.outcome, 'no execution') as found, 'done' as expected
            from journal j left join execution e using (execution_id)
            where e.outcome is null or e.outcome not in ('done', 'accepted')
            order by j.journal_id
        """,
    ),
    Rule(
        name="hold_has_execution",
        text=Text("每笔预留来自一笔已成功的业务", "Each hold belongs to a call that succeeded"),
        query="""
            select 'hold ' || replace(h.hold_id::text, '-', '') as subject,
                   coalesce(e.outcome, 'no execution') as found, 'done' as expected
            from hold h left join execution e using (execution_id)
            where e.outcome is null or e.outcome not in ('done', 'accepted')
            order by h.hold_id
        """,
    ),
    Rule(
        name="execution_is_audited",
        text=Text("每笔业务有且只有一条审计记录", "Each call has exactly one audit event"),
        query="""
            select 'exe_' || replace(e.execution_id::text, '-', '') as subject,
                   count(a.sequence)::text as found, '1' as expected
            from execution e
            left join audit_event a on a.execution_id = e.execution_id
                and a.outcome in ('done', 'accepted', 'parked', 'declined') and a.actor_id = e.actor_id
            group by e.execution_id having count(a.sequence) <> 1
            order by e.execution_id
        """,
    ),
    Rule(
        name="audited_call_is_kept",
        text=Text("审计记录的成功业务都在业务日志中", "Each audited success stands in the call log"),
        query="""
            select 'event ' || a.sequence as subject, 'no execution' as found, a.outcome as expected
            from audit_event a left join execution e using (execution_id)
            where a.outcome in ('done', 'accepted', 'parked') and e.execution_id is null
            order by a.sequence
        """,
    ),
    Rule(
        name="limit_use_is_recorded",
        text=Text("限额已用额等于各笔业务记录之和", "What is used of a limit is what the calls recorded"),
        query="""
            select measure || ' ' || period || ' ' || replace(subject_id::text, '-', '') as subject,
                   coalesce(l.used, 0)::text as found, coalesce(r.used, 0)::text as expected
            from limit_use l
            full join (
                select (u ->> 0)::uuid as subject_id, u ->> 1 as measure, (u ->> 2)::date as period,
                       sum((u ->> 3)::bigint) as used
                from execution e cross join jsonb_array_elements(e.limit_uses) as u
                where e.outcome in ('done', 'accepted')
                group by 1, 2, 3
            ) r using (subject_id, measure, period)
            where coalesce(l.used, 0) <> coalesce(r.used, 0)
            order by subject_id, measure, period
        """,
    ),
    Rule(
        name="parked_call_agrees",
        text=Text("待复核业务的状态与业务日志一致", "A parked call's state agrees with the call log"),
        query="""
            select 'exe_' || replace(execution_id::text, '-', '') as subject,
                   coalesce(e.outcome, 'no execution') as found,
                   case p.state when 'waiting' then 'parked' when 'released' then 'done'
                                when 'rejected' then 'declined' when 'expired' then 'declined'
                                else 'not parked' end as expected
            from parked_call p full join (
                select execution_id, outcome from execution
                where outcome = 'parked' or execution_id in (select execution_id from parked_call)
            ) e using (execution_id)
            where (e.outcome = 'parked') is distinct from (p.state = 'waiting')
               or (p.state = 'released' and e.outcome is distinct from 'done')
               or (p.state in ('rejected', 'expired') and e.outcome is distinct from 'declined')
            order by execution_id
        """,
    ),
    Rule(
        name="two_persons_released",
        text=Text("复核由另一自然人作出", "A parked call was decided by another person than its maker"),
        query="""
            select 'exe_' || replace(execution_id::text, '-', '') as subject,
                   coalesce(decided_person_id::text, 'nobody') as found, 'another than ' || person_id as expected
            from parked_call
            where state in ('released', 'rejected')
              and (decided_person_id is null or decided_person_id = person_id)
            order by execution_id
        """,
    ),
)
CHAIN_RULE: Final = Rule(
    name="audit_chain",
    text=Text("审计链完整", "The audit chain is whole"),
    query="select sequence::text as subject, '' as found, '' as expected from audit_event where false",
)


async def verify(
    connection: AsyncConnection[Any],
    audit_key: bytes,
    *,
    rules: Sequence[Rule],
    progress: Progress | None = None,
) -> list[Finding]:
    """Check every rule and the audit chain in one view of the bank; returns the broken ones in order.

    The connection must not be in a transaction. `progress` is told after each rule and every 1000 audit events.
    """
    tell = progress or _untold
    findings: list[Finding] = []
    async with one_snapshot(connection):
        for number, rule in enumerate(rules):
            tell(rule.text, number, len(rules))
            finding = await check_rule(connection, rule)
            if finding is not None:
                findings.append(finding)
        fault = await _chain_finding(connection, audit_key, tell)
    return [*findings, fault] if fault is not None else findings


def _untold(text: Text, done: int, all_of_it: int) -> None:
    del text, done, all_of_it


async def _chain_finding(connection: AsyncConnection[Any], audit_key: bytes, tell: Progress) -> Finding | None:
    (row,) = await fetch_rows(connection, "select coalesce(max(sequence), 0) as last from audit_event where shard = 0")
    reached = 0
    async for step in check_chain(connection, audit_key):
        if isinstance(step, ChainFault):
            return finding_of(CHAIN_RULE, subject=f"event {step.sequence}", found="broken", expected="sealed", rows=1)
        reached = step
        if reached % _CHAIN_STEP == 0:
            tell(CHAIN_RULE.text, reached, row["last"])
    return None
