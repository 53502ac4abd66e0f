"""Shapes that many requests and answers share."""

from typing import Annotated, Final, Generic, TypeVar

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.kernel.money import AMOUNT_PATTERN, Money
from qudao.operations.operation import Message

Item = TypeVar("Item")
PAGE_MOST: Final = 100  # REQUIREMENTS O4

Currency = Annotated[str, msgspec.Meta(pattern="^[A-Z]{3}$", examples=["CNY"], description="ISO 4217")]
AccountId = Annotated[str, msgspec.Meta(pattern=id_pattern("acc"))]
CustomerId = Annotated[str, msgspec.Meta(pattern=id_pattern("cus"))]
JournalId = Annotated[str, msgspec.Meta(pattern=id_pattern("jnl"))]
PageLimit = Annotated[int, msgspec.Meta(ge=1, le=PAGE_MOST)]
Cursor = Annotated[str, msgspec.Meta(max_length=200)]


class PositiveMoney(Message):
    """An amount asked for: more than zero, at most the currency's decimals."""

    amount: Annotated[str, msgspec.Meta(pattern=AMOUNT_PATTERN, examples=["12.34"])]
    currency: Currency

    def money(self) -> Money:
        """The amount in minor units. Raises Refused(AMOUNT_INVALID or CURRENCY_UNKNOWN)."""
        return Money.parse(self.amount, self.currency)


class MoneyView(Message):
    """An amount shown; a balance may be negative."""

    amount: Annotated[str, msgspec.Meta(examples=["12.34"])]
    currency: Currency

    @classmethod
    def of(cls, minor: int, currency: str) -> "MoneyView":
        """From minor units."""
        return cls(amount=Money(currency, minor).amount, currency=currency)


class PageRequest(Message):
    """Where in a list, and how much of it."""

    cursor: Cursor | None = None
    limit: PageLimit = 20


class Page(Message, Generic[Item]):
    """A part of a list; `next_cursor` is null at its end."""

    items: list[Item]
    next_cursor: str | None = None
