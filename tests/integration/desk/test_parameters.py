"""Dated parameters (LE-8, F8)."""

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Office

CODE = "deposit.current.rate_ppm"


async def test_f8_a_change_needs_two_persons_and_holds_from_its_date(office: "Office") -> None:
    begins = office.clock.now() + timedelta(days=3)
    asked = {"code": CODE, "value": 700, "valid_from": begins.isoformat()}
    waiting = await office.parked("operations_maker", "parameters.set", **asked)
    released = await office.done("operations_checker", "approvals.release", execution_id=waiting)
    assert (released.answer["before"], released.answer["version"]) == (500, 1)
    assert (await office.bank.parameters.now())[CODE] == 500
    (shown,) = (await office.see("auditor", "parameters.list", prefix=CODE)).items
    assert (shown.value, [row.value for row in shown.upcoming], shown.history) == (500, [700], [])
    assert shown.upcoming[0].set_by == office.staff["operations_maker"].name
    assert shown.upcoming[0].approved_by == office.staff["operations_checker"].name
    office.clock.set(begins - timedelta(microseconds=1))
    assert (await office.bank.parameters.now())[CODE] == 500
    office.clock.set(begins)
    assert (await office.bank.parameters.now())[CODE] == 700
    (shown,) = (await office.see("auditor", "parameters.list", prefix=CODE)).items
    assert (shown.value, shown.upcoming, [row.value for row in shown.history]) == (700, [], [700])
    row = await office.bank.database.row(
        "select details from audit_event where operation = 'approvals.release' order by sequence desc limit 1"
    )
    assert row is not None
    assert (row["details"]["before"], row["details"]["after"]) == (500, 700)
    await office.check()


async def test_f8_what_is_out_of_bounds_past_or_unknown_is_refused(office: "Office") -> None:
    async def refused(**fields: object) -> str:
        return await office.refused("operations_maker", "parameters.set", **fields)

    past = (office.clock.now() - timedelta(seconds=1)).isoformat()
    assert await refused(code="no.such", value=1) == "parameter_unknown"
    assert await refused(code=CODE, value=-1) == "value_out_of_bounds"
    assert await refused(code=CODE, value=100_001) == "value_out_of_bounds"
    assert await refused(code=CODE, value=1, valid_from=past) == "date_passed"
    assert await office.refused("teller", "parameters.set", code=CODE, value=1) == "forbidden"
    await office.check()


async def test_f8_a_date_that_passes_while_the_change_waits_is_refused_at_release(office: "Office") -> None:
    begins = office.clock.now() + timedelta(minutes=5)
    asked = {"code": CODE, "value": 700, "valid_from": begins.isoformat()}
    waiting = await office.parked("operations_maker", "parameters.set", **asked)
    office.clock.advance(timedelta(minutes=6))
    assert await office.refused("operations_checker", "approvals.release", execution_id=waiting) == "date_passed"
    await office.check()


async def test_le8_interest_uses_the_rate_in_force_at_the_end_of_the_day(office: "Office") -> None:
    saver = await office.customer("王小明", balance=1_000_000_00)
    waiting = await office.parked("operations_maker", "parameters.set", code=CODE, value=3600)
    await office.done("operations_checker", "approvals.release", execution_id=waiting)
    await office.close_day()
    interest = await office.see(saver, "accounts.interest", account_id=saver.account)
    assert (interest.items[0].rate_percent, interest.items[0].interest) == ("0.3600", "10.00000000")
    await office.check()


async def test_le8_the_list_pages_through_every_parameter(office: "Office") -> None:
    codes: list[str] = []
    cursor = None
    while True:
        page = await office.see("auditor", "parameters.list", limit=7, cursor=cursor)
        codes += [item.code for item in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert codes == list(office.bank.parameters.specs)
