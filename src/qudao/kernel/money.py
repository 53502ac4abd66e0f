"""Money: a whole number of minor units in one currency. There is no float anywhere near it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, Refused

# ISO 4217: digits after the decimal point of each currency the bank keeps.
CURRENCY_DIGITS: Final = MappingProxyType(
    {"CNY": 2, "USD": 2, "EUR": 2, "GBP": 2, "HKD": 2, "JPY": 0, "CZK": 2},
)
MINOR_MAX: Final = 10**13  # REQUIREMENTS P2
AMOUNT_PATTERN: Final = r"^[0-9]{1,14}(\.[0-9]{1,2})?$"
_AMOUNT: Final = re.compile(r"([0-9]{1,14})(?:\.([0-9]{1,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in minor units (fen, cents) of a currency; may be negative as a balance."""

    currency: str
    minor: int

    @classmethod
    def parse(cls, amount: str, currency: str) -> "Money":
        """Read a positive decimal string such as "12.34".

        Raises Refused(CURRENCY_UNKNOWN) or Refused(AMOUNT_INVALID): no sign, exponent, blank, other digits than
        0-9, more decimals than the currency has, zero, or more than 10**13 minor units (REQUIREMENTS P2).
        """
        digits = currency_digits(currency)
        match = _AMOUNT.fullmatch(amount)
        if match is None:
            raise Refused(AMOUNT_INVALID, amount=amount[:20])
        whole, fraction = match.group(1), match.group(2) or ""
        if len(fraction) > digits:
            raise Refused(AMOUNT_INVALID, amount=amount[:20])
        minor = int(whole) * 10**digits + int(fraction.ljust(digits, "0") or "0")
        if not 0 < minor <= MINOR_MAX:
            raise Refused(AMOUNT_INVALID, amount=amount[:20])
        return cls(currency, minor)

    @property
    def amount(self) -> str:
        """The decimal string with exactly the currency's digits: "-12.30"."""
        digits = currency_digits(self.currency)
        if digits == 0:
            return str(self.minor)
        sign = "-" if self.minor < 0 else ""
        whole, fraction = divmod(abs(self.minor), 10**digits)
        return f"{sign}{whole}.{fraction:0{digits}d}"

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


def currency_digits(currency: str) -> int:
    """Digits after the decimal point. Raises Refused(CURRENCY_UNKNOWN)."""
    digits = CURRENCY_DIGITS.get(currency)
    if digits is None:
        raise Refused(CURRENCY_UNKNOWN, currency=currency[:3])
    return digits


def allocate(minor: int, weights: Sequence[int]) -> list[int]:
    """Split an amount by weights so that the parts sum exactly; spare units go to the largest remainders, first come.

    Raises ValueError when no weight is positive or one is negative.
    """
    total = sum(weights)
    if total <= 0 or min(weights) < 0:
        message = "weights must be non-negative and sum to more than zero"
        raise ValueError(message)
    shares = [divmod(minor * weight, total) for weight in weights]
    parts = [whole for whole, _ in shares]
    by_remainder = sorted(range(len(shares)), key=lambda index: (-shares[index][1], index))
    for index in by_remainder[: minor - sum(parts)]:
        parts[index] += 1
    return parts


def divide_half_even(numerator: int, denominator: int) -> int:
    """Integer division rounded half to even: the bank's one rounding rule (interest, fees)."""
    quotient, remainder = divmod(numerator, denominator)
    doubled = 2 * remainder
    if doubled > denominator or (doubled == denominator and quotient % 2 == 1):
        return quotient + 1
    return quotient
