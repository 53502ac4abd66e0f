"""Requests and answers of the operations desk. Names, phones and numbers in answers are masked."""

from datetime import datetime
from typing import Annotated, Any, Literal

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.operations.messages import AccountId, CustomerId, MoneyView, PageRequest
from qudao.operations.operation import Message

AccountStatus = Literal["open", "no_debit", "frozen", "closed"]
Outcome = Literal["done", "accepted", "parked", "declined"]
ExecutionId = Annotated[str, msgspec.Meta(pattern=id_pattern("exe"))]
Words = Annotated[str, msgspec.Meta(max_length=60)]
Moment = Annotated[datetime, msgspec.Meta(tz=True)]
Reasoned = Annotated[str, msgspec.Meta(min_length=2, max_length=200)]


class CustomersRequest(PageRequest):
    """Customers, newest first; `text` is a whole phone, name, account number or customer id."""

    text: Words = ""


class CustomerLine(Message):
    """A customer in the list."""

    customer_id: str
    name_masked: str
    phone_masked: str
    status: str
    accounts: int
    registered_at: datetime
    registered_via: str


class CustomerRequest(Message):
    """One customer."""

    customer_id: CustomerId


class StaffAccount(Message):
    """A customer's account as staff see it."""

    account_id: str
    number_masked: str
    holder_masked: str
    customer_id: str
    kind: str
    account_class: str
    currency: str
    balance: MoneyView
    available: MoneyView
    held: MoneyView
    status: AccountStatus
    opened_at: datetime


class CustomerDetail(Message):
    """A customer with accounts."""

    customer_id: str
    name_masked: str
    phone_masked: str
    id_number_masked: str
    status: str
    language: str
    terms_version: str
    registered_at: datetime
    registered_via: str
    is_blocked_until: datetime | None
    accounts: list[StaffAccount]


class UnmaskRequest(Message):
    """Whose data is needed in full, and what for."""

    customer_id: CustomerId
    reason: Reasoned


class Unmasked(Message):
    """The data itself comes once, with the first answer: `name`, `phone`, `id_number`."""

    customer_id: str


class AccountsRequest(PageRequest):
    """Accounts, newest first."""

    number: Annotated[str, msgspec.Meta(pattern="^[0-9]{19}$")] | None = None
    customer_id: CustomerId | None = None
    status: AccountStatus | None = None


class StaffEntriesRequest(PageRequest):
    """The entries of an account, newest first."""

    account_id: AccountId


class StaffEntry(Message):
    """One entry with the journal it belongs to."""

    journal_id: str
    execution_id: str | None
    seq: int
    booked_at: datetime
    accounting_date: str
    kind: str
    purpose: str
    money: MoneyView
    balance_after: MoneyView
    counter_account_id: str


class SetStatusRequest(Message):
    """The status from now on: `no_debit` lets nothing out, `frozen` nothing out or in, `closed` is for good."""

    account_id: AccountId
    status: AccountStatus
    reason: Reasoned


class StatusSet(Message):
    """The account's status before and after."""

    account_id: str
    before: AccountStatus
    after: AccountStatus


class CallsRequest(PageRequest):
    """The call log, newest first."""

    actor_id: Annotated[str, msgspec.Meta(pattern="^(cus|stf)_[0-9a-f]{32}$")] | None = None
    operation: Words | None = None
    outcome: Outcome | None = None
    code: Words | None = None
    from_time: Moment | None = None
    to_time: Moment | None = None


class CallLine(Message):
    """One call."""

    execution_id: str
    called_at: datetime
    actor_kind: str
    actor_id: str
    actor_masked: str
    operation: str
    zh: str
    en: str
    channel: str
    outcome: Outcome
    code: str | None


class ReasonView(Message):
    """Why something was decided."""

    code: str
    zh: str
    en: str
    values: dict[str, str]


class TransferView(Message):
    """One transfer of a journal."""

    line: int
    debit: str
    credit: str
    money: MoneyView


class JournalView(Message):
    """What a call posted. Accounts are masked numbers, or the general-ledger heading of the bank's own."""

    journal_id: str
    kind: str
    purpose: str
    accounting_date: str
    posted_at: datetime
    corrects: str | None
    transfers: list[TransferView]


class LimitUseView(Message):
    """What a call used of a limit."""

    measure: str
    period: str
    amount: int


class ExecutionRequest(Message):
    """One call."""

    execution_id: ExecutionId


class ExecutionView(Message):
    """A call with its explanation: the outcome, why, what was posted and which limits it used."""

    execution_id: str
    called_at: datetime
    settled_at: datetime | None
    actor_kind: str
    actor_masked: str
    operation: str
    zh: str
    en: str
    channel: str
    outcome: Outcome
    code: str | None
    reasons: list[ReasonView]
    journals: list[JournalView]
    limit_uses: list[LimitUseView]


class ApprovalsRequest(PageRequest):
    """Parked calls, newest first."""

    state: Literal["waiting", "released", "rejected", "expired"] | None = "waiting"


class ApprovalView(Message):
    """A parked call: what is asked, by whom, and whether the caller may decide it."""

    execution_id: str
    operation: str
    zh: str
    en: str
    maker: str
    request: dict[str, Any]
    state: str
    parked_at: datetime
    expires_at: datetime
    decided_by: str | None
    decided_at: datetime | None
    may_decide: bool


class AuditRequest(PageRequest):
    """Audit events, newest first."""

    actor_id: Annotated[str, msgspec.Meta(pattern="^(cus|stf)_[0-9a-f]{32}$")] | None = None
    customer_id: CustomerId | None = None
    execution_id: ExecutionId | None = None
    operation: Words | None = None
    outcome: Words | None = None
    from_time: Moment | None = None
    to_time: Moment | None = None


class AuditLine(Message):
    """One audit event."""

    sequence: int
    at: datetime
    actor_kind: str
    actor_id: str
    actor_masked: str
    channel: str
    address: str
    device: str
    operation: str
    zh: str
    en: str
    outcome: str
    code: str | None
    execution_id: str | None
    subject_id: str | None
    request_id: str
    details: dict[str, Any]
    seal: str


class AuditCheckRequest(Message):
    """Which part of the chain to check: `limit` events from `from_sequence` on."""

    from_sequence: Annotated[int, msgspec.Meta(ge=1)] = 1
    limit: Annotated[int, msgspec.Meta(ge=1, le=20_000)] = 20_000


class AuditCheck(Message):
    """Whether that part holds. Ask again from `next_sequence` while it is not null."""

    is_whole: bool
    checked: int
    last_sequence: int
    first_bad: int | None
    next_sequence: int | None
