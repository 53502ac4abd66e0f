"""SE-4: which notices become short messages, and when."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.kernel.clock import BANK_ZONE
from qudao.services.notices.rules import NoticeSettings, quiet_end, sms_due

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=BANK_ZONE)
times = st.times().map(lambda value: value.replace(microsecond=0))


def due(settings: NoticeSettings, *, category: str = "money_in", amount: int | None = 10_000, at: datetime = NOON):
    currency = None if amount is None else "CNY"
    return sms_due(settings, category=category, amount=amount, currency=currency, at=at)


def test_se4_threshold_is_inclusive():
    assert due(NoticeSettings(threshold=10_000)) == NOON
    assert due(NoticeSettings(threshold=10_001)) is None


def test_se4_categories_and_the_switch():
    assert due(NoticeSettings(), category="service", amount=None) is None
    assert due(NoticeSettings(is_sms_on=False)) is None
    assert due(NoticeSettings(sms_categories=frozenset())) is None


def test_se4_security_is_always_sent_at_once():
    silent = NoticeSettings(is_sms_on=False, sms_categories=frozenset(), quiet_from=time(0, 0), quiet_to=time(23, 59))
    assert due(silent, category="security", amount=None) == NOON


@pytest.mark.parametrize(
    ("at", "end"),
    [
        ((21, 59, 59), None),
        ((22, 0, 0), (3, 7)),
        ((23, 59, 59), (3, 7)),
        ((0, 0, 0), (2, 7)),
        ((6, 59, 59), (2, 7)),
        ((7, 0, 0), None),
    ],
)
def test_se4_quiet_hours_over_midnight(at: tuple[int, int, int], end: tuple[int, int] | None):
    moment = datetime(2026, 3, 2, *at, tzinfo=BANK_ZONE)
    expected = None if end is None else datetime(2026, 3, end[0], end[1], 0, tzinfo=BANK_ZONE)
    assert quiet_end(NoticeSettings(), moment) == expected


@given(begin=times, end=times, at=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)))  # noqa: DTZ001 - zoned below
def test_se4_a_message_never_goes_out_in_quiet_hours(begin: time, end: time, at: datetime):
    settings = NoticeSettings(quiet_from=begin, quiet_to=end)
    moment = at.replace(microsecond=0, tzinfo=BANK_ZONE)
    goes_out = due(settings, at=moment)
    assert goes_out is not None
    assert moment <= goes_out < moment + timedelta(days=1)
    assert quiet_end(settings, goes_out) is None
