"""A close that is killed anywhere and taken up again ends in the same books (LE-2)."""

import asyncio
import random
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import psycopg
from psycopg import AsyncConnection

from qudao.catalogue import INVARIANTS
from qudao.operations.invariants import verify

if TYPE_CHECKING:
    from conftest import Databases, Office

DRIVER = Path(__file__).parent / "close_driver.py"
DAY = date(2026, 3, 20)
MOMENT = datetime(2026, 3, 20, 2, 0, tzinfo=UTC)
KILLS = 4
# Enough empty accounts for several batches.
_CROWD = """
insert into account (shard, account_id, gl_code, currency, floor, opened_on)
select shard_of(id), id, '2011', 'CNY', 0, '2026-03-20'
from (select gen_random_uuid() as id from generate_series(1, 9000))
"""
_BOOKS = {
    "accruals": "select account_id, balance, rate_ppm, numerator from interest_accrual order by 1",
    "due": "select account_id, numerator from interest_due order by 1",
    "paid": "select account_id, numerator, amount from interest_capitalisation order by 1",
    "entries": "select account_id, seq, amount, balance_after, accounting_date from entry order by 1, 2",
    "trial balance": "select gl_code, currency, opening, debits, credits, closing from trial_balance order by 1, 2",
    "close": "select accounting_date, stage, step, accounts_done from daily_close",
    "calls": "select idempotency_key, outcome from execution where idempotency_key like 'close:%' order by 1",
    "day": "select accounting_date from ledger_state",
}


async def test_le2_a_close_killed_anywhere_ends_in_the_same_books(
    office: "Office", database_server: "Databases", tmp_path: Path
) -> None:
    with psycopg.connect(office.url) as connection:
        connection.execute("update ledger_state set accounting_date = %s", [DAY])
        connection.execute(_CROWD)
    office.clock.set(MOMENT)
    for number in range(5):
        await office.customer(f"客户{'一二三四五'[number]}", balance=700_000_00 + 12_345_67 * number)
    await office.done("operations_maker", "day.close", accounting_date=DAY.isoformat())
    await office.bank.close()
    template = urlsplit(office.url).path.removeprefix("/")
    undisturbed, killed = database_server.create(template=template), database_server.create(template=template)
    try:
        assert await _drive(undisturbed, tmp_path, kill_at=None) == 8
        seen = 0
        for kill_at in range(1, KILLS + 1):
            seen = await _drive(killed, tmp_path, kill_at=kill_at)
        await _drive(killed, tmp_path, kill_at=None)
        assert seen > 0
        assert _books(killed) == _books(undisturbed)
        async with await AsyncConnection.connect(killed, autocommit=True) as connection:
            assert await verify(connection, office.bank.keys.audit, rules=INVARIANTS) == []
    finally:
        database_server.drop(undisturbed)
        database_server.drop(killed)


def _books(url: str) -> dict[str, list[Any]]:
    with psycopg.connect(url) as connection:
        return {name: connection.execute(query.encode()).fetchall() for name, query in _BOOKS.items()}


async def _drive(url: str, home: Path, *, kill_at: int | None) -> int:
    """Run a driver; `kill_at`: kill -9 it a moment after it begins that many steps. Returns the steps it began."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(DRIVER), url, str(home), MOMENT.isoformat(), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    steps = 0
    async for line in process.stdout:
        steps += line != b"closed\n"
        if steps == kill_at:
            await asyncio.sleep(random.uniform(0, 0.03))
            process.kill()
            break
    await process.communicate()
    assert kill_at is not None or process.returncode == 0
    return steps
