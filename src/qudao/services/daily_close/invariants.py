"""What must hold of interest and trial balances (REQUIREMENTS H8)."""

from typing import Final

from qudao.kernel.text import Text
from qudao.ledger.invariants import Rule

CLOSE_RULES: Final = (
    Rule(
        name="interest_due_is_accrued",
        text=Text("应付未付利息等于计提减已付", "Interest due is what was accrued less what was paid"),
        query="""
            select 'acc_' || replace(account_id::text, '-', '') as subject,
                   coalesce(d.numerator, 0)::text as found, (coalesce(i.accrued, 0) - coalesce(p.paid, 0))::text
                       as expected
            from interest_due d
            full join (
                select shard, account_id, sum(numerator) as accrued from interest_accrual group by shard, account_id
            ) i using (shard, account_id)
            full join (
                select shard, account_id, sum(amount::numeric * denominator) as paid
                from interest_capitalisation group by shard, account_id
            ) p using (shard, account_id)
            where coalesce(d.numerator, 0) <> coalesce(i.accrued, 0) - coalesce(p.paid, 0)
            order by shard, account_id
        """,
    ),
    Rule(
        name="interest_payable_is_due",
        text=Text(
            "应付利息科目等于各账户应付利息合计（四舍五入）",
            "Interest payable in the general ledger is the rounded total due to all accounts",
        ),
        query="""
            select a.currency as subject, a.balance::text as found, coalesce(d.total, 0)::text as expected
            from account a
            left join (
                select d.currency,
                       div(2 * sum(d.numerator) + min(i.denominator), 2 * min(i.denominator)) as total
                from interest_due d
                join (select currency, min(denominator) as denominator from interest_accrual group by currency) i
                    using (currency)
                group by d.currency
            ) d using (currency)
            where a.gl_code = '2231' and a.balance <> coalesce(d.total, 0)
              and not exists (select from daily_close where stage <> 'closed')
            order by a.currency
        """,
    ),
    Rule(
        name="interest_paid_is_posted",
        text=Text("每笔结息与其凭证相符", "Each interest payment is what its journal credited"),
        query="""
            select 'jnl_' || replace(p.journal_id::text, '-', '') as subject,
                   coalesce(e.amount, 0)::text as found, p.amount::text as expected
            from interest_capitalisation p
            left join entry e on e.shard = p.shard and e.account_id = p.account_id and e.journal_id = p.journal_id
            where e.amount is distinct from p.amount
            order by p.journal_id
        """,
    ),
    Rule(
        name="trial_balance_is_entries",
        text=Text("试算平衡表与分录相符", "Each trial balance is what the entries up to its day come to"),
        # An entry counts in the first close that is not before its day and not before its posting: history imported
        # later belongs to an earlier day, but not to a trial balance taken before. Which came first is told by the
        # audit trail's numbers, not by the time: clocks can be put back.
        query="""
            with close as (
                select t.accounting_date, max(a.sequence) as sequence
                from trial_balance t join audit_event a using (execution_id) group by t.accounting_date
            ), posted as (
                select j.journal_id, max(a.sequence) as sequence
                from journal j join audit_event a using (execution_id)
                where a.outcome in ('done', 'accepted', 'parked') group by j.journal_id
            ), moved as (
                select a.gl_code, a.currency, e.accounting_date,
                       case when c.sequence is null or p.sequence > c.sequence then coalesce(p.sequence, 0) end
                           as late_at,
                       sum(e.amount) as amount, -sum(least(e.amount, 0)) as debits,
                       sum(greatest(e.amount, 0)) as credits
                from entry e join account a using (shard, account_id)
                left join posted p using (journal_id)
                left join close c on c.accounting_date = e.accounting_date
                where e.accounting_date <= (select max(accounting_date) from close)
                group by 1, 2, 3, 4
            ), placed as (
                select m.*, case when m.late_at is null then m.accounting_date else (
                    select min(c.accounting_date) from close c
                    where c.accounting_date >= m.accounting_date and c.sequence >= m.late_at
                ) end as counted_in
                from moved m
            ), expected as (
                select c.accounting_date, p.gl_code, p.currency, sum(p.amount) as closing,
                       coalesce(sum(p.debits) filter (where own), 0) as debits,
                       coalesce(sum(p.credits) filter (where own), 0) as credits
                from close c join placed p on p.counted_in <= c.accounting_date
                cross join lateral (select p.accounting_date = c.accounting_date and p.late_at is null as own) o
                group by 1, 2, 3
                having sum(p.amount) <> 0 or coalesce(sum(p.debits) filter (where own), 0) <> 0
                    or coalesce(sum(p.credits) filter (where own), 0) <> 0
            )
            select accounting_date || ' ' || gl_code || ' ' || currency as subject,
                   coalesce('-' || t.debits || ' +' || t.credits || ' = ' || t.closing, 'no line') as found,
                   coalesce('-' || x.debits || ' +' || x.credits || ' = ' || x.closing, 'no line') as expected
            from trial_balance t full join expected x using (accounting_date, gl_code, currency)
            where (t.debits, t.credits, t.closing) is distinct from (x.debits, x.credits, x.closing)
            order by accounting_date, gl_code, currency
        """,
    ),
)
