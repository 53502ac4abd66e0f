"""Interest in whole numbers: a day's interest is a fraction of minor units over the currency's interest year."""

from types import MappingProxyType
from typing import Final

from qudao.kernel.money import CURRENCY_DIGITS, divide_half_even

PPM: Final = 1_000_000
# Days of the interest year: 360 by 银发〔2005〕129号 for CNY and by market custom; 365 where that is the custom.
YEAR_DAYS: Final = MappingProxyType(
    {currency: 365 if currency in {"GBP", "HKD"} else 360 for currency in CURRENCY_DIGITS}
)
_EXTRA_DIGITS: Final = 6


def denominator(currency: str) -> int:
    """What numerators (balance in minor units x rate in parts per million, day by day) are divided by."""
    return PPM * YEAR_DAYS[currency]


def payable(numerator: int, currency: str) -> int:
    """Minor units credited for interest due, rounded half to even; the rest stays due."""
    return divide_half_even(numerator, denominator(currency))


def booked(numerator: int, currency: str) -> int:
    """Minor units the general ledger shows for all interest due, rounded half up.

    Half up moves by exactly what is paid out, whatever that is; half to even would not at a tie.
    """
    divisor = denominator(currency)
    return (2 * numerator + divisor) // (2 * divisor)


def exact_amount(numerator: int, currency: str) -> str:
    """Interest due as a decimal string with six digits more than the currency has: "0.01388889"."""
    scaled = divide_half_even(numerator * 10**_EXTRA_DIGITS, denominator(currency))
    digits = CURRENCY_DIGITS[currency] + _EXTRA_DIGITS
    whole, fraction = divmod(scaled, 10**digits)
    return f"{whole}.{fraction:0{digits}d}"


def rate_percent(rate_ppm: int) -> str:
    """A rate a year as a percentage: 500 ppm is "0.0500"."""
    whole, fraction = divmod(rate_ppm, PPM // 100)
    return f"{whole}.{fraction:04d}"
