"""Requests and answers about limits."""

from datetime import date
from typing import Literal

from qudao.operations.messages import MoneyView, PositiveMoney
from qudao.operations.operation import Message

OwnLimitCode = Literal["transfer.single", "transfer.day"]


class LimitSet(Message):
    """A limit the customer keeps for themselves; without money it is lifted, and the bank's holds."""

    code: OwnLimitCode
    money: PositiveMoney | None = None


class OwnLimit(Message):
    """The customer's own limit after the change; null when there is none."""

    code: OwnLimitCode
    money: MoneyView | None


class LimitView(Message):
    """A ceiling, what is used of it and what is left.

    `binds`: of the ceilings on the same movement this one leaves the least room; `zh_why`, `en_why` say it in words.
    """

    code: str
    level: Literal["law", "bank", "channel", "account_class", "customer"]
    span: Literal["single", "day", "year", "balance"]
    zh: str
    en: str
    source: str
    account_id: str | None
    account_number: str | None
    ceiling: MoneyView
    used: MoneyView
    left: MoneyView
    period: date | None
    binds: bool
    zh_why: str
    en_why: str
    settable: bool


class LimitsPage(Message):
    """Every ceiling on the caller; `transfer_room`: the most that can be paid to others in one transfer now."""

    transfer_room: MoneyView
    own: list[OwnLimit]
    items: list[LimitView]
