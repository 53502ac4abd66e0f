"""Requests and answers of the system's import calls."""

from datetime import date

from qudao.operations.messages import AccountId
from qudao.operations.operation import Message


class NewAccount(Message):
    """An account of the other bank. `has_floor`: its history never falls below nothing."""

    number: str
    currency: str
    opened_on: date
    has_floor: bool


class OpenAccountsRequest(Message):
    """Accounts to open, and accounts opened before whose history now falls below nothing."""

    accounts: tuple[NewAccount, ...] = ()
    unfloored: tuple[AccountId, ...] = ()


class AccountsOpened(Message):
    """How many."""

    accounts: int


class ImportedLine(Message):
    """A line of history: amounts are decimals of the line's currency, negative where money left the account.

    `key` is the line's identity in hexadecimal digits. `opening` is what the account must hold before it, posted first.
    `difference` is what the file's balance has more than the ledger's would, posted to rounding.
    """

    key: str
    line: int
    account_id: AccountId
    amount: str
    balance_after: str
    currency: str
    opening: str = "0"
    difference: str = "0"
    operation: str = ""
    purpose: str = ""
    counterparty_bank: str = ""
    counterparty_account: str = ""


class PostLinesRequest(Message):
    """Lines of one booking date, in the order they are to be posted. `file` is its SHA-256, in hexadecimal digits."""

    file: str
    booking_date: date
    lines: tuple[ImportedLine, ...]


class LinesPosted(Message):
    """How many lines, and how many of them moved money."""

    lines: int
    journals: int
