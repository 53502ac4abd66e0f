"""I2, I3: whatever PostgreSQL answers at whatever statement of the commit, a call has its whole effect or none.

The faults are raised by the server itself: a trigger on the table that the statement writes, or a deferred one that
strikes at COMMIT. How often it strikes is counted by a sequence, which no rollback takes back.
"""

import asyncio
import time
from typing import Any, Final
from uuid import UUID

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import insert
from tests.conftest import FIRST_DAY

from qudao.app import Bank
from qudao.database.connection import SESSION_SETTINGS
from qudao.identity.actor import Actor, ActorKind
from qudao.kernel.ids import new_id, parse_id, shard_of
from qudao.kernel.text import Text
from qudao.ledger.chart import CASH, CURRENT_DEPOSITS, internal_account, open_account
from qudao.ledger.posting import HoldMove, Journal, Transfer
from qudao.operations.operation import Call, Message, Operation
from qudao.operations.outcome import Completed, Declined
from qudao.operations.plan import Change, LimitUse, Plan
from qudao.operations.plan import Message as Delivery
from qudao.operations.reads import Reads
from qudao.services.migration.tables import import_account

# The tables a commit writes, in the order of its statements; "commit" is the COMMIT itself.
STATEMENTS: Final = (
    "execution", "limit_use", "account", "journal", "entry", "hold", "import_account", "audit_event", "outbox",
    "commit",
)  # fmt: skip
AGAIN: Final = ("40001", "40P01")
NOT_AGAIN: Final = ("55P03", "57014", "53100", "53300", "58030", "XX000")
FAULT: Final = """
create sequence fault;
create function strike() returns trigger language plpgsql security definer as $$
begin
    if nextval('fault') <= {times} then raise exception 'struck' using errcode = {code}; end if;
    return null;
end $$;
grant usage on sequence fault to public;
"""
STATEMENT_TRIGGER: Final = """
create trigger fault after insert or update on {table} for each statement execute function strike()
"""
COMMIT_TRIGGER: Final = """
create constraint trigger fault after insert on execution deferrable initially deferred
    for each row execute function strike()
"""


class Everything(Message):
    """A call that writes to every table a commit can write to."""

    account: str


class Done(Message):
    """It is done."""


async def decide(call: Call, request: Everything, reads: Reads) -> Plan:
    """A journal, a hold, a limit, a row of its own, a message."""
    del reads
    account_id = parse_id("acc", request.account)
    transfer = Transfer(debit=internal_account(CASH, "CNY"), credit=account_id, amount=100, currency="CNY")
    row = insert(import_account).values(
        number=account_id.hex, account_id=account_id, shard=shard_of(account_id), currency="CNY"
    )
    return Plan(
        answer=Done(),
        journals=(Journal(journal_id=new_id(call.at), kind="test", transfers=(transfer,)),),
        holds=(HoldMove(action="place", hold_id=new_id(call.at), account_id=account_id, amount=10),),
        limit_uses=(
            LimitUse(
                subject_id=account_id, measure="test", period=FIRST_DAY, amount=1, ceiling=9, currency="CNY",
                label_zh="x", label_en="x",
            ),
        ),
        changes=(Change(statement=row),),
        messages=(Delivery(topic="test", payload={}),),
    )  # fmt: skip


EVERYTHING: Final = Operation(
    name="test.everything",
    text=Text("测试", "Test"),
    route=("POST", "/test"),
    audience=ActorKind.CUSTOMER,
    request=Everything,
    answer=Done,
    decide=decide,
)


async def opened(bank: Bank) -> UUID:
    account_id = new_id(bank.clock.now())
    await bank.database.rows(
        open_account(account_id=account_id, heading=CURRENT_DEPOSITS, currency="CNY", floor=0, on=FIRST_DAY)
    )
    return account_id


async def called(bank: Bank, account_id: UUID, actor: Actor) -> Completed | Declined:
    at = bank.clock.now()
    call = Call(
        actor=actor, channel="web", at=at, execution_id=new_id(at), request_id="t", address="", idempotency_key="key"
    )  # fmt: skip
    outcome = await bank.spine.run(EVERYTHING, call, Everything(account=f"acc_{account_id.hex}"))
    assert isinstance(outcome, Completed | Declined)
    return outcome


async def effects(bank: Bank, account_id: UUID) -> tuple[Any, ...]:
    (row,) = await bank.database.rows(
        """
        select balance, held, (select count(*) from execution) as executions, (select count(*) from entry) as entries,
               (select count(*) from journal) as journals, (select count(*) from hold) as holds,
               (select coalesce(sum(used), 0)::int from limit_use) as used, (select count(*) from outbox) as messages,
               (select count(*) from import_account) as rows, (select count(*) from audit_event) as events
        from account where account_id = %(id)s
        """,
        id=account_id,
    )
    return tuple(row.values())


NOTHING: Final = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
ALL_ONCE: Final = (100, 10, 1, 2, 1, 1, 1, 1, 1, 1)


def plant(url: str, statement: str, code: str, times: int) -> None:
    """Let the server raise `code` the first so many times it comes to the statement."""
    trigger = (
        sql.SQL(COMMIT_TRIGGER)
        if statement == "commit"
        else sql.SQL(STATEMENT_TRIGGER).format(table=sql.Identifier(statement))
    )
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute(sql.SQL(FAULT).format(times=sql.Literal(times), code=sql.Literal(code)))
        owner.execute(trigger)


def pull(url: str) -> int:
    """Take the fault away; how often the server came by it."""
    with psycopg.connect(url, autocommit=True) as owner:
        row = owner.execute("select last_value from fault").fetchone()
        owner.execute("drop function strike cascade; drop sequence fault")
    assert row is not None
    return row[0]


@pytest.mark.parametrize("statement", STATEMENTS)
async def test_i2_a_call_struck_by_a_serialization_failure_or_a_deadlock_is_begun_again(
    bank: Bank, database_url: str, statement: str
) -> None:
    for number, code in enumerate(AGAIN, 1):
        account_id = await opened(bank)
        plant(database_url, statement, code, times=4)
        outcome = await called(bank, account_id, Actor(kind=ActorKind.CUSTOMER, actor_id=new_id(bank.clock.now())))
        assert isinstance(outcome, Completed)
        assert await effects(bank, account_id) == (*ALL_ONCE[:2], *(count * number for count in ALL_ONCE[2:]))
        assert pull(database_url) >= 5
    assert await bank.verify() == []


@pytest.mark.parametrize("statement", STATEMENTS)
async def test_i2_a_call_struck_for_good_has_no_effect_and_may_be_repeated(
    bank: Bank, database_url: str, statement: str
) -> None:
    account_id = await opened(bank)
    actor = Actor(kind=ActorKind.CUSTOMER, actor_id=new_id(bank.clock.now()))
    for code in (*AGAIN, *NOT_AGAIN):
        times = 5 if code in AGAIN else 1
        plant(database_url, statement, code, times=times)
        outcome = await called(bank, account_id, actor)
        assert isinstance(outcome, Declined)
        assert outcome.refusal.code.name in {"unavailable", "internal_error"}
        assert outcome.refusal.code.retry == "same_key"
        assert await effects(bank, account_id) == NOTHING
        # Begun again four times where that may help, and never where it may not.
        assert pull(database_url) == times
    outcome = await called(bank, account_id, actor)
    assert isinstance(outcome, Completed)
    assert await effects(bank, account_id) == ALL_ONCE
    again = await called(bank, account_id, actor)
    assert isinstance(again, Completed)
    assert (again.replayed, again.execution_id) == (True, outcome.execution_id)
    assert await bank.verify() == []


async def test_i2_one_struck_call_does_not_take_its_neighbours_down(bank: Bank, database_url: str) -> None:
    """A batch that fails is written call by call; only the call that is struck again is told so."""
    accounts = [await opened(bank) for _ in range(6)]
    actors = [Actor(kind=ActorKind.CUSTOMER, actor_id=new_id(bank.clock.now())) for _ in accounts]
    with psycopg.connect(database_url, autocommit=True) as owner:
        owner.execute(
            sql.SQL(
                "create function strike() returns trigger language plpgsql as $$ begin"
                " if new.account_id = {} then raise exception 'struck' using errcode = 'XX000'; end if;"
                " return new; end $$"
            ).format(sql.Literal(accounts[3]))
        )
        owner.execute("create trigger fault before insert on entry for each row execute function strike()")
    outcomes = await asyncio.gather(
        *(called(bank, account_id, actor) for account_id, actor in zip(accounts, actors, strict=True))
    )
    assert [isinstance(outcome, Completed) for outcome in outcomes] == [True, True, True, False, True, True]
    assert await bank.verify() == []


async def test_i3_every_connection_has_its_time_limits(bank: Bank) -> None:
    (row,) = await bank.database.rows(
        "select current_setting('lock_timeout') as lock_timeout, current_setting('statement_timeout') as"
        " statement_timeout, current_setting('idle_in_transaction_session_timeout') as"
        " idle_in_transaction_session_timeout, current_setting('timezone') as timezone"
    )
    assert row == SESSION_SETTINGS


async def test_i3_a_call_that_waits_for_a_lock_gives_up_in_time_and_may_be_repeated(
    bank: Bank, database_url: str
) -> None:
    account_id = await opened(bank)
    actor = Actor(kind=ActorKind.CUSTOMER, actor_id=new_id(bank.clock.now()))
    async with await psycopg.AsyncConnection.connect(database_url) as other:
        await other.execute("select from account where account_id = %s for update", (account_id,))
        began = time.monotonic()
        outcome = await called(bank, account_id, actor)
        assert time.monotonic() - began < 2.5
        assert isinstance(outcome, Declined)
        assert outcome.refusal.code.name == "unavailable"
        await other.rollback()
    assert isinstance(await called(bank, account_id, actor), Completed)
    assert await effects(bank, account_id) == ALL_ONCE
