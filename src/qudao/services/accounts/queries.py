"""What a customer can see of their accounts: list, overview, balances, entries."""

import asyncio
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import parse_id, public_id
from qudao.kernel.money import Money, currency_digits
from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, ID_INVALID, Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.accounts import codes, rules
from qudao.services.accounts.api import Holding, load_holdings
from qudao.services.accounts.entries import Filter, bounds, entry_view, latest_lines
from qudao.services.accounts.messages import (
    AccountList,
    AccountView,
    BalanceRequest,
    BalanceView,
    DayTotal,
    EntryFilter,
    EntryPage,
    KindTotal,
    Overview,
    OverviewRequest,
)

ACCOUNTS: Final = """
select h.account_id, h.number, h.kind, h.account_class, h.currency, h.alias, a.balance, a.held, a.floor, a.status,
       h.is_hidden, h.is_default, h.place, h.opened_at
from holding h join account a on a.shard = shard_of(h.account_id) and a.account_id = h.account_id
where h.customer_id = %(customer_id)s
"""
ACCOUNT: Final = ACCOUNTS + " and h.account_id = %(account_id)s"
_IN_ORDER: Final = ACCOUNTS + " order by h.place, h.is_default desc, h.opened_at, h.account_id"
# Of each account the balance before the period, and after the last entry of each day within it.
_HISTORY: Final = """
with mine as materialized (
    select h.account_id, first_entry_on(h.account_id, %(begin)s) as first from holding h
    where h.customer_id = %(customer_id)s and h.currency = %(currency)s
)
select m.account_id, null::date as day, coalesce(e.balance_after, 0) as balance
from mine m
left join entry e on e.shard = shard_of(m.account_id) and e.account_id = m.account_id and e.seq = m.first - 1
union all
select * from (
    select distinct on (m.account_id, e.accounting_date) m.account_id, e.accounting_date, e.balance_after
    from mine m join entry e on e.shard = shard_of(m.account_id) and e.account_id = m.account_id and e.seq >= m.first
    order by m.account_id, e.accounting_date, e.seq desc
) d
"""
_AS_OF: Final = """
select coalesce((select e.balance_after from entry e where e.shard = shard_of(%(account_id)s)
                 and e.account_id = %(account_id)s and e.seq = first_entry_on(%(account_id)s, %(after)s) - 1), 0)
       as balance
"""


async def own_holding(call: Call, account_id: str, reads: Reads) -> Holding:
    """The caller's own account. Raises Refused(ID_INVALID or NOT_FOUND) (REQUIREMENTS F1)."""
    found = await reads.gathered(load_holdings, parse_id("acc", account_id))
    if found is None or found.customer_id != call.actor.actor_id:
        raise Refused(NOT_FOUND)
    return found


async def balance_as_of(reads: Reads, account_id: UUID, day: date) -> int:
    """The balance at the end of an accounting date, in minor units."""
    row = await reads.known(_AS_OF, account_id=account_id, after=rules.day_after(day))
    return row["balance"]


async def read_accounts(call: Call, _request: Nothing, reads: Reads) -> AccountList:
    """The caller's accounts, as arranged."""
    rows = await reads.rows(_IN_ORDER, customer_id=call.actor.actor_id)
    return AccountList(items=[account_view(row) for row in rows])


async def read_overview(call: Call, request: OverviewRequest, reads: Reads) -> Overview:
    """Totals, and how the total of one currency went day by day."""
    currency_digits(request.currency)
    customer_id = call.actor.actor_id
    state = await reads.known("select accounting_date from ledger_state")
    last: date = state["accounting_date"]
    days = [last - timedelta(days=back) for back in range(request.days - 1, -1, -1)]
    rows, history = await asyncio.gather(
        reads.rows(_IN_ORDER, customer_id=customer_id),
        reads.rows(_HISTORY, customer_id=customer_id, currency=request.currency, begin=days[0]),
    )
    totals = rules.daily_totals(
        days,
        {row["account_id"]: row["balance"] for row in history if row["day"] is None},
        [(row["account_id"], row["day"], row["balance"]) for row in history if row["day"] is not None],
    )
    by_currency: dict[str, int] = {}
    by_kind: dict[Any, int] = {}
    for row in rows:
        by_currency[row["currency"]] = by_currency.get(row["currency"], 0) + row["balance"]
        if row["currency"] == request.currency:
            by_kind[row["kind"]] = by_kind.get(row["kind"], 0) + row["balance"]
    return Overview(
        currency=request.currency,
        total=MoneyView.of(by_currency.get(request.currency, 0), request.currency),
        by_kind=[KindTotal(kind=kind, money=MoneyView.of(sum_, request.currency)) for kind, sum_ in by_kind.items()],
        totals=[MoneyView.of(sum_, currency) for currency, sum_ in by_currency.items()],
        history=[
            DayTotal(date=day, money=MoneyView.of(total, request.currency))
            for day, total in zip(days, totals, strict=True)
        ],
        accounts=[account_view(row) for row in rows],
    )


async def read_balance(call: Call, request: BalanceRequest, reads: Reads) -> BalanceView:
    """The balance now, or at the end of an accounting date."""
    found = await own_holding(call, request.account_id, reads)
    if request.as_of is None:
        return BalanceView(
            account_id=request.account_id,
            as_of=None,
            balance=MoneyView.of(found.balance, found.currency),
            available=MoneyView.of(found.available, found.currency),
            held=MoneyView.of(found.held, found.currency),
        )
    balance = await balance_as_of(reads, found.account_id, request.as_of)
    return BalanceView(
        account_id=request.account_id,
        as_of=request.as_of,
        balance=MoneyView.of(balance, found.currency),
        available=None,
        held=None,
    )


async def read_entries(call: Call, request: EntryFilter, reads: Reads) -> EntryPage:
    """An account's entries, latest first; the cursor is the sequence number of the last one seen."""
    found = await own_holding(call, request.account_id, reads)
    if request.begin is not None and request.end is not None and request.begin > request.end:
        raise Refused(codes.PERIOD_INVALID, at="from")
    first, past = await bounds(reads, found.account_id, begin=request.begin, end=request.end)
    if request.cursor is not None:
        past = min(past, _sequence(request.cursor))
    wanted = Filter(
        direction=request.direction,
        kind=request.kind,
        least=_minor(request.least, found.currency),
        most=_minor(request.most, found.currency),
        text=request.text,
        counterparty=request.counterparty,
    )
    lines = await latest_lines(reads, found.account_id, first=first, past=past, limit=request.limit + 1, wanted=wanted)
    shown = lines[: request.limit]
    return EntryPage(
        items=[entry_view(found.account_id, line) for line in shown],
        next_cursor=str(shown[-1].seq) if len(lines) > request.limit else None,
    )


def account_view(row: dict[str, Any]) -> AccountView:
    """An account as its owner sees it."""
    currency = row["currency"]
    return AccountView(
        account_id=public_id("acc", row["account_id"]),
        number=row["number"],
        kind=row["kind"],
        account_class=row["account_class"],
        currency=currency,
        alias=row["alias"],
        balance=MoneyView.of(row["balance"], currency),
        available=MoneyView.of(row["balance"] - row["held"] - (row["floor"] or 0), currency),
        held=MoneyView.of(row["held"], currency),
        status=row["status"],
        hidden=row["is_hidden"],
        is_default=row["is_default"],
        position=row["place"],
        opened_at=row["opened_at"],
    )


def _sequence(cursor: str) -> int:
    if not (cursor.isascii() and cursor.isdecimal() and len(cursor) <= len(str(2**62))):
        raise Refused(codes.CURSOR_INVALID, at="cursor")
    return min(int(cursor), 2**62)


def _minor(amount: str | None, currency: str) -> int | None:
    if amount is None:
        return None
    return 0 if set(amount) <= {"0", "."} else Money.parse(amount, currency).minor


ACCOUNT_QUERIES: Final = (
    Query(
        name="accounts.list",
        text=Text("账户列表", "Accounts"),
        route=("GET", "/accounts"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=AccountList,
        read=read_accounts,
    ),
    Query(
        name="accounts.overview",
        text=Text("资产总览", "Overview of all accounts"),
        route=("GET", "/overview"),
        audience=ActorKind.CUSTOMER,
        request=OverviewRequest,
        answer=Overview,
        read=read_overview,
        codes=(CURRENCY_UNKNOWN,),
    ),
    Query(
        name="accounts.balance",
        text=Text("账户余额", "Balance of an account"),
        route=("GET", "/accounts/{account_id}/balance"),
        audience=ActorKind.CUSTOMER,
        request=BalanceRequest,
        answer=BalanceView,
        read=read_balance,
        codes=(ID_INVALID, NOT_FOUND),
    ),
    Query(
        name="accounts.entries",
        text=Text("交易明细", "Entries of an account"),
        route=("GET", "/accounts/{account_id}/entries"),
        audience=ActorKind.CUSTOMER,
        request=EntryFilter,
        answer=EntryPage,
        read=read_entries,
        codes=(ID_INVALID, AMOUNT_INVALID, NOT_FOUND, codes.PERIOD_INVALID, codes.CURSOR_INVALID),
    ),
)
