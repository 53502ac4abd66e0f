"""ID-7, CU-4: limits reserved in the commit (G3), by class (G1) and day (G4); the page, and the customer's own."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from qudao.kernel.clock import BANK_ZONE
from qudao.operations.outcome import Challenged, Completed, Declined

if TYPE_CHECKING:
    from tests.integration.payments.conftest import Person, Town


async def own_limit(town: Town, person: Person, code: str, amount: str) -> Any:  # noqa: ANN401 - the operation's own
    money = {"amount": amount, "currency": "CNY"}
    return await town.done(person, "limits.set", code=code, money=money)


async def test_g3_hundred_spends_at_once_exactly_ten_pass(town: Town) -> None:
    """Each spends a tenth of the limit, each proved before, all at once; over several sessions of the customer."""
    zhang, li = await town.person("张三", balance=1_000_000), await town.person("李四")
    await town.set_parameter("limit.law.no_certificate.day", 100_000)
    fields = town.transfer(zhang, li, "100.00")
    proofs = {f"k{turn}": await town.proof(zhang, "transfers.make", key=f"k{turn}", **fields) for turn in range(100)}
    # A session's token turns with every proof, so each call carries the session as it was found before.
    calls = {key: await town.call(zhang, key=key, proof=proof) for key, proof in proofs.items()}
    operation = next(item for item in town.bank.operations if item.name == "transfers.make")
    request = town.request("transfers.make", fields)
    outcomes = await asyncio.gather(*(town.bank.spine.run(operation, call, request) for call in calls.values()))
    refused = [outcome.refusal.code.name for outcome in outcomes if isinstance(outcome, Declined)]
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 10
    assert set(refused) == {"limit_exceeded"}
    assert await town.balance(li.accounts["I"]) == 100_000


async def test_g3_limits_are_used_only_by_what_is_done(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    fields = town.transfer(zhang, li, "600.00")
    await town.preview(zhang, "transfers.make", **fields)
    assert isinstance(await town.run(zhang, "transfers.make", **fields), Challenged)
    assert await town.refused(zhang, "transfers.make", **town.transfer(zhang, li, "1000.01")) == "insufficient_funds"
    assert await town.bank.database.rows("select from limit_use") == []
    await town.pay(zhang, li, "600.00")
    rows = await town.bank.database.rows("select distinct used from limit_use")
    assert [row["used"] for row in rows] == [60_000]


@pytest.mark.parametrize(
    ("which", "to", "passing", "beyond"),
    [("II", "I", "10000.00", "0.01"), ("I", "II", "10000.00", "0.01"), ("III", "I", "1800.00", "200.01")],
)
async def test_g1_class_limits_by_direction_to_the_fen(
    town: Town, which: str, to: str, passing: str, beyond: str
) -> None:
    zhang, li = await town.person("张三", balance=5_000_000), await town.person("李四")
    await town.set_parameter("limit.law.no_certificate", 0)
    await town.open(zhang, account_class="II", balance=5_000_000)
    await town.open(zhang, account_class="III", balance=5_000_000)
    await town.open(li, account_class="II")
    await town.pay(zhang, li, passing, from_=which, to=to)
    fields = town.transfer(zhang, li, beyond, from_=which, to=to)
    assert await town.refused(zhang, "transfers.make", **fields) == "limit_exceeded"


async def test_g1_bound_class_i_account_is_free(town: Town) -> None:
    zhang = await town.person("张三", balance=5_000_000)
    await town.open(zhang, account_class="II")
    await town.pay(zhang, zhang, "40000.00", to="II")
    await town.pay(zhang, zhang, "40000.00", from_="II", to="I")
    assert await town.bank.database.rows("select from limit_use") == []


async def test_g1_class_iii_never_holds_more_than_2000(town: Town) -> None:
    """Also when many credits that fit alone arrive at once: the commit itself looks at the balance it leaves."""
    zhang = await town.person("张三", balance=5_000_000)
    await town.open(zhang, account_class="III")
    fields = town.transfer(zhang, zhang, "300.00", to="III")
    outcomes = await asyncio.gather(*(town.run(zhang, "transfers.make", **fields) for _ in range(12)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 6
    refused = {outcome.refusal.code.name for outcome in outcomes if isinstance(outcome, Declined)}
    assert refused == {"balance_ceiling"}
    assert await town.balance(zhang.accounts["III"]) == 180_000
    await town.pay(zhang, zhang, "200.00", to="III")
    assert await town.refused(zhang, "transfers.make", **town.transfer(zhang, zhang, "0.01", to="III")) == (
        "balance_ceiling"
    )


async def test_g4_a_new_day_in_shanghai_frees_the_day_limit(town: Town) -> None:
    town.clock.set(datetime(2026, 12, 31, 23, 59, 58, tzinfo=BANK_ZONE))
    zhang, li = await town.person("张三", balance=1_000_000), await town.person("李四")
    await town.set_parameter("limit.law.no_certificate.day", 100_000)
    await town.pay(zhang, li, "1000.00")
    assert await town.refused(zhang, "transfers.make", **town.transfer(zhang, li, "0.01")) == "limit_exceeded"
    town.clock.set(datetime(2026, 12, 31, 23, 59, 59, 999_000, tzinfo=BANK_ZONE))
    outcome = await town.run(zhang, "transfers.make", **town.transfer(zhang, li, "0.01"))
    assert isinstance(outcome, Declined)
    town.clock.set(datetime(2027, 1, 1, 0, 0, tzinfo=BANK_ZONE))
    await town.pay(zhang, li, "1000.00")


async def test_id7_lowering_holds_at_once_raising_needs_a_code(town: Town) -> None:
    zhang, li = await town.person("张三", balance=1_000_000), await town.person("李四")
    outcome = await town.run(zhang, "limits.set", code="transfer.single", money={"amount": "50.00", "currency": "CNY"})
    assert isinstance(outcome, Completed)
    refused = await town.declined(zhang, "transfers.make", **town.transfer(zhang, li, "50.01"))
    assert refused.refusal.values["remaining"] == "50.00 CNY"
    assert refused.refusal.values["limit_zh"] == "本人设定的单笔限额"
    higher: dict[str, Any] = {"code": "transfer.single", "money": {"amount": "60.00", "currency": "CNY"}}
    assert isinstance(await town.run(zhang, "limits.set", **higher), Challenged)
    assert isinstance(await town.run(zhang, "limits.set", code="transfer.single"), Challenged)
    await town.done(zhang, "limits.set", **higher)
    await town.pay(zhang, li, "60.00")
    lifted = await town.done(zhang, "limits.set", code="transfer.single")
    assert lifted.money is None
    await town.pay(zhang, li, "61.00")


async def test_id7_own_limits_are_in_cny_and_below_the_banks(town: Town) -> None:
    zhang = await town.person("张三")
    above: dict[str, Any] = {"code": "transfer.day", "money": {"amount": "1000000.01", "currency": "CNY"}}
    foreign: dict[str, Any] = {"code": "transfer.day", "money": {"amount": "1.00", "currency": "USD"}}
    assert await town.refused(zhang, "limits.set", **above) == "limit_above_bank"
    assert await town.refused(zhang, "limits.set", **foreign) == "limit_currency"


async def test_i5_raising_from_a_limit_that_was_lowered_meanwhile_is_decided_again(town: Town) -> None:
    """The code confirmed 100 -> 200; by then the limit is 50, so the code confirms something else."""
    zhang = await town.person("张三")
    await own_limit(town, zhang, "transfer.day", "100.00")
    raised: dict[str, Any] = {"code": "transfer.day", "money": {"amount": "200.00", "currency": "CNY"}}
    proof = await town.proof(zhang, "limits.set", key="raise", **raised)
    await own_limit(town, zhang, "transfer.day", "50.00")
    outcome = await town.run(zhang, "limits.set", key="raise", proof=proof, **raised)
    assert isinstance(outcome, Declined)
    assert outcome.refusal.code.name == "step_up_failed"


async def test_id7_the_page_shows_used_left_and_which_binds(town: Town) -> None:
    zhang, li = await town.person("张三", balance=1_000_000), await town.person("李四")
    await town.open(zhang, account_class="III", balance=50_000)
    await own_limit(town, zhang, "transfer.day", "700.00")
    await town.pay(zhang, li, "600.00")
    page = await town.see(zhang, "limits.list")
    assert page.transfer_room.amount == "100.00"
    binding = [item.code for item in page.items if item.binds]
    assert binding[0] == "transfer.day"
    day = next(item for item in page.items if item.code == "transfer.day")
    assert (day.used.amount, day.left.amount, day.settable) == ("600.00", "100.00", True)
    held = next(item for item in page.items if item.code == "limit.class.iii.balance")
    assert (held.used.amount, held.left.amount, held.account_id) == ("500.00", "1500.00", zhang.account("III"))
    assert {item.code for item in page.own} == {"transfer.single", "transfer.day"}
    # What the page says is left can be paid, and not a fen more.
    assert await town.refused(zhang, "transfers.make", **town.transfer(zhang, li, "100.01")) == "limit_exceeded"
    await town.pay(zhang, li, page.transfer_room.amount)
