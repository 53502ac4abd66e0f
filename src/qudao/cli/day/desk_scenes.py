"""The scenes behind the counter: staff, cash, a parameter under two-person rule, the daily close, the audit chain."""

from http import HTTPStatus
from typing import Any, Final

from qudao.cli.day.stage import Stage, amount_of, require, transfer_body
from qudao.cli.day.visitor import Visitor
from qudao.cli.demo.people import PASSWORD, STAFF
from qudao.kernel.money import Money

ON_DUTY: Final = ("teller", "operations_maker", "operations_checker", "auditor")
SINGLE_LIMIT: Final = "limit.law.no_certificate.single"
RAISED_BY: Final = 1_000_00


def come_on_duty(stage: Stage) -> list[str]:
    """Each signs in with a staff number, a password and the code on their phone."""
    notes: list[str] = []
    for member in STAFF:
        if member.role in ON_DUTY:
            visitor = stage.visitor(member.phone)
            visitor.sign_in(member.staff_number, PASSWORD)
            stage.staff[member.role] = visitor
            notes.append(f"{member.zh} / {member.en}")
    return notes


def fund(stage: Stage) -> list[str]:
    """The teller takes cash for the first customer; a wrong holder name is refused."""
    customer = stage.customers["林晓渠"]
    deposit: dict[str, Any] = {
        "account_number": customer.account_number,
        "holder_name": customer.name,
        "money": {"amount": "6000.00", "currency": "CNY"},
        "purpose": "开户存款",
    }
    teller = stage.staff["teller"]
    refused = teller.do("/staff/cash-deposits", {**deposit, "holder_name": "某某某"})
    require(refused.status == HTTPStatus.UNPROCESSABLE_ENTITY, f"a wrong holder was answered {refused.status}")
    teller.do("/staff/cash-deposits", deposit).expect("done")
    customer.visitor.do("/staff/cash-deposits", deposit).expect("forbidden")
    require(amount_of(customer) == "6000.00", f"the balance is {amount_of(customer)}")
    return [
        "存入 6,000.00 / 6,000.00 paid in",
        "户名不符、客户自办均被拒绝 / a wrong name, and a customer, were refused",
    ]


def change_limit(stage: Stage) -> list[str]:
    """One sets, another releases; then a payment that was over the limit goes through, and the limit is set back."""
    before = single_limit(stage)
    raised = before + RAISED_BY
    payer = stage.customers["林晓渠"]
    beyond = beyond_limit(stage)
    payer.visitor.do("/transfers", transfer_body(stage, beyond)).expect("limit_exceeded")
    set_limit(stage, raised)
    payer.visitor.confirm("/transfers", transfer_body(stage, beyond)).expect("done")
    set_limit(stage, before)
    payer.visitor.do("/transfers", transfer_body(stage, beyond)).expect("limit_exceeded")
    there, back = Money("CNY", raised).amount, Money("CNY", before).amount
    return [
        f"{SINGLE_LIMIT}: {back} → {there} → {back}",
        "经办人自己复核被拒绝 / the maker could not release it",
        f"限额提高后 {beyond} 转出 / {beyond} went out while it was raised",
    ]


def set_limit(stage: Stage, value: int) -> None:
    """Set the single-payment limit: parked by the maker, not releasable by the maker, released by the checker."""
    maker, checker = stage.staff["operations_maker"], stage.staff["operations_checker"]
    parked = maker.do("/staff/parameters", {"code": SINGLE_LIMIT, "value": value}).expect("parked")
    path = f"/staff/approvals/{parked.content['execution_id']}/release"
    maker.do(path).expect("forbidden", "approver_is_maker")
    checker.do(path).expect("done")
    checker.do(path).expect("approval_closed")
    require(single_limit(stage) == value, "the released value does not hold")


def single_limit(stage: Stage) -> int:
    """The single-payment limit in force, in fen."""
    found = stage.staff["operations_maker"].see("/staff/parameters", prefix=SINGLE_LIMIT)["items"]
    return int(found[0]["value"])


def beyond_limit(stage: Stage) -> str:
    """An amount a little over the single-payment limit."""
    return Money("CNY", single_limit(stage) + 500_00).amount


def close_day(stage: Stage) -> list[str]:
    """The day is closed in steps by the worker; the books move on one day and the trial balance is whole."""
    maker = stage.staff["operations_maker"]
    day = maker.see("/staff/accounting-day")
    stage.facts["day"] = day["accounting_date"]
    answer = maker.do("/staff/daily-close", {"accounting_date": day["accounting_date"]})
    if answer.code == "close_too_early":
        return [
            f"{day['accounting_date']}：会计日已到明日，不能再关 / the books are a day ahead already, and stay there"
        ]
    answer.expect("done", "accepted")
    closed = wait_for_close(maker, day["accounting_date"])
    balance = maker.see("/staff/trial-balance", as_of=day["accounting_date"])
    require(
        all(set(total["amount"]) <= set("0.-") for total in balance["totals"]), "the trial balance does not balance"
    )
    return [
        f"会计日 {day['accounting_date']} → {closed['accounting_date']} / accounting date moved",
        f"试算平衡：{len(balance['lines'])} 个科目 / trial balance whole over {len(balance['lines'])} headings",
    ]


def wait_for_close(maker: Visitor, day: str) -> dict[str, Any]:
    """Watch the close until it is finished."""
    return maker.see_until(
        "/staff/accounting-day",
        lambda seen: seen["under_way"] is None and seen["accounting_date"] > day,
        told=f"the close of {day} did not finish",
    )


def check_audit(stage: Stage) -> list[str]:
    """The auditor walks the whole chain; others may not."""
    auditor = stage.staff["auditor"]
    checked, following = 0, 1
    while following is not None:
        part = auditor.see("/staff/audit/check", from_sequence=following)
        require(part["is_whole"], f"the chain is broken at {part['first_bad']}")
        checked += part["checked"]
        following = part["next_sequence"]
    require(
        stage.staff["teller"].status_of("/staff/audit") == HTTPStatus.FORBIDDEN, "a teller may search the audit trail"
    )
    return [f"{checked:,} 个审计事件首尾相接 / {checked:,} audit events, unbroken"]
