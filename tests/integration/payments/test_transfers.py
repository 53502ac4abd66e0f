"""PA-1, LE-8: transfers within the bank, end to end through the spine; refusals in their declared order."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any, LiteralString

import msgspec
from sqlalchemy.sql import ClauseElement

from qudao.catalogue import PARAMETERS
from qudao.database.connection import Database
from qudao.operations.outcome import Challenged, Completed, Declined
from qudao.operations.parameters import Parameters
from qudao.operations.reads import Reads
from qudao.services.transfers.codes import TRANSFER_CODES
from qudao.services.transfers.messages import TransferRequest
from qudao.services.transfers.operations import decide_transfer

if TYPE_CHECKING:
    from tests.integration.payments.conftest import Person, Town


async def test_pa1_transfer_moves_money_and_tells_both_sides(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li = await town.person("李四")
    answer = await town.pay(zhang, li, "12.34", purpose="午饭")
    assert (await town.balance(zhang.accounts["I"]), await town.balance(li.accounts["I"])) == (98_766, 1_234)
    assert answer.payee_name == "*四"
    assert answer.to_account_number == li.numbers["I"][:6] + "*" * 9 + li.numbers["I"][-4:]
    notices = await town.bank.database.rows("select payload from outbox where topic = 'notice' order by message_id")
    told = {row["payload"]["customer_id"]: row["payload"] for row in notices}
    assert told[zhang.customer_id.hex]["category"] == "money_out"
    assert told[li.customer_id.hex]["category"] == "money_in"
    assert "张三" not in told[li.customer_id.hex]["zh"]


async def test_pa1_sms_names_payee_tail_and_amount(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li = await town.person("李四")
    outcome = await town.run(zhang, "transfers.make", **town.transfer(zhang, li, "12.34"))
    assert isinstance(outcome, Challenged)
    rows = await town.bank.database.rows("select payload from outbox where topic = 'sms'")
    assert all(word in rows[0]["payload"]["text"] for word in ("*四", li.numbers["I"][-4:], "12.34 CNY"))


async def test_pa1_own_accounts_need_no_name_no_code_no_fee(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    await town.open(zhang, account_class="II")
    await town.set_parameter("fee.transfer.flat", 200)
    fields = town.transfer(zhang, zhang, "50.00", to="II", payee_name="")
    outcome = await town.run(zhang, "transfers.make", **fields)
    assert isinstance(outcome, Completed)
    assert outcome.answer.fee.amount == "0.00"
    assert await town.balance(zhang.accounts["II"]) == 5_000


async def test_c2_any_change_voids_the_code(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li, wang = await town.person("李四"), await town.person("王五")
    await town.open(zhang, account_class="II", balance=100_000)
    asked = town.transfer(zhang, li, "12.34")
    changed = [
        town.transfer(zhang, li, "12.35"),
        town.transfer(zhang, wang, "12.34"),
        town.transfer(zhang, li, "12.34", from_="II"),
    ]
    for number, fields in enumerate(changed):
        proof = await town.proof(zhang, "transfers.make", key=f"a{number}", **asked)
        outcome = await town.run(zhang, "transfers.make", key=f"b{number}", proof=proof, **fields)
        assert isinstance(outcome, Declined)
        assert outcome.refusal.code.name == "step_up_failed"
    assert await town.balance(zhang.accounts["I"]) == 100_000


async def test_c2_a_code_is_used_once_even_twenty_times_at_once(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li = await town.person("李四")
    fields = town.transfer(zhang, li, "12.34")
    proof = await town.proof(zhang, "transfers.make", **fields)
    outcomes = await asyncio.gather(*(town.run(zhang, "transfers.make", proof=proof, **fields) for _ in range(20)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    assert await town.balance(li.accounts["I"]) == 1_234


async def test_h1_a_retry_gets_the_first_answer(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li = await town.person("李四")
    fields = town.transfer(zhang, li, "12.34")
    first = await town.prove(zhang, "transfers.make", key="k", **fields)
    again = await town.run(zhang, "transfers.make", key="k", **fields)
    assert isinstance(first, Completed)
    assert isinstance(again, Completed)
    assert again.replayed
    assert again.answer["journal_id"] == first.answer.journal_id
    assert await town.balance(li.accounts["I"]) == 1_234


async def test_le8_fee_is_flat_plus_share_at_most_the_most(town: Town) -> None:
    zhang = await town.person("张三", balance=1_000_000)
    li = await town.person("李四")
    await town.set_parameter("fee.transfer.flat", 100)
    await town.set_parameter("fee.transfer.rate_ppm", 1_000)
    await town.set_parameter("fee.transfer.most", 150)
    small = await town.pay(zhang, li, "100.00")
    large = await town.pay(zhang, li, "900.00")
    assert (small.fee.amount, large.fee.amount) == ("1.10", "1.50")
    assert await town.balance(zhang.accounts["I"]) == 1_000_000 - 100_000 - 110 - 150
    page = await town.see(zhang, "accounts.entries", account_id=zhang.account(), kind="fee")
    assert [item.money.amount for item in page.items] == ["1.50", "1.10"]
    receipt = await town.see(zhang, "receipts.get", journal_id=small.journal_id)
    assert (receipt.fee.amount, receipt.money.amount) == ("1.10", "100.00")


async def test_pa1_preview_writes_nothing(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li = await town.person("李四")
    preview = await town.preview(zhang, "transfers.make", **town.transfer(zhang, li, "12.34"))
    assert preview.would_be == "challenged"
    assert await town.bank.database.rows("select from execution") == []
    assert await town.balance(li.accounts["I"]) == 0


async def _refusals(town: Town) -> tuple[Person, dict[str, dict[str, Any]]]:
    """One request for each code of TRANSFER_CODES, in order: what the request must be refused for."""
    zhang = await town.person("张三", balance=80_000)
    li = await town.person("李四")
    wang = await town.person("王五")
    await town.open(zhang, currency="USD", kind="savings", balance=5_000)
    await town.open(li, currency="USD", kind="savings")
    await town.open(li, account_class="III")
    await town.open(zhang, account_class="III")
    await town.set_status(wang.accounts["I"], "frozen")
    good = town.transfer(zhang, li, "1.00")
    return zhang, {
        "amount_invalid": town.transfer(zhang, li, "0.00"),
        "currency_unknown": town.transfer(zhang, li, "1.00", currency="XXX"),
        "purpose_invalid": {**good, "purpose": "a\u202eb"},
        "not_found": {**good, "from_account_id": li.account()},
        "same_account": town.transfer(zhang, zhang, "1.00"),
        "payee_no_match": {**good, "payee_name": "李五"},
        "currency_mismatch": town.transfer(zhang, li, "1.00", currency="USD"),
        "foreign_currency_to_others": town.transfer(zhang, li, "1.00", currency="USD", from_="I/USD", to="I/USD"),
        "account_blocked": town.transfer(zhang, wang, "1.00"),
        "balance_ceiling": town.transfer(zhang, li, "2000.01", to="III"),
        "insufficient_funds": town.transfer(zhang, li, "800.01"),
        "limit_exceeded": town.transfer(zhang, li, "700.01"),
    }


async def test_pa1_every_refusal_in_declared_order(town: Town) -> None:
    zhang, requests = await _refusals(town)
    await town.set_parameter("limit.law.no_certificate.single", 70_000)
    for code, fields in requests.items():
        assert await town.refused(zhang, "transfers.make", **fields) == code
    # An outside id that is not well formed does not pass the request's own pattern.
    declared = [code.name for code in TRANSFER_CODES if code.name != "id_invalid"]
    assert list(requests) == declared
    assert await town.balance(zhang.accounts["I"]) == 80_000


async def test_pa1_of_two_reasons_the_earlier_is_the_answer(town: Town) -> None:
    zhang, requests = await _refusals(town)
    await town.set_parameter("limit.law.no_certificate.single", 70_000)
    li_payee = requests["payee_no_match"]
    both = {
        ("purpose_invalid", "not_found"): {
            **requests["purpose_invalid"],
            "from_account_id": requests["not_found"]["from_account_id"],
        },
        ("payee_no_match", "currency_mismatch"): {**li_payee, "money": {"amount": "1.00", "currency": "USD"}},
        ("currency_mismatch", "account_blocked"): {
            **requests["account_blocked"],
            "money": {"amount": "1.00", "currency": "USD"},
        },
        ("account_blocked", "insufficient_funds"): {
            **requests["account_blocked"],
            "money": {"amount": "900.00", "currency": "CNY"},
        },
        ("balance_ceiling", "insufficient_funds"): requests["balance_ceiling"],
        ("insufficient_funds", "limit_exceeded"): requests["insufficient_funds"],
    }
    order = [code.name for code in TRANSFER_CODES]
    for (earlier, later), fields in both.items():
        assert order.index(earlier) < order.index(later)
        assert await town.refused(zhang, "transfers.make", **fields) == earlier


async def test_pa1_no_rate_is_invented_between_currencies(town: Town) -> None:
    zhang = await town.person("张三")
    await town.open(zhang, currency="USD", kind="savings", balance=5_000)
    fields = town.transfer(zhang, zhang, "1.00", currency="USD", from_="I/USD")
    assert await town.refused(zhang, "transfers.make", **fields) == "currency_mismatch"


async def test_o3_unknown_number_and_wrong_name_get_the_same_answer(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    li = await town.person("李四")
    wrong = {**town.transfer(zhang, li, "1.00"), "payee_name": "李五"}
    unknown = {**town.transfer(zhang, li, "1.00"), "to_account_number": "9156000000000000001"}
    first = await town.declined(zhang, "transfers.make", **wrong)
    second = await town.declined(zhang, "transfers.make", **unknown)
    assert (first.refusal.code, first.refusal.values) == (second.refusal.code, second.refusal.values)


async def test_o3_ten_payee_checks_an_hour(town: Town) -> None:
    zhang, li = await town.person("张三"), await town.person("李四")
    good: dict[str, Any] = {"account_number": li.numbers["I"], "name": "李四"}
    bad: dict[str, Any] = {"account_number": li.numbers["I"], "name": "李五"}
    answers = [(await town.done(zhang, "payees.check", **(good if turn % 2 else bad))).result for turn in range(10)]
    assert answers == ["no_match", "match"] * 5
    assert await town.refused(zhang, "payees.check", **good) == "too_many_requests"
    town.clock.advance(timedelta(hours=1))
    zhang.token = await town.session(zhang.customer_id)
    assert (await town.done(zhang, "payees.check", **good)).result == "match"


async def test_o3_checks_at_once_count_each(town: Town) -> None:
    zhang, li = await town.person("张三"), await town.person("李四")
    good: dict[str, Any] = {"account_number": li.numbers["I"], "name": "李四"}
    outcomes = await asyncio.gather(*(town.run(zhang, "payees.check", **good) for _ in range(30)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 10


async def test_o3_a_payee_check_cannot_be_previewed(town: Town) -> None:
    zhang, li = await town.person("张三"), await town.person("李四")
    outcome = await town.run(zhang, "payees.check", dry_run=True, account_number=li.numbers["I"], name="李四")
    assert isinstance(outcome, Declined)


async def test_pa1_payee_book(town: Town) -> None:
    zhang, li, wang = await town.person("张三", balance=100_000), await town.person("李四"), await town.person("王五")
    added = await town.done(zhang, "payees.add", account_number=li.numbers["I"], name=" 李 四 ")
    assert await town.refused(zhang, "payees.add", account_number=li.numbers["I"], name="李四") == "payee_exists"
    assert await town.refused(wang, "payees.remove", payee_id=added.payee_id) == "not_found"
    await town.pay(zhang, wang, "1.00", save_payee=True)
    await town.pay(zhang, wang, "2.00", save_payee=True)
    book = await town.see(zhang, "payees.list")
    assert sorted(item.account_number for item in book.items) == sorted([li.numbers["I"], wang.numbers["I"]])
    await town.done(zhang, "payees.remove", payee_id=added.payee_id)
    recent = await town.see(zhang, "payees.recent")
    assert [(item.name, item.is_saved) for item in recent.items] == [("王五", True)]


async def test_i5_duplicate_payee_in_every_interleaving(town: Town) -> None:
    zhang, li = await town.person("张三"), await town.person("李四")
    fields: dict[str, Any] = {"account_number": li.numbers["I"], "name": "李四"}
    outcomes = await asyncio.gather(*(town.run(zhang, "payees.add", **fields) for _ in range(8)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    refused = {outcome.refusal.code.name for outcome in outcomes if isinstance(outcome, Declined)}
    assert refused == {"payee_exists"}


async def test_pa1_mistake_is_returned_by_agreement(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    made = await town.pay(zhang, li, "500.00")
    assert await town.refused(li, "recalls.ask", journal_id=made.journal_id) == "not_found"
    asked = await town.done(zhang, "recalls.ask", journal_id=made.journal_id, reason="转错了")
    assert await town.refused(zhang, "recalls.ask", journal_id=made.journal_id) == "recall_exists"
    assert await town.refused(zhang, "recalls.consent", recall_id=asked.recall_id) == "not_found"
    preview = await town.preview(li, "recalls.consent", recall_id=asked.recall_id)
    assert preview.would_be == "challenged"
    done = await town.done(li, "recalls.consent", recall_id=asked.recall_id)
    assert await town.balance(zhang.accounts["I"]) == 100_000
    assert await town.balance(li.accounts["I"]) == 0
    receipt = await town.see(zhang, "receipts.get", journal_id=done.return_journal_id)
    assert receipt.corrects == made.journal_id
    assert await town.refused(li, "recalls.consent", recall_id=asked.recall_id) == "recall_closed"
    listed = await town.see(zhang, "recalls.list")
    assert [(item.side, item.status) for item in listed.items] == [("asked", "returned")]


async def test_pa1_payee_may_refuse_and_spent_money_is_not_forced(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    first = await town.pay(zhang, li, "500.00")
    second = await town.pay(zhang, li, "100.00")
    asked = await town.done(zhang, "recalls.ask", journal_id=first.journal_id)
    refused = await town.done(zhang, "recalls.ask", journal_id=second.journal_id)
    await town.pay(li, await town.person("王五"), "400.00")
    assert await town.refused(li, "recalls.consent", recall_id=asked.recall_id) == "insufficient_funds"
    assert (await town.done(li, "recalls.refuse", recall_id=refused.recall_id)).status == "refused"
    assert await town.balance(li.accounts["I"]) == 20_000


async def test_pa1_consent_and_refusal_race_to_one_outcome(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    made = await town.pay(zhang, li, "500.00")
    asked = await town.done(zhang, "recalls.ask", journal_id=made.journal_id)
    proof = await town.proof(li, "recalls.consent", key="c", recall_id=asked.recall_id)
    outcomes = await asyncio.gather(
        town.run(li, "recalls.consent", key="c", proof=proof, recall_id=asked.recall_id),
        town.run(li, "recalls.refuse", recall_id=asked.recall_id),
    )
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1


async def test_h6_a_returned_transfer_is_not_returned_twice(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    made = await town.pay(zhang, li, "500.00")
    asked = await town.done(zhang, "recalls.ask", journal_id=made.journal_id)
    back = await town.done(li, "recalls.consent", recall_id=asked.recall_id)
    # The return itself is not a transfer that could be asked back.
    assert await town.refused(li, "recalls.ask", journal_id=back.return_journal_id) == "recall_not_transfer"
    assert await town.refused(zhang, "recalls.ask", journal_id=made.journal_id) == "recall_corrected"


async def test_pa1_names_compare_without_case_blanks_and_forms(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    other = await town.person("阿卜杜拉·买买提")
    fields = {**town.transfer(zhang, other, "1.00"), "payee_name": " 阿卜杜拉•买买提"}
    assert (await town.done(zhang, "transfers.make", **fields)).payee_name.endswith("提")


async def test_p3_rare_characters_pass_end_to_end(town: Town) -> None:
    zhang = await town.person("张\U00020bb7", balance=100_000)
    li = await town.person("\u3400\U0002a6d6")
    made = await town.pay(zhang, li, "1.00", purpose="\U00020bb7野家")
    receipt = await town.see(zhang, "receipts.get", journal_id=made.journal_id)
    assert (receipt.payer_name, receipt.purpose) == ("张\U00020bb7", "\U00020bb7野家")


async def test_pa1_three_set_based_reads_decide(town: Town) -> None:
    """The hot path reads parameters, both holdings and own limits, each in one statement."""
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    bank = town.bank
    database = CountingDatabase(bank.database)
    parameters = Parameters(database=database, clock=town.clock, specs=PARAMETERS)
    reads = Reads(database=database, parameters=parameters, clock=town.clock, keys=bank.keys)
    await reads.parameters()
    database.statements = 0
    request = msgspec.convert(town.transfer(zhang, li, "1.00"), TransferRequest)
    await decide_transfer(await town.call(zhang), request, reads)
    assert database.statements == 3


class CountingDatabase(Database):
    """The same pool; counts statements."""

    def __init__(self, other: Database) -> None:
        self.pool = other.pool
        self.statements = 0

    async def rows(self, query: LiteralString | ClauseElement, **values: object) -> list[dict[str, Any]]:
        self.statements += 1
        return await super().rows(query, **values)
