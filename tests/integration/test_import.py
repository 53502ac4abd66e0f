"""LE-7: history through the ledger: reconciled, stopped, killed and gone on with, and never posted twice."""

import asyncio
import json
import os
import random
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest

from qudao.app import Bank
from qudao.ledger.chart import ROUNDING, internal_account
from qudao.services.migration.drive import Report, import_history
from qudao.services.migration.reader import COLUMNS

HEADER = ",".join(COLUMNS)
Row = tuple[date, str, int, int]


def history(*, accounts: int, days: int, seed: int, start: date = date(1993, 1, 1)) -> list[Row]:
    """Lines like a real bank's: openings with cash, tenths that drift, overdrafts, amounts of nothing."""
    draw = random.Random(seed)
    balances: dict[str, int] = {}
    rows: list[Row] = []
    for day in range(days):
        booked = start + timedelta(days=day)
        for account in range(accounts):
            number = str(1_000 + account)
            if number not in balances:
                if draw.random() < 0.3 or day > days // 2:
                    balances[number] = draw.randrange(10, 1_000) * 100
                    rows.append((booked, number, balances[number], balances[number]))
                continue
            for _ in range(draw.choice([0, 0, 1, 1, 3])):
                amount = draw.choice([0, 1, 1, -1, -1]) * draw.randrange(1, 30_000)
                balances[number] += amount + draw.choice([0] * 17 + [10, -10, -10])
                rows.append((booked, number, amount, balances[number]))
    return rows


def written(path: Path, rows: list[Row], *, encoding: str = "utf-8") -> Path:
    def money(minor: int) -> str:
        return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02d}"

    lines = [
        f"{booked},{account},{'debit' if amount < 0 else 'credit'},{money(abs(amount))},{money(balance)},CZK,"
        f"cash_withdrawal,养老金,AB,123"
        for booked, account, amount, balance in rows
    ]
    path.write_bytes("\n".join([HEADER, *lines, ""]).encode(encoding))
    return path


async def imported(bank: Bank, path: Path, *, tolerance: int = 10) -> Report:
    return await import_history(bank.spine, clock=bank.clock, path=path, tolerance=tolerance)


async def balances(bank: Bank) -> dict[str, int]:
    rows = await bank.database.rows(
        "select number, balance from import_account join account using (shard, account_id) where seq > 0"
    )
    return {row["number"]: row["balance"] for row in rows}


def last_balances(rows: list[Row]) -> dict[str, int]:
    return {account: balance for _, account, _, balance in rows}


async def test_le7_every_line_reconciles_and_the_books_hold(bank: Bank, tmp_path: Path):
    rows = history(accounts=30, days=60, seed=1)
    report = await imported(bank, written(tmp_path / "a.csv", rows))
    assert report.stopped is None
    assert len(report.steps) == len(rows)
    assert await balances(bank) == last_balances(rows)
    rounding = -sum(step.difference for step in report.steps)
    (row,) = await bank.database.rows(
        "select balance from account where account_id = %(id)s", id=internal_account(ROUNDING, "CZK")
    )
    assert row["balance"] == rounding
    (dates,) = await bank.database.rows(
        "select count(*) as lines, count(*) filter (where j.accounting_date = l.booking_date) as on_their_day"
        " from import_line l join journal j using (journal_id)"
    )
    assert dates["lines"] == dates["on_their_day"] > 0
    assert await bank.verify() == []


async def test_le7_a_second_run_posts_nothing_whatever_the_copy(bank: Bank, tmp_path: Path):
    rows = history(accounts=5, days=20, seed=2)
    await imported(bank, written(tmp_path / "a.csv", rows))
    before = await balances(bank)
    again = await imported(bank, written(tmp_path / "copy.csv", rows, encoding="gb18030"))
    assert (len(again.steps), again.posted_before, again.stopped) == (0, len(rows), None)
    assert await balances(bank) == before
    assert await bank.verify() == []


async def test_le7_months_follow_each_other_and_a_later_month_alone_opens_with_balances(bank: Bank, tmp_path: Path):
    rows = history(accounts=20, days=60, seed=3)
    first = [row for row in rows if row[0] < date(1993, 2, 1)]
    second = [row for row in rows if row[0] >= date(1993, 2, 1)]
    assert (await imported(bank, written(tmp_path / "1.csv", first))).stopped is None
    report = await imported(bank, written(tmp_path / "2.csv", second))
    assert report.stopped is None
    assert not any(step.opening for step in report.steps)
    assert await balances(bank) == last_balances(rows)

    renamed = [(booked, "x" + account, amount, balance) for booked, account, amount, balance in second]
    alone = await imported(bank, written(tmp_path / "3.csv", renamed))
    assert alone.stopped is None
    assert any(step.opening for step in alone.steps)
    assert (await balances(bank)).items() >= last_balances(renamed).items()
    assert await bank.verify() == []


async def test_le7_stops_at_the_first_line_beyond_tolerance(bank: Bank, tmp_path: Path):
    rows = history(accounts=10, days=40, seed=4)
    seen = {account for _, account, _, _ in rows[:100]}
    at = next(place for place in range(150, len(rows)) if rows[place][1] in seen)
    booked, account, amount, balance = rows[at]
    broken = [*rows[:at], (booked, account, amount, balance + 11), *rows[at + 1 :]]
    report = await imported(bank, written(tmp_path / "a.csv", broken), tolerance=0)
    # With no tolerance the first rounding difference of the file already stops it.
    assert report.stop is not None
    stopped_early = len(report.steps)
    assert stopped_early <= at
    report = await imported(bank, written(tmp_path / "a.csv", broken), tolerance=10)
    assert report.posted_before == stopped_early
    assert report.stop is not None
    assert report.stopped is not None
    assert (report.stop.line.number, report.stopped.code.name) == (at + 2, "import_balance_disagrees")
    assert report.stopped.values["account"] == account
    assert await balances(bank) == last_balances(rows[:at])
    # Put right, the file goes on where it stopped.
    report = await imported(bank, written(tmp_path / "b.csv", rows))
    assert (report.stopped, report.posted_before) == (None, at)
    assert await balances(bank) == last_balances(rows)
    assert await bank.verify() == []


async def test_le7_two_imports_at_once_post_each_line_once(bank: Bank, tmp_path: Path):
    rows = history(accounts=10, days=30, seed=5)
    path = written(tmp_path / "a.csv", rows)
    await asyncio.gather(*(imported(bank, path) for _ in range(3)))
    await imported(bank, path)
    assert await balances(bank) == last_balances(rows)
    assert await bank.verify() == []


async def test_le7_imported_lines_are_never_changed(bank: Bank, database_url: str, tmp_path: Path):
    await imported(bank, written(tmp_path / "a.csv", history(accounts=3, days=5, seed=6)))
    async with await psycopg.AsyncConnection.connect(database_url) as owner:
        for statement in ("update import_line set amount = 1", "delete from import_line", "truncate import_line"):
            with pytest.raises(psycopg.errors.RestrictViolation):
                await owner.execute(statement.encode())
            await owner.rollback()


def command(path: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-m", "qudao.cli", "import", "transactions", str(path), "--json"]
    return subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


def report_of(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    out, _ = process.communicate(timeout=120)
    return json.loads(out)


def test_le7_killed_and_run_again_no_line_is_posted_twice(database_url: str, tmp_path: Path):
    rows = history(accounts=60, days=120, seed=7)
    path = written(tmp_path / "a.csv", rows)
    environment = {**os.environ, "QUDAO_HOME": str(tmp_path / "home"), "QUDAO_DATABASE_URL": database_url}
    with psycopg.connect(database_url, autocommit=True) as connection:

        def posted() -> int:
            found = connection.execute("select count(*) from import_line").fetchone()
            assert found is not None
            return found[0]

        for _ in range(2):
            before = posted()
            process = command(path, environment)
            deadline = time.monotonic() + 60
            while posted() == before and time.monotonic() < deadline:
                time.sleep(0.02)
            process.kill()
            process.communicate()
            assert before < posted() < len(rows)
        last = command(path, environment)
        report = report_of(last)
        assert last.returncode == 0
        assert report["ok"]
        assert report["posted"] + report["posted_before"] == len(rows) == posted()
        assert posted() == len(rows)
        found = connection.execute("select number, balance from import_account join account using (shard, account_id)")
        assert dict(found.fetchall()) == last_balances(rows)
    verified = subprocess.run([sys.executable, "-m", "qudao.cli", "verify", "--json"], env=environment, check=False)
    assert verified.returncode == 0


def test_le7_a_refused_file_changes_nothing_and_says_so(database_url: str, tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text(f"{HEADER}\n1993-01-01,1,credit,1.00,1.00,CZK,,,,\n1993-01-01,1,credit,x,1.00,CZK,,,,\n")
    environment = {**os.environ, "QUDAO_HOME": str(tmp_path / "home"), "QUDAO_DATABASE_URL": database_url}
    process = command(path, environment)
    report = report_of(process)
    assert process.returncode == 2
    assert (report["stopped"]["code"], report["stopped"]["line"]) == ("import_line_invalid", "3")
    with psycopg.connect(database_url) as connection:
        found = connection.execute("select count(*) from import_account").fetchone()
        assert found == (0,)
