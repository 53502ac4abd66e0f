"""What can be posted, and posting it: journals of transfers and moves of holds, a batch at a time.

A journal is one or more transfers; a transfer moves one positive amount from a debit account to a credit account of the
same currency, so an unbalanced journal cannot be written down. Balances are credits minus debits.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, Literal
from uuid import UUID

import msgspec
from psycopg import AsyncConnection

from qudao.database.connection import fetch_tuples
from qudao.database.statements import array_literal
from qudao.kernel.ids import shard_of
from qudao.kernel.money import MINOR_MAX
from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

INSUFFICIENT_FUNDS: Final = Code(
    "insufficient_funds",
    Text("账户可用余额不足", "The account does not have enough available balance"),
    409,
    "later",
)
ACCOUNT_BLOCKED: Final = Code(
    "account_blocked",
    Text("账户已冻结、止付或销户，不能办理此业务", "The account is frozen, blocked or closed for this"),
    409,
    "later",
)
ACCOUNT_UNKNOWN: Final = Code("account_unknown", Text("没有这个账户", "There is no such account"), 404)
CURRENCY_MISMATCH: Final = Code(
    "currency_mismatch",
    Text("账户币种与交易币种不一致", "The account is kept in another currency"),
    422,
)
HOLD_NOT_OPEN: Final = Code(
    "hold_not_open",
    Text("该笔预留已入账、撤销或过期", "The hold was captured, released or has expired"),
    409,
)
HOLD_EXISTS: Final = Code("hold_exists", Text("该笔预留已存在", "The hold exists already"), 409)
HOLD_EXCEEDED: Final = Code(
    "hold_exceeded",
    Text("入账金额超过预留金额", "The amount captured is larger than the hold"),
    422,
)
# In order of precedence: what a posting is refused for.
POSTING_CODES: Final = (
    ACCOUNT_UNKNOWN,
    CURRENCY_MISMATCH,
    ACCOUNT_BLOCKED,
    HOLD_EXISTS,
    HOLD_NOT_OPEN,
    HOLD_EXCEEDED,
    INSUFFICIENT_FUNDS,
)
_CODE_BY_NAME: Final = {code.name: code for code in POSTING_CODES}
HoldAction = Literal["place", "capture", "release", "expire"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One positive amount, in minor units, from a debit account to a credit account."""

    debit: UUID
    credit: UUID
    amount: int
    currency: str

    def __post_init__(self) -> None:
        if not 0 < self.amount <= MINOR_MAX or self.debit == self.credit:
            message = f"a transfer moves 1..{MINOR_MAX} minor units between two accounts: {self}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """Transfers that are posted together or not at all.

    `kind` names the business event ("transfer", "interest"); `details` is what a statement and a receipt show of it;
    `corrects` is the journal this one puts right (REQUIREMENTS H6).
    """

    journal_id: UUID
    kind: str
    transfers: tuple[Transfer, ...]
    details: dict[str, Any] = field(default_factory=dict[str, Any])
    corrects: UUID | None = None

    def __post_init__(self) -> None:
        if not self.transfers:
            message = "a journal has at least one transfer"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldMove:
    """Reserve an amount on an account, or settle that reservation once; a hold moves once in a batch.

    `amount`: what is placed, or what of it is captured (the rest becomes available again); ignored otherwise. The money
    captured is moved by a transfer in the same unit.
    """

    action: HoldAction
    hold_id: UUID
    account_id: UUID
    amount: int = 0
    expires_at: datetime | None = None

    def __post_init__(self) -> None:
        if self.action in {"place", "capture"} and not 0 < self.amount <= MINOR_MAX:
            message = f"a hold reserves, and a capture takes, 1..{MINOR_MAX} minor units: {self}"
            raise ValueError(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingUnit:
    """What is posted whole or refused whole: the money side of one plan.

    `accounting_date`: the day it belongs to, where that is not the ledger's present one.
    """

    journals: tuple[Journal, ...] = ()
    holds: tuple[HoldMove, ...] = ()
    execution_id: UUID | None = None
    accounting_date: date | None = None


@dataclass(frozen=True, slots=True)
class Offence:
    """The first unit of a batch that cannot be posted; nothing of the batch was written."""

    unit: int
    code: Code
    account_id: UUID


POST: Final = """
select unit, code, account_id from post_units(
    %s, %s, %s::smallint[], %s::uuid[], %s::text[], %s::uuid[], %s::uuid[], %s::text[],
    %s::int[], %s::uuid[], %s::smallint[], %s::uuid[], %s::smallint[], %s::uuid[], %s::smallint[], %s::bigint[],
    %s::text[],
    %s::int[], %s::text[], %s::uuid[], %s::uuid[], %s::smallint[], %s::bigint[], %s::timestamptz[], %s::uuid[])
"""
_JOURNAL_COLUMNS: Final = 6
_TRANSFER_COLUMNS: Final = 9
_HOLD_COLUMNS: Final = 8


async def post_units(
    connection: AsyncConnection[Any],
    units: Sequence[PostingUnit],
    *,
    at: datetime,
    accounting_date: date,
) -> Offence | None:
    """Post units as if one after another, or post none and name the first that cannot be (inside a transaction)."""
    rows = await fetch_tuples(connection, POST, posting_arguments(units, at=at, accounting_date=accounting_date))
    return offence_of(rows)


def offence_of(rows: Sequence[tuple[Any, ...]]) -> Offence | None:
    """The offence that the rows of POST name, if any."""
    if not rows:
        return None
    unit, code, account_id = rows[0]
    return Offence(unit, _CODE_BY_NAME[code], account_id)


def posting_arguments(units: Sequence[PostingUnit], *, at: datetime, accounting_date: date) -> list[object]:
    """The arrays `post_units` takes, column by column; units are numbered from 0."""
    journals: list[tuple[object, ...]] = []
    transfers: list[tuple[object, ...]] = []
    holds: list[tuple[object, ...]] = []
    encode = msgspec.json.encode
    for number, unit in enumerate(units):
        execution = unit.execution_id
        line = 0
        for journal in unit.journals:
            key = journal.journal_id
            journals.append(
                (shard_of(key), key, journal.kind, execution, journal.corrects, encode(journal.details).decode()),
            )
            for move in journal.transfers:
                # Lines run on over the unit's journals: a unit may touch one account in several of them.
                line += 1
                transfers.append(
                    (number, key, line, move.debit, shard_of(move.debit), move.credit, shard_of(move.credit),
                     move.amount, move.currency),
                )  # fmt: skip
        holds.extend(
            (number, hold.action, hold.hold_id, hold.account_id, shard_of(hold.account_id), hold.amount,
             hold.expires_at, execution)
            for hold in unit.holds
        )  # fmt: skip
    return [
        at,
        accounting_date,
        *_columns(journals, _JOURNAL_COLUMNS),
        *_columns(transfers, _TRANSFER_COLUMNS),
        *_columns(holds, _HOLD_COLUMNS),
    ]


def _columns(rows: list[tuple[object, ...]], width: int) -> list[str]:
    if not rows:
        return ["{}"] * width
    return [array_literal(column) for column in zip(*rows, strict=True)]
