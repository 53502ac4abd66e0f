"""Maker and checker: by natural person, bound to what was asked, decided again (F3, F4, F8)."""

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import psycopg

from qudao.operations.housekeeping import expire_due
from qudao.operations.outcome import Completed, Declined

if TYPE_CHECKING:
    from conftest import Office

LIMIT = {"code": "limit.bank.transfer.day", "value": 1234_00}


async def test_f3_two_operator_ids_of_one_person_are_one_person(office: "Office") -> None:
    maker = office.staff["operations_maker"]
    waiting = await office.parked(maker, "parameters.set", **LIMIT)
    # The database lets no person hold both roles, so the second id gets its role under another person and is then
    # found to be the maker.
    twin = await office.hire("operations_checker")
    await office.bank.database.rows(
        "update principal set person_id = %(person)s where principal_id = %(id)s",
        person=maker.person_id,
        id=twin.principal_id,
    )
    assert await office.refused(twin, "approvals.release", execution_id=waiting) == "approver_is_maker"
    assert await office.refused(twin, "approvals.reject", execution_id=waiting) == "approver_is_maker"
    shown = await office.see(twin, "approvals.list")
    assert [item.may_decide for item in shown.items] == [False]
    assert await office.refused(maker, "approvals.release", execution_id=waiting) == "forbidden"
    await office.done("operations_checker", "approvals.release", execution_id=waiting)
    await office.check()


async def test_f3_ten_releases_at_once_are_one(office: "Office") -> None:
    waiting = await office.parked("operations_maker", "parameters.set", **LIMIT)
    checkers = [office.staff["operations_checker"], *[await office.hire("operations_checker") for _ in range(9)]]
    operations = ["approvals.release", "approvals.reject"] * 5
    outcomes = await asyncio.gather(
        *(office.run(who, name, execution_id=waiting) for who, name in zip(checkers, operations, strict=True))
    )
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    codes = {outcome.refusal.code.name for outcome in outcomes if isinstance(outcome, Declined)}
    assert codes == {"approval_closed"}
    await office.check()


async def test_f4_what_was_asked_cannot_change_while_it_waits(office: "Office") -> None:
    waiting = await office.parked("operations_maker", "parameters.set", **LIMIT)
    with psycopg.connect(office.url) as connection:
        connection.execute("update parked_call set request = jsonb_set(request, '{value}', '99999900')")
    assert await office.refused("operations_checker", "approvals.release", execution_id=waiting) == "conflict"
    values = await office.bank.parameters.now()
    assert values["limit.bank.transfer.day"] == 1_000_000_00
    await office.check()


async def test_f4_a_parked_call_waits_a_day_and_no_longer(office: "Office") -> None:
    waiting = await office.parked("operations_maker", "parameters.set", **LIMIT)
    office.clock.advance(timedelta(hours=24))
    assert await office.refused("operations_checker", "approvals.release", execution_id=waiting) == "approval_closed"
    await expire_due(office.bank.spine, clock=office.clock)
    (item,) = (await office.see("operations_maker", "approvals.list", state="expired")).items
    assert item.execution_id == waiting
    await office.check()


async def test_f7_a_right_taken_away_stops_what_was_asked_with_it(office: "Office") -> None:
    maker = office.staff["operations_maker"]
    waiting = await office.parked(maker, "parameters.set", **LIMIT)
    with psycopg.connect(office.url) as connection:
        connection.execute("delete from staff_role where principal_id = %s", (maker.principal_id,))
    assert await office.refused("operations_checker", "approvals.release", execution_id=waiting) == "forbidden"
    assert (await office.bank.parameters.now())["limit.bank.transfer.day"] == 1_000_000_00
    await office.check()


async def test_f8_a_rejected_change_changes_nothing(office: "Office") -> None:
    waiting = await office.parked("operations_maker", "parameters.set", **LIMIT)
    (item,) = (await office.see("operations_checker", "approvals.list")).items
    assert (item.operation, item.request["value"], item.may_decide) == ("parameters.set", 1234_00, True)
    await office.done("operations_checker", "approvals.reject", execution_id=waiting)
    (row,) = (await office.see("operations_maker", "staff.calls.list", operation="parameters.set")).items
    assert (row.outcome, row.code) == ("declined", "approval_rejected")
    assert (await office.bank.parameters.now())["limit.bank.transfer.day"] == 1_000_000_00
    await office.check()
