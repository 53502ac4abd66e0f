"""The rules of accounts, as pure functions. Amounts in minor units."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.parameters import ParameterSpec
from qudao.services.accounts import codes
from qudao.services.accounts.api import AccountClass, AccountKind

HOME_CURRENCY: Final = "CNY"
FOREIGN_CURRENCIES: Final = frozenset({"USD", "EUR", "HKD", "JPY"})
PERIOD_MOST: Final = timedelta(days=366)
CLASS_MOST: Final = {"II": "limit.accounts.class_ii", "III": "limit.accounts.class_iii"}
_SOURCE: Final = "银发〔2018〕16号"
ACCOUNT_PARAMETERS: Final = tuple(
    ParameterSpec(
        code=CLASS_MOST[account_class],
        text=Text(f"每人{sign}类户个数上限", f"Class {account_class} accounts of one customer"),
        unit="count",
        default=5,
        least=1,
        most=5,
        source=_SOURCE,
    )
    for account_class, sign in (("II", "Ⅱ"), ("III", "Ⅲ"))
)
KIND_TEXTS: Final[Mapping[str, Text]] = {
    "transfer": Text("转账", "Transfer"),
    "transfer_return": Text("转账退回", "Returned transfer"),
    "fee": Text("手续费", "Fee"),
    "cash_deposit": Text("现金存入", "Cash deposit"),
    "cash_withdrawal": Text("现金支取", "Cash withdrawal"),
    "interest": Text("结息", "Interest"),
    "correction": Text("冲正", "Correction"),
}
_OTHER_KIND: Final = Text("其他", "Other")


def refuse_opening(kind: AccountKind, account_class: AccountClass, currency: str) -> None:
    """Raise Refused(ACCOUNT_NOT_OFFERED): foreign currency is for class I savings, classes II and III are in CNY."""
    is_home = currency == HOME_CURRENCY
    is_foreign = currency in FOREIGN_CURRENCIES and kind == "savings" and account_class == "I"
    if not (is_home or is_foreign):
        raise Refused(codes.ACCOUNT_NOT_OFFERED)


def checked_alias(alias: str) -> str:
    """The alias without outer blanks. Raises Refused(ALIAS_INVALID)."""
    plain = alias.strip()
    if not plain.isprintable():
        raise Refused(codes.ALIAS_INVALID, at="alias")
    return plain


def refuse_period(begin: date, end: date) -> None:
    """Raise Refused(PERIOD_INVALID) unless begin <= end and the period is at most a year."""
    if begin > end or end - begin >= PERIOD_MOST:
        raise Refused(codes.PERIOD_INVALID, at="from")


def day_after(day: date) -> date:
    """The next day; the last day there is has none and is its own."""
    return day if day == date.max else day + timedelta(days=1)


def kind_of(journal_kind: str, line: int) -> str:
    """What an entry is: of a transfer's journal the first line is the transfer, the rest its fee."""
    return "fee" if journal_kind == "transfer" and line > 1 else journal_kind


def kind_text(kind: str) -> Text:
    """A kind in words."""
    return KIND_TEXTS.get(kind, _OTHER_KIND)


def daily_totals(
    days: Sequence[date],
    openings: Mapping[UUID, int],
    closings: Iterable[tuple[UUID, date, int]],
) -> list[int]:
    """The sum of all accounts at the end of each day.

    `openings`: balances before the first day; `closings`: the balances after the last entry of the days that have any.
    """
    changes: dict[date, dict[UUID, int]] = {}
    for account_id, day, balance in closings:
        changes.setdefault(day, {})[account_id] = balance
    balances = dict(openings)
    totals: list[int] = []
    for day in days:
        balances.update(changes.get(day, {}))
        totals.append(sum(balances.values()))
    return totals


_DIGITS: Final = "零壹贰叁肆伍陆柒捌玖"
_PLACES: Final = ("", "拾", "佰", "仟")
_GROUPS: Final = ("", "万", "亿", "万亿")
_GROUP_FULL: Final = 1000
_CURRENCY_WORDS: Final = {"CNY": "人民币", "USD": "美元", "EUR": "欧元", "HKD": "港币", "JPY": "日元", "GBP": "英镑"}


def amount_in_words(minor: int, *, digits: int, currency: str) -> str:
    """An amount in formal Chinese numerals, as receipts write it (支付结算办法 annex 1): 人民币壹佰元零伍分."""
    whole, fraction = divmod(abs(minor), 10**digits)
    words = _CURRENCY_WORDS.get(currency, currency)
    if whole:
        words += f"{_whole_in_words(whole)}元"
    jiao, fen = divmod(fraction, 10) if digits else (0, 0)
    if not jiao and not fen:
        return words + ("整" if whole else "零元整")
    if jiao:
        words += f"{_DIGITS[jiao]}角"
    elif whole:
        words += "零"
    return words + (f"{_DIGITS[fen]}分" if fen else "整")


def _whole_in_words(whole: int) -> str:
    groups: list[int] = []
    while whole:
        whole, group = divmod(whole, 10_000)
        groups.append(group)
    words, is_gap = "", False
    for index in range(len(groups) - 1, -1, -1):
        group = groups[index]
        if not group:
            is_gap = bool(words)
            continue
        follows_zero = index + 1 < len(groups) and groups[index + 1] % 10 == 0
        if words and (is_gap or group < _GROUP_FULL or follows_zero):
            words += "零"
        words += _group_in_words(group) + _GROUPS[index]
        is_gap = False
    return words


def _group_in_words(group: int) -> str:
    words, is_gap = "", False
    for place in range(3, -1, -1):
        digit = group // 10**place % 10
        if not digit:
            is_gap = bool(words)
            continue
        words += ("零" if is_gap else "") + _DIGITS[digit] + _PLACES[place]
        is_gap = False
    return words
