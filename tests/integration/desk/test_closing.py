"""The daily close: interest, trial balance, the next day (LE-2, LE-8, REQUIREMENTS H8)."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from qudao.identity.actor import SYSTEM, ActorKind
from qudao.kernel.ids import new_id
from qudao.kernel.text import Text
from qudao.ledger.chart import CASH, SUSPENSE, internal_account
from qudao.ledger.interest import payable
from qudao.ledger.posting import Journal, Transfer
from qudao.operations.operation import Call, Nothing, Operation
from qudao.operations.outcome import Completed
from qudao.operations.plan import Plan
from qudao.operations.reads import Reads
from qudao.services.daily_close.drive import drive_daily_close

if TYPE_CHECKING:
    from conftest import Office


async def test_le2_a_day_is_closed_in_steps_and_its_books_are_kept(office: "Office") -> None:
    saver = await office.customer("王小明", balance=1_000_000_00)
    begun = await office.done("operations_maker", "day.close", accounting_date="2026-03-02")
    assert (begun.accounting_date, begun.stage) == (date(2026, 3, 2), "accrue")
    state = await office.see("operations_maker", "day.state")
    assert state.accounting_date == date(2026, 3, 3)
    assert state.under_way.accounting_date == date(2026, 3, 2)
    # Money that arrives while the day is worked up belongs to the next one.
    await office.pay_in(saver, 5_000_00)
    await drive_daily_close(office.bank.spine, clock=office.clock)
    state = await office.see("operations_maker", "day.state")
    assert state.under_way is None
    assert state.last.stage == "closed"
    assert not state.may_close
    interest = await office.see(saver, "accounts.interest", account_id=saver.account)
    (day,) = interest.items
    assert (day.balance.amount, day.rate_percent, day.year_days) == ("1000000.00", "0.0500", 360)
    assert day.interest == "1.38888889"
    kept = await office.see("operations_checker", "ledger.trial_balance", as_of="2026-03-02")
    assert kept.is_closed
    lines = {line.gl_code: line.closing.amount for line in kept.lines}
    assert lines == {"1001": "-1000000.00", "2011": "1000000.00", "2231": "1.39", "6411": "-1.39"}
    assert [total.amount for total in kept.totals] == ["0.00"]
    now = await office.see("operations_checker", "ledger.trial_balance")
    assert not now.is_closed
    assert {line.gl_code: line.closing.amount for line in now.lines}["2011"] == "1005000.00"
    await office.check()


async def test_le2_a_day_that_has_not_come_is_not_closed(office: "Office") -> None:
    await office.done("operations_maker", "day.close", accounting_date="2026-03-02")
    assert await office.refused("operations_maker", "day.close", accounting_date="2026-03-03") == "close_under_way"
    await drive_daily_close(office.bank.spine, clock=office.clock)
    assert await office.refused("operations_maker", "day.close", accounting_date="2026-03-03") == "close_too_early"
    assert await office.refused("operations_maker", "day.close", accounting_date="2026-03-02") == "conflict"
    assert await office.refused("teller", "day.close", accounting_date="2026-03-03") == "forbidden"
    await office.check()


async def test_le8_interest_is_exact_to_the_fraction_and_paid_on_the_day_after_the_twentieth(office: "Office") -> None:
    people = [await office.customer(f"客户{n}", balance=balance) for n, balance in enumerate((3, 99_999_99, 1234_56))]
    days = 20
    for _ in range(days - 2):
        await office.close_day()
    assert (await office.see("operations_maker", "day.state")).accounting_date == date(2026, 3, 20)
    before = [await office.balance(person.accounts[0]) for person in people]
    due = [Fraction(balance * 500 * 19, 360_000_000) for balance in before]
    await office.close_day()
    after = [await office.balance(person.accounts[0]) for person in people]
    paid = [new - old for new, old in zip(after, before, strict=True)]
    assert paid == [payable(int(share * 360_000_000), "CNY") for share in due] == [0, 264, 3]
    view = await office.see(people[1], "accounts.interest", account_id=people[1].account, limit=100)
    assert len(view.items) == 19
    (payment,) = view.paid
    assert (payment.accounting_date, payment.money.amount) == (date(2026, 3, 20), "2.64")
    (entry,) = await office.bank.database.rows(
        "select e.accounting_date, j.kind from entry e join journal j using (journal_id)"
        " where e.account_id = %(id)s order by e.seq desc limit 1",
        id=people[1].accounts[0],
    )
    assert (entry["accounting_date"], entry["kind"]) == (date(2026, 3, 21), "interest")
    await office.close_day()
    await office.check()


async def test_h8_history_imported_into_a_closed_day_leaves_its_trial_balance_as_it_was(office: "Office") -> None:
    await office.customer("王小明", balance=100_00)
    await office.close_day()
    before = await office.see("operations_checker", "ledger.trial_balance", as_of="2026-03-02")
    imported = Operation(
        name="test.import",
        text=Text("导入", "Import"),
        route=("POST", "/test/import"),
        audience=ActorKind.SYSTEM,
        request=Nothing,
        answer=Nothing,
        decide=_decide_import,
    )
    call = replace(await office.call("teller", key="import"), actor=SYSTEM, session=None)
    assert isinstance(await office.bank.spine.run(imported, call, Nothing()), Completed)
    await office.check()
    await office.close_day()
    assert before == await office.see("operations_checker", "ledger.trial_balance", as_of="2026-03-02")
    after = await office.see("operations_checker", "ledger.trial_balance", as_of="2026-03-03")
    cash = next(line for line in after.lines if line.gl_code == "1001")
    assert (cash.opening.amount, cash.debits.amount, cash.closing.amount) == ("-107.00", "0.00", "-107.00")
    await office.check()


async def _decide_import(call: Call, _request: Nothing, _reads: Reads) -> Plan:
    cash, suspense = internal_account(CASH, "CNY"), internal_account(SUSPENSE, "CNY")
    transfer = Transfer(debit=cash, credit=suspense, amount=7_00, currency="CNY")
    journal = Journal(journal_id=new_id(call.at), kind="import", transfers=(transfer,))
    return Plan(answer=Nothing(), journals=(journal,), accounting_date=date(2026, 3, 1))
