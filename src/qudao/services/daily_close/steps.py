"""What each stage of a close writes. Balances at the end of the day no longer change: the ledger is a day further."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import exists, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from qudao.database.connection import Row
from qudao.database.statements import row_set
from qudao.kernel.clock import BANK_ZONE
from qudao.kernel.ids import new_id
from qudao.kernel.money import Money
from qudao.kernel.text import Text
from qudao.ledger import interest
from qudao.ledger.chart import INTEREST_EXPENSE, INTEREST_PAYABLE, internal_account
from qudao.ledger.posting import Journal, Transfer
from qudao.operations.operation import Call
from qudao.operations.parameters import ParameterValues
from qudao.operations.plan import Change, Message
from qudao.operations.reads import Reads
from qudao.services.daily_close.codes import STEP_TAKEN
from qudao.services.daily_close.parameters import deposit_rates
from qudao.services.daily_close.tables import interest_accrual, interest_capitalisation, interest_due, trial_balance

ACCRUE_MOST: Final = 2000
CAPITALISE_MOST: Final = 500
_INTEREST: Final = Text("结息 {money}（截至 {day}）", "Interest {money} to {day}")

_PAGE: Final = """
select shard, account_id, count(*) over () as accounts from (
    select shard, account_id from account
    where (shard, account_id) > (%(shard)s, %(account_id)s) order by shard, account_id limit %(most)s
) page
order by shard desc, account_id desc limit 1
"""
_ACCRUE: Final = """
select a.shard, a.account_id, cast(:day as date), a.currency, b.balance, r.rate_ppm,
       cast(b.balance as numeric) * r.rate_ppm, r.denominator
from account a
join json_to_recordset(cast(:rates as json)) as r(gl_code text, currency text, rate_ppm bigint, denominator bigint)
    using (gl_code, currency)
left join entry last on last.shard = a.shard and last.account_id = a.account_id and last.seq = a.seq
cross join lateral (
    select case
        when a.seq = 0 then 0
        when last.accounting_date <= cast(:day as date) then a.balance
        else coalesce((select e.balance_after from entry e where e.shard = a.shard and e.account_id = a.account_id
                       and e.seq = first_entry_on(a.account_id, cast(:day as date) + 1) - 1), 0)
        end as balance
) b
where (a.shard, a.account_id) > (:after_shard, :after_account_id)
  and (a.shard, a.account_id) <= (:shard, :account_id) and b.balance > 0
"""
_ACCRUED: Final = """
select shard, account_id, currency, numerator from interest_accrual
where accounting_date = cast(:day as date)
  and (shard, account_id) > (:after_shard, :after_account_id) and (shard, account_id) <= (:shard, :account_id)
"""
_DUE_IN_ALL: Final = """
select d.currency, sum(d.numerator) as numerator from interest_due d group by d.currency order by d.currency
"""
_BALANCES: Final = "select account_id, balance from account where account_id = any(%(ids)s)"
_DUE: Final = """
select d.shard, d.account_id, d.currency, d.numerator, h.customer_id, h.number, c.name
from interest_due d join account a using (shard, account_id)
left join holding h on h.account_id = d.account_id left join customer c using (customer_id)
where (d.shard, d.account_id) > (%(shard)s, %(account_id)s) and a.status in ('open', 'no_debit')
order by d.shard, d.account_id limit %(most)s
"""
_PAID: Final = """
select shard, account_id, accounting_date, numerator, denominator, amount, journal_id
from json_to_recordset(cast(:rows as json)) as p(shard smallint, account_id uuid, accounting_date date,
    numerator numeric, denominator bigint, amount bigint, journal_id uuid)
"""
# Whatever is dated later is taken back off the present balances; the years before are not read.
TRIAL_BALANCE: Final = """
with later as (
    select shard, account_id, sum(amount) as amount from entry
    where accounting_date > %(day)s group by shard, account_id
), turnover as (
    select shard, account_id, -sum(least(amount, 0)) as debits, sum(greatest(amount, 0)) as credits from entry
    where accounting_date = %(day)s group by shard, account_id
), line as (
    select a.gl_code, a.currency, sum(a.balance - coalesce(l.amount, 0)) as closing,
           sum(coalesce(t.debits, 0)) as debits, sum(coalesce(t.credits, 0)) as credits
    from account a left join later l using (shard, account_id) left join turnover t using (shard, account_id)
    group by a.gl_code, a.currency
)
select gl_code, currency, closing - credits + debits as opening, debits, credits, closing
from line where closing <> 0 or debits <> 0 or credits <> 0
order by gl_code, currency
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step's work; `accounts` handled, up to the cursor; `is_last` when the stage is through."""

    changes: tuple[Change, ...] = ()
    journals: tuple[Journal, ...] = ()
    messages: tuple[Message, ...] = ()
    accounting_date: date | None = None
    accounts: int = 0
    cursor: tuple[int, UUID] | None = None
    is_last: bool = True


def end_of(day: date) -> datetime:
    """The last moment of a day in the bank's zone: rates in force then are the day's."""
    return datetime.combine(day, time.max, tzinfo=BANK_ZONE)


async def accrue(progress: Row, values: ParameterValues, reads: Reads) -> Step:
    """A day's interest of the next accounts: balance at the end of the day x rate."""
    after = (progress["cursor_shard"], progress["cursor_account_id"])
    page = await reads.row(_PAGE, shard=after[0], account_id=after[1], most=ACCRUE_MOST)
    if page is None:
        return Step()
    day, upto = progress["accounting_date"], (page["shard"], page["account_id"])
    reach: dict[str, Any] = {
        "day": day,
        "after_shard": after[0],
        "after_account_id": after[1],
        "shard": upto[0],
        "account_id": upto[1],
    }
    rates = row_set(
        [
            {"gl_code": gl_code, "currency": currency, "rate_ppm": rate, "denominator": interest.denominator(currency)}
            for (gl_code, currency), rate in deposit_rates(values).items()
        ]
    )
    columns = [interest_accrual.c[name] for name in interest_accrual.c.keys()]  # noqa: SIM118 - not a mapping
    accrued = text(_ACCRUE).bindparams(rates=rates, **reach).columns(*columns)
    due_columns = [interest_due.c[name] for name in interest_due.c.keys()]  # noqa: SIM118 - not a mapping
    due = upsert(interest_due).from_select(due_columns, text(_ACCRUED).bindparams(**reach).columns(*due_columns))
    due = due.on_conflict_do_update(
        index_elements=["shard", "account_id"],
        set_={"numerator": interest_due.c.numerator + due.excluded.numerator},
    )
    return Step(
        changes=(
            Change(statement=insert(interest_accrual).from_select(columns, accrued), expect=None, otherwise=STEP_TAKEN),
            Change(statement=due, expect=None),
        ),
        accounts=page["accounts"],
        cursor=upto,
        is_last=page["accounts"] < ACCRUE_MOST,
    )


async def expense(progress: Row, call: Call, reads: Reads) -> Step:
    """Interest payable in the general ledger becomes the rounded total of what is due to all accounts."""
    day = progress["accounting_date"]
    totals = {row["currency"]: int(row["numerator"]) for row in await reads.rows(_DUE_IN_ALL)}
    payable = {currency: internal_account(INTEREST_PAYABLE, currency) for currency in totals}
    balances = {row["account_id"]: row["balance"] for row in await reads.rows(_BALANCES, ids=list(payable.values()))}
    journals: list[Journal] = []
    for currency, numerator in totals.items():
        missing = interest.booked(numerator, currency) - balances[payable[currency]]
        if missing == 0:
            continue
        cost = internal_account(INTEREST_EXPENSE, currency)
        debit, credit = (cost, payable[currency]) if missing > 0 else (payable[currency], cost)
        journals.append(
            Journal(
                journal_id=new_id(call.at),
                kind="interest_accrual",
                transfers=(Transfer(debit=debit, credit=credit, amount=abs(missing), currency=currency),),
                details={"purpose": f"计提利息 {day}", "accounting_date": day.isoformat()},
            )
        )
    return Step(journals=tuple(journals), accounting_date=day)


async def capitalise(progress: Row, call: Call, reads: Reads) -> Step:
    """Interest due to the next accounts is credited to them, on the ledger's present day (the day after)."""
    after = (progress["cursor_shard"], progress["cursor_account_id"])
    rows = await reads.rows(_DUE, shard=after[0], account_id=after[1], most=CAPITALISE_MOST)
    if not rows:
        return Step()
    day = progress["accounting_date"]
    paid = [_Payment.of(row, day=day, call=call) for row in rows]
    paid = [payment for payment in paid if payment.amount > 0]
    upto = (rows[-1]["shard"], rows[-1]["account_id"])
    return Step(
        changes=_paid_changes(paid) if paid else (),
        journals=tuple(payment.journal for payment in paid),
        messages=tuple(payment.notice for payment in paid if payment.row["customer_id"] is not None),
        accounts=len(rows),
        cursor=upto,
        is_last=len(rows) < CAPITALISE_MOST,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Payment:
    row: Row
    day: date
    amount: int
    journal_id: UUID

    @classmethod
    def of(cls, row: Row, *, day: date, call: Call) -> "_Payment":
        amount = interest.payable(int(row["numerator"]), row["currency"])
        return cls(row=row, day=day, amount=amount, journal_id=new_id(call.at))

    @property
    def journal(self) -> Journal:
        currency = self.row["currency"]
        payable = internal_account(INTEREST_PAYABLE, currency)
        transfer = Transfer(debit=payable, credit=self.row["account_id"], amount=self.amount, currency=currency)
        return Journal(
            journal_id=self.journal_id,
            kind="interest",
            transfers=(transfer,),
            details={
                "purpose": "结息",
                "payee_name": self.row["name"] or "",
                "payee_number": self.row["number"] or "",
                "interest_to": self.day.isoformat(),
                "due": interest.exact_amount(int(self.row["numerator"]), currency),
            },
        )

    @property
    def notice(self) -> Message:
        words = _INTEREST.filled({"money": Money(self.row["currency"], self.amount), "day": self.day})
        payload = {
            "customer_id": self.row["customer_id"].hex,
            "category": "money_in",
            "zh": words.zh,
            "en": words.en,
            "amount": self.amount,
            "currency": self.row["currency"],
        }
        return Message(topic="notice", payload=payload)

    @property
    def record(self) -> dict[str, Any]:
        return {
            "shard": self.row["shard"],
            "account_id": self.row["account_id"],
            "accounting_date": self.day,
            "numerator": int(self.row["numerator"]),
            "denominator": interest.denominator(self.row["currency"]),
            "amount": self.amount,
            "journal_id": self.journal_id,
        }


def _paid_changes(paid: list[_Payment]) -> tuple[Change, ...]:
    columns = [interest_capitalisation.c[name] for name in interest_capitalisation.c.keys()]  # noqa: SIM118 - as above
    rows = text(_PAID).bindparams(rows=row_set([payment.record for payment in paid])).columns(*columns)
    mine = (
        (interest_capitalisation.c.shard == interest_due.c.shard)
        & (interest_capitalisation.c.account_id == interest_due.c.account_id)
        & interest_capitalisation.c.journal_id.in_([payment.journal_id for payment in paid])
    )
    amount = select(interest_capitalisation.c.amount * interest_capitalisation.c.denominator).where(mine)
    lowered = update(interest_due).where(exists().where(mine))
    return (
        Change(
            statement=insert(interest_capitalisation).from_select(columns, rows),
            expect=len(paid),
            otherwise=STEP_TAKEN,
        ),
        Change(
            statement=lowered.values(numerator=interest_due.c.numerator - amount.scalar_subquery()), expect=len(paid)
        ),
    )


async def take_trial_balance(progress: Row, call: Call, reads: Reads) -> Step:
    """The trial balance of the day, kept for ever."""
    day = progress["accounting_date"]
    lines = await reads.rows(TRIAL_BALANCE, day=day)
    if not lines:
        return Step()
    kept = [{**line, "accounting_date": day, "execution_id": call.execution_id} for line in lines]
    return Step(changes=(Change(statement=insert(trial_balance).values(kept), expect=len(kept), otherwise=STEP_TAKEN),))
