"""The audit trail (OP-1, K1, K3-K5)."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg import errors

from qudao.operations.audit import printable
from qudao.operations.outcome import Declined

if TYPE_CHECKING:
    from conftest import Office

ASKED = {"code": "limit.bank.transfer.day", "value": 1234_00}


async def test_k1_every_exit_leaves_one_event_that_says_who_where_what_and_how_it_ended(office: "Office") -> None:
    waiting = await office.parked("operations_maker", "parameters.set", **ASKED)
    await office.refused("teller", "parameters.set", **ASKED)
    await office.done("operations_checker", "approvals.release", execution_id=waiting)
    await office.see("operations_maker", "staff.customers.list")
    events = (await office.see("auditor", "audit.search")).items
    assert [(event.operation, event.outcome, event.code) for event in events] == [
        ("staff.customers.list", "read", None),
        ("approvals.release", "done", None),
        ("parameters.set", "declined", "forbidden"),
        ("parameters.set", "parked", None),
    ]
    parked = events[-1]
    maker = office.staff["operations_maker"]
    assert parked.actor_id == f"stf_{maker.principal_id.hex}"
    assert parked.execution_id == waiting
    assert (parked.channel, parked.address, parked.zh) == ("web", "::1", "调整参数")
    assert parked.details["request"]["value"] == 1234_00
    mine = await office.see("auditor", "audit.search", actor_id=parked.actor_id, outcome="parked")
    assert [event.sequence for event in mine.items] == [parked.sequence]
    await office.check()


async def test_op1_the_chain_is_checked_a_part_at_a_time(office: "Office") -> None:
    for _ in range(8):
        await office.see("auditor", "audit.search")
    first = await office.see("auditor", "audit.check", limit=5)
    assert (first.is_whole, first.checked, first.next_sequence, first.last_sequence) == (True, 5, 6, 8)
    rest = await office.see("auditor", "audit.check", from_sequence=6)
    assert (rest.is_whole, rest.checked, rest.next_sequence) == (True, 4, None)
    with psycopg.connect(office.url) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("update audit_event set address = '10.0.0.1' where sequence = 7")
    assert (await office.see("auditor", "audit.check", limit=5)).is_whole
    bad = await office.see("auditor", "audit.check", from_sequence=6)
    assert (bad.is_whole, bad.first_bad) == (False, 7)
    with psycopg.connect(office.url) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("delete from audit_event where sequence = 3")
    assert (await office.see("auditor", "audit.check")).first_bad == 3


@pytest.mark.parametrize("role", ["qudao_app", "qudao_auditor", "postgres"])
async def test_k3_nobody_changes_or_removes_an_event(office: "Office", role: str) -> None:
    await office.see("auditor", "audit.search")
    for statement in (
        "update audit_event set operation = ''",
        "delete from audit_event",
        "truncate audit_event",
        "update entry set amount = 1",
        "delete from journal",
        "delete from trial_balance",
        "update interest_accrual set balance = 1",
        "delete from parameter",
        "delete from execution",
    ):
        with psycopg.connect(office.url) as connection:
            connection.execute(f"set role {role}".encode())
            with pytest.raises((errors.InsufficientPrivilege, errors.RestrictViolation)):
                connection.execute(statement.encode())


async def test_k3_auditors_read_and_the_app_only_inserts(office: "Office") -> None:
    with psycopg.connect(office.url) as connection:
        granted = connection.execute(
            "select grantee, privilege_type from information_schema.role_table_grants"
            " where table_name = 'audit_event' and grantee like 'qudao%' order by 1, 2"
        ).fetchall()
        written = connection.execute(
            "select table_name, privilege_type from information_schema.role_table_grants"
            " where grantee = 'qudao_auditor' and privilege_type <> 'SELECT'"
        ).fetchall()
    assert granted == [("qudao_app", "INSERT"), ("qudao_app", "SELECT"), ("qudao_auditor", "SELECT")]
    assert written == []


@given(st.text(max_size=300))
def test_k4_what_a_caller_says_cannot_break_a_line(text: str) -> None:
    shown = printable(text)
    assert shown.isprintable()
    assert len(shown) <= 200 * 10


async def test_k4_control_characters_are_stored_escaped(office: "Office") -> None:
    declared = next(item for item in office.bank.operations if item.name == "parameters.set")
    call = await office.call("teller")
    forged = "ok\r\n2026-03-02 audit: all is well\x1b[2K"
    outcome = await office.bank.spine.run(
        declared,
        replace(call, device=forged, request_id=forged),
        msgspec.convert({"code": "x", "value": 1}, declared.request),
    )
    assert isinstance(outcome, Declined)
    (event,) = (await office.see("auditor", "audit.search", operation="parameters.set")).items
    assert event.device == event.request_id == "ok\\u000d\\u000a2026-03-02 audit: all is well\\u001b[2K"
    await office.check()


async def test_k5_money_does_not_move_when_its_event_cannot_be_written(office: "Office") -> None:
    customer = await office.customer("王小明", balance=5_00)
    with psycopg.connect(office.url) as connection:
        connection.execute(
            """
            create function broken() returns trigger language plpgsql as $$
            begin raise exception 'the disk is full' using errcode = 'disk_full'; end $$;
            create trigger broken before insert on audit_event for each statement execute function broken();
            """
        )
    paying: dict[str, Any] = {
        "account_number": customer.numbers[0],
        "holder_name": customer.name,
        "money": {"amount": "7.00", "currency": "CNY"},
    }
    outcome = await office.run("teller", "counter.deposit", key="once", **paying)
    assert isinstance(outcome, Declined)
    assert (outcome.refusal.code.name, outcome.refusal.code.retry) == ("unavailable", "same_key")
    assert await office.balance(customer.accounts[0]) == 5_00
    with psycopg.connect(office.url) as connection:
        connection.execute("drop trigger broken on audit_event")
    await office.run("teller", "counter.deposit", key="once", **paying)
    assert await office.balance(customer.accounts[0]) == 12_00
    await office.check()
