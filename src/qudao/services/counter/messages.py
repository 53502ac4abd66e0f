"""Requests and answers of the counter."""

from datetime import datetime
from typing import Annotated

import msgspec

from qudao.operations.messages import JournalId, MoneyView, PositiveMoney
from qudao.operations.operation import Message

AccountNumber = Annotated[str, msgspec.Meta(pattern="^[0-9]{19}$")]
HolderName = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Purpose = Annotated[str, msgspec.Meta(max_length=60)]


class CashDepositRequest(Message):
    """Cash paid in by anyone, to an account named by number and holder."""

    account_number: AccountNumber
    holder_name: HolderName
    money: PositiveMoney
    purpose: Purpose = ""


class CashWithdrawalRequest(Message):
    """Cash paid out to the holder, whose identity document the teller has seen."""

    account_number: AccountNumber
    holder_name: HolderName
    id_number: Annotated[str, msgspec.Meta(min_length=18, max_length=18)]
    money: PositiveMoney
    purpose: Purpose = ""


class CashReceipt(Message):
    """What the teller hands over: the holder's name and account number are masked."""

    journal_id: str
    holder: str
    account_number: str
    money: MoneyView
    balance: MoneyView
    at: datetime


class CorrectJournalRequest(Message):
    """Which journal is reversed, and why."""

    journal_id: JournalId
    reason: Annotated[str, msgspec.Meta(min_length=2, max_length=200)]


class CorrectionReceipt(Message):
    """The new journal and the one it reverses."""

    journal_id: str
    corrects: str
    transfers: list["ReversedTransfer"]


class ReversedTransfer(Message):
    """One transfer of the correction."""

    debit_account_id: str
    credit_account_id: str
    money: MoneyView
