"""Reads a file of account history: every line is checked before the first is posted."""

import csv
import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Final

from qudao.kernel.money import CURRENCY_DIGITS, MINOR_MAX
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.services.migration.codes import (
    ENCODING_UNKNOWN,
    FILE_UNREADABLE,
    HEADER_INVALID,
    LINE_INVALID,
    NO_LINES,
)
from qudao.services.migration.rules import Line

COLUMNS: Final = (
    "booking_date",
    "account",
    "direction",
    "amount",
    "balance_after",
    "currency",
    "operation",
    "purpose",
    "counterparty_bank",
    "counterparty_account",
)
FIELD_MOST: Final = 200
ENCODINGS: Final = ("utf-8-sig", "gb18030")
_DECIMAL: Final = re.compile(r"(-?)([0-9]{1,14})(?:\.([0-9]{1,4}))?", re.ASCII)
_SIGN: Final = {"credit": 1, "debit": -1}
_WANTED: Final = {
    "booking_date": Text(
        "不晚于会计日的日期，如 1993-01-31", "a date such as 1993-01-31, not after the accounting date"
    ),
    "account": Text("1 至 200 个字符的账号", "an account number of 1 to 200 characters"),
    "direction": Text(" credit 或 debit", "credit or debit"),
    "amount": Text("不小于零、小数位数与币种相符的数字", "a number not below zero with the currency's decimals"),
    "balance_after": Text("小数位数与币种相符的数字", "a number with the currency's decimals"),
    "currency": Text("本行的币种，且每个账户只有一种", "a currency of the bank, the same in every line of an account"),
}
_WANTED_TEXT: Final = Text("不超过 200 个可显示字符的文字", "a text of at most 200 printable characters")
_WANTED_ROW: Final = Text(f"{len(COLUMNS)} 列", f"a row of {len(COLUMNS)} fields")


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A file that was read: its name, the SHA-256 of its bytes, its lines in the file's order."""

    name: str
    file_hash: bytes
    lines: tuple[Line, ...]


def read_history(path: Path, *, latest: date) -> History:
    """Read and check a whole file; `latest` is the last booking date allowed.

    Raises Refused with one of FILE_UNREADABLE, ENCODING_UNKNOWN, HEADER_INVALID, LINE_INVALID, NO_LINES.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Refused(FILE_UNREADABLE, file=path.name, why=error.strerror or type(error).__name__) from None
    lines = tuple(_lines(_decoded(content), latest))
    if not lines:
        raise Refused(NO_LINES)
    return History(name=path.name, file_hash=hashlib.sha256(content).digest(), lines=lines)


def minor_units(text: str, currency: str) -> int | None:
    """A decimal such as "-12.3" in minor units; None when it is none, or has more decimals than the currency."""
    match = _DECIMAL.fullmatch(text)
    if match is None:
        return None
    sign, whole, fraction = match.group(1), match.group(2), (match.group(3) or "").rstrip("0")
    digits = CURRENCY_DIGITS[currency]
    minor = int(whole) * 10**digits + int(fraction.ljust(digits, "0") or "0")
    if len(fraction) > digits or minor > MINOR_MAX:
        return None
    return -minor if sign else minor


def _decoded(content: bytes) -> str:
    at = 0
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as error:
            at = max(at, error.start)
    raise Refused(ENCODING_UNKNOWN, line=content.count(b"\n", 0, at) + 1)


def _lines(text: str, latest: date) -> Iterator[Line]:
    rows = csv.reader(StringIO(text, newline=""), strict=True)
    reader = _RowReader(latest)
    try:
        places = _header(next(rows, list[str]()))
        for row in rows:
            if row:
                yield reader.line(row, places, rows.line_num)
    except csv.Error as error:
        raise _invalid(rows.line_num, "CSV", str(error), _WANTED_ROW) from None


def _header(names: list[str]) -> dict[str, int]:
    """Where each column stands; the order is free."""
    found = [name.strip().lower() for name in names]
    missing = [name for name in COLUMNS if name not in found]
    surplus = [name for place, name in enumerate(found) if name not in COLUMNS or name in found[:place]]
    if missing or surplus:
        raise Refused(
            HEADER_INVALID,
            expected=",".join(COLUMNS),
            missing=",".join(missing) or "-",
            surplus=",".join(surplus)[:FIELD_MOST] or "-",
        )
    return {name: found.index(name) for name in COLUMNS}


class _RowReader:
    """Checks one row after another; remembers each account's currency and how often a line was seen."""

    def __init__(self, latest: date) -> None:
        self._latest = latest
        self._currencies: dict[str, str] = {}
        self._seen: Counter[tuple[str, ...]] = Counter()

    def line(self, row: list[str], places: dict[str, int], number: int) -> Line:
        """The row as a line. Raises Refused(LINE_INVALID)."""
        if len(row) != len(COLUMNS):
            raise _invalid(number, "CSV", f"{len(row)}", _WANTED_ROW)
        values = {name: row[place].strip() for name, place in places.items()}
        for name, value in values.items():
            if len(value) > FIELD_MOST or not value.isprintable():
                raise _invalid(number, name, value, _WANTED.get(name, _WANTED_TEXT))
        account, currency = values["account"], values["currency"]
        # The first fault in the order of the columns is the one named.
        booked = _day(values["booking_date"])
        sign = _SIGN.get(values["direction"])
        is_currency = currency in CURRENCY_DIGITS
        amount = minor_units(values["amount"], currency) if is_currency else 0
        balance = minor_units(values["balance_after"], currency) if is_currency else 0
        if booked is None or booked > self._latest:
            raise _invalid(number, "booking_date", values["booking_date"])
        if not account:
            raise _invalid(number, "account", account)
        if sign is None:
            raise _invalid(number, "direction", values["direction"])
        if not is_currency or self._currencies.setdefault(account, currency) != currency:
            raise _invalid(number, "currency", currency)
        if amount is None or amount < 0 or values["amount"].startswith("-"):
            raise _invalid(number, "amount", values["amount"])
        if balance is None:
            raise _invalid(number, "balance_after", values["balance_after"])
        return Line(
            number=number,
            key=self._key(booked, sign * amount, balance, values),
            booking_date=booked,
            account=account,
            amount=sign * amount,
            balance_after=balance,
            currency=currency,
            operation=values["operation"],
            purpose=values["purpose"],
            counterparty_bank=values["counterparty_bank"],
            counterparty_account=values["counterparty_account"],
        )

    def _key(self, booked: date, amount: int, balance: int, values: dict[str, str]) -> bytes:
        """SHA-256 over what the line says, and its number among equal lines: the same in every copy of the file."""
        says = (
            booked.isoformat(),
            str(amount),
            str(balance),
            *(values[name] for name in (*COLUMNS[1:3], *COLUMNS[5:])),
        )
        self._seen[says] += 1
        return hashlib.sha256("\x1f".join((*says, str(self._seen[says]))).encode()).digest()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("1993-01-31") else None
    except ValueError:
        return None


def _invalid(number: int, column: str, found: str, wanted: Text | None = None) -> Refused:
    words = wanted or _WANTED[column]
    shown = "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in found[:40])
    return Refused(LINE_INVALID, line=number, column=column, found=shown, wanted_zh=words.zh, wanted_en=words.en)
