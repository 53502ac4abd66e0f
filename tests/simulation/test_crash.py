"""J2, X1, X2: kill -9 of the bank, and of all of PostgreSQL, during load: what was acknowledged is there, once."""

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import psycopg
from tests.conftest import FIRST_DAY, FIRST_MOMENT
from tests.simulation.conftest import Simulation
from tests.simulation.crash_load import KEYS
from tests.simulation.spine_world import FUND, Pay, account_text, call_bank

from qudao.app import build_bank
from qudao.database.embedded import EmbeddedServer, start_embedded
from qudao.database.migrate import migrate
from qudao.identity.actor import SYSTEM
from qudao.kernel.ids import new_id, shard_of
from qudao.kernel.settings import Settings
from qudao.ledger.chart import CURRENT_DEPOSITS
from qudao.ledger.invariants import Finding
from qudao.ledger.opening import prepare_ledger
from qudao.operations.outcome import Completed

ROOT: Final = Path(__file__).parents[2]
ACCOUNTS: Final = 8
MONEY: Final = 100_000
KILLS: Final = 3
RESTART_SECONDS_MOST: Final = 5.0


def test_j2_kill_9_of_the_bank_loses_no_acknowledged_payment(
    database_url: str, tmp_path: Path, simulation: Simulation
) -> None:
    draw = random.Random(simulation.seed)
    accounts = _accounts(database_url)
    log = tmp_path / "acknowledged"
    for _ in range(KILLS):
        with _load(database_url, tmp_path, log) as process:
            _wait_for_more(log)
            time.sleep(draw.uniform(0.1, 0.6))
            process.kill()
    _check(database_url, log, accounts)


def test_j2_kill_9_of_postgresql_loses_no_acknowledged_payment(tmp_path: Path, simulation: Simulation) -> None:
    draw = random.Random(simulation.seed)
    server = start_embedded(tmp_path / "home")
    try:
        migrate(server.url)
        prepare_ledger(server.url, on=FIRST_DAY)
        accounts = _accounts(server.url)
        log = tmp_path / "acknowledged"
        with _load(server.url, tmp_path, log):
            for _ in range(KILLS):
                _wait_for_more(log)
                time.sleep(draw.uniform(0.1, 0.6))
                _kill_all(server)
                began = time.monotonic()
                server = start_embedded(tmp_path / "home")
                assert time.monotonic() - began < RESTART_SECONDS_MOST
            _wait_for_more(log)
        _check(server.url, log, accounts)
        with psycopg.connect(server.url) as connection:
            bad = connection.execute("select sum(checksum_failures) from pg_stat_database").fetchone()
            assert bad == (0,)
    finally:
        server.stop()


def test_j2_the_same_kill_loses_money_when_commits_do_not_wait_for_the_disk(tmp_path: Path) -> None:
    """The positive control: with synchronous_commit off the very same kill takes acknowledged rows with it."""
    server = start_embedded(tmp_path / "home")
    try:
        acknowledged = 0
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute("create table paid (number int primary key)")
            connection.execute("alter system set wal_writer_delay = '10s'")
            connection.execute("select pg_reload_conf()")
            connection.execute("checkpoint")
            connection.execute("set synchronous_commit = off")
            for number in range(200):
                connection.execute("insert into paid values (%s)", (number,))
                acknowledged += 1
            _kill_all(server)
        server = start_embedded(tmp_path / "home")
        with psycopg.connect(server.url) as connection:
            row = connection.execute("select count(*) from paid").fetchone()
        assert row is not None
        assert row[0] < acknowledged
    finally:
        server.stop()


@contextmanager
def _load(url: str, home: Path, log: Path) -> Generator[subprocess.Popen[bytes]]:
    """The paying process; killed at the end, if not before."""
    command = [sys.executable, "-m", "tests.simulation.crash_load", url, str(home), str(log)]
    with (home / "load.err").open("ab") as errors, subprocess.Popen(command, cwd=ROOT, stderr=errors) as process:
        try:
            yield process
        finally:
            process.kill()


def _wait_for_more(log: Path, *, lines: int = 50) -> None:
    """Until so many more payments are acknowledged."""
    target = len(_acknowledged(log)) + lines
    deadline = time.monotonic() + 60
    while len(_acknowledged(log)) < target:
        assert time.monotonic() < deadline, "the bank stands still"
        time.sleep(0.02)


def _acknowledged(log: Path) -> list[str]:
    return log.read_text().splitlines() if log.exists() else []


def _kill_all(server: EmbeddedServer) -> None:
    """The postmaster first, so that it cannot tidy up, then its children."""
    children = [
        int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and _parent_of(path) == server.pid
    ]
    server.is_owner = False
    for pid in (server.pid, *children):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while server.is_running or any(Path(f"/proc/{pid}/cmdline").exists() and _is_alive(pid) for pid in children):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def _parent_of(process: Path) -> int | None:
    with suppress(OSError):
        return int((process / "stat").read_text().rsplit(")", 1)[1].split()[1])
    return None


def _is_alive(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    return False


def _accounts(url: str) -> list[UUID]:
    """Accounts with a floor of nothing; their money is posted by a call of its own."""
    accounts = [new_id(FIRST_MOMENT) for _ in range(ACCOUNTS)]
    with psycopg.connect(url, autocommit=True) as owner:
        for account_id in accounts:
            owner.execute(
                "insert into account (shard, account_id, gl_code, currency, floor, opened_on)"
                " values (%s, %s, %s, 'CNY', 0, %s)",
                (shard_of(account_id), account_id, CURRENT_DEPOSITS.gl_code, FIRST_DAY),
            )
    asyncio.run(_fund(url, accounts))
    return accounts


async def _fund(url: str, accounts: list[UUID]) -> None:
    bank = build_bank(Settings(home=ROOT), database_url=url, keys=KEYS)
    await bank.open()
    for account_id in accounts:
        public = account_text(account_id)
        request = Pay(debit=public, credit=public, amount=MONEY)
        assert isinstance(await call_bank(bank, FUND, SYSTEM, f"fund {public}", request), Completed)
    await bank.close()


async def _findings(url: str) -> list[Finding]:
    bank = build_bank(Settings(home=ROOT), database_url=url, keys=KEYS)
    await bank.open()
    findings = await bank.verify()
    await bank.close()
    return findings


def _check(url: str, log: Path, accounts: list[UUID]) -> None:
    """Every acknowledged key is a payment in the books, once; the books hold in every other way too."""
    acknowledged = _acknowledged(log)
    assert len(acknowledged) == len(set(acknowledged))
    with psycopg.connect(url) as connection:
        kept: dict[str, Any] = dict(
            connection.execute(
                "select e.idempotency_key, count(j.journal_id) from execution e"
                " left join journal j using (execution_id) where e.outcome = 'done' group by e.idempotency_key"
            ).fetchall()
        )
        assert [key for key in acknowledged if kept.get(key) != 1] == []
        total = connection.execute("select sum(balance) from account where account_id = any(%s)", [accounts]).fetchone()
        assert total == (ACCOUNTS * MONEY,)
    assert asyncio.run(_findings(url)) == []
