"""Interest in whole numbers, and what the calendar says of a close (LE-2, LE-8, H4)."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.kernel.refusal import Refused
from qudao.ledger.interest import booked, denominator, exact_amount, payable, rate_percent
from qudao.operations.parameters import ParameterValues
from qudao.services.daily_close.parameters import CLOSE_PARAMETERS, deposit_rates
from qudao.services.daily_close.rules import pays_interest, refuse_future, stage_after

VALUES = ParameterValues({spec.code: spec.default for spec in CLOSE_PARAMETERS})
NUMERATORS = st.integers(min_value=0, max_value=10**24)


@given(NUMERATORS)
def test_h4_what_is_paid_is_within_half_a_fen_of_what_is_due(numerator: int) -> None:
    due = Fraction(numerator, denominator("CNY"))
    assert abs(payable(numerator, "CNY") - due) <= Fraction(1, 2)


@given(st.lists(NUMERATORS, min_size=1, max_size=20))
def test_h8_the_general_ledger_follows_whatever_is_paid_out(numerators: list[int]) -> None:
    """Paying any of the accounts lowers what the ledger should show by exactly what was paid."""
    divisor = denominator("CNY")
    paid = [payable(numerator, "CNY") for numerator in numerators]
    before = booked(sum(numerators), "CNY")
    after = booked(sum(n - p * divisor for n, p in zip(numerators, paid, strict=True)), "CNY")
    assert after == before - sum(paid)


def test_le8_a_million_at_a_twentieth_of_a_percent_is_one_yuan_thirty_nine_a_day() -> None:
    numerator = 1_000_000_00 * 500
    assert exact_amount(numerator, "CNY") == "1.38888889"
    assert payable(numerator, "CNY") == 139
    assert rate_percent(500) == "0.0500"
    assert exact_amount(1_000_000 * 500, "JPY") == "1.388889"
    assert denominator("GBP") == 365_000_000


def test_le8_only_what_bears_interest_is_accrued() -> None:
    assert deposit_rates(VALUES) == {("2011", "CNY"): 500, ("2012", "CNY"): 500}


@pytest.mark.parametrize(
    ("day", "pays"),
    [
        (date(2026, 3, 20), True),
        (date(2026, 12, 20), True),
        (date(2026, 3, 19), False),
        (date(2026, 3, 21), False),
        (date(2026, 4, 20), False),
    ],
)
def test_le8_interest_is_calculated_to_the_twentieth_that_ends_a_quarter(day: date, *, pays: bool) -> None:
    assert pays_interest(day, VALUES) is pays
    assert stage_after("expense", day=day, values=VALUES) == ("capitalise" if pays else "trial_balance")


def test_le2_the_ledger_runs_ahead_of_the_calendar_by_one_day_at_most() -> None:
    refuse_future(date(2026, 3, 2), today=date(2026, 3, 2))
    with pytest.raises(Refused, match="close_too_early"):
        refuse_future(date(2026, 3, 3), today=date(2026, 3, 2))
