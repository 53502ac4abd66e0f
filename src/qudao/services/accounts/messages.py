"""Requests and answers about accounts."""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from qudao.kernel.money import AMOUNT_PATTERN
from qudao.operations.messages import AccountId, Currency, JournalId, MoneyView, Page, PageRequest
from qudao.operations.operation import Message
from qudao.services.accounts.api import AccountClass, AccountKind

Direction = Literal["in", "out"]
Language = Literal["zh-CN", "en"]
SearchText = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Amount = Annotated[str, msgspec.Meta(pattern=AMOUNT_PATTERN, examples=["100.00"])]


class AccountOpen(Message):
    """Which account to open."""

    kind: AccountKind
    account_class: AccountClass
    currency: Currency = "CNY"


class AccountSettings(Message):
    """How an account is arranged; what is left out stays."""

    account_id: AccountId
    alias: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    hidden: bool | None = None
    is_default: bool | None = None
    position: Annotated[int, msgspec.Meta(ge=0, le=1000)] | None = None


class AccountView(Message):
    """An account as its owner sees it; `available` is the balance less what is held."""

    account_id: AccountId
    number: str
    kind: AccountKind
    account_class: AccountClass
    currency: Currency
    alias: str
    balance: MoneyView
    available: MoneyView
    held: MoneyView
    status: str
    hidden: bool
    is_default: bool
    position: int
    opened_at: datetime


class AccountList(Message):
    """In the order the customer arranged."""

    items: list[AccountView]
    next_cursor: str | None = None


class OverviewRequest(Message):
    """The currency of total and history, and how many days of history."""

    currency: Currency = "CNY"
    days: Annotated[int, msgspec.Meta(ge=1, le=366)] = 90


class KindTotal(Message):
    """What accounts of one kind hold together."""

    kind: AccountKind
    money: MoneyView


class DayTotal(Message):
    """What all accounts held together at the end of an accounting date."""

    date: date
    money: MoneyView


class Overview(Message):
    """Everything held in one currency, and the totals of the others: no rate is invented between them."""

    currency: Currency
    total: MoneyView
    by_kind: list[KindTotal]
    totals: list[MoneyView]
    history: list[DayTotal]
    accounts: list[AccountView]


class BalanceRequest(Message):
    """Now, or at the end of an accounting date."""

    account_id: AccountId
    as_of: date | None = None


class BalanceView(Message):
    """`available` and `held` are known for now only."""

    account_id: AccountId
    as_of: date | None
    balance: MoneyView
    available: MoneyView | None
    held: MoneyView | None


class EntryFilter(PageRequest):
    """Which entries; latest first. `counterparty` is a full name, a full number or its last four digits."""

    account_id: AccountId
    begin: date | None = msgspec.field(name="from", default=None)
    end: date | None = msgspec.field(name="to", default=None)
    direction: Direction | None = None
    kind: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    least: Amount | None = msgspec.field(name="min", default=None)
    most: Amount | None = msgspec.field(name="max", default=None)
    text: SearchText | None = None
    counterparty: SearchText | None = None


class EntryView(Message):
    """One movement on an account; counterparties are masked."""

    entry_id: str
    journal_id: JournalId
    booked_at: datetime
    accounting_date: date
    kind: str
    kind_zh: str
    kind_en: str
    direction: Direction
    money: MoneyView
    balance_after: MoneyView
    counterparty_name: str
    counterparty_number: str
    purpose: str


class EntryPage(Page[EntryView]):
    """A part of an account's entries."""


class StatementRequest(Message):
    """An account's movements over at most a year, as a file."""

    account_id: AccountId
    begin: date = msgspec.field(name="from")
    end: date = msgspec.field(name="to")
    format: Literal["csv", "xlsx", "pdf"] = "pdf"
    language: Language | None = None


class ExplanationRequest(Message):
    """The balance to explain; from the first of its month unless said otherwise."""

    account_id: AccountId
    as_of: date | None = None
    begin: date | None = msgspec.field(name="from", default=None)


class KindSum(Message):
    """Movements of one kind over the period."""

    kind: str
    zh: str
    en: str
    count: int
    paid_in: MoneyView
    paid_out: MoneyView


class InterestDay(Message):
    """A day's interest: balance x rate a year / days of the interest year, six digits beyond the currency's."""

    date: date
    balance: MoneyView
    rate_percent: str
    interest: str


class Explanation(Message):
    """Why the balance is what it is: opening + paid in - paid out = closing; and the interest it earned so far."""

    account_id: AccountId
    begin: date = msgspec.field(name="from")
    as_of: date
    opening: MoneyView
    paid_in: MoneyView
    paid_out: MoneyView
    closing: MoneyView
    entry_count: int
    by_kind: list[KindSum]
    held: MoneyView
    interest: list[InterestDay]
    interest_total: str
    zh: str
    en: str


class ReceiptRequest(Message):
    """The journal, and whether as data or as a document."""

    journal_id: JournalId
    format: Literal["json", "pdf"] = "json"
    language: Language | None = None


class Receipt(Message):
    """The electronic receipt of a journal, for one of its sides; the other side is masked."""

    journal_id: JournalId
    execution_id: str | None
    corrects: str | None
    booked_at: datetime
    accounting_date: date
    kind: str
    kind_zh: str
    kind_en: str
    side: Literal["payer", "payee"]
    payer_name: str
    payer_number: str
    payee_name: str
    payee_number: str
    money: MoneyView
    fee: MoneyView
    purpose: str
    zh_in_words: str
    balance_after: MoneyView
