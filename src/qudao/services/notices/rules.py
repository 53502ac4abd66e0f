"""When a notice is also sent as a short message. Pure."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final, Literal

from qudao.kernel.clock import BANK_ZONE

Category = Literal["security", "money_in", "money_out", "service"]
CATEGORIES: Final[tuple[Category, ...]] = ("security", "money_in", "money_out", "service")
SECURITY: Final = "security"
THRESHOLD_CURRENCY: Final = "CNY"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSettings:
    """What a customer wants by short message. `threshold` in fen; quiet hours in the bank's zone, none when equal."""

    is_sms_on: bool = True
    sms_categories: frozenset[str] = frozenset({"security", "money_in", "money_out"})
    threshold: int = 100_00
    quiet_from: time = time(22, 0)
    quiet_to: time = time(7, 0)


def sms_due(
    settings: NoticeSettings, *, category: str, amount: int | None, currency: str | None, at: datetime
) -> datetime | None:
    """When the short message goes out: now, at the end of the quiet hours, or None for never.

    The threshold is in CNY; other currencies are always told.
    """
    if category == SECURITY:
        return at
    if not settings.is_sms_on or category not in settings.sms_categories:
        return None
    if amount is not None and currency == THRESHOLD_CURRENCY and amount < settings.threshold:
        return None
    return quiet_end(settings, at) or at


def quiet_end(settings: NoticeSettings, at: datetime) -> datetime | None:
    """The end of the quiet hours a moment falls in, or None when it falls in none."""
    local = at.astimezone(BANK_ZONE)
    now, begin, end = local.time(), settings.quiet_from, settings.quiet_to
    is_quiet = begin <= now < end if begin <= end else now >= begin or now < end
    if not is_quiet:
        return None
    day = local.date() if now < end else local.date() + timedelta(days=1)
    return datetime.combine(day, end, tzinfo=BANK_ZONE)
