"""LE-3, LE-4, LE-5, LE-6: accounts, overview, entries, statements, receipts and explanations over real books."""

from __future__ import annotations

import asyncio
import csv
import io
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from qudao.kernel.ids import new_id
from qudao.kernel.refusal import Refused
from qudao.ledger.posting import HoldMove, PostingUnit, post_units
from qudao.operations.operation import Document
from qudao.operations.outcome import Completed, Declined

if TYPE_CHECKING:
    from tests.integration.payments.conftest import Person, Town


async def days_of_payments(town: Town) -> tuple[Person, Person]:
    """Three days: 1000.00 at first, then each day 100.00 x day is paid and 10.00 comes back."""
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四", balance=100_000)
    for day in range(1, 4):
        await town.next_day()
        zhang.token, li.token = await town.session(zhang.customer_id), await town.session(li.customer_id)
        await town.pay(zhang, li, f"{day * 100}.00", purpose=f"第{day}天")
        await town.pay(li, zhang, "10.00", purpose="找零")
    return zhang, li


async def test_le3_open_accounts_by_the_rules(town: Town) -> None:
    zhang = await town.person("张三")
    opened = await town.done(zhang, "accounts.open", kind="savings", account_class="II")
    assert (opened.account_class, opened.balance.amount, opened.is_default) == ("II", "0.00", False)
    dollars = await town.done(zhang, "accounts.open", kind="savings", account_class="I", currency="USD")
    assert dollars.currency == "USD"
    refusals: list[tuple[dict[str, Any], str]] = [
        ({"kind": "savings", "account_class": "I", "currency": "XXX"}, "currency_unknown"),
        ({"kind": "savings", "account_class": "I", "currency": "CZK"}, "account_not_offered"),
        ({"kind": "current", "account_class": "I", "currency": "EUR"}, "account_not_offered"),
        ({"kind": "savings", "account_class": "II", "currency": "EUR"}, "account_not_offered"),
        ({"kind": "current", "account_class": "I"}, "class_i_exists"),
        ({"kind": "savings", "account_class": "I", "currency": "USD"}, "class_i_exists"),
    ]
    for fields, code in refusals:
        assert await town.refused(zhang, "accounts.open", **fields) == code
    listed = await town.see(zhang, "accounts.list")
    assert [item.account_class for item in listed.items] == ["I", "II", "I"]


async def test_i5_at_most_five_class_ii_accounts_opened_at_once(town: Town) -> None:
    zhang = await town.person("张三")
    outcomes = await asyncio.gather(
        *(town.run(zhang, "accounts.open", kind="current", account_class="II") for _ in range(9)),
    )
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 5
    refused = {outcome.refusal.code.name for outcome in outcomes if isinstance(outcome, Declined)}
    assert refused == {"accounts_full"}


async def test_i5_one_class_i_account_opened_at_once(town: Town) -> None:
    zhang = await town.person("张三")
    fields: dict[str, Any] = {"kind": "savings", "account_class": "I", "currency": "HKD"}
    outcomes = await asyncio.gather(*(town.run(zhang, "accounts.open", **fields) for _ in range(4)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    refused = {outcome.refusal.code.name for outcome in outcomes if isinstance(outcome, Declined)}
    assert refused == {"class_i_exists"}


async def test_le3_alias_order_hide_and_default(town: Town) -> None:
    zhang = await town.person("张三")
    await town.open(zhang, account_class="II")
    second = zhang.account("II")
    arranged = await town.done(
        zhang, "accounts.arrange", account_id=second, alias=" 旅行 ", position=1, hidden=True, is_default=True
    )
    assert (arranged.alias, arranged.hidden, arranged.is_default, arranged.position) == ("旅行", True, True, 1)
    listed = await town.see(zhang, "accounts.list")
    assert [(item.account_id, item.is_default) for item in listed.items] == [(zhang.account(), False), (second, True)]
    assert await town.refused(zhang, "accounts.arrange", account_id=second, is_default=False) == "default_needed"
    assert await town.refused(zhang, "accounts.arrange", account_id=second, alias="a\u200bb") == "alias_invalid"
    await town.open(zhang, kind="savings", currency="USD")
    dollars = zhang.account("I/USD")
    assert await town.refused(zhang, "accounts.arrange", account_id=dollars, is_default=True) == "default_not_allowed"


async def test_f1_others_accounts_are_not_there(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    made = await town.pay(zhang, await town.person("王五"), "1.00")
    theirs = {"account_id": zhang.account()}
    period = {"from": "2026-03-01", "to": "2026-03-31"}
    seen: list[tuple[str, dict[str, Any]]] = [
        ("accounts.balance", theirs),
        ("accounts.entries", theirs),
        ("accounts.explanation", theirs),
        ("accounts.statement", {**theirs, **period}),
        ("receipts.get", {"journal_id": made.journal_id}),
    ]
    for query, fields in seen:
        with pytest.raises(Refused) as refused:
            await town.see(li, query, **fields)
        assert refused.value.code.name == "not_found"
    assert await town.refused(li, "accounts.arrange", **theirs, alias="x") == "not_found"


async def test_le4_overview_totals_and_history(town: Town) -> None:
    zhang, _ = await days_of_payments(town)
    await town.open(zhang, kind="savings", currency="USD", balance=777)
    overview = await town.see(zhang, "accounts.overview", days=5)
    assert [day.money.amount for day in overview.history] == ["0.00", "1000.00", "910.00", "720.00", "430.00"]
    assert [day.date for day in overview.history][-1] == date(2026, 3, 5)
    assert overview.total.amount == "430.00"
    assert {(item.amount, item.currency) for item in overview.totals} == {("430.00", "CNY"), ("7.77", "USD")}
    assert [(item.kind, item.money.amount) for item in overview.by_kind] == [("current", "430.00")]
    dollars = await town.see(zhang, "accounts.overview", days=1, currency="USD")
    assert (dollars.total.amount, dollars.history[0].money.amount) == ("7.77", "7.77")


async def test_le5_balance_as_of_any_day(town: Town) -> None:
    zhang, _ = await days_of_payments(town)

    async def balance(day: int) -> str:
        seen = await town.see(zhang, "accounts.balance", account_id=zhang.account(), as_of=f"2026-03-{day:02}")
        return seen.balance.amount

    assert [await balance(day) for day in range(1, 7)] == ["0.00", "1000.00", "910.00", "720.00", "430.00", "430.00"]
    far = await town.see(zhang, "accounts.balance", account_id=zhang.account(), as_of="9999-12-31")
    assert far.balance.amount == "430.00"


async def test_le1_held_money_is_not_available(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    now = town.clock.now()
    hold = HoldMove(action="place", hold_id=new_id(now), account_id=zhang.accounts["I"], amount=90_000)
    async with town.bank.database.transaction() as connection:
        await post_units(connection, [PostingUnit(holds=(hold,))], at=now, accounting_date=date(2026, 3, 2))
    seen = await town.see(zhang, "accounts.balance", account_id=zhang.account())
    assert (seen.balance.amount, seen.available.amount, seen.held.amount) == ("1000.00", "100.00", "900.00")
    assert await town.refused(zhang, "transfers.make", **town.transfer(zhang, li, "100.01")) == "insufficient_funds"


async def test_le5_entries_by_filter_and_page(town: Town) -> None:
    zhang, li = await days_of_payments(town)
    account = {"account_id": zhang.account()}

    async def amounts(**wanted: object) -> list[str]:
        page = await town.see(zhang, "accounts.entries", **account, **wanted)
        return [("-" if item.direction == "out" else "") + item.money.amount for item in page.items]

    everything = ["10.00", "-300.00", "10.00", "-200.00", "10.00", "-100.00", "1000.00"]
    assert await amounts() == everything
    assert await amounts(direction="in") == ["10.00", "10.00", "10.00", "1000.00"]
    assert await amounts(min="200.00", max="300.00") == ["-300.00", "-200.00"]
    assert await amounts(text="第2天") == ["-200.00"]
    assert await amounts(text="%") == []
    assert await amounts(kind="cash_deposit") == ["1000.00"]
    assert await amounts(counterparty="李四", direction="out") == ["-300.00", "-200.00", "-100.00"]
    assert await amounts(counterparty=li.numbers["I"][-4:], direction="in") == ["10.00", "10.00", "10.00"]
    assert await amounts(counterparty="李") == []
    assert await amounts(**{"from": "2026-03-04", "to": "2026-03-04"}) == ["10.00", "-200.00"]
    assert await amounts(to="2026-03-01") == []
    paged: list[str] = []
    cursor = None
    while True:
        page = await town.see(zhang, "accounts.entries", **account, limit=3, cursor=cursor)
        paged += [item.entry_id for item in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break
    assert len(paged) == len(set(paged)) == 7
    with pytest.raises(Refused):
        await amounts(cursor="x")
    with pytest.raises(Refused):
        await amounts(**{"from": "2026-03-05", "to": "2026-03-04"})


async def test_m2_counterparties_are_masked_everywhere(town: Town) -> None:
    zhang, li = await days_of_payments(town)
    page = await town.see(zhang, "accounts.entries", account_id=zhang.account())
    period = {"from": "2026-03-01", "to": "2026-03-31"}
    statement = await town.see(zhang, "accounts.statement", account_id=zhang.account(), format="csv", **period)
    receipt = await town.see(zhang, "receipts.get", journal_id=page.items[0].journal_id)
    for shown in (str(page), statement.content.decode(), str(receipt)):
        assert "李四" not in shown
        assert li.numbers["I"] not in shown
        assert "*四" in shown


async def test_le5_statement_csv_adds_up(town: Town) -> None:
    zhang, _ = await days_of_payments(town)
    period = {"from": "2026-03-03", "to": "2026-03-04"}
    document = await town.see(zhang, "accounts.statement", account_id=zhang.account(), format="csv", **period)
    assert isinstance(document, Document)
    rows = list(csv.reader(io.StringIO(document.content.decode("utf-8-sig"))))
    totals = {row[0]: row[1] for row in rows if len(row) == 2}
    assert totals["期初余额"] == "1000.00"
    assert totals["期末余额"] == "720.00"
    assert totals["收入合计（2 笔）"] == "20.00"
    assert totals["支出合计（2 笔）"] == "300.00"
    assert [row[6] for row in rows[-4:]] == ["900.00", "910.00", "710.00", "720.00"]


@pytest.mark.parametrize("format_", ["csv", "xlsx", "pdf"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
async def test_le5_statement_in_each_format_and_language(town: Town, format_: str, language: str) -> None:
    zhang, _ = await days_of_payments(town)
    begins = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "pdf": b"%PDF-"}
    for period in ({"from": "2026-03-01", "to": "2026-03-31"}, {"from": "2025-01-01", "to": "2025-12-31"}):
        document = await town.see(
            zhang, "accounts.statement", account_id=zhang.account(), format=format_, language=language, **period
        )
        assert document.content.startswith(begins[format_])
        assert document.filename.endswith(format_)
        assert zhang.numbers["I"] not in document.filename


async def test_le5_statement_covers_at_most_a_year(town: Town) -> None:
    zhang = await town.person("张三")
    account = {"account_id": zhang.account()}
    await town.see(zhang, "accounts.statement", **account, **{"from": "2024-01-01", "to": "2024-12-31"})
    for begin, end in (("2024-01-01", "2025-01-01"), ("2026-03-02", "2026-03-01")):
        with pytest.raises(Refused) as refused:
            await town.see(zhang, "accounts.statement", **account, **{"from": begin, "to": end})
        assert refused.value.code.name == "period_invalid"


async def test_le5_receipt_for_both_sides(town: Town) -> None:
    zhang, li = await town.person("张三", balance=100_000), await town.person("李四")
    made = await town.pay(zhang, li, "325.04", purpose="房租")
    paid = await town.see(zhang, "receipts.get", journal_id=made.journal_id)
    received = await town.see(li, "receipts.get", journal_id=made.journal_id)
    assert (paid.side, paid.payer_name, paid.payee_name) == ("payer", "张三", "*四")
    assert (received.side, received.payer_name, received.payee_name) == ("payee", "*三", "李四")
    assert paid.zh_in_words == "人民币叁佰贰拾伍元零肆分"
    assert (paid.balance_after.amount, received.balance_after.amount) == ("674.96", "325.04")
    assert paid.execution_id is not None
    for language in ("zh-CN", "en"):
        document = await town.see(zhang, "receipts.get", journal_id=made.journal_id, format="pdf", language=language)
        assert document.content.startswith(b"%PDF-")


async def test_le6_a_balance_opens_as_its_derivation(town: Town) -> None:
    zhang, _ = await days_of_payments(town)
    seen = await town.see(zhang, "accounts.explanation", account_id=zhang.account(), as_of="2026-03-04")
    assert (seen.opening.amount, seen.paid_in.amount, seen.paid_out.amount) == ("0.00", "1020.00", "300.00")
    assert seen.closing.amount == "720.00"
    assert {(item.kind, item.count, item.paid_in.amount, item.paid_out.amount) for item in seen.by_kind} == {
        ("cash_deposit", 1, "1000.00", "0.00"),
        ("transfer", 4, "20.00", "300.00"),
    }
    later = await town.see(zhang, "accounts.explanation", account_id=zhang.account(), **{"from": "2026-03-05"})
    assert (later.opening.amount, later.closing.amount) == ("720.00", "430.00")


async def test_le6_interest_opens_as_its_days(town: Town) -> None:
    zhang = await town.person("张三", balance=100_000)
    account_id = zhang.accounts["I"]
    await town.next_day()
    zhang.token = await town.session(zhang.customer_id)
    for day, balance in ((date(2026, 3, 2), 100_000), (date(2026, 3, 3), 90_000)):
        await town.bank.database.rows(
            "insert into interest_accrual values (shard_of(%(id)s), %(id)s, %(day)s, 'CNY', %(balance)s, 500,"
            " %(balance)s::numeric * 500, 360000000)",
            id=account_id,
            day=day,
            balance=balance,
        )
    seen = await town.see(zhang, "accounts.explanation", account_id=zhang.account())
    assert [(item.balance.amount, item.rate_percent, item.interest) for item in seen.interest] == [
        ("1000.00", "0.0500", "0.00138889"),
        ("900.00", "0.0500", "0.00125000"),
    ]
    assert seen.interest_total == "0.00263889"


async def test_le5_an_account_without_entries_has_a_statement_and_a_balance(town: Town) -> None:
    zhang = await town.person("张三")
    seen = await town.see(zhang, "accounts.explanation", account_id=zhang.account())
    assert (seen.opening.amount, seen.closing.amount, seen.entry_count) == ("0.00", "0.00", 0)
    page = await town.see(zhang, "accounts.entries", account_id=zhang.account())
    assert page.items == []
    overview = await town.see(zhang, "accounts.overview")
    assert {day.money.amount for day in overview.history} == {"0.00"}
