"""Requests and answers about notices."""

from datetime import datetime
from typing import Annotated

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.kernel.money import AMOUNT_PATTERN, Money
from qudao.operations.messages import Currency, MoneyView, Page, PageRequest
from qudao.operations.operation import Message
from qudao.services.notices.rules import THRESHOLD_CURRENCY, Category

NoticeId = Annotated[str, msgspec.Meta(pattern=id_pattern("ntc"))]
TimeOfDay = Annotated[str, msgspec.Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$", examples=["22:00"])]


class NoticeFilter(PageRequest):
    """Which notices; latest first."""

    unread: bool = False
    category: Category | None = None


class NoticeView(Message):
    """A line of the inbox."""

    notice_id: NoticeId
    category: str
    zh: str
    en: str
    money: MoneyView | None
    sent_at: datetime
    read_at: datetime | None


class Inbox(Page[NoticeView]):
    """A part of the inbox, and how many notices in all of it are unread."""

    unread_count: int


class NoticeRead(Message):
    """Which notice was read."""

    notice_id: NoticeId


class NoticesRead(Message):
    """How many notices were unread until now."""

    read_count: int


class Threshold(Message):
    """An amount from which on short messages are wanted; zero for all."""

    amount: Annotated[str, msgspec.Meta(pattern=AMOUNT_PATTERN, examples=["100.00"])]
    currency: Currency = THRESHOLD_CURRENCY

    def minor(self) -> int:
        """In minor units. Raises Refused(AMOUNT_INVALID or CURRENCY_UNKNOWN)."""
        return 0 if set(self.amount) <= {"0", "."} else Money.parse(self.amount, self.currency).minor


class NoticeSettingsView(Message):
    """What is wanted by short message; quiet hours in the bank's time zone, none when both are equal."""

    categories: dict[Category, bool]
    threshold: MoneyView
    quiet_from: TimeOfDay
    quiet_to: TimeOfDay
    sms: bool


class NoticeSettingsChange(Message):
    """What to change; what is left out stays."""

    categories: dict[Category, bool] = msgspec.field(default_factory=dict[Category, bool])
    threshold: Threshold | None = None
    quiet_from: TimeOfDay | None = None
    quiet_to: TimeOfDay | None = None
    sms: bool | None = None
