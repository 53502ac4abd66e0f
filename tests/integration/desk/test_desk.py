"""The counter and the operations desk (OP-3, ID-9, H6)."""

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from qudao.kernel.refusal import Refused
from qudao.operations.outcome import Challenged, Completed

if TYPE_CHECKING:
    from conftest import Member, Office


def cash(member: "Member", amount: str = "100.00", **more: object) -> dict[str, object]:
    return {
        "account_number": member.numbers[0],
        "holder_name": member.name,
        "money": {"amount": amount, "currency": "CNY"},
        **more,
    }


async def test_le1_cash_goes_in_and_out_at_the_counter(office: "Office") -> None:
    customer = await office.customer("欧阳修远")
    receipt = await office.done("teller", "counter.deposit", **cash(customer, "250.50"))
    assert (receipt.holder, receipt.balance.amount) == ("***远", "250.50")
    row = await office.bank.database.row("select id_number from customer")
    assert row is not None
    identity = {"id_number": row["id_number"]}
    await office.done("teller", "counter.withdraw", **cash(customer, "50.50", **identity))
    assert await office.balance(customer.accounts[0]) == 200_00
    too_much = cash(customer, "200.01", **identity)
    assert await office.refused("teller", "counter.withdraw", **too_much) == "insufficient_funds"
    other = cash(customer, "1.00", id_number="110101199001010000")
    assert await office.refused("teller", "counter.withdraw", **other) == "identity_mismatch"
    wrong_name = {**cash(customer), "holder_name": "欧阳修"}
    assert await office.refused("teller", "counter.deposit", **wrong_name) == "name_mismatch"
    foreign = {**cash(customer), "money": {"amount": "1.00", "currency": "USD"}}
    assert await office.refused("teller", "counter.deposit", **foreign) == "currency_mismatch"
    assert await office.refused("operations_maker", "counter.deposit", **cash(customer)) == "forbidden"
    await office.check()


async def test_g1_cash_into_a_class_ii_account_uses_its_limits(office: "Office") -> None:
    customer = await office.customer("王小明")
    await office.open(customer, account_class="II")
    into = {"account_number": customer.numbers[1], "holder_name": customer.name}
    await office.done("teller", "counter.deposit", money={"amount": "10000.00", "currency": "CNY"}, **into)
    one_fen = {"amount": "0.01", "currency": "CNY"}
    assert await office.refused("teller", "counter.deposit", money=one_fen, **into) == "limit_exceeded"
    await office.check()


async def test_h6_a_journal_is_corrected_by_a_new_one_that_names_it_once(office: "Office") -> None:
    customer = await office.customer("王小明")
    receipt = await office.done("teller", "counter.deposit", **cash(customer, "88.00"))
    asked = {"journal_id": receipt.journal_id, "reason": "重复入账"}
    waiting = await office.parked("operations_maker", "ledger.correct", **asked)
    assert await office.balance(customer.accounts[0]) == 88_00
    again = await office.parked("operations_maker", "ledger.correct", **asked)
    released = await office.done("operations_checker", "approvals.release", execution_id=waiting)
    assert released.answer["corrects"] == receipt.journal_id
    assert await office.balance(customer.accounts[0]) == 0
    assert await office.refused("operations_checker", "approvals.release", execution_id=again) == "corrected_already"
    assert await office.refused("operations_maker", "ledger.correct", **asked) == "corrected_already"
    undoing = {"journal_id": released.answer["journal_id"], "reason": "改错"}
    assert await office.refused("operations_maker", "ledger.correct", **undoing) == "not_correctable"
    entries = await office.see("operations_maker", "staff.accounts.entries", account_id=customer.account)
    assert [(entry.kind, entry.money.amount) for entry in entries.items] == [
        ("correction", "-88.00"),
        ("cash_deposit", "88.00"),
    ]
    await office.check()


async def test_h6_money_that_was_spent_is_not_taken_back(office: "Office") -> None:
    customer = await office.customer("王小明")
    receipt = await office.done("teller", "counter.deposit", **cash(customer, "88.00"))
    row = await office.bank.database.row("select id_number from customer")
    assert row is not None
    await office.done("teller", "counter.withdraw", **cash(customer, "0.01", id_number=row["id_number"]))
    asked = {"journal_id": receipt.journal_id, "reason": "重复入账"}
    assert await office.refused("operations_maker", "ledger.correct", **asked) == "insufficient_funds"
    await office.check()


async def test_h6_two_corrections_at_once_make_one(office: "Office") -> None:
    customer = await office.customer("王小明", balance=500_00)
    receipt = await office.done("teller", "counter.deposit", **cash(customer, "88.00"))
    asked = {"journal_id": receipt.journal_id, "reason": "重复入账"}
    parked = [await office.parked("operations_maker", "ledger.correct", **asked) for _ in range(4)]
    outcomes = await asyncio.gather(
        *(office.run("operations_checker", "approvals.release", execution_id=execution_id) for execution_id in parked)
    )
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    assert await office.balance(customer.accounts[0]) == 500_00
    await office.check()


async def test_op3_an_account_is_frozen_by_two_and_closed_when_empty(office: "Office") -> None:
    customer = await office.customer("王小明", balance=10_00)
    freezing = {"account_id": customer.account, "status": "frozen", "reason": "司法冻结"}
    waiting = await office.parked("operations_maker", "staff.accounts.set_status", **freezing)
    await office.done("operations_checker", "approvals.release", execution_id=waiting)
    assert await office.refused("teller", "counter.deposit", **cash(customer)) == "account_blocked"
    assert await office.refused("operations_maker", "staff.accounts.set_status", **freezing) == "status_unchanged"
    closing = {**freezing, "status": "closed"}
    assert await office.refused("operations_maker", "staff.accounts.set_status", **closing) == "account_not_empty"
    shown = await office.see("operations_maker", "staff.accounts.list", status="frozen")
    assert [item.account_id for item in shown.items] == [customer.account]
    await office.check()


async def test_m2_staff_see_masks_and_each_reading_is_audited(office: "Office") -> None:
    customer = await office.customer("欧阳修远", balance=10_00)
    found = await office.see("teller", "staff.customers.list", text=customer.phone)
    (line,) = found.items
    assert (line.name_masked, line.phone_masked) == ("***远", f"138****{customer.phone[-4:]}")
    detail = await office.see("teller", "staff.customers.detail", customer_id=line.customer_id)
    shown = str(detail)
    for secret in ("欧阳", customer.phone, customer.numbers[0], "11010119900101"):
        assert secret not in shown
    rows = await office.bank.database.rows(
        "select operation, subject_id, details from audit_event where outcome = 'read' order by sequence"
    )
    assert [row["operation"] for row in rows] == ["staff.customers.list", "staff.customers.detail"]
    assert rows[1]["subject_id"] == customer.principal_id
    assert rows[0]["details"] == {}
    await office.check()


async def test_m2_unmasking_is_a_step_up_and_leaves_a_trace_but_no_copy(office: "Office") -> None:
    customer = await office.customer("欧阳修远")
    asked: dict[str, Any] = {"customer_id": f"cus_{customer.principal_id.hex}", "reason": "客户来电核实"}
    first = await office.run("operations_maker", "customers.unmask", **asked)
    assert isinstance(first, Challenged)
    outcome = await office.prove("operations_maker", "customers.unmask", **asked)
    assert isinstance(outcome, Completed)
    assert outcome.once["name"] == "欧阳修远"
    assert outcome.once["phone"] == customer.phone
    for table in ("execution", "audit_event", "parked_call"):
        rows = await office.bank.database.rows(f"select t::text as text from {table} t")  # noqa: S608 - three names
        assert not any("欧阳修远" in row["text"] or customer.phone in row["text"] for row in rows)
    event = await office.bank.database.row(
        "select subject_id, details from audit_event where operation = 'customers.unmask' and outcome = 'done'"
    )
    assert event == {"subject_id": customer.principal_id, "details": {"reason": "客户来电核实"}}
    assert await office.refused("teller", "customers.unmask", **asked) == "forbidden"
    await office.check()


async def test_op3_the_call_log_explains_each_call(office: "Office") -> None:
    payer = await office.customer("王小明", balance=500_00)
    payee = await office.customer("李小红")
    transfer = {
        "from_account_id": payer.account,
        "to_account_number": payee.numbers[0],
        "payee_name": payee.name,
    }
    await office.done(payer, "transfers.make", money={"amount": "12.00", "currency": "CNY"}, **transfer)
    too_much = {"amount": "900.00", "currency": "CNY"}
    assert await office.refused(payer, "transfers.make", money=too_much, **transfer) == "insufficient_funds"
    log = await office.see("operations_maker", "staff.calls.list", operation="transfers.make")
    assert [(line.outcome, line.code, line.actor_masked) for line in log.items] == [
        ("declined", "insufficient_funds", "**明"),
        ("done", None, "**明"),
    ]
    first = await office.see("operations_maker", "staff.calls.list", limit=1)
    second = await office.see("operations_maker", "staff.calls.list", limit=1, cursor=first.next_cursor)
    assert first.items[0].execution_id == log.items[0].execution_id
    assert second.items[0].execution_id == log.items[1].execution_id
    own = await office.see(payer, "calls.detail", execution_id=log.items[1].execution_id)
    (journal,) = own.journals
    (line,) = journal.transfers
    assert (journal.kind, line.money.amount) == ("transfer", "12.00")
    assert line.debit == f"{payer.numbers[0][:6]}*********{payer.numbers[0][-4:]}"
    assert {use.measure: use.amount for use in own.limit_uses}["transfer.day"] == 12_00
    why = await office.see("operations_maker", "staff.calls.detail", execution_id=log.items[0].execution_id)
    assert why.reasons[0].code == "insufficient_funds"
    with pytest.raises(Refused, match="not_found"):
        await office.see(payee, "calls.detail", execution_id=log.items[1].execution_id)
    await office.check()
