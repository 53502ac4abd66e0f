"""Accounts: numbers, totals by day, amounts in words; exports no spreadsheet takes for formulas (Q3)."""

import csv
import io
import zipfile
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import luhn

from qudao.services.accounts.api import new_account_number
from qudao.services.accounts.documents.csv_file import csv_statement
from qudao.services.accounts.documents.pdf_file import pdf_statement
from qudao.services.accounts.documents.statement import Statement, harmless
from qudao.services.accounts.documents.xlsx_file import xlsx_statement
from qudao.services.accounts.entries import Line
from qudao.services.accounts.rules import amount_in_words, daily_totals

STARTS = "=+-@\t\r\n\0−=+-@"
DAY = date(2026, 3, 2)
MOMENT = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
free_text = st.text(max_size=40) | st.tuples(st.sampled_from(STARTS), st.text(max_size=40)).map("".join)


def line(seq: int, amount: int, balance: int, *, purpose: str = "午饭", name: str = "李四") -> Line:
    return Line(
        seq=seq, line=1, amount=amount, balance_after=balance, currency="CNY", posted_at=MOMENT, accounting_date=DAY,
        journal_id=UUID(int=seq), kind="transfer", purpose=purpose, counterparty_name=name,
        counterparty_number="9156000000000000001",
    )  # fmt: skip


def statement(lines: list[Line], *, holder: str = "张三", currency: str = "CNY", language: str = "zh-CN") -> Statement:
    return Statement(
        holder_name=holder, number="9156111111111111111", kind="current", account_class="I", currency=currency,
        begin=DAY, end=DAY, opening=1_000, lines=lines, produced_at=MOMENT, language=language,
    )  # fmt: skip


def test_le3_account_numbers_have_19_digits_and_pass_luhn():
    numbers = {new_account_number() for _ in range(1_000)}
    assert len(numbers) == 1_000
    assert all(len(number) == 19 and number.isdecimal() and luhn.is_valid(number) for number in numbers)


@given(text=free_text)
def test_q3_no_text_begins_like_a_formula(text: str):
    safe = harmless(text)
    assert not safe.startswith(tuple(STARTS))
    assert "\0" not in safe


@settings(max_examples=50)
@given(purpose=free_text, name=free_text, holder=free_text)
def test_q3_no_cell_of_a_csv_export_is_a_formula(purpose: str, name: str, holder: str):
    """Read back as a spreadsheet would: every cell is harmless text or a plain number."""
    content = csv_statement(statement([line(1, 500, 1_500, purpose=purpose, name=name)], holder=holder))
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert all(not cell.startswith(tuple(STARTS)) for row in rows for cell in row)
    assert rows[-1][4:7] == ["5.00", "", "15.00"]


@settings(max_examples=20)
@given(purpose=free_text)
def test_q3_no_cell_of_an_excel_export_is_a_formula(purpose: str):
    printable = "".join(character for character in purpose if character.isprintable())
    content = xlsx_statement(statement([line(1, 500, 1_500, purpose=printable)]))
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet


def test_le5_excel_amounts_are_exact_numbers():
    most = 10**13
    content = xlsx_statement(statement([line(1, most, most + 1_000), line(2, -1, most + 999)]))
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    numbers = [
        Decimal(cell.findtext("{*}v") or "0")
        for cell in ET.fromstring(sheet).iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}c")  # noqa: S314 - our own file
        if cell.get("t") is None and cell.find("{*}v") is not None
    ]
    assert Decimal(100000000000) in numbers
    assert Decimal("100000000009.99") in numbers
    assert Decimal("0.01") in numbers


def test_le5_totals_agree_with_the_lines():
    made = statement([line(1, 500, 1_500), line(2, -300, 1_200), line(3, 50, 1_250)])
    assert (made.paid_in, made.paid_out, made.closing) == (550, 300, 1_250)


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_le5_pdf_has_pages_and_embeds_no_font(language: str):
    lines = [line(seq, 1, 1_000 + seq, purpose="很长的用途" * 10) for seq in range(1, 121)]
    content = pdf_statement(statement(lines, language=language))
    assert content.startswith(b"%PDF-")
    assert content.count(b"/Type /Page\n") > 3
    assert b"/FontFile" not in content
    assert b"/JavaScript" not in content
    assert content == pdf_statement(statement(lines, language=language))


def test_p3_pdf_takes_characters_it_has_no_glyph_for():
    assert pdf_statement(statement([line(1, 1, 1_001, purpose="\U00020bb7\u0000\U0001f600", name="\U0002a6d6")]))


@pytest.mark.parametrize(
    ("minor", "words"),
    [
        (0, "人民币零元整"),
        (1, "人民币壹分"),
        (10, "人民币壹角整"),
        (100_00, "人民币壹佰元整"),
        (107_000_53, "人民币壹拾万零柒仟元伍角叁分"),
        (1_409_50, "人民币壹仟肆佰零玖元伍角整"),
        (6_007_14, "人民币陆仟零柒元壹角肆分"),
        (325_04, "人民币叁佰贰拾伍元零肆分"),
        (100_000_001_00, "人民币壹亿零壹元整"),
        (10**13, "人民币壹仟亿元整"),
        (1_0010_0000_00, "人民币壹亿零壹拾万元整"),
    ],
)
def test_le5_amounts_in_words(minor: int, words: str):
    """支付结算办法 annex 1 gives the rules and most of these examples."""
    assert amount_in_words(minor, digits=2, currency="CNY") == words


closings = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 9), st.integers(0, 1_000)),
    unique_by=lambda item: (item[0], item[1]),
)


@given(openings=st.lists(st.integers(0, 1_000), min_size=3, max_size=3), closings=closings)
def test_le4_totals_by_day(openings: list[int], closings: list[tuple[int, int, int]]):
    days = [DAY + timedelta(days=number) for number in range(10)]
    accounts = [UUID(int=number) for number in range(3)]
    found = daily_totals(
        days,
        dict(zip(accounts, openings, strict=True)),
        [(accounts[account], days[day], balance) for account, day, balance in closings],
    )

    def balance(account: int, day: int) -> int:
        known = {on: value for which, on, value in closings if which == account and on <= day}
        return known[max(known)] if known else openings[account]

    assert found == [sum(balance(account, day) for account in range(3)) for day in range(10)]
