"""LE-7: which order lines are posted in, where an import stops, and what a file must look like."""

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.kernel.refusal import Refused
from qudao.services.migration.reader import COLUMNS, minor_units, read_history
from qudao.services.migration.rules import Known, Line, Step, Stop, follow, tolerances

LATEST = date(1999, 12, 31)
HEADER = ",".join(COLUMNS)


def line(number: int, account: str, day: int, amount: int, balance: int) -> Line:
    return Line(
        number=number, key=bytes([number % 256, number // 256] * 16), booking_date=date(1993, 1, day), account=account,
        amount=amount, balance_after=balance, currency="CZK", operation="", purpose="", counterparty_bank="",
        counterparty_account="",
    )  # fmt: skip


def followed(
    *lines: Line, known: dict[str, Known] | None = None, tolerance: int = 10
) -> tuple[list[Step], Stop | None]:
    return follow(lines, posted=(), known=known or {}, tolerance=tolerances(tolerance))


def test_le7_lines_follow_and_differences_within_tolerance_are_named():
    steps, stop = followed(line(2, "1", 1, 900, 900), line(3, "1", 2, -100, 790), line(4, "1", 3, 10, 800))
    assert stop is None
    assert [(step.line.number, step.opening, step.difference) for step in steps] == [(2, 0, 0), (3, 0, -10), (4, 0, 0)]


def test_le7_first_line_beyond_tolerance_stops_everything_after_it():
    steps, stop = followed(
        line(2, "1", 1, 900, 900), line(3, "1", 2, -100, 789), line(4, "2", 2, 50, 50), line(5, "1", 3, 11, 800)
    )
    assert [step.line.number for step in steps] == [2]
    assert stop is not None
    assert (stop.line.number, stop.expected, stop.difference) == (3, 800, -11)


def test_le7_an_account_that_began_earlier_opens_with_what_it_held():
    steps, stop = followed(line(2, "1", 1, 100, 5_100), line(3, "1", 2, -100, 5_000), line(4, "2", 2, 7, 7))
    assert stop is None
    assert [step.opening for step in steps] == [5_000, 0, 0]


def test_le7_a_wrong_first_balance_is_not_taken_for_an_opening():
    _, stop = followed(line(2, "1", 1, 900, 1_400), line(3, "1", 2, 100, 1_000))
    assert stop is not None
    assert (stop.line.number, stop.expected) == (2, 900)


def test_le7_in_a_file_of_whole_histories_nothing_opens_with_a_balance():
    whole = [line(number, f"a{number}", 1, 100, 100) for number in range(2, 60)]
    _, stop = followed(*whole, line(60, "odd", 2, 950, 900))
    assert stop is not None
    assert stop.line.number == 60


def test_le7_lines_of_one_day_are_put_in_the_order_their_balances_follow():
    shuffled = [line(2, "1", 1, 100, 100), line(3, "1", 2, 5, 85), line(4, "1", 2, -20, 80), line(5, "1", 2, 1, 86)]
    steps, stop = followed(*shuffled)
    assert stop is None
    assert [step.line.number for step in steps] == [2, 4, 3, 5]


def test_le7_newest_first_files_are_read_backwards():
    steps, stop = followed(line(2, "1", 3, -5, 96), line(3, "1", 2, 1, 101), line(4, "1", 1, 100, 100))
    assert stop is None
    assert [step.line.number for step in steps] == [4, 3, 2]


def test_le7_known_accounts_go_on_from_their_balance():
    known = {"1": Known(500, date(1993, 1, 5))}
    steps, stop = followed(line(2, "1", 6, 100, 600), known=known)
    assert (stop, len(steps)) == (None, 1)
    _, gap = followed(line(2, "1", 6, 100, 700), known=known)
    assert gap is not None
    assert gap.expected == 600
    _, old = followed(line(2, "1", 4, 100, 600), known=known)
    assert old is not None
    assert old.last == date(1993, 1, 5)


def test_le7_zero_amounts_are_lines_too():
    steps, stop = followed(line(2, "1", 1, 100, 100), line(3, "1", 1, 0, 100), line(4, "1", 2, 0, 105))
    assert stop is None
    assert [step.difference for step in steps] == [0, 0, 5]


@given(st.lists(st.integers(-500, 500), min_size=1, max_size=40), st.integers(0, 2**32))
def test_le7_any_order_of_a_days_lines_reconciles(amounts: list[int], seed: int):
    """However the lines of a day are shuffled, the order found follows from the balance before to the last one."""
    lines: list[Line] = []
    balance = 10_000
    for number, amount in enumerate(amounts, 2):
        balance += amount
        lines.append(line(number, "1", 1 + number // 8, amount, balance))
    random.Random(seed).shuffle(lines)
    steps, stop = followed(*lines, known={"1": Known(10_000, date(1993, 1, 1))}, tolerance=0)
    if stop is None:
        assert len(steps) == len(lines)
        running = 10_000
        for step in steps:
            running += step.line.amount
            assert running == step.line.balance_after
    else:
        # The search gives up only where a day has very many orders that begin well.
        assert len(steps) < len(lines)


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("0", "CZK", 0), ("900.00", "CZK", 90_000), ("-1.5", "CZK", -150), ("1.50", "JPY", None), ("1.00", "JPY", 1),
        ("1.005", "CNY", None), ("1e3", "CNY", None), ("１２", "CNY", None), ("", "CNY", None), ("+1", "CNY", None),
        ("NaN", "CNY", None), (" 1", "CNY", None), ("1,5", "CNY", None), ("99999999999999", "CNY", None),
    ],
)  # fmt: skip
def test_h4_amounts_are_read_as_whole_minor_units(text: str, currency: str, minor: int | None):
    assert minor_units(text, currency) == minor


ROW = "1993-01-01,576,credit,900.00,900.00,CZK,cash_deposit,养老金,,"


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "history.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        f"{HEADER}\n{ROW}\n".encode(),
        f"{HEADER}\n{ROW}\n".encode("utf-8-sig"),
        f"{HEADER}\r\n{ROW}\r\n\r\n".encode("gb18030"),
        f"{HEADER}\n{ROW}".encode(),
    ],
)
def test_q2_every_usual_encoding_is_read(tmp_path: Path, content: bytes):
    history = read_history(written(tmp_path, content), latest=LATEST)
    (read,) = history.lines
    assert (read.number, read.amount, read.balance_after, read.purpose) == (2, 90_000, 90_000, "养老金")


def test_le7_a_line_has_one_identity_in_every_copy_of_the_file(tmp_path: Path):
    plain = read_history(written(tmp_path, f"{HEADER}\n{ROW}\n{ROW}\n".encode()), latest=LATEST)
    other = read_history(written(tmp_path, f"{HEADER}\r\n{ROW}\r\n{ROW}\r\n".encode("gb18030")), latest=LATEST)
    assert [read.key for read in plain.lines] == [read.key for read in other.lines]
    assert plain.lines[0].key != plain.lines[1].key


@pytest.mark.parametrize(
    ("content", "code", "line_number", "column"),
    [
        (b"", "import_header_invalid", None, None),
        (HEADER.encode(), "import_no_lines", None, None),
        (b"a,b\n1,2\n", "import_header_invalid", None, None),
        (f"{HEADER},extra\n".encode(), "import_header_invalid", None, None),
        (f"{HEADER}\n{ROW}\n".encode() + b"\xff\xff\xff\n", "import_encoding_unknown", 3, None),
        (f"{HEADER}\n{ROW}\n1993-01-01,576\n".encode(), "import_line_invalid", 3, "CSV"),
        (f'{HEADER}\n"1993-01-01,576'.encode(), "import_line_invalid", 2, "CSV"),
        (f"{HEADER}\n{ROW}".replace("1993-01-01", "1993-02-30").encode(), "import_line_invalid", 2, "booking_date"),
        (f"{HEADER}\n{ROW}".replace("1993-01-01", "2993-01-01").encode(), "import_line_invalid", 2, "booking_date"),
        (f"{HEADER}\n{ROW}".replace(",576,", ",,").encode(), "import_line_invalid", 2, "account"),
        (f"{HEADER}\n{ROW}".replace("credit", "in").encode(), "import_line_invalid", 2, "direction"),
        (f"{HEADER}\n{ROW}".replace("900.00,900", "-900.00,900").encode(), "import_line_invalid", 2, "amount"),
        (f"{HEADER}\n{ROW}".replace("900.00,C", "9e2,C").encode(), "import_line_invalid", 2, "balance_after"),
        (f"{HEADER}\n{ROW}".replace("CZK", "XXX").encode(), "import_line_invalid", 2, "currency"),
        (f"{HEADER}\n{ROW}\n{ROW}".replace("CZK", "EUR", 1).encode(), "import_line_invalid", 3, "currency"),
        (f"{HEADER}\n{ROW}".replace("cash", "c\0sh").encode(), "import_line_invalid", 2, "operation"),
    ],
)  # fmt: skip
def test_q2_a_bad_file_is_refused_with_its_line(
    tmp_path: Path, content: bytes, code: str, line_number: int | None, column: str | None
):
    with pytest.raises(Refused) as refused:
        read_history(written(tmp_path, content), latest=LATEST)
    assert refused.value.code.name == code
    assert refused.value.values.get("line") == (str(line_number) if line_number else None)
    assert refused.value.values.get("column") == column
    assert refused.value.text.zh
    assert refused.value.text.en


def test_q2_a_file_that_is_not_there_is_refused(tmp_path: Path):
    with pytest.raises(Refused) as refused:
        read_history(tmp_path / "absent.csv", latest=LATEST)
    assert refused.value.code.name == "import_file_unreadable"
