"""Time comes in as an argument: the one clock of the bank, and the clock tests turn by hand."""

from datetime import UTC, date, datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

BANK_ZONE: Final = ZoneInfo("Asia/Shanghai")  # REQUIREMENTS G4: the bank's day


class Clock(Protocol):
    """Tells the time in UTC."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment, in UTC."""
        return datetime.now(UTC)


class ManualClock:
    """A clock that stands still until it is turned."""

    def __init__(self, at: datetime) -> None:
        """Start at an aware moment."""
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """The moment it was last set to."""
        return self._at

    def advance(self, step: timedelta) -> None:
        """Turn it by a step, forward or back."""
        self._at += step

    def set(self, at: datetime) -> None:
        """Turn it to a moment."""
        self._at = at.astimezone(UTC)


def bank_day(at: datetime) -> date:
    """The calendar day in the bank's zone."""
    return at.astimezone(BANK_ZONE).date()
