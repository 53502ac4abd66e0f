"""Staff: rights take two persons, conflicting roles never meet in one (ID-10; REQUIREMENTS A1, F3, F6, F7, I5)."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import psycopg
import pytest

from qudao.database.connection import run
from qudao.identity.roles import ROLE_CONFLICTS, ROLES
from qudao.kernel.ids import new_id, public_id
from qudao.operations.housekeeping import expire_due
from qudao.operations.outcome import Completed, Declined
from qudao.services.staff.api import enrol_staff

if TYPE_CHECKING:
    from uuid import UUID

    from tests.integration.conftest import Person, Town

STAFF_PASSWORD = "Strong-Staff-9 口令"


async def staff(town: Town, number: str, *roles: str, person_id: UUID | None = None, signs_in: bool = True) -> Person:
    """A member of staff, who has signed in unless said otherwise."""
    now = town.clock.now()
    someone = town.person(password=STAFF_PASSWORD)
    staff_id = new_id(now)
    changes = enrol_staff(
        staff_id=staff_id,
        person_id=person_id or new_id(now),
        new_person_digest=None,
        staff_number=number,
        name=someone.name,
        phone=someone.phone,
        language="zh-CN",
        at=now,
        phc=await town.bank.passwords.hash(STAFF_PASSWORD),
        roles=roles,
    )
    async with town.bank.database.transaction() as connection:
        for change in changes:
            await run(connection.cursor(), change.statement)
    someone.staff_id = public_id("stf", staff_id)
    if signs_in:
        await sign_in(town, someone, number)
    return someone


async def sign_in(town: Town, member: Person, number: str) -> None:
    """Sign a member of staff in by their number."""
    sign_in_id = await town.begin_sign_in(number)
    request = {"sign_in_id": sign_in_id, "password": member.password, "code": await town.code(member.phone)}
    member.token = (await town.done("access.sign_in", request)).once["token"]


async def administrators(town: Town) -> tuple[Person, Person]:
    """The two that check each other."""
    system = await staff(town, "S0001", "system_administrator")
    security = await staff(town, "S0002", "security_administrator")
    return system, security


async def released(town: Town, name: str, request: dict[str, str], maker: Person, checker: Person) -> Completed:
    """A call parked by one person and released by another."""
    await keep_alive(town, maker, checker)
    parked = await town.done(name, request, token=maker.token)
    assert parked.outcome == "parked"
    execution_id = public_id("exe", parked.execution_id)
    return await town.done("approvals.release", {"execution_id": execution_id}, token=checker.token)


async def keep_alive(town: Town, *people: Person) -> None:
    """Touch the sessions of people."""
    for person in people:
        assert await town.bank.sessions.find(person.token) is not None


async def test_id10_a_new_member_gets_rights_from_two_persons_and_a_password_of_their_own(town: Town):
    system, security = await administrators(town)
    newcomer = town.person(password=STAFF_PASSWORD)
    created = await town.done(
        "staff.create_member",
        {
            "staff_number": "S1001",
            "name": newcomer.name,
            "id_number": newcomer.id_number,
            "phone": newcomer.phone,
        },
        token=system.token,
    )
    staff_id = created.answer.staff_id
    await released(town, "staff.grant_role", {"staff_id": staff_id, "role": "teller"}, system, security)
    begun = await town.done("access.begin_reset", {"login": "S1001"})
    reset = {
        "reset_id": begun.answer.reset_id,
        "code": await town.code(newcomer.phone),
        "id_number": newcomer.id_number,
        "new_password": "only small letters",
    }
    assert await town.refused("access.complete_reset", reset) == "password_simple"
    await town.done("access.complete_reset", {**reset, "new_password": STAFF_PASSWORD})
    await sign_in(town, newcomer, "S1001")
    session = await town.see("access.session", token=newcomer.token)
    assert (session.actor.kind, session.actor.id, session.actor.roles) == ("staff", staff_id, ["teller"])
    await keep_alive(town, system)
    members = await town.see("staff.members", token=system.token)
    assert [(member.staff_number, [item.role for item in member.roles]) for member in members.items] == [
        ("S0001", ["system_administrator"]),
        ("S0002", ["security_administrator"]),
        ("S1001", ["teller"]),
    ]
    review = await town.see("staff.permission_review", token=security.token)
    holders = {item.permission: item.staff_numbers for item in review.items}
    assert holders["cash.post"] == ["S1001"]


async def test_f3_a_grant_is_not_released_by_its_maker_nor_to_oneself(town: Town):
    system, security = await administrators(town)
    target = await staff(town, "S1001")
    request = {"staff_id": target.staff_id, "role": "teller"}
    parked = await town.done("staff.grant_role", request, token=system.token)
    execution = {"execution_id": public_id("exe", parked.execution_id)}
    assert await town.refused("approvals.release", execution, token=system.token) == "forbidden"
    for reader, may_decide in ((system, False), (security, True)):
        (waiting,) = (await town.see("approvals.list", token=reader.token)).items
        assert (waiting.execution_id, waiting.may_decide) == (execution["execution_id"], may_decide)
    own = {"staff_id": system.staff_id, "role": "auditor"}
    assert await town.refused("staff.grant_role", own, token=system.token) == "own_rights"
    assert await town.refused("staff.grant_role", request, token=security.token) == "forbidden"


async def test_f6_administrators_read_no_parked_call_of_the_business(town: Town):
    _, security = await administrators(town)
    maker = await staff(town, "S1001", "operations_maker")
    raised = {"code": "limit.bank.transfer.day", "value": 1234_00}
    assert (await town.done("parameters.set", raised, token=maker.token)).outcome == "parked"
    assert len((await town.see("approvals.list", token=maker.token)).items) == 1
    assert (await town.see("approvals.list", token=security.token)).items == []


async def test_f4_a_grant_nobody_decides_expires_after_a_day(town: Town):
    system, _ = await administrators(town)
    target = await staff(town, "S1001")
    await keep_alive(town, system)
    request = {"staff_id": target.staff_id, "role": "teller"}
    parked = await town.done("staff.grant_role", request, token=system.token, key="grant")
    town.clock.advance(timedelta(hours=24) - timedelta(seconds=1))
    await expire_due(town.bank.spine, clock=town.clock)
    states = "select p.state, e.outcome, e.code from parked_call p join execution e using (execution_id)"
    assert await town.bank.database.rows(states) == [{"state": "waiting", "outcome": "parked", "code": None}]
    town.clock.advance(timedelta(seconds=1))
    await expire_due(town.bank.spine, clock=town.clock)
    assert await town.bank.database.rows(states) == [
        {"state": "expired", "outcome": "declined", "code": "approval_expired"}
    ]
    security = await staff(town, "S0004", "security_administrator")
    execution = {"execution_id": public_id("exe", parked.execution_id)}
    assert await town.refused("approvals.release", execution, token=security.token) == "approval_closed"
    await sign_in(town, system, "S0001")
    assert await town.refused("staff.grant_role", request, token=system.token, key="grant") == "approval_expired"
    assert await town.bank.verify() == []


def conflicts(first: str, second: str) -> bool:
    """Whether two roles must not meet."""
    return (first, second) in ROLE_CONFLICTS or (second, first) in ROLE_CONFLICTS


async def test_f6_every_pair_of_roles_meets_or_is_refused_by_the_bank_and_by_the_database(town: Town):
    system, _ = await administrators(town)
    await keep_alive(town, system)
    refused: set[tuple[str, str]] = set()
    for number, (first, second) in enumerate(combinations(sorted(ROLES), 2)):
        target = await staff(town, f"S2{number:03d}", first, signs_in=False)
        request = {"staff_id": target.staff_id, "role": second}
        outcome = await town.do("staff.grant_role", request, token=system.token)
        if isinstance(outcome, Declined):
            assert outcome.refusal.code.name == "role_conflict"
            refused.add((first, second))
            with pytest.raises(psycopg.errors.CheckViolation):
                await town.bank.database.rows(
                    "insert into staff_role (principal_id, role, granted_at)"
                    " select principal_id, %(role)s, now() from principal where login = %(login)s",
                    role=second,
                    login=f"S2{number:03d}",
                )
        else:
            assert isinstance(outcome, Completed)
    assert refused == {pair for pair in combinations(sorted(ROLES), 2) if conflicts(*pair)}
    stored = await town.bank.database.rows("select role_a, role_b from role_conflict")
    assert {(row["role_a"], row["role_b"]) for row in stored} == set(ROLE_CONFLICTS)


async def test_f6_two_staff_numbers_of_one_person_are_one_person(town: Town):
    system, _ = await administrators(town)
    person_id = new_id(town.clock.now())
    await staff(town, "S3001", "operations_maker", person_id=person_id)
    second = await staff(town, "S3002", person_id=person_id)
    await keep_alive(town, system)
    request = {"staff_id": second.staff_id, "role": "operations_checker"}
    assert await town.refused("staff.grant_role", request, token=system.token) == "role_conflict"


async def test_f7_a_revoked_right_is_gone_with_the_next_call(town: Town):
    system, security = await administrators(town)
    auditor = await staff(town, "S1001", "auditor")
    await town.see("staff.members", token=auditor.token)
    await released(town, "staff.revoke_role", {"staff_id": auditor.staff_id, "role": "auditor"}, system, security)
    assert await town.refused("staff.create_member", _anybody(town), token=auditor.token) == "forbidden"
    with pytest.raises(Exception, match="forbidden"):
        await town.see("staff.members", token=auditor.token)


async def test_b3_a_member_who_leaves_is_out_at_once(town: Town):
    system, _ = await administrators(town)
    teller = await staff(town, "S1001", "teller")
    await keep_alive(town, system)
    await town.done("staff.close_member", {"staff_id": teller.staff_id}, token=system.token)
    assert await town.bank.sessions.find(teller.token) is None
    sign_in_id = await town.begin_sign_in("S1001")
    request = {"sign_in_id": sign_in_id, "password": STAFF_PASSWORD, "code": "000000"}
    assert await town.refused("access.sign_in", request) == "sign_in_failed"


async def test_i5_the_last_administrators_stay_even_when_two_leave_at_once(town: Town):
    first, security = await administrators(town)
    second = await staff(town, "S0003", "system_administrator")
    await keep_alive(town, first, security)
    outcomes = await asyncio.gather(
        town.do("staff.close_member", {"staff_id": second.staff_id}, token=first.token),
        town.do("staff.close_member", {"staff_id": first.staff_id}, token=second.token),
    )
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Completed", "Declined"]
    left = first if isinstance(outcomes[0], Completed) else second
    request = {"staff_id": security.staff_id}
    assert await town.refused("staff.close_member", request, token=left.token) == "last_administrator"


async def test_a1_staff_passwords_end_after_ninety_days(town: Town):
    member = await staff(town, "S1001", "teller")
    town.clock.advance(timedelta(days=90) - timedelta(minutes=3))
    await sign_in(town, member, "S1001")
    town.clock.advance(timedelta(minutes=3))
    sign_in_id = await town.begin_sign_in("S1001")
    request = {"sign_in_id": sign_in_id, "password": STAFF_PASSWORD, "code": await town.code(member.phone)}
    assert await town.refused("access.sign_in", request) == "password_expired"


async def test_b2_a_staff_session_idles_fifteen_minutes(town: Town):
    member = await staff(town, "S1001", "teller")
    town.clock.advance(timedelta(seconds=899))
    await keep_alive(town, member)
    town.clock.advance(timedelta(seconds=901))
    assert await town.bank.sessions.find(member.token) is None


async def test_a4_staff_are_warned_by_short_message(town: Town):
    member = await staff(town, "S1001", "teller")
    sign_in_id = await town.begin_sign_in("S1001")
    for _ in range(5):
        await town.refused("access.sign_in", {"sign_in_id": sign_in_id, "password": "no", "code": "000000"})
        town.clock.advance(timedelta(seconds=1))
    assert "登录已暂停至" in (await town.messages(member.phone))[0]


def _anybody(town: Town) -> dict[str, str]:
    someone = town.person()
    return {
        "staff_number": "S9001",
        "name": someone.name,
        "id_number": someone.id_number,
        "phone": someone.phone,
    }
