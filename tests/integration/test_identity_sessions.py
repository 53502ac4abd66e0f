"""Sessions: how long they live and what ends them (REQUIREMENTS B1-B3, B5; ID-10)."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from qudao.identity.sessions import csrf_token
from qudao.kernel.ids import new_id
from qudao.kernel.refusal import Refused
from qudao.operations.codes import SIGN_IN_REQUIRED

if TYPE_CHECKING:
    from tests.integration.conftest import Person, Town


async def is_live(town: Town, token: str) -> bool:
    """Whether a token still opens a session."""
    return await town.bank.sessions.find(token) is not None


async def test_b1_tokens_are_long_and_only_their_hash_is_stored(town: Town):
    person = await town.customer()
    tokens = {person.token}
    for _ in range(3):
        tokens.add((await town.sign_in(person)).once["token"])
    assert len(tokens) == 4
    assert min(len(token) for token in tokens) >= 43
    stored = await town.everything_stored(but="outbox")
    assert not any(token in stored for token in tokens)


async def test_b1_step_up_changes_the_token_and_voids_the_old_one(town: Town):
    person = await town.customer()
    old = person.token
    completed = await town.confirmed("access.enrol_totp", {}, person)
    assert completed.session_token not in {None, old}
    assert not await is_live(town, old)
    assert await is_live(town, person.token)


async def test_b2_a_customers_session_idles_five_minutes(town: Town):
    person = await town.customer()
    town.clock.advance(timedelta(seconds=299))
    assert await is_live(town, person.token)
    town.clock.advance(timedelta(seconds=301))
    assert not await is_live(town, person.token)


async def test_b2_no_session_is_older_than_twelve_hours(town: Town):
    person = await town.customer()
    for _ in range(12 * 15 - 1):
        town.clock.advance(timedelta(minutes=4))
        assert await is_live(town, person.token)
    town.clock.advance(timedelta(seconds=239))
    assert await is_live(town, person.token)
    town.clock.advance(timedelta(seconds=1))
    assert not await is_live(town, person.token)


async def test_b3_signing_out_ends_the_session_for_every_call_after_it(town: Town):
    person = await town.customer()
    await town.done("access.sign_out", {}, token=person.token)
    found = await asyncio.gather(*(is_live(town, person.token) for _ in range(20)))
    assert not any(found)
    with pytest.raises(Refused) as refused:
        await town.see("access.session", token=person.token)
    assert refused.value.code is SIGN_IN_REQUIRED


async def test_b3_signing_out_everywhere_ends_all(town: Town):
    person = await town.customer()
    tokens = [person.token, *[(await town.sign_in(person)).once["token"] for _ in range(2)]]
    await town.done("access.sign_out_everywhere", {}, token=tokens[-1])
    assert not any([await is_live(town, token) for token in tokens])


async def two_sessions(town: Town) -> tuple[Person, str]:
    """Somebody with two sessions: the one they hold, and another."""
    person = await town.customer()
    other = person.token
    await town.sign_in(person)
    assert await is_live(town, other)
    return person, other


async def test_b3_a_new_password_ends_the_other_sessions(town: Town):
    person, other = await two_sessions(town)
    request = {"current_password": person.password, "new_password": "an even better 密码"}
    await town.done("access.change_password", request, token=person.token)
    assert (await is_live(town, person.token), await is_live(town, other)) == (True, False)


async def test_b3_a_reset_ends_every_session(town: Town):
    person, other = await two_sessions(town)
    town.clock.advance(timedelta(seconds=61))
    begun = await town.done("access.begin_reset", {"login": person.phone})
    request = {
        "reset_id": begun.answer.reset_id,
        "code": await town.code(person.phone),
        "id_number": person.id_number,
        "new_password": "an even better 密码",
    }
    await town.done("access.complete_reset", request)
    assert (await is_live(town, person.token), await is_live(town, other)) == (False, False)


async def test_b5_one_sees_and_ends_ones_sessions(town: Town):
    person, _ = await two_sessions(town)
    seen = await town.see("access.sessions", token=person.token)
    assert sorted(item.current for item in seen.items) == [False, True]
    other = next(item.session_id for item in seen.items if not item.current)
    await town.done("access.end_session", {"session_id": other}, token=person.token)
    assert len((await town.see("access.sessions", token=person.token)).items) == 1
    assert await town.refused("access.end_session", {"session_id": other}, token=person.token) == "not_found"


async def test_b5_nobody_ends_anothers_session(town: Town):
    person, stranger = await town.customer(), await town.customer()
    theirs = (await town.see("access.sessions", token=stranger.token)).items[0].session_id
    assert await town.refused("access.end_session", {"session_id": theirs}, token=person.token) == "not_found"
    assert await is_live(town, stranger.token)


async def test_b5_the_fourth_sign_in_ends_the_session_used_longest_ago(town: Town):
    person = await town.customer()
    tokens = [person.token, *[(await town.sign_in(person)).once["token"] for _ in range(3)]]
    assert [await is_live(town, token) for token in tokens] == [False, True, True, True]


async def test_b5_a_device_has_one_session(town: Town):
    person = await town.customer()
    first = (await town.sign_in(person, device="phone")).once["token"]
    laptop = (await town.sign_in(person, device="laptop")).once["token"]
    second = (await town.sign_in(person, device="phone")).once["token"]
    assert [await is_live(town, token) for token in (first, laptop, second)] == [False, True, True]


async def test_b6_the_session_tells_its_csrf_token(town: Town):
    person = await town.customer()
    session = await town.see("access.session", token=person.token)
    assert session.csrf_token == csrf_token(person.token)
    assert session.expires_idle_at == town.clock.now() + timedelta(minutes=5)


async def test_b3_a_closed_principal_has_no_session(town: Town):
    person = await town.customer()
    await town.bank.database.rows("update principal set status = 'closed'")
    assert not await is_live(town, person.token)
    begun = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": begun, "password": person.password, "code": "000000"}
    assert await town.refused("access.sign_in", request) == "sign_in_failed"


async def test_f1_guests_have_no_sessions_to_look_after(town: Town):
    for name in ("access.sign_out", "access.sign_out_everywhere", "access.enrol_totp", "access.remove_totp"):
        assert await town.refused(name, {}) == "sign_in_required"
    assert await town.refused("access.end_session", {"session_id": f"ses_{new_id(town.clock.now()).hex}"}) == (
        "sign_in_required"
    )
