"""SE-4: delivery once however often it is tried (J3), the inbox, the settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from qudao.kernel.clock import BANK_ZONE
from qudao.services.notices.delivery import deliver_notice

if TYPE_CHECKING:
    from tests.integration.payments.conftest import Person, Town


@dataclass(frozen=True)
class Delivery:
    """A message as the worker hands it over."""

    message_id: UUID
    payload: dict[str, Any]
    created_at: datetime


async def deliver_all(town: Town, *, times: int = 1) -> None:
    """Every notice in the outbox, in order, as the worker would."""
    rows = await town.bank.database.rows(
        "select message_id, payload, created_at from outbox where topic = 'notice' order by message_id"
    )
    for _ in range(times):
        for row in rows:
            async with town.bank.database.transaction() as connection:
                await deliver_notice(connection, Delivery(**row))


async def sms_to(town: Town, person: Person) -> list[dict[str, Any]]:
    """Short messages that follow from notices, oldest first."""
    return await town.bank.database.rows(
        "select payload ->> 'text' as text, due_at, created_at from outbox where topic = 'sms'"
        " and payload ->> 'phone' = %(phone)s and payload ->> 'text' not like %(codes)s order by message_id",
        phone=person.phone,
        codes="%验证码%",
    )


async def test_j3_a_notice_delivered_three_times_is_one_notice(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    await town.pay(zhang, li, "100.00")
    await deliver_all(town, times=3)
    inbox = await town.see(li, "notices.list")
    assert [(item.category, item.money.amount) for item in inbox.items] == [("money_in", "100.00")]
    assert inbox.unread_count == 1
    assert len(await sms_to(town, li)) == 1


async def test_se4_inbox_unread_read_and_all_read(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    for _ in range(3):
        await town.pay(zhang, li, "1.00")
    await deliver_all(town)
    first = await town.see(zhang, "notices.list", limit=2)
    assert (len(first.items), first.unread_count) == (2, 3)
    rest = await town.see(zhang, "notices.list", limit=2, cursor=first.next_cursor)
    assert (len(rest.items), rest.next_cursor) == (1, None)
    notice_id = first.items[0].notice_id
    await town.done(zhang, "notices.read", notice_id=notice_id)
    await town.done(zhang, "notices.read", notice_id=notice_id)
    assert await town.refused(li, "notices.read", notice_id=notice_id) == "not_found"
    assert (await town.see(zhang, "notices.list")).unread_count == 2
    assert (await town.done(zhang, "notices.read_all")).read_count == 2
    assert (await town.see(zhang, "notices.list", unread=True)).items == []


async def test_se4_settings_decide_about_the_short_message(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    changed = await town.done(
        li, "notices.set", threshold={"amount": "50.00"}, quiet_from="23:00", quiet_to="06:30", categories={}
    )
    assert (changed.threshold.amount, changed.quiet_from, changed.sms) == ("50.00", "23:00", True)
    assert await town.see(li, "notices.settings") == changed
    await town.pay(zhang, li, "49.99")
    await town.pay(zhang, li, "50.00")
    await deliver_all(town)
    texts = [row["text"] for row in await sms_to(town, li)]
    assert len(texts) == 1
    assert "50.00 CNY" in texts[0]
    assert "张三" not in texts[0]
    off = await town.done(li, "notices.set", categories={"money_in": False}, threshold={"amount": "0"})
    assert off.categories == {"security": True, "money_in": False, "money_out": True, "service": False}
    await town.pay(zhang, li, "60.00")
    await deliver_all(town)
    assert len(await sms_to(town, li)) == 1


async def test_se4_security_cannot_be_switched_off(town: Town) -> None:
    zhang = await town.person("张三")
    code = await town.refused(zhang, "notices.set", categories={"security": False})
    assert code == "security_notices_always_on"


async def test_se4_in_quiet_hours_the_message_waits_for_the_morning(town: Town) -> None:
    town.clock.set(datetime(2026, 3, 2, 22, 30, tzinfo=BANK_ZONE))
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    await town.pay(zhang, li, "100.00")
    await town.done(zhang, "limits.set", code="transfer.day", money={"amount": "500.00", "currency": "CNY"})
    await deliver_all(town)
    assert [row["due_at"] for row in await sms_to(town, li)] == [datetime(2026, 3, 3, 7, 0, tzinfo=BANK_ZONE)]
    at_once = [row for row in await sms_to(town, zhang) if row["due_at"] == row["created_at"]]
    assert ["日累计限额" in row["text"] for row in at_once] == [True]
    assert (await town.see(li, "notices.list")).unread_count == 1
