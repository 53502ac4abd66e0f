"""H4, P2: money is whole minor units; it is read strictly, shown exactly, divided without losing a cent."""

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.kernel.money import CURRENCY_DIGITS, MINOR_MAX, Money, allocate, currency_digits, divide_half_even
from qudao.kernel.refusal import Refused

Currencies = st.sampled_from(sorted(CURRENCY_DIGITS))


@given(st.integers(1, MINOR_MAX), Currencies)
def test_h4_what_is_shown_is_read_back(minor: int, currency: str):
    money = Money(currency, minor)
    assert Money.parse(money.amount, currency) == money
    assert str(money) == f"{money.amount} {currency}"


@given(st.integers(-MINOR_MAX, MINOR_MAX), Currencies)
def test_h4_what_is_shown_is_exactly_the_amount(minor: int, currency: str):
    assert Fraction(Money(currency, minor).amount) * 10 ** currency_digits(currency) == minor


@pytest.mark.parametrize(
    "amount",
    ["", "0", "0.00", "-1", "+1", "-0", "1e3", "NaN", "Infinity", "1.234", "1.", ".5", "1,000", "１２", "٣", " 1", "1 ",
     "0x10", "1_000", "100000000000.01", "99999999999999", "123456789012345"],
)  # fmt: skip
def test_p2_odd_amounts_are_refused(amount: str):
    with pytest.raises(Refused) as refused:
        Money.parse(amount, "CNY")
    assert refused.value.code.name == "amount_invalid"


@given(st.text("0123456789.eE+-０１ ", max_size=20))
def test_p2_any_text_is_money_or_refused(text: str):
    with suppress(Refused):
        money = Money.parse(text, "CNY")
        assert 0 < money.minor <= MINOR_MAX
        assert Fraction(text) * 100 == money.minor
        assert text.strip("0123456789.") == ""


@given(st.integers(0, MINOR_MAX), st.lists(st.integers(0, 10**6), min_size=1, max_size=20).filter(any))
def test_h4_parts_of_an_amount_sum_to_it_and_each_is_nearly_its_share(minor: int, weights: list[int]):
    parts = allocate(minor, weights)
    assert sum(parts) == minor
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(minor * weight, sum(weights))) < 1


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1], [2, -1]])
def test_h4_weights_that_divide_nothing_are_an_error(weights: list[int]):
    with pytest.raises(ValueError, match="weights"):
        allocate(100, weights)


def test_p2_currencies_and_their_decimals():
    assert Money.parse("12", "JPY").minor == 12
    for amount, currency, code in [("1.5", "JPY", "amount_invalid"), ("1", "XXX", "currency_unknown")]:
        with pytest.raises(Refused) as refused:
            Money.parse(amount, currency)
        assert refused.value.code.name == code


@given(st.integers(-(10**20), 10**20), st.integers(1, 10**9))
def test_h4_division_rounds_half_to_even(numerator: int, denominator: int):
    assert divide_half_even(numerator, denominator) == round(Fraction(numerator, denominator))
