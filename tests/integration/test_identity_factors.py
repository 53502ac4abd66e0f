"""Changing factors: never from one factor alone, always with word to the owner (REQUIREMENTS A2, A6, C1, C6; CU-5)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from pyotp.totp import TOTP

from qudao.identity.step_up import GivenProof
from qudao.kernel.ids import new_id
from qudao.operations.outcome import Challenged, Completed, Declined

if TYPE_CHECKING:
    from tests.integration.conftest import Person, Town

NEW_PASSWORD = "an even better 密码"


async def notices(town: Town) -> list[str]:
    """The English texts of the notices meant for customers."""
    rows = await town.bank.database.rows("select payload->>'en' as en from outbox where topic = 'notice'")
    return [row["en"] for row in rows]


async def enrolled(town: Town, person: Person) -> TOTP:
    """The soft token a person has enrolled and confirmed."""
    completed = await town.confirmed("access.enrol_totp", {}, person)
    token = TOTP(completed.once["secret"])
    await town.done("access.confirm_totp", {"code": token.at(town.clock.now())}, token=person.token)
    return token


async def reset_request(town: Town, person: Person) -> dict[str, Any]:
    """A reset as its owner would complete it."""
    town.clock.advance(timedelta(seconds=61))
    begun = await town.done("access.begin_reset", {"login": person.phone})
    return {
        "reset_id": begun.answer.reset_id,
        "code": await town.code(person.phone),
        "id_number": person.id_number,
        "new_password": NEW_PASSWORD,
    }


async def test_a6_a_reset_needs_the_phone_and_the_identity_number(town: Town):
    person, stranger = await town.customer(), town.person()
    request = await reset_request(town, person)
    assert await town.refused("access.complete_reset", {**request, "id_number": stranger.id_number}) == "reset_failed"
    wrong = f"{(int(request['code']) + 1) % 10**6:06d}"
    assert await town.refused("access.complete_reset", {**request, "code": wrong}) == "reset_failed"
    assert isinstance(await town.do("access.complete_reset", request), Completed)
    assert await town.refused("access.complete_reset", request) == "reset_failed"
    assert any("password was changed" in text for text in await notices(town))
    person.password = NEW_PASSWORD
    await town.sign_in(person)


async def test_a6_a_reset_keeps_the_soft_token_and_asks_for_it(town: Town):
    person = await town.customer()
    token = await enrolled(town, person)
    request = await reset_request(town, person)
    town.clock.advance(timedelta(seconds=30))
    assert await town.refused("access.complete_reset", request) == "reset_failed"
    with_token = {**request, "totp_code": token.at(town.clock.now())}
    assert isinstance(await town.do("access.complete_reset", with_token), Completed)
    row = await town.bank.database.row("select confirmed_at is not null as is_on from totp")
    assert row == {"is_on": True}


async def test_a6_reset_tries_count_with_the_others(town: Town):
    person, stranger = await town.customer(), town.person()
    request = await reset_request(town, person)
    for _ in range(5):
        await town.refused("access.complete_reset", {**request, "id_number": stranger.id_number})
    assert await town.refused("access.complete_reset", await reset_request(town, person)) == "reset_failed"
    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    assert await town.refused("access.sign_in", request) == "sign_in_failed"


async def test_a6_a_reset_of_an_unknown_login_looks_the_same(town: Town):
    person = await town.customer()
    known = await reset_request(town, person)
    begun = await town.done("access.begin_reset", {"login": "13999999999"})
    for reset_id in (known["reset_id"], begun.answer.reset_id, "sgn_" + "0" * 32):
        request = {**known, "reset_id": reset_id, "code": "000000"}
        assert await town.refused("access.complete_reset", request) == "reset_failed"


async def test_a2_a_new_password_keeps_the_rules_at_change_and_reset(town: Town):
    person = await town.customer()
    request = await reset_request(town, person)
    cases = {
        "password_length": "short",
        "password_common": "password1",
        "password_personal": f"kq#{person.phone}",
        "password_unchanged": person.password,
    }
    for code, password in cases.items():
        assert await town.refused("access.complete_reset", {**request, "new_password": password}) == code
        change = {"current_password": person.password, "new_password": password}
        await town.sign_in(person)
        assert await town.refused("access.change_password", change, token=person.token) == code
        # Past the number of codes a phone gets in an hour.
        town.clock.advance(timedelta(hours=1))
        request = await reset_request(town, person)


async def test_a4_a_wrong_present_password_counts_like_any_other(town: Town):
    person = await town.customer()
    before = town.bank.passwords.verifications
    for _ in range(6):
        request = {"current_password": "not the password", "new_password": NEW_PASSWORD}
        assert await town.refused("access.change_password", request, token=person.token) == "password_wrong"
    assert town.bank.passwords.verifications - before == 5
    request = {"current_password": person.password, "new_password": NEW_PASSWORD}
    assert await town.refused("access.change_password", request, token=person.token) == "password_wrong"


async def test_c6_a_soft_token_is_enrolled_with_step_up_and_the_owner_is_told(town: Town):
    person = await town.customer()
    asked = await town.do("access.enrol_totp", {}, token=person.token)
    assert isinstance(asked, Challenged)
    completed = await town.confirmed("access.enrol_totp", {}, person)
    secret = completed.once["secret"]
    assert secret in completed.once["otpauth_uri"]
    assert completed.once["qr_svg"].startswith("<svg")
    assert secret not in (await town.everything_stored(but="totp"))
    assert await town.refused("access.confirm_totp", {"code": "000000"}, token=person.token) == "totp_code_wrong"
    await town.done("access.confirm_totp", {"code": TOTP(secret).at(town.clock.now())}, token=person.token)
    assert await town.refused("access.enrol_totp", {}, token=person.token) == "totp_on"
    assert any("soft token was enrolled" in text for text in await notices(town))


@pytest.mark.parametrize("by_token", [False, True])
async def test_c6_a_soft_token_is_removed_with_step_up_by_either_factor(town: Town, *, by_token: bool):
    person = await town.customer()
    assert await town.refused("access.remove_totp", {}, token=person.token) == "totp_off"
    token = await enrolled(town, person)
    key = new_id(town.clock.now()).hex
    town.clock.advance(timedelta(seconds=31))
    asked = await town.do("access.remove_totp", {}, token=person.token, key=key)
    assert isinstance(asked, Challenged)
    code = token.at(town.clock.now()) if by_token else await town.code(person.phone)
    proof = GivenProof(challenge_id=asked.challenge_id, code=code)
    await town.done("access.remove_totp", {}, token=person.token, key=key, proof=proof)
    assert await town.bank.database.rows("select from totp") == []
    assert any("soft token was removed" in text for text in await notices(town))


async def test_c6_a_new_phone_needs_password_both_phones_and_tells_the_old_one(town: Town):
    person = await town.customer()
    other = (await town.sign_in(person)).once["token"]
    await town.sign_in(person)
    new_phone = "13711112222"
    begun = await town.done("customers.begin_phone_change", {"phone": new_phone}, token=person.token)
    request = {
        "phone_change_id": begun.answer.phone_change_id,
        "code": await town.code(new_phone),
        "password": person.password,
    }
    wrong_password = {**request, "password": "not the password"}
    assert await town.refused("customers.change_phone", wrong_password, token=person.token) == "password_wrong"
    wrong_code = {**request, "code": f"{(int(request['code']) + 1) % 10**6:06d}"}
    assert await town.refused("customers.change_phone", wrong_code, token=person.token) == "phone_code_wrong"
    old_phone = person.phone
    await town.confirmed("customers.change_phone", request, person)
    assert (await town.messages(old_phone))[0].count("137****2222") == 1
    assert any("137****2222" in text for text in await notices(town))
    assert await town.bank.sessions.find(other) is None
    me = await town.see("customers.self", token=person.token)
    assert me.phone_masked == "137****2222"
    person.phone = new_phone
    await town.sign_in(person)
    row = await town.bank.database.row("select failures from failure_count")
    assert row == {"failures": 0}


async def test_c6_a_phone_of_another_customer_is_refused_only_to_its_owner(town: Town):
    person, other = await town.customer(), await town.customer()
    town.clock.advance(timedelta(seconds=61))
    begun = await town.done("customers.begin_phone_change", {"phone": other.phone}, token=person.token)
    request = {
        "phone_change_id": begun.answer.phone_change_id,
        "code": await town.code(other.phone),
        "password": person.password,
    }
    assert await town.refused("customers.change_phone", request, token=person.token) == "phone_registered"
    same = await town.refused("customers.begin_phone_change", {"phone": person.phone}, token=person.token)
    assert same == "phone_unchanged"


async def test_c6_a_code_for_one_customers_new_phone_is_no_use_to_another(town: Town):
    person, thief = await town.customer(), await town.customer()
    begun = await town.done("customers.begin_phone_change", {"phone": "13711112222"}, token=person.token)
    request = {
        "phone_change_id": begun.answer.phone_change_id,
        "code": await town.code("13711112222"),
        "password": thief.password,
    }
    assert await town.refused("customers.change_phone", request, token=thief.token) == "phone_code_wrong"


async def test_c2_a_step_up_code_confirms_one_call_only(town: Town):
    person = await town.customer()
    token = await enrolled(town, person)
    town.clock.advance(timedelta(seconds=31))
    asked = await town.do("access.remove_totp", {}, token=person.token, key="remove")
    assert isinstance(asked, Challenged)
    begun = await town.done("customers.begin_phone_change", {"phone": "13711112222"}, token=person.token)
    request = {
        "phone_change_id": begun.answer.phone_change_id,
        "code": await town.code("13711112222"),
        "password": person.password,
    }
    proof = GivenProof(challenge_id=asked.challenge_id, code=token.at(town.clock.now()))
    outcome = await town.do("customers.change_phone", request, token=person.token, proof=proof)
    assert isinstance(outcome, Declined)
    assert outcome.refusal.code.name == "step_up_failed"


async def test_c1_sign_in_always_takes_two_factors(town: Town):
    person = await town.customer()
    sign_in_id = await town.begin_sign_in(person.phone)
    code = await town.code(person.phone)
    for request in (
        {"sign_in_id": sign_in_id, "password": person.password, "code": "000000" if code != "000000" else "000001"},
        {"sign_in_id": sign_in_id, "password": "not the password", "code": code},
    ):
        assert await town.refused("access.sign_in", request) == "sign_in_failed"


async def test_cu5_the_language_of_messages_follows_the_customer(town: Town):
    person = await town.customer()
    await town.done("access.set_language", {"language": "en"}, token=person.token)
    await town.begin_sign_in(person.phone)
    assert (await town.messages(person.phone))[0].startswith("[Qudao] You are signing in. Code ")
