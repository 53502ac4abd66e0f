"""H2, H5, I5, H4: what the database itself refuses, and what two who come at once can do to one account."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import timedelta
from itertools import permutations
from typing import Any, Final
from uuid import UUID

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import errors
from tests.conftest import FIRST_DAY, FIRST_MOMENT

from qudao.database.connection import APPLICATION_ROLE
from qudao.database.statements import array_literal
from qudao.kernel.ids import new_id, shard_of
from qudao.ledger.chart import CASH, CURRENT_DEPOSITS, internal_account
from qudao.ledger.posting import (
    POST,
    HoldAction,
    HoldMove,
    Journal,
    Offence,
    PostingUnit,
    Transfer,
    offence_of,
    posting_arguments,
)

Connection = psycopg.Connection[tuple[Any, ...]]
CASH_CNY: Final = internal_account(CASH, "CNY")
BLOCKED_SECONDS: Final = 0.15


@pytest.fixture
def owner(database_url: str) -> Iterator[Connection]:
    with psycopg.connect(database_url, autocommit=True) as connection:
        yield connection


def account(connection: Connection, *, money: int = 0, floor: int | None = 0) -> UUID:
    account_id = new_id(FIRST_MOMENT)
    connection.execute(
        "insert into account (shard, account_id, gl_code, currency, floor, opened_on)"
        " values (%s, %s, %s, 'CNY', %s, %s)",
        (shard_of(account_id), account_id, CURRENT_DEPOSITS.gl_code, floor, FIRST_DAY),
    )
    if money:
        assert post(connection, moved(CASH_CNY, account_id, money)) is None
    return account_id


def moved(debit: UUID, credit: UUID, amount: int) -> PostingUnit:
    transfer = Transfer(debit=debit, credit=credit, amount=amount, currency="CNY")
    return PostingUnit(journals=(Journal(journal_id=new_id(FIRST_MOMENT), kind="test", transfers=(transfer,)),))


def held(action: HoldAction, hold_id: UUID, account_id: UUID, amount: int = 0) -> PostingUnit:
    expires_at = FIRST_MOMENT + timedelta(days=1) if action == "place" else None
    move = HoldMove(action=action, hold_id=hold_id, account_id=account_id, amount=amount, expires_at=expires_at)
    if action != "capture":
        return PostingUnit(holds=(move,))
    return PostingUnit(holds=(move,), journals=moved(account_id, CASH_CNY, amount).journals)


def post(connection: Connection, *units: PostingUnit) -> Offence | None:
    arguments = posting_arguments(units, at=FIRST_MOMENT, accounting_date=FIRST_DAY)
    return offence_of(connection.execute(POST, arguments).fetchall())


def state(connection: Connection, account_id: UUID) -> tuple[int, int]:
    row = connection.execute("select balance, held from account where account_id = %s", (account_id,)).fetchone()
    assert row is not None
    return row[0], row[1]


def assert_books_hold(connection: Connection) -> None:
    rows = connection.execute(
        "select account_id from account left join (select account_id, sum(amount) as total from entry group by 1) e"
        " using (account_id) where balance <> coalesce(total, 0) or balance - held < floor"
    ).fetchall()
    assert rows == []
    assert connection.execute("select sum(balance) from account").fetchone() == (0,)


@pytest.mark.parametrize("table", ["entry", "journal"])
@pytest.mark.parametrize("statement", ["update {} set posted_at = now()", "delete from {}", "truncate {} cascade"])
def test_h2_history_is_never_changed_by_the_bank_nor_by_the_owner(
    owner: Connection, table: str, statement: str
) -> None:
    account(owner, money=100)
    text = statement.format(table).encode()
    with pytest.raises(errors.RestrictViolation):
        owner.execute(text)
    owner.execute(f"set role {APPLICATION_ROLE}".encode())
    with pytest.raises(errors.InsufficientPrivilege):
        owner.execute(text)


@pytest.mark.parametrize("amounts", [(100,), (100, -99), (100, -50, -50), (100, 100)])
def test_h2_entries_that_do_not_balance_are_refused_even_from_the_owner(
    owner: Connection, amounts: tuple[int, ...]
) -> None:
    accounts = [account(owner) for _ in amounts]
    journal_id = new_id(FIRST_MOMENT)
    columns = array_literal(accounts), array_literal([shard_of(key) for key in accounts]), array_literal(amounts)
    with pytest.raises(errors.CheckViolation):
        owner.execute(
            "insert into entry (shard, account_id, seq, journal_id, line, amount, balance_after, counter_account_id,"
            " currency, accounting_date, posted_at)"
            " select shard, account_id, 1, %s, 1, amount, amount, %s, 'CNY', '2026-03-02', now()"
            " from unnest(%s::uuid[], %s::smallint[], %s::bigint[]) as e(account_id, shard, amount)",
            (journal_id, CASH_CNY, *columns),
        )
    assert owner.execute("select count(*) from entry").fetchone() == (0,)


@pytest.mark.parametrize("assignment", ["balance = 5", "held = 5", "seq = 5"])
def test_h2_the_bank_cannot_write_a_balance(owner: Connection, assignment: str) -> None:
    account(owner, money=100)
    owner.execute(f"set role {APPLICATION_ROLE}".encode())
    with pytest.raises(errors.InsufficientPrivilege):
        owner.execute(b"update account set " + assignment.encode())


def test_h5_a_capture_takes_no_more_than_the_hold(owner: Connection) -> None:
    payer, hold_id = account(owner, money=100), new_id(FIRST_MOMENT)
    assert post(owner, held("place", hold_id, payer, 60)) is None
    offence = post(owner, held("capture", hold_id, payer, 61))
    assert offence is not None
    assert offence.code.name == "hold_exceeded"
    assert post(owner, held("capture", hold_id, payer, 45)) is None
    assert state(owner, payer) == (55, 0)
    assert_books_hold(owner)


@pytest.mark.parametrize("order", list(permutations(("capture", "release", "expire"))))
def test_h5_capture_release_and_expiry_at_once_have_one_outcome(
    owner: Connection, database_url: str, order: tuple[HoldAction, ...]
) -> None:
    """Whoever comes first settles the hold; the two who waited for it find it settled."""
    payer, hold_id = account(owner, money=100), new_id(FIRST_MOMENT)
    assert post(owner, held("place", hold_id, payer, 60)) is None
    with ThreadPoolExecutor(len(order)) as threads, psycopg.connect(database_url) as first:
        assert post(first, held(order[0], hold_id, payer, 60)) is None
        waiting = [threads.submit(_alone, database_url, held(action, hold_id, payer, 60)) for action in order[1:]]
        assert not wait(waiting, timeout=BLOCKED_SECONDS).done
        first.commit()
        assert [_code(future) for future in waiting] == ["hold_not_open", "hold_not_open"]
    assert state(owner, payer) == ((40, 0) if order[0] == "capture" else (100, 0))
    expected = {"capture": "captured", "release": "released", "expire": "expired"}[order[0]]
    assert owner.execute("select status, count(*) from hold group by 1").fetchall() == [(expected, 1)]
    assert_books_hold(owner)


@pytest.mark.parametrize("ends", ["commit", "rollback"])
@pytest.mark.parametrize("kinds", [("pay", "pay"), ("pay", "hold"), ("hold", "pay"), ("hold", "hold")])
def test_i5_a_joint_account_is_never_spent_below_its_floor(
    owner: Connection, database_url: str, kinds: tuple[str, str], ends: str
) -> None:
    """Two holders spend 60 of 100 at once, in every order: the second waits, and gets what the first left."""
    joint = account(owner, money=100)
    first_unit, second_unit = (
        moved(joint, CASH_CNY, 60) if kind == "pay" else held("place", new_id(FIRST_MOMENT), joint, 60)
        for kind in kinds
    )
    with ThreadPoolExecutor(1) as threads, psycopg.connect(database_url) as first:
        assert post(first, first_unit) is None
        second = threads.submit(_alone, database_url, second_unit)
        assert not wait([second], timeout=BLOCKED_SECONDS).done
        if ends == "commit":
            first.commit()
            assert _code(second) == "insufficient_funds"
        else:
            first.rollback()
            assert _code(second) is None
    balance, reserved = state(owner, joint)
    assert balance - reserved == 40
    assert_books_hold(owner)


def test_i5_a_floor_raised_while_a_payment_waits_is_obeyed(owner: Connection, database_url: str) -> None:
    payer = account(owner, money=100)
    with ThreadPoolExecutor(1) as threads, psycopg.connect(database_url) as first:
        first.execute("select pg_advisory_xact_lock(hashtext('qudao.ledger'))")
        first.execute("update account set floor = 50 where account_id = %s", (payer,))
        second = threads.submit(_alone, database_url, moved(payer, CASH_CNY, 60))
        assert not wait([second], timeout=BLOCKED_SECONDS).done
        first.commit()
        assert _code(second) == "insufficient_funds"
    assert state(owner, payer) == (100, 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    texts=st.lists(st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0")), max_size=8),
    numbers=st.lists(st.none() | st.integers(-(2**63), 2**63 - 1), max_size=8),
    ids=st.lists(st.none() | st.uuids(), max_size=8),
    moments=st.lists(st.none() | st.datetimes(timezones=st.just(FIRST_MOMENT.tzinfo)), max_size=8),
)
def test_p3_columns_reach_the_server_as_they_are(
    owner: Connection, texts: list[str | None], numbers: list[int | None], ids: list[UUID | None], moments: list[Any]
) -> None:
    """Any text, with quotes, braces, backslashes or the word null, is itself on the other side."""
    row = owner.execute(
        "select %s::text[], %s::bigint[], %s::uuid[], %s::timestamptz[]",
        [array_literal(column) for column in (texts, numbers, ids, moments)],
    ).fetchone()
    assert row == (texts, numbers, ids, moments)


def _alone(url: str, unit: PostingUnit) -> Offence | None:
    with psycopg.connect(url, autocommit=True) as connection:
        return post(connection, unit)


def _code(future: "Future[Offence | None]") -> str | None:
    offence = future.result(timeout=10)
    return offence.code.name if offence is not None else None
