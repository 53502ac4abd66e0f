"""Delivery after the commit: at least once, told apart by id, given up in sight (REQUIREMENTS J3, K4, H5)."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from psycopg.types.json import Jsonb

from qudao.app import build_outbox
from qudao.database.connection import run
from qudao.kernel.ids import new_id, shard_of
from qudao.ledger.chart import CASH, CURRENT_DEPOSITS, internal_account, open_account
from qudao.ledger.posting import HoldMove, Journal, PostingUnit, Transfer, post_units
from qudao.operations.housekeeping import expire_due
from qudao.operations.outbox import ATTEMPTS_MAX, LEASE, Delivery, Outbox, Topic, pause_after
from qudao.partners.sms.client import open_sms_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path
    from uuid import UUID

    from psycopg import AsyncConnection
    from tests.integration.conftest import Gateway, Town

    from qudao.app import Bank
    from qudao.kernel.clock import ManualClock


async def put(bank: Bank, payload: dict[str, Any], *, topic: str = "sms", count: int = 1) -> list[UUID]:
    """Messages as a commit leaves them."""
    now = bank.clock.now()
    ids = [new_id(now) for _ in range(count)]
    for message_id in ids:
        await bank.database.rows(
            "insert into outbox (shard, message_id, topic, payload, created_at, due_at)"
            " values (%(shard)s, %(id)s, %(topic)s, %(payload)s, %(now)s, %(now)s)",
            shard=shard_of(message_id),
            id=message_id,
            topic=topic,
            payload=Jsonb(payload),
            now=now,
        )
    return ids


async def stored(bank: Bank) -> list[dict[str, Any]]:
    """The outbox."""
    return await bank.database.rows("select * from outbox order by message_id")


@pytest.fixture
async def outbox(bank: Bank, gateway: Gateway) -> AsyncIterator[Outbox]:
    """The bank's own delivery, to the running gateway."""
    sms = open_sms_client(gateway.url)
    yield build_outbox(bank, sms)
    await sms.close()


async def start_worker(database_url: str, gateway: Gateway, home: Path) -> asyncio.subprocess.Process:
    """The worker, as a process of its own."""
    environment = {
        **os.environ,
        "QUDAO_HOME": str(home),
        "QUDAO_DATABASE_URL": database_url,
        "QUDAO_SMS_URL": gateway.url,
    }
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "qudao.cli", "worker", env=environment)


async def test_j3_a_code_reaches_the_phone_and_does_not_stay(town: Town, outbox: Outbox, gateway: Gateway):
    person = town.person()
    await town.done("customers.begin_sign_up", {"phone": person.phone})
    code = await town.code(person.phone)
    started = len(gateway.messages(person.phone))
    assert await outbox.deliver_due() == 1
    arrived = gateway.messages(person.phone)
    assert len(arrived) == started + 1
    assert code in arrived[0]["text"]
    (row,) = await stored(town.bank)
    assert row["delivered_at"] == town.clock.now()
    assert row["payload"] == {"phone": f"138****{person.phone[-4:]}"}
    assert await outbox.deliver_due() == 0


async def test_j3_two_workers_at_once_deliver_each_message_once(bank: Bank):
    seen: list[UUID] = []

    async def deliver(_connection: AsyncConnection[Any], delivery: Delivery) -> None:
        seen.append(delivery.message_id)
        await asyncio.sleep(0.002)

    ids = await put(bank, {}, count=120)
    workers = [
        Outbox(database=bank.database, clock=bank.clock, topics={"sms": Topic(handler=deliver)}) for _ in range(2)
    ]
    assert sum(await asyncio.gather(*(worker.deliver_due() for worker in workers))) == 120
    assert sorted(seen) == sorted(ids)


async def test_j3_a_failing_message_is_tried_again_later_and_given_up_in_sight(
    bank: Bank, clock: ManualClock, outbox: Outbox, gateway: Gateway
):
    gateway.misbehave(error_rate=1)
    await put(bank, {"phone": "13800000501", "text": "验证码 123456"})
    (row,) = await stored(bank)
    for attempt in range(1, ATTEMPTS_MAX + 1):
        assert await outbox.deliver_due() == 0
        assert await outbox.deliver_due() == 0
        (row,) = await stored(bank)
        assert (row["attempts"], row["delivered_at"]) == (attempt, None)
        assert "503" in row["failure"]
        clock.set(row["due_at"])
    assert row["given_up_at"] is not None
    assert row["payload"] == {"phone": "138****0501"}
    gateway.misbehave()
    clock.advance(timedelta(days=1))
    assert await outbox.deliver_due() == 0


async def test_j3_a_message_recovers_once_the_gateway_does(
    bank: Bank, clock: ManualClock, outbox: Outbox, gateway: Gateway
):
    gateway.misbehave(error_rate=1)
    await put(bank, {"phone": "13800000502", "text": "text"})
    await outbox.deliver_due()
    gateway.misbehave()
    clock.advance(timedelta(seconds=2))
    assert await outbox.deliver_due() == 1
    (row,) = await stored(bank)
    assert (row["attempts"], row["failure"]) == (2, None)
    assert len(gateway.messages("13800000502")) == 1


def test_j3_pauses_double_up_to_ten_minutes():
    pauses = [pause_after(attempts).total_seconds() for attempts in range(1, 12)]
    for attempts, pause in enumerate(pauses):
        assert min(2**attempts, 600) <= pause <= min(2**attempts, 600) * 1.2


async def test_j3_one_bad_message_does_not_hold_up_the_others(bank: Bank, outbox: Outbox, gateway: Gateway):
    await put(bank, {}, topic="unheard of")
    await put(bank, {"no": "phone"})
    await put(bank, {"phone": "13800000503", "text": "text"})
    assert await outbox.deliver_due() == 1
    assert len(gateway.messages("13800000503")) == 1


async def test_j3_what_a_handler_writes_stays_only_with_the_mark(bank: Bank):
    async def write_and_fail(connection: AsyncConnection[Any], delivery: Delivery) -> None:
        await connection.execute(
            "insert into person (person_id, id_number_digest, recorded_at) values (%s, %s, now())",
            (delivery.message_id, delivery.message_id.bytes),
        )
        raise RuntimeError("after the write")

    await put(bank, {})
    outbox = Outbox(database=bank.database, clock=bank.clock, topics={"sms": Topic(handler=write_and_fail)})
    assert await outbox.deliver_due() == 0
    assert await bank.database.rows("select from person") == []


async def test_j3_a_worker_killed_between_sending_and_marking_causes_no_second_message(
    bank: Bank, database_url: str, clock: ManualClock, outbox: Outbox, gateway: Gateway, tmp_path: Path
):
    gateway.misbehave(timeout_rate=1)
    await put(bank, {"phone": "13800000504", "text": "text"})
    worker = await start_worker(database_url, gateway, tmp_path)
    try:
        deadline = time.monotonic() + 20
        while not gateway.messages("13800000504"):
            assert time.monotonic() < deadline
            await asyncio.sleep(0.05)
    finally:
        worker.kill()
        await worker.wait()
    (row,) = await stored(bank)
    assert (row["attempts"], row["delivered_at"]) == (1, None)
    gateway.misbehave()
    clock.set(row["due_at"])
    assert await outbox.deliver_due() == 1
    assert len(gateway.messages("13800000504")) == 1
    assert timedelta(seconds=20) < LEASE


async def test_j3_the_worker_is_woken_by_a_commit_and_stops_when_asked(
    bank: Bank, database_url: str, gateway: Gateway, tmp_path: Path
):
    worker = await start_worker(database_url, gateway, tmp_path)
    try:
        for number in range(3):
            await put(bank, {"phone": "13800000505", "text": f"text {number}"})
            await bank.database.rows("notify qudao_outbox")
            deadline = time.monotonic() + 20
            while len(gateway.messages("13800000505")) <= number:
                assert time.monotonic() < deadline
                await asyncio.sleep(0.05)
    finally:
        worker.terminate()
        async with asyncio.timeout(15):
            assert await worker.wait() == 0


async def test_h5_a_hold_past_its_time_expires_once(bank: Bank, clock: ManualClock):
    account_id, hold_id, now = new_id(clock.now()), new_id(clock.now()), clock.now()
    opened = open_account(account_id=account_id, heading=CURRENT_DEPOSITS, currency="CNY", floor=0, on=now.date())
    deposit = Transfer(debit=internal_account(CASH, "CNY"), credit=account_id, amount=10_000, currency="CNY")
    journal = Journal(journal_id=new_id(now), kind="cash_deposit", transfers=(deposit,))
    hold = HoldMove(
        action="place",
        hold_id=hold_id,
        account_id=account_id,
        amount=4_000,
        expires_at=now + timedelta(minutes=10),
    )
    async with bank.database.transaction() as connection:
        await run(connection.cursor(), opened)
        unit = PostingUnit(journals=(journal,), holds=(hold,))
        assert await post_units(connection, [unit], at=now, accounting_date=now.date()) is None

    async def state() -> list[dict[str, Any]]:
        return await bank.database.rows(
            "select a.balance, a.held, h.status from account a join hold h using (account_id)"
        )

    clock.advance(timedelta(minutes=10) - timedelta(seconds=1))
    await expire_due(bank.spine, clock=clock)
    assert await state() == [{"balance": 10_000, "held": 4_000, "status": "open"}]
    clock.advance(timedelta(seconds=1))
    await asyncio.gather(*(expire_due(bank.spine, clock=clock) for _ in range(5)))
    assert await state() == [{"balance": 10_000, "held": 0, "status": "expired"}]
    executions = await bank.database.rows("select outcome from execution where operation = 'system.expire_holds'")
    assert {"outcome": "done"} in executions
