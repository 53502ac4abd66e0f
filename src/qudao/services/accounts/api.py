"""What other services may know of accounts: opening one, and finding them for a posting."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal
from uuid import UUID

from sqlalchemy import insert, select, update
from stdnum import luhn

from qudao.database.connection import Database
from qudao.kernel.ids import shard_of
from qudao.kernel.refusal import Code
from qudao.kernel.text import Text
from qudao.ledger.chart import CURRENT_DEPOSITS, SAVINGS_DEPOSITS, open_account
from qudao.ledger.tables import account
from qudao.operations.plan import Change
from qudao.services.accounts.tables import holding

AccountKind = Literal["current", "savings"]
AccountClass = Literal["I", "II", "III"]
NUMBER_LENGTH: Final = 19
# ISO/IEC 7812: 9 and the country code, for numbers assigned within China; no card network's range.
_NUMBER_PREFIX: Final = "9156"
_HEADING: Final = {"current": CURRENT_DEPOSITS, "savings": SAVINGS_DEPOSITS}
BALANCE_CEILING: Final = Code(
    "balance_ceiling",
    Text("收款账户余额将超过该类账户上限", "The payee's account would hold more than its class allows"),
    409,
    "later",
)

# One statement for all that a posting must know; found by id or by number.
_LOAD: Final = """
select h.account_id, h.customer_id, h.number, h.kind, h.account_class, h.currency, h.alias,
       c.name, c.phone, c.status as customer_status, a.balance, a.held, a.floor, a.status
from (select * from holding where account_id = any(%(ids)s)
      union
      select * from holding where number = any(%(numbers)s)) h
join customer c using (customer_id)
join account a on a.shard = shard_of(h.account_id) and a.account_id = h.account_id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A customer's account and its owner, at one moment. Amounts in minor units."""

    account_id: UUID
    customer_id: UUID
    number: str
    kind: AccountKind
    account_class: AccountClass
    currency: str
    alias: str
    name: str
    phone: str
    customer_status: str
    balance: int
    held: int
    floor: int | None
    status: str

    @property
    def available(self) -> int:
        """What can be spent."""
        return self.balance - self.held - (self.floor or 0)


async def load_holdings(database: Database, keys: Sequence[UUID | str]) -> dict[UUID | str, Holding]:
    """Holdings by account id (UUID) or account number (str): one statement for both."""
    rows = await database.rows(
        _LOAD,
        ids=[key for key in keys if isinstance(key, UUID)],
        numbers=[key for key in keys if isinstance(key, str)],
    )
    found = [Holding(**row) for row in rows]
    return {item.account_id: item for item in found} | {item.number: item for item in found}


def new_account_number() -> str:
    """A random number of 19 digits, the last a Luhn check digit; unique by the table's constraint."""
    random_digits = NUMBER_LENGTH - len(_NUMBER_PREFIX) - 1
    body = f"{_NUMBER_PREFIX}{secrets.randbelow(10**random_digits):0{random_digits}d}"
    return body + luhn.calc_check_digit(body)


def open_holding(  # noqa: PLR0913 - the columns of one row
    *,
    account_id: UUID,
    customer_id: UUID,
    number: str,
    kind: AccountKind,
    account_class: AccountClass,
    currency: str,
    is_default: bool,
    at: datetime,
    on: date,
) -> tuple[Change, ...]:
    """The changes that open a customer's account; it never goes below zero. `on`: the accounting date."""
    row = insert(holding).values(
        account_id=account_id,
        customer_id=customer_id,
        number=number,
        kind=kind,
        account_class=account_class,
        currency=currency,
        is_default=is_default,
        opened_at=at,
    )
    ledger = open_account(account_id=account_id, heading=_HEADING[kind], currency=currency, floor=0, on=on)
    return Change(statement=ledger), Change(statement=row)


def keep_balance_under(account_id: UUID, ceiling: int) -> Change:
    """The change that voids a plan whose postings leave more than `ceiling` minor units on the account."""
    balance = (
        select(account.c.balance)
        .where(account.c.shard == shard_of(account_id), account.c.account_id == account_id)
        .scalar_subquery()
    )
    statement = (
        update(holding)
        .where(holding.c.account_id == account_id, balance <= ceiling)
        .values(account_class=holding.c.account_class)
    )
    return Change(statement=statement, otherwise=BALANCE_CEILING)
