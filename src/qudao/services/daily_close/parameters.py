"""Deposit rates and when interest is paid, as dated parameters."""

from typing import Final

from qudao.kernel.money import CURRENCY_DIGITS
from qudao.kernel.text import Text
from qudao.ledger.chart import CURRENT_DEPOSITS, SAVINGS_DEPOSITS
from qudao.operations.parameters import ParameterSpec, ParameterValues

HOME_CURRENCY: Final = "CNY"
# 10 % a year. The largest balance times it still fits the accrual's exact numbers many times over.
RATE_MOST: Final = 100_000
CURRENT_RATE: Final = "deposit.current.rate_ppm"
SAVINGS_RATE: Final = "deposit.savings.rate_ppm"
CAPITALISATION_DAY: Final = "interest.capitalisation.day"
CAPITALISATION_MONTHS: Final = "interest.capitalisation.months"
_SOURCE: Final = "本行挂牌利率；银发〔2005〕129号"
_FOREIGN: Final = tuple(currency for currency in CURRENCY_DIGITS if currency != HOME_CURRENCY)


def foreign_rate(currency: str) -> str:
    """The code of the rate on deposits in a foreign currency."""
    return f"deposit.foreign.{currency.lower()}.rate_ppm"


def _rate(code: str, zh: str, en: str, default: int) -> ParameterSpec:
    return ParameterSpec(code=code, text=Text(zh, en), unit="ppm", default=default, most=RATE_MOST, source=_SOURCE)


CLOSE_PARAMETERS: Final = (
    _rate(CURRENT_RATE, "活期存款年利率", "Current deposits, a year", 500),
    _rate(SAVINGS_RATE, "储蓄存款年利率", "Savings deposits, a year", 500),
    *(
        _rate(foreign_rate(currency), f"{currency} 外币存款年利率", f"{currency} deposits, a year", 0)
        for currency in _FOREIGN
    ),
    ParameterSpec(
        code=CAPITALISATION_DAY,
        text=Text("结息日（每月几日）", "Day of the month interest is calculated to"),
        unit="count",
        default=20,
        least=1,
        most=28,
        source=_SOURCE,
    ),
    ParameterSpec(
        code=CAPITALISATION_MONTHS,
        text=Text("结息周期（月）", "Months from one interest payment to the next"),
        unit="count",
        default=3,
        least=1,
        most=12,
        source=_SOURCE,
    ),
)


def deposit_rates(values: ParameterValues) -> dict[tuple[str, str], int]:
    """The rate, in parts per million a year, of each (heading, currency) that bears interest now."""
    rates = {
        (CURRENT_DEPOSITS.gl_code, HOME_CURRENCY): values[CURRENT_RATE],
        (SAVINGS_DEPOSITS.gl_code, HOME_CURRENCY): values[SAVINGS_RATE],
    }
    for currency in _FOREIGN:
        for heading in (CURRENT_DEPOSITS, SAVINGS_DEPOSITS):
            rates[heading.gl_code, currency] = values[foreign_rate(currency)]
    return {key: rate for key, rate in rates.items() if rate > 0}
