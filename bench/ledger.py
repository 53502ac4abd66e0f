"""Speed of the ledger: ordered batch posting with floors and durable commits, beside pgbench TPC-B on the same server.

Accounts have a floor of nothing and begin with money, which the cash account owes. While the server posts a batch the
client builds the next one. Random and hot runs stand between two runs of pgbench.

Flat cost: a copy of the bank is put aside at 50,000 entries, and the bank grows by posting to 5,000,000. Then the same
number of transfers is timed on a copy of the small bank and on the grown one, in turns. Each is warmed first by as
many: after a checkpoint PostgreSQL logs each page whole the first time, once in 15 minutes in a running bank.
"""

import random
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any, Final, Self
from urllib.parse import urlsplit
from uuid import UUID

from bench.server import BenchServer, fresh_bank, machine, pgbench_tps, progress
from psycopg import Connection, sql

from qudao.database.connection import APPLICATION_ROLE, SESSION_SETTINGS
from qudao.kernel.ids import new_id, shard_of
from qudao.ledger.chart import CASH, CURRENT_DEPOSITS, internal_account
from qudao.ledger.posting import POST, Journal, PostingUnit, Transfer, offence_of, posting_arguments

ACCOUNTS: Final = 100_000
BATCH: Final = 2_000
FUNDS: Final = 10_000_000
FEW_ENTRIES: Final = 50_000
MANY_ENTRIES: Final = 5_000_000
PGBENCH_CLIENTS: Final = 64
RANDOM_BAR: Final = 5.0
HOT_BAR: Final = 4.0
FLAT_BAR: Final = 0.9
FLAT_TRANSFERS: Final = 50_000
FLAT_ROUNDS: Final = 4
_SMALL: Final = "bench_small"
_SMALL_COPY: Final = "bench_small_copy"
_OPEN: Final = "copy account (shard, account_id, gl_code, currency, floor, balance, opened_on) from stdin"
_OWE: Final = "update account set balance = balance - %s where shard = %s and account_id = %s"
_CHECK: Final = """
select (select coalesce(sum(balance), 0) from account) as total,
       (select count(*) from account a join entry e on e.shard = a.shard and e.account_id = a.account_id
            and e.seq = a.seq where a.balance <> e.balance_after) as wrong,
       (select count(*) from account where balance - held < floor) as below,
       (select count(*) from entry) as entries
"""
Batch = list[PostingUnit]


def measure(*, seconds: int, many_entries: int = MANY_ENTRIES) -> dict[str, Any]:
    """Run it all on a fresh bank; returns the result that is printed and kept."""
    with tempfile.TemporaryDirectory(prefix="qudao-bench-") as folder, fresh_bank(Path(folder)) as server:
        accounts = [new_id(datetime.now(UTC)) for _ in range(ACCOUNTS)]
        with _Poster(server.url) as poster:
            progress(f"{ACCOUNTS} accounts, each with money")
            poster.open(accounts)
            poster.grow(accounts, FEW_ENTRIES)
            few = poster.entries
        _copy_bank(server, server.url, _SMALL)
        with _Poster(server.url) as poster:
            before = pgbench_tps(server, clients=PGBENCH_CLIENTS, seconds=seconds)
            progress(f"random transfers, {seconds} s")
            spread = poster.run(lambda: _batch(accounts), seconds=seconds)
            progress(f"transfers to one hot account, {seconds} s")
            hot = poster.run(lambda: _batch(accounts, hot=accounts[0]), seconds=seconds)
            after = pgbench_tps(server, clients=PGBENCH_CLIENTS, seconds=seconds)
            progress(f"growing to {many_entries} entries")
            poster.grow(accounts, many_entries)
            many = poster.entries
            flat = _flat_cost(server, poster, accounts)
            check = poster.check()
    pgbench = (before + after) / 2
    return {
        "bench": "ledger",
        "machine": machine(),
        "accounts": ACCOUNTS,
        "batch": BATCH,
        "pgbench_tpcb_tps": {"clients": PGBENCH_CLIENTS, "before": round(before), "after": round(after)},
        "random": {
            "per_second": round(spread.per_second),
            "ratio_to_pgbench": round(spread.per_second / pgbench, 2),
            "bar": RANDOM_BAR,
        },
        "hot_account": {
            "per_second": round(hot.per_second),
            "ratio_to_pgbench": round(hot.per_second / pgbench, 2),
            "bar": HOT_BAR,
        },
        "flat_cost": {
            "entries": [few, many],
            "per_second": [[round(small), round(large)] for small, large in flat],
            "ratio": round(median(large / small for small, large in flat), 3),
            "bar": FLAT_BAR,
        },
        "check": check,
    }


@dataclass(frozen=True, slots=True)
class Posted:
    """Transfers posted and durable, in how many seconds."""

    transfers: int
    seconds: float

    @property
    def per_second(self) -> float:
        """The speed."""
        return self.transfers / self.seconds


class _Poster:
    """One connection as the bank's own role, and the thread that waits for it."""

    def __init__(self, url: str) -> None:
        settings = {**SESSION_SETTINGS, "role": APPLICATION_ROLE}
        options = " ".join(f"-c {name}={value}" for name, value in settings.items())
        self._connection = Connection[tuple[Any, ...]].connect(url, autocommit=True, options=options)
        self._owner_url = url
        self._waiter = ThreadPoolExecutor(1)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._waiter.shutdown()
        self._connection.close()

    def run(self, make: Callable[[], Batch], *, seconds: float = 0, transfers: int = 0) -> Posted:
        """Post batch after batch, each durable, for some time or until so many transfers are posted."""
        done = 0
        began = time.perf_counter()
        under_way = self._waiter.submit(self._post, self._arguments(make()))
        while True:
            elapsed = time.perf_counter() - began
            is_last = elapsed >= seconds and done + BATCH >= transfers
            following = None if is_last else self._arguments(make())
            done += under_way.result()
            if following is None:
                return Posted(done, time.perf_counter() - began)
            under_way = self._waiter.submit(self._post, following)

    def check(self) -> dict[str, Any]:
        """What must hold of the books after all this."""
        with Connection[tuple[Any, ...]].connect(self._owner_url) as owner:
            row = owner.execute(_CHECK).fetchone()
        total, wrong, below, entries = row or (None, None, None, None)
        return {"sum_of_balances": int(total or 0), "wrong_balances": wrong, "below_floor": below, "entries": entries}

    def settle(self) -> None:
        """Let the server finish what growing left behind, so that only posting is measured."""
        with Connection[tuple[Any, ...]].connect(self._owner_url, autocommit=True) as owner:
            owner.execute("vacuum (analyze) account, entry, journal")
            owner.execute("checkpoint")

    def open(self, accounts: list[UUID]) -> None:
        """Write new accounts with their money."""
        today = datetime.now(UTC).date()
        cash = internal_account(CASH, "CNY")
        with Connection[tuple[Any, ...]].connect(self._owner_url) as owner:
            with owner.cursor().copy(_OPEN) as copy:
                for account in accounts:
                    copy.write_row((shard_of(account), account, CURRENT_DEPOSITS.gl_code, "CNY", 0, FUNDS, today))
            owner.execute(_OWE, (FUNDS * len(accounts), shard_of(cash), cash))

    def grow(self, accounts: list[UUID], entries: int) -> None:
        """Post until the books hold so many entries."""
        self.run(lambda: _batch(accounts), transfers=(entries - self.entries) // 2)
        self.settle()

    @property
    def entries(self) -> int:
        """How many entries the books have."""
        row = self._connection.execute("select coalesce(sum(seq), 0) from account").fetchone()
        return int(row[0]) if row else 0

    def _arguments(self, units: Batch) -> tuple[int, list[object]]:
        now = datetime.now(UTC)
        return len(units), posting_arguments(units, at=now, accounting_date=now.date())

    def _post(self, prepared: tuple[int, list[object]]) -> int:
        transfers, arguments = prepared
        offence = offence_of(self._connection.execute(POST, arguments, prepare=True).fetchall())
        if offence is not None:
            raise RuntimeError(f"a transfer of the benchmark was refused: {offence}")
        return transfers


def _flat_cost(server: BenchServer, large: _Poster, accounts: list[UUID]) -> list[tuple[float, float]]:
    """Transfers a second at few and at many entries, in turns, the small bank begun anew each time."""
    found: list[tuple[float, float]] = []
    for turn in range(1, FLAT_ROUNDS + 1):
        progress(f"{FLAT_TRANSFERS} transfers at few entries and at many: {turn} of {FLAT_ROUNDS}")
        url = _copy_bank(server, server.embedded.url_of(_SMALL), _SMALL_COPY)
        with _Poster(url) as small:
            small.settle()
            small.run(lambda: _batch(accounts), transfers=FLAT_TRANSFERS)
            at_few = small.run(lambda: _batch(accounts), transfers=FLAT_TRANSFERS)
        large.settle()
        large.run(lambda: _batch(accounts), transfers=FLAT_TRANSFERS)
        at_many = large.run(lambda: _batch(accounts), transfers=FLAT_TRANSFERS)
        found.append((at_few.per_second, at_many.per_second))
    return found


def _copy_bank(server: BenchServer, source_url: str, name: str) -> str:
    """A copy of a bank nobody is connected to, in place of an older copy; returns its address."""
    source = urlsplit(source_url).path.removeprefix("/")
    with Connection[tuple[Any, ...]].connect(server.embedded.url_of("postgres"), autocommit=True) as owner:
        owner.execute(sql.SQL("drop database if exists {}").format(sql.Identifier(name)))
        owner.execute(
            sql.SQL("create database {} template {} strategy file_copy").format(
                sql.Identifier(name), sql.Identifier(source)
            )
        )
    return server.embedded.url_of(name)


def _batch(accounts: list[UUID], *, hot: UUID | None = None) -> Batch:
    choose = random.choice
    units: Batch = []
    while len(units) < BATCH:
        debit, credit = choose(accounts), hot or choose(accounts)
        if debit != credit:
            units.append(_unit(debit, credit, 1 + len(units) % 100))
    return units


def _unit(debit: UUID, credit: UUID, amount: int) -> PostingUnit:
    transfer = Transfer(debit=debit, credit=credit, amount=amount, currency="CNY")
    journal = Journal(journal_id=new_id(datetime.now(UTC)), kind="transfer", transfers=(transfer,))
    return PostingUnit(journals=(journal,))
