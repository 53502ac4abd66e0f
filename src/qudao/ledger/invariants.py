"""What must always hold of the books, recomputed from the entries (REQUIREMENTS H2, H3, H8).

A rule is a query for rows that break it. It names them by `subject` and tells what was `found` where what was
`expected`; nothing it reads is trusted because another table says the same.
"""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final, LiteralString

from psycopg import AsyncConnection

from qudao.database.connection import fetch_rows
from qudao.kernel.text import Text

_FINDING: Final = Text(
    "{title_zh}：{subject} 为 {found}，应为 {expected}（共 {rows} 处）",
    "{title_en}: {subject} is {found}, expected {expected} ({rows} in all)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One invariant. `query` selects subject, found, expected (texts) of each row that breaks it, worst first."""

    name: str
    text: Text
    query: LiteralString


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A broken rule: its first bad row, and how many rows break it."""

    rule: str
    subject: str
    found: str
    expected: str
    rows: int
    text: Text


LEDGER_RULES: Final = (
    Rule(
        name="balance_is_sum_of_entries",
        text=Text("账户余额等于分录之和", "An account's balance is the sum of its entries"),
        query="""
            select 'acc_' || replace(a.account_id::text, '-', '') as subject,
                   a.balance::text as found, coalesce(e.total, 0)::text as expected
            from account a
            left join (select shard, account_id, sum(amount) as total from entry group by shard, account_id) e
                using (shard, account_id)
            where a.balance <> coalesce(e.total, 0)
            order by a.shard, a.account_id
        """,
    ),
    Rule(
        name="entries_are_numbered",
        text=Text("分录序号连续，且与账户记录一致", "An account's entries are numbered without gaps up to its seq"),
        query="""
            select 'acc_' || replace(a.account_id::text, '-', '') as subject,
                   coalesce(e.lowest, 1) || '..' || coalesce(e.highest, 0) || ' (' || coalesce(e.entries, 0) || ')'
                       as found,
                   '1..' || a.seq || ' (' || a.seq || ')' as expected
            from account a
            left join (
                select shard, account_id, count(*) as entries, min(seq) as lowest, max(seq) as highest
                from entry group by shard, account_id
            ) e using (shard, account_id)
            where (coalesce(e.entries, 0), coalesce(e.lowest, 1), coalesce(e.highest, 0)) <> (a.seq, 1, a.seq)
            order by a.shard, a.account_id
        """,
    ),
    Rule(
        name="balance_after_runs_on",
        text=Text("每笔分录后的余额逐笔相符", "Each entry's balance after it follows from the entries before it"),
        query="""
            select 'acc_' || replace(r.account_id::text, '-', '') || ' #' || r.seq as subject,
                   r.balance_after::text as found, r.running::text as expected
            from (
                select shard, account_id, seq, balance_after, sum(amount) over so_far as running from entry
                window so_far as (partition by shard, account_id order by seq rows unbounded preceding)
            ) r
            where r.balance_after <> r.running
            order by r.shard, r.account_id, r.seq
        """,
    ),
    Rule(
        name="entry_has_account",
        text=Text("每笔分录有账户，币种相同", "Each entry belongs to an account of its currency"),
        query="""
            select 'acc_' || replace(e.account_id::text, '-', '') || ' #' || e.seq as subject,
                   e.currency as found, coalesce(a.currency, 'no account') as expected
            from entry e left join account a using (shard, account_id)
            where a.currency is distinct from e.currency
            order by e.shard, e.account_id, e.seq
        """,
    ),
    Rule(
        name="journal_sums_to_zero",
        text=Text("每张凭证各币种借贷相等", "Each transfer of a journal has two entries of one currency that sum to 0"),
        query="""
            select 'jnl_' || replace(e.journal_id::text, '-', '') || ' line ' || e.line as subject,
                   sum(e.amount) || ' (' || count(*) || ' entries)' as found, '0 (2 entries)' as expected
            from entry e group by e.journal_id, e.line
            having sum(e.amount) <> 0 or count(*) <> 2 or min(e.currency) <> max(e.currency)
            order by e.journal_id, e.line
        """,
    ),
    Rule(
        name="journal_has_entries",
        text=Text("每张凭证都有分录", "Each journal has entries"),
        query="""
            select 'jnl_' || replace(j.journal_id::text, '-', '') as subject, 'no entry' as found, 'entries' as expected
            from journal j
            where not exists (select from entry e where e.journal_id = j.journal_id)
            order by j.journal_id
        """,
    ),
    Rule(
        name="entry_has_journal",
        text=Text("每笔分录都有凭证，会计日期相同", "Each entry belongs to a journal of its accounting date"),
        query="""
            select 'acc_' || replace(e.account_id::text, '-', '') || ' #' || e.seq as subject,
                   e.accounting_date::text as found, coalesce(j.accounting_date::text, 'no journal') as expected
            from entry e left join journal j using (journal_id)
            where j.accounting_date is distinct from e.accounting_date
            order by e.shard, e.account_id, e.seq
        """,
    ),
    Rule(
        name="currency_sums_to_zero",
        text=Text("各币种全部账户余额之和为零", "The balances of all accounts of a currency sum to 0"),
        query="""
            select currency as subject, sum(balance)::text as found, '0' as expected
            from account group by currency having sum(balance) <> 0 order by currency
        """,
    ),
    Rule(
        name="balance_above_floor",
        text=Text("可用余额不低于下限", "An account's available balance is not below its floor"),
        query="""
            select 'acc_' || replace(account_id::text, '-', '') as subject,
                   (balance - held)::text as found, '>= ' || floor as expected
            from account where balance - held < floor order by shard, account_id
        """,
    ),
    Rule(
        name="held_is_open_holds",
        text=Text("账户预留金额等于未了结预留之和", "What an account holds back is the sum of its open holds"),
        query="""
            select 'acc_' || replace(account_id::text, '-', '') as subject,
                   coalesce(a.held, 0)::text as found, coalesce(h.total, 0)::text as expected
            from account a
            full join (
                select shard, account_id, sum(amount) as total from hold where status = 'open'
                group by shard, account_id
            ) h using (shard, account_id)
            where coalesce(a.held, 0) <> coalesce(h.total, 0)
            order by shard, account_id
        """,
    ),
)


@asynccontextmanager
async def one_snapshot(connection: AsyncConnection[Any]) -> AsyncGenerator[None]:
    """A read-only view of one moment, without time limits; the connection must not be in a transaction."""
    async with connection.transaction():
        await connection.execute("set transaction isolation level repeatable read, read only")
        for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
            await connection.execute("select set_config(%s, '0', true)", [limit])
        await connection.execute("select set_config('work_mem', '64MB', true)")
        yield


async def check_rule(connection: AsyncConnection[Any], rule: Rule) -> Finding | None:
    """The rule's first bad row, inside a transaction; None when the rule holds."""
    query: LiteralString = (
        "select b.*, count(*) over () as bad_rows from (" + rule.query + ") b limit 1"  # noqa: S608 - constants
    )
    rows = await fetch_rows(connection, query)
    if not rows:
        return None
    row = rows[0]
    return finding_of(rule, subject=row["subject"], found=row["found"], expected=row["expected"], rows=row["bad_rows"])


async def check_rules(connection: AsyncConnection[Any], rules: Sequence[Rule]) -> list[Finding]:
    """Every broken rule, in one view of the books."""
    async with one_snapshot(connection):
        findings = [await check_rule(connection, rule) for rule in rules]
    return [finding for finding in findings if finding is not None]


def finding_of(rule: Rule, *, subject: str, found: str, expected: str, rows: int) -> Finding:
    """A finding worded in both languages."""
    values = {
        "title_zh": rule.text.zh,
        "title_en": rule.text.en,
        "subject": subject,
        "found": found,
        "expected": expected,
        "rows": rows,
    }
    return Finding(
        rule=rule.name, subject=subject, found=found, expected=expected, rows=rows, text=_FINDING.filled(values)
    )
