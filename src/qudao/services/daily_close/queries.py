"""What staff see of the day and its close, and how an account's interest came to be."""

from datetime import date
from typing import Any, Final

from qudao.database.connection import Row
from qudao.identity.actor import ActorKind
from qudao.identity.roles import CUSTOMERS_READ, LEDGER_READ
from qudao.kernel.clock import bank_day
from qudao.kernel.ids import parse_id, public_id
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger import interest
from qudao.ledger.chart import CHART
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import MoneyView, Page
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.daily_close.messages import (
    AccountingDay,
    CloseHistoryRequest,
    CloseProgress,
    InterestDay,
    InterestPaid,
    InterestRequest,
    InterestView,
    TrialBalanceLine,
    TrialBalanceRequest,
    TrialBalanceView,
)
from qudao.services.daily_close.steps import TRIAL_BALANCE

_HEADINGS: Final = {heading.gl_code: heading for heading in CHART}
_DERIVED: Final = Text("{balance} × {rate}% ÷ {days} 天 = {interest}", "{balance} x {rate}% / {days} days = {interest}")
_STATE: Final = "select accounting_date from ledger_state"
_UNDER_WAY: Final = "select * from daily_close where stage <> 'closed'"
_LAST: Final = "select * from daily_close where stage = 'closed' order by accounting_date desc limit 1"
_HISTORY: Final = """
select * from daily_close where %(before)s::date is null or accounting_date < %(before)s::date
order by accounting_date desc limit %(most)s
"""
_KEPT: Final = "select * from trial_balance where accounting_date = %(day)s order by gl_code, currency"
_CLOSED: Final = "select from daily_close where accounting_date = %(day)s and stage = 'closed'"
_ACCOUNT: Final = """
select a.shard, a.account_id, a.currency, h.customer_id, coalesce(d.numerator, 0) as due
from account a left join holding h using (account_id) left join interest_due d using (shard, account_id)
where a.shard = shard_of(%(account_id)s) and a.account_id = %(account_id)s
"""
_ACCRUALS: Final = """
select accounting_date, currency, balance, rate_ppm, numerator, denominator from interest_accrual
where shard = %(shard)s and account_id = %(account_id)s
  and accounting_date >= coalesce(%(first)s::date, accounting_date)
  and accounting_date <= coalesce(%(last)s::date, accounting_date)
  and (%(before)s::date is null or accounting_date < %(before)s::date)
order by accounting_date desc limit %(most)s
"""
_PAID: Final = """
select accounting_date, numerator, amount, journal_id from interest_capitalisation
where shard = %(shard)s and account_id = %(account_id)s order by accounting_date desc limit 40
"""


async def read_accounting_day(call: Call, request: Nothing, reads: Reads) -> AccountingDay:
    """The present accounting date and the close under way."""
    del request
    state = await reads.known(_STATE)
    under_way, last = await reads.row(_UNDER_WAY), await reads.row(_LAST)
    today = bank_day(call.at)
    return AccountingDay(
        accounting_date=state["accounting_date"],
        bank_date=today,
        may_close=under_way is None and state["accounting_date"] <= today,
        under_way=progress_of(under_way) if under_way else None,
        last=progress_of(last) if last else None,
    )


async def read_history(call: Call, request: CloseHistoryRequest, reads: Reads) -> Page[CloseProgress]:
    """The closes, newest first."""
    del call
    rows = await reads.rows(_HISTORY, before=parsed_day(request.cursor), most=request.limit + 1)
    items = [progress_of(row) for row in rows[: request.limit]]
    more = len(rows) > request.limit
    return Page(items=items, next_cursor=items[-1].accounting_date.isoformat() if more else None)


async def read_trial_balance(call: Call, request: TrialBalanceRequest, reads: Reads) -> TrialBalanceView:
    """The trial balance kept at a close, or that of this moment."""
    del call
    state = await reads.known(_STATE)
    day = request.as_of or state["accounting_date"]
    is_closed = await reads.row(_CLOSED, day=day) is not None
    if not is_closed and day != state["accounting_date"]:
        raise Refused(NOT_FOUND, at="as_of")
    rows = await reads.rows(_KEPT if is_closed else TRIAL_BALANCE, day=day)
    totals: dict[str, int] = {}
    for row in rows:
        totals[row["currency"]] = totals.get(row["currency"], 0) + int(row["closing"])
    return TrialBalanceView(
        accounting_date=day,
        is_closed=is_closed,
        lines=[_line(row) for row in rows],
        totals=[MoneyView.of(total, currency) for currency, total in sorted(totals.items())],
    )


async def read_own_interest(call: Call, request: InterestRequest, reads: Reads) -> InterestView:
    """The interest of one of the customer's own accounts."""
    row = await reads.known(_ACCOUNT, account_id=parse_id("acc", request.account_id))
    if row["customer_id"] != call.actor.actor_id:
        raise Refused(NOT_FOUND)
    return await _interest(row, request, reads)


async def read_interest(call: Call, request: InterestRequest, reads: Reads) -> InterestView:
    """The interest of any account, for staff."""
    del call
    row = await reads.known(_ACCOUNT, account_id=parse_id("acc", request.account_id))
    return await _interest(row, request, reads)


def progress_of(row: Row) -> CloseProgress:
    """A row of daily_close as it is shown."""
    return CloseProgress(
        accounting_date=row["accounting_date"],
        stage=row["stage"],
        step=row["step"],
        accounts_done=row["accounts_done"],
        accounts_total=row["accounts_total"],
        started_at=row["started_at"],
        closed_at=row["closed_at"],
    )


def parsed_day(cursor: str | None) -> date | None:
    """The date a cursor stands for. Raises Refused(NOT_FOUND) for one this list did not give."""
    if cursor is None:
        return None
    try:
        return date.fromisoformat(cursor)
    except ValueError:
        raise Refused(NOT_FOUND, at="cursor") from None


async def _interest(row: Row, request: InterestRequest, reads: Reads) -> InterestView:
    key: dict[str, Any] = {"shard": row["shard"], "account_id": row["account_id"]}
    accruals = await reads.rows(
        _ACCRUALS,
        **key,
        first=request.from_date,
        last=request.to_date,
        before=parsed_day(request.cursor),
        most=request.limit + 1,
    )
    paid = await reads.rows(_PAID, **key)
    currency = row["currency"]
    items = [_day(accrual) for accrual in accruals[: request.limit]]
    return InterestView(
        account_id=request.account_id,
        currency=currency,
        due=interest.exact_amount(int(row["due"]), currency),
        items=items,
        paid=[
            InterestPaid(
                accounting_date=item["accounting_date"],
                due=interest.exact_amount(int(item["numerator"]), currency),
                money=MoneyView.of(item["amount"], currency),
                journal_id=public_id("jnl", item["journal_id"]),
            )
            for item in paid
        ],
        next_cursor=items[-1].accounting_date.isoformat() if len(accruals) > request.limit else None,
    )


def _day(row: Row) -> InterestDay:
    currency = row["currency"]
    amount = interest.exact_amount(int(row["numerator"]), currency)
    year_days = row["denominator"] // interest.PPM
    rate = interest.rate_percent(row["rate_ppm"])
    balance = Money(currency, row["balance"])
    words = _DERIVED.filled({"balance": balance.amount, "rate": rate, "days": year_days, "interest": amount})
    return InterestDay(
        accounting_date=row["accounting_date"],
        balance=MoneyView.of(balance.minor, currency),
        rate_percent=rate,
        year_days=year_days,
        interest=amount,
        zh=words.zh,
        en=words.en,
    )


def _line(row: Row) -> TrialBalanceLine:
    heading, currency = _HEADINGS.get(row["gl_code"]), row["currency"]
    return TrialBalanceLine(
        gl_code=row["gl_code"],
        zh=heading.text.zh if heading else row["gl_code"],
        en=heading.text.en if heading else row["gl_code"],
        gl_class=heading.gl_class if heading else "",
        opening=MoneyView.of(int(row["opening"]), currency),
        debits=MoneyView.of(int(row["debits"]), currency),
        credits=MoneyView.of(int(row["credits"]), currency),
        closing=MoneyView.of(int(row["closing"]), currency),
    )


CLOSE_QUERIES: Final = (
    Query(
        name="day.state",
        text=Text("会计日", "The accounting day"),
        route=("GET", "/staff/accounting-day"),
        audience=ActorKind.STAFF,
        permission=LEDGER_READ,
        request=Nothing,
        answer=AccountingDay,
        read=read_accounting_day,
    ),
    Query(
        name="day.history",
        text=Text("日终记录", "Daily closes"),
        route=("GET", "/staff/daily-closes"),
        audience=ActorKind.STAFF,
        permission=LEDGER_READ,
        request=CloseHistoryRequest,
        answer=Page[CloseProgress],
        read=read_history,
    ),
    Query(
        name="ledger.trial_balance",
        text=Text("试算平衡表", "Trial balance"),
        route=("GET", "/staff/trial-balance"),
        audience=ActorKind.STAFF,
        permission=LEDGER_READ,
        request=TrialBalanceRequest,
        answer=TrialBalanceView,
        read=read_trial_balance,
        codes=(NOT_FOUND,),
    ),
    Query(
        name="accounts.interest",
        text=Text("利息明细", "How interest came to be"),
        route=("GET", "/accounts/{account_id}/interest"),
        audience=ActorKind.CUSTOMER,
        request=InterestRequest,
        answer=InterestView,
        read=read_own_interest,
        codes=(NOT_FOUND,),
    ),
    Query(
        name="staff.accounts.interest",
        text=Text("客户账户利息明细", "How a customer's interest came to be"),
        route=("GET", "/staff/accounts/{account_id}/interest"),
        audience=ActorKind.STAFF,
        permission=CUSTOMERS_READ,
        request=InterestRequest,
        answer=InterestView,
        read=read_interest,
        audited=True,
        codes=(NOT_FOUND,),
    ),
)
