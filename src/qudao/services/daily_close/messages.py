"""Requests and answers of the daily close."""

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from qudao.operations.messages import AccountId, MoneyView, PageRequest
from qudao.operations.operation import Message

Stage = Literal["accrue", "expense", "capitalise", "trial_balance", "closed"]


class CloseDayRequest(Message):
    """Which accounting date to close: it must be the ledger's present one."""

    accounting_date: date


class CloseStepRequest(Message):
    """One step of a close, as its progress stands."""

    accounting_date: date
    stage: Stage
    step: int


class CloseProgress(Message):
    """How far the close of a day is."""

    accounting_date: date
    stage: Stage
    step: int
    accounts_done: int
    accounts_total: int
    started_at: datetime
    closed_at: datetime | None = None


class StepTaken(Message):
    """What one step did."""

    accounting_date: date
    stage: Stage
    step: int
    accounts: int
    next_stage: Stage


class AccountingDay(Message):
    """The ledger's present day, whether it may close, the close under way if there is one, the last one finished."""

    accounting_date: date
    bank_date: date
    may_close: bool
    under_way: CloseProgress | None = None
    last: CloseProgress | None = None


class CloseHistoryRequest(PageRequest):
    """The closes, newest first."""


class TrialBalanceRequest(Message):
    """`as_of`: a closed accounting date; without it, the books at this moment."""

    as_of: date | None = None


class TrialBalanceLine(Message):
    """One heading in one currency. Amounts as the ledger signs them: credits minus debits."""

    gl_code: str
    zh: str
    en: str
    gl_class: Annotated[str, msgspec.Meta(examples=["asset"])]
    opening: MoneyView
    debits: MoneyView
    credits: MoneyView
    closing: MoneyView


class TrialBalanceView(Message):
    """The trial balance of a day; `is_closed`: it was taken at the close and will not change."""

    accounting_date: date
    is_closed: bool
    lines: list[TrialBalanceLine]
    totals: list[MoneyView]


class InterestRequest(PageRequest):
    """The interest of an account, newest day first."""

    account_id: AccountId
    from_date: date | None = None
    to_date: date | None = None


class InterestDay(Message):
    """One day: balance at its end x rate / days of the interest year. `interest` has six more decimals than money."""

    accounting_date: date
    balance: MoneyView
    rate_percent: str
    year_days: int
    interest: str
    zh: str
    en: str


class InterestPaid(Message):
    """Interest credited to the account; what rounding left stays due."""

    accounting_date: date
    due: str
    money: MoneyView
    journal_id: str


class InterestView(Message):
    """Interest accrued and not yet paid, the days it comes from, and what was paid before."""

    account_id: str
    currency: str
    due: str
    items: list[InterestDay]
    paid: list[InterestPaid]
    next_cursor: str | None = None
