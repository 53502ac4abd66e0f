"""Sign-up and customers' own particulars (CU-2, CU-3, CU-4; REQUIREMENTS A5, M2, P3)."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec
import pytest

from qudao.operations.outcome import Completed
from qudao.services.customers.messages import BeginSignUp

if TYPE_CHECKING:
    from tests.integration.conftest import Town


async def test_cu3_sign_up_opens_a_class_i_account_and_a_session(town: Town):
    person = town.person()
    completed = await town.sign_up(person)
    rows = await town.bank.database.rows(
        "select h.number, h.kind, h.account_class, h.currency, h.is_default, a.balance, a.floor"
        " from holding h join account a using (account_id)"
    )
    assert rows == [
        {
            "number": completed.answer.account_number,
            "kind": "current",
            "account_class": "I",
            "currency": "CNY",
            "is_default": True,
            "balance": 0,
            "floor": 0,
        }
    ]
    session = await town.see("access.session", token=person.token)
    assert session.actor.id == completed.answer.customer_id
    assert await town.bank.verify() == []


async def test_m2_a_customer_sees_masked_particulars(town: Town):
    person = await town.customer()
    me = await town.see("customers.self", token=person.token)
    shown = msgspec.json.encode(me).decode()
    assert (me.name_masked, me.phone_masked) == ("***娜", f"138****{person.phone[-4:]}")
    assert not any(secret in shown for secret in (person.phone, person.id_number, person.name))
    stored = await town.bank.database.rows("select details::text as details from audit_event")
    assert not any(person.id_number in row["details"] or person.phone in row["details"] for row in stored)


async def test_a5_beginning_a_sign_up_does_not_tell_whether_the_phone_is_known(town: Town):
    person = await town.customer()
    town.clock.advance(timedelta(seconds=61))
    known = await town.done("customers.begin_sign_up", {"phone": person.phone})
    unknown = await town.done("customers.begin_sign_up", {"phone": "13999999999"})
    assert known.answer.resend_after_s == unknown.answer.resend_after_s
    assert known.answer.expires_at == unknown.answer.expires_at
    # Only who reads the phone's messages learns that it is a customer's.
    request = {"sign_up_id": known.answer.sign_up_id, "code": await town.code(person.phone)}
    assert await town.refused("customers.prove_phone", request) == "phone_registered"


@pytest.mark.parametrize(
    "phone", ["12345678901", "1380000000", "138000000000", "+8613800000000", "１３８００００００００"]
)
def test_cu3_what_is_no_mobile_number_is_refused(phone: str):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"phone": phone}, BeginSignUp)


async def test_cu3_a_phone_is_proved_by_its_code_within_five_minutes_and_five_tries(town: Town):
    person = town.person()
    begun = await town.done("customers.begin_sign_up", {"phone": person.phone})
    sign_up_id, code = begun.answer.sign_up_id, await town.code(person.phone)
    wrong = {"sign_up_id": sign_up_id, "code": f"{(int(code) + 1) % 10**6:06d}"}
    for _ in range(5):
        assert await town.refused("customers.prove_phone", wrong) == "phone_code_wrong"
    right = {"sign_up_id": sign_up_id, "code": code}
    assert await town.refused("customers.prove_phone", right) == "phone_code_wrong"
    town.clock.advance(timedelta(seconds=61))
    begun = await town.done("customers.begin_sign_up", {"phone": person.phone})
    late = {"sign_up_id": begun.answer.sign_up_id, "code": await town.code(person.phone)}
    town.clock.advance(timedelta(seconds=300))
    assert await town.refused("customers.prove_phone", late) == "phone_code_wrong"


async def test_cu3_a_sign_up_needs_its_phone_proved_within_half_an_hour(town: Town):
    person = town.person()
    begun = await town.done("customers.begin_sign_up", {"phone": person.phone})
    unproved = town.particulars(person, begun.answer.sign_up_id)
    assert await town.refused("customers.complete_sign_up", unproved) == "sign_up_expired"
    town.clock.advance(timedelta(seconds=61))
    proved = town.particulars(person, await town.prove_phone(person))
    town.clock.advance(timedelta(minutes=30))
    assert await town.refused("customers.complete_sign_up", proved) == "sign_up_expired"


async def test_cu4_particulars_are_refused_in_the_declared_order(town: Town):
    person = town.person()
    right = town.particulars(person, await town.prove_phone(person))
    child = town.person(born_on=date(2010, 3, 3))
    cases = [
        ("terms_outdated", {"terms_version": "2019-01", "name": "3"}),
        ("name_invalid", {"name": "张3", "id_number": "1"}),
        ("id_number_invalid", {"id_number": person.id_number[:-1] + "!", "password": "1"}),
        ("too_young", {"id_number": child.id_number, "password": "1"}),
        ("password_length", {"password": "short"}),
        ("password_common", {"password": "password1"}),
        ("password_personal", {"password": f"kq#{person.id_number}"}),
    ]
    for code, changed in cases:
        assert await town.refused("customers.complete_sign_up", {**right, **changed}) == code
    assert await town.bank.database.rows("select from principal") == []
    assert isinstance(await town.do("customers.complete_sign_up", right), Completed)


async def test_cu4_sixteen_is_old_enough_on_the_birthday_itself(town: Town):
    person = town.person(born_on=date(2010, 3, 2))
    await town.sign_up(person)
    young = town.person(born_on=date(2010, 3, 3))
    request = town.particulars(young, await town.prove_phone(young))
    assert await town.refused("customers.complete_sign_up", request) == "too_young"


async def test_cu2_one_person_is_one_customer(town: Town):
    person = await town.customer()
    again = town.person()
    again.id_number = person.id_number.lower()
    request = town.particulars(again, await town.prove_phone(again))
    assert await town.refused("customers.complete_sign_up", request) == "already_customer"


async def test_a5_a_proved_phone_does_not_serve_to_search_for_customers(town: Town):
    person, curious = await town.customer(), town.person()
    request = town.particulars(curious, await town.prove_phone(curious))
    for _ in range(10):
        found = await town.refused("customers.complete_sign_up", {**request, "id_number": person.id_number})
        assert found == "already_customer"
    assert await town.refused("customers.complete_sign_up", request) == "sign_up_expired"


async def test_cu2_of_ten_sign_ups_of_one_person_at_once_one_succeeds(town: Town):
    people = [town.person() for _ in range(10)]
    for person in people:
        person.id_number = people[0].id_number
    requests = [town.particulars(person, await town.prove_phone(person)) for person in people]
    outcomes = await asyncio.gather(*(town.do("customers.complete_sign_up", request) for request in requests))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    counts = await town.bank.database.rows("select (select count(*) from customer) + (select count(*) from holding) n")
    assert counts == [{"n": 2}]


async def test_cu2_of_ten_completions_of_one_sign_up_one_succeeds(town: Town):
    person = town.person()
    request = town.particulars(person, await town.prove_phone(person))
    outcomes = await asyncio.gather(*(town.do("customers.complete_sign_up", request) for _ in range(10)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1


@pytest.mark.parametrize("name", ["𠮷田", "㐀㐁", "阿卜杜拉·买买提", "\U00030000一"])
async def test_p3_rare_characters_of_names_survive(town: Town, name: str):
    person = town.person(name=name)
    await town.sign_up(person)
    rows = await town.bank.database.rows("select c.name, p.display_name from customer c join principal p on true")
    assert rows == [{"name": name, "display_name": name}]


async def test_cu3_a_customer_who_is_staff_is_the_same_person(town: Town):
    person = town.person()
    digest_row = await town.bank.database.rows("select from person")
    assert digest_row == []
    await town.sign_up(person)
    rows = await town.bank.database.rows(
        "select c.person_id = i.person_id and c.id_number_digest = i.id_number_digest as is_same"
        " from customer c, person i"
    )
    assert rows == [{"is_same": True}]
