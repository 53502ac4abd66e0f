"""I1: the bank test: many threads, few accounts, and not a cent made or lost; and the naive way, which loses money."""

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

import psycopg
from tests.conftest import FIRST_DAY, FIRST_MOMENT
from tests.simulation.conftest import Simulation

from qudao.kernel.ids import new_id, shard_of
from qudao.ledger.chart import CURRENT_DEPOSITS
from qudao.ledger.posting import POST, Journal, PostingUnit, Transfer, offence_of, posting_arguments

THREADS: Final = 16
ACCOUNTS: Final = 8
MONEY: Final = 1_000
NAIVE_MOST: Final = timedelta(seconds=30)
Connection = psycopg.Connection[tuple[Any, ...]]
# One turn of one thread: whether it moved money.
Turn = Callable[[Connection, random.Random], bool]


def test_i1_sixteen_threads_on_eight_accounts_keep_the_total_exact(database_url: str, simulation: Simulation) -> None:
    """Every reader sees the exact total at every moment, no balance is ever negative, and each is its entries' sum."""
    accounts = _accounts(database_url)

    def move(connection: Connection, draw: random.Random) -> bool:
        debit, credit = draw.sample(accounts, 2)
        transfer = Transfer(debit=debit, credit=credit, amount=draw.randint(1, 600), currency="CNY")
        journal = Journal(journal_id=new_id(FIRST_MOMENT), kind="bank_test", transfers=(transfer,))
        arguments = posting_arguments([PostingUnit(journals=(journal,))], at=FIRST_MOMENT, accounting_date=FIRST_DAY)
        return offence_of(connection.execute(POST, arguments, prepare=True).fetchall()) is None

    totals: list[tuple[Any, ...]] = []

    def look(connection: Connection, _: random.Random) -> bool:
        row = connection.execute(
            "select sum(balance), min(balance) from account where account_id = any(%s)", [accounts]
        ).fetchone()
        assert row is not None
        totals.append(row)
        return False

    moved = _at_once(database_url, [move] * (THREADS - 1) + [look], simulation=simulation)
    assert moved > THREADS
    assert len(totals) > 1
    assert {total for total, _ in totals} == {ACCOUNTS * MONEY}
    assert min(least for _, least in totals) >= 0
    with psycopg.connect(database_url) as connection:
        wrong = connection.execute(
            "select account_id from account join (select account_id, sum(amount) as total, count(*) as entries"
            " from entry group by account_id) e using (account_id) where balance <> total or seq <> entries"
        ).fetchall()
        entries = connection.execute("select count(*) from entry where counter_account_id = any(%s)", [accounts])
        assert wrong == []
        assert entries.fetchone() == (2 * moved + ACCOUNTS,)


def test_i1_naive_read_modify_write_loses_money(database_url: str, simulation: Simulation) -> None:
    """The positive control: the same world, each thread reading balances and writing them back, goes wrong at once."""
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute("create table naive (number int primary key, balance bigint not null)")
        owner.execute("insert into naive select n, %s from generate_series(1, %s) n", (MONEY, ACCOUNTS))
        total = ACCOUNTS * MONEY

        def move(connection: Connection, draw: random.Random) -> bool:
            debit, credit = draw.sample(range(1, ACCOUNTS + 1), 2)
            amount = draw.randint(1, 600)
            with connection.transaction():
                read = dict(
                    connection.execute("select number, balance from naive where number in (%s, %s)", (debit, credit))
                    .fetchall()
                )  # fmt: skip
                if read[debit] < amount:
                    return False
                # In the order of the numbers, so that nothing but the lost update can go wrong.
                for number, balance in sorted({debit: read[debit] - amount, credit: read[credit] + amount}.items()):
                    connection.execute("update naive set balance = %s where number = %s", (balance, number))
            return True

        def is_wrong() -> bool:
            row = owner.execute("select sum(balance) from naive").fetchone()
            return row is not None and row[0] != total

        _at_once(database_url, [move] * THREADS, simulation=simulation, most=NAIVE_MOST, until=is_wrong)
        assert is_wrong()


def _accounts(url: str) -> list[UUID]:
    """Accounts with a floor of nothing, each with money from an account without one."""
    accounts = [new_id(FIRST_MOMENT) for _ in range(ACCOUNTS)]
    mint = new_id(FIRST_MOMENT)
    with psycopg.connect(url, autocommit=True) as owner:
        for account_id, floor in [(mint, None), *((account_id, 0) for account_id in accounts)]:
            owner.execute(
                "insert into account (shard, account_id, gl_code, currency, floor, opened_on)"
                " values (%s, %s, %s, 'CNY', %s, %s)",
                (shard_of(account_id), account_id, CURRENT_DEPOSITS.gl_code, floor, FIRST_DAY),
            )
        transfers = tuple(
            Transfer(debit=mint, credit=account_id, amount=MONEY, currency="CNY") for account_id in accounts
        )
        journal = Journal(journal_id=new_id(FIRST_MOMENT), kind="bank_test", transfers=transfers)
        arguments = posting_arguments([PostingUnit(journals=(journal,))], at=FIRST_MOMENT, accounting_date=FIRST_DAY)
        assert owner.execute(POST, arguments).fetchall() == []
    return accounts


def _at_once(
    url: str,
    turns: list[Turn],
    *,
    simulation: Simulation,
    most: timedelta | None = None,
    until: Callable[[], bool] | None = None,
) -> int:
    """Let every thread take its turn again and again; how many turns moved money."""
    deadline = time.monotonic() + (most or simulation.bank_test).total_seconds()
    over = threading.Event()

    def work(number: int) -> int:
        draw = random.Random(simulation.seed + number)
        moved = 0
        with psycopg.connect(url, autocommit=True) as connection:
            while time.monotonic() < deadline and not over.is_set():
                moved += turns[number](connection, draw)
        return moved

    with ThreadPoolExecutor(len(turns)) as threads:
        working = [threads.submit(work, number) for number in range(len(turns))]
        while until is not None and time.monotonic() < deadline and not until():
            time.sleep(0.05)
        if until is not None:
            over.set()
        return sum(future.result() for future in working)
