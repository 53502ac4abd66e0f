"""Requests and answers of transfers, payees and recalls."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.operations.messages import AccountId, JournalId, MoneyView, PositiveMoney
from qudao.operations.operation import Message

AccountNumber = Annotated[str, msgspec.Meta(pattern="^[0-9]{19}$", examples=["9156000000000000001"])]
PayeeId = Annotated[str, msgspec.Meta(pattern=id_pattern("pay"))]
RecallId = Annotated[str, msgspec.Meta(pattern=id_pattern("rcl"))]
PayeeName = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Purpose = Annotated[str, msgspec.Meta(max_length=60, description="Shown to both sides; printable characters")]


class TransferRequest(Message):
    """A payment to an account of this bank. `payee_name` may be left out between the caller's own accounts."""

    from_account_id: AccountId
    to_account_number: AccountNumber
    payee_name: Annotated[str, msgspec.Meta(max_length=60)] = ""
    money: PositiveMoney
    purpose: Purpose = ""
    save_payee: bool = False


class TransferReceipt(Message):
    """A transfer as the payer sees it."""

    journal_id: JournalId
    from_account_id: AccountId
    from_account_number: str
    to_account_number: str
    payee_name: str
    money: MoneyView
    fee: MoneyView
    purpose: str
    arrival: Literal["instant"] = "instant"
    called_at: datetime
    payee_saved: bool


class PayeeAdd(Message):
    """A payee to keep."""

    account_number: AccountNumber
    name: PayeeName


class PayeeRemove(Message):
    """Which payee to forget."""

    payee_id: PayeeId


class PayeeView(Message):
    """A kept payee, as the customer wrote it down."""

    payee_id: PayeeId
    account_number: str
    name: str
    added_at: datetime


class PayeeRemoved(Message):
    """The payee that is forgotten."""

    payee_id: PayeeId


class PayeeList(Message):
    """The payee book, in the order of names."""

    items: list[PayeeView]
    next_cursor: str | None = None


class RecentPayee(Message):
    """Somebody the customer paid lately, named as the customer named them then."""

    account_number: str
    name: str
    last_paid_at: datetime
    is_saved: bool


class RecentPayees(Message):
    """Latest first."""

    items: list[RecentPayee]
    next_cursor: str | None = None


class PayeeCheckRequest(Message):
    """Does this name belong to this account?"""

    account_number: AccountNumber
    name: PayeeName


class PayeeCheck(Message):
    """Match or no match, and nothing more; `name_masked` is given on a match."""

    result: Literal["match", "no_match"]
    name_masked: str


class RecallAsk(Message):
    """Ask the payee to send a mistaken transfer back."""

    journal_id: JournalId
    reason: Purpose = ""


class RecallDecide(Message):
    """The request a payee consents to or refuses."""

    recall_id: RecallId


class RecallView(Message):
    """A request to send a transfer back. `side`: whether the caller asked it or is asked."""

    recall_id: RecallId
    journal_id: JournalId
    side: Literal["asked", "asked_of_me"]
    counterparty_name: str
    money: MoneyView
    reason: str
    status: Literal["waiting", "returned", "refused"]
    asked_at: datetime
    decided_at: datetime | None
    return_journal_id: str | None


class RecallList(Message):
    """Latest first."""

    items: list[RecallView]
    next_cursor: str | None = None
