"""Signing in: two factors, one refusal, failures counted before anything is verified (ID-1, ID-2; REQUIREMENTS A)."""

from __future__ import annotations

import asyncio
import math
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec
import pytest
from argon2 import PasswordHasher, extract_parameters
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyotp.totp import TOTP

from qudao.identity.actor import ActorKind
from qudao.identity.password_policy import check_new_password
from qudao.identity.passwords import Passwords
from qudao.identity.phone_codes import SENDING_QUOTA
from qudao.kernel.refusal import Refused
from qudao.operations.outcome import Completed, Declined

if TYPE_CHECKING:
    from tests.integration.conftest import Person, Town


def wrong(code: str) -> str:
    """Another code of six digits."""
    return f"{(int(code) + 1) % 10**6:06d}"


async def sign_in_ids(town: Town, person: Person, count: int) -> list[str]:
    """As many sign-ins begun; only the first has a code that was sent."""
    ids = [await town.begin_sign_in(person.phone)]
    begun = await asyncio.gather(
        *(town.done("access.begin_sign_in", {"login": person.phone}) for _ in range(count - 1))
    )
    return [*ids, *(answer.answer.sign_in_id for answer in begun)]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=8, max_size=128))
async def test_a1_a_password_is_verified_exactly_as_it_was_given(password: str):
    passwords = Passwords()
    phc = await passwords.hash(password)
    assert await passwords.verify(phc, password)
    assert not await passwords.verify(phc, password[:-1])
    assert not await passwords.verify(phc, password + " ")


async def test_a3_hashes_are_argon2id_of_the_required_cost_and_upgraded_on_sign_in(town: Town):
    person = await town.customer()
    weak = PasswordHasher(time_cost=1, memory_cost=8 * 1024, parallelism=1).hash(person.password)
    await town.bank.database.rows("update password set phc = %(weak)s", weak=weak)
    await town.sign_in(person)
    rows = await town.bank.database.rows("select phc from password")
    for row in rows:
        found = extract_parameters(row["phc"])
        assert found.type.name == "ID"
        assert (found.time_cost >= 2, found.memory_cost >= 19 * 1024, found.parallelism) == (True, True, 1)
    await town.sign_in(person)


async def test_a4_fifty_parallel_wrong_tries_run_exactly_five_verifications(town: Town):
    person = await town.customer()
    ids = await sign_in_ids(town, person, 10)
    right = await town.code(person.phone)
    before = town.bank.passwords.verifications
    tries = [
        {"sign_in_id": ids[number % 10], "password": f"not the password {number}", "code": wrong(right)}
        for number in range(50)
    ]
    refusals = await asyncio.gather(*(town.refused("access.sign_in", request) for request in tries))
    assert set(refusals) == {"sign_in_failed"}
    assert town.bank.passwords.verifications - before == 5

    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    assert await town.refused("access.sign_in", request) == "sign_in_failed"
    assert town.bank.passwords.verifications - before == 5

    town.clock.advance(timedelta(minutes=28))
    await town.sign_in(person)
    row = await town.bank.database.row("select failures, blocked_until from failure_count")
    assert row == {"failures": 0, "blocked_until": None}


async def test_a4_the_block_ends_when_its_time_is_over_and_not_before(town: Town):
    person = await town.customer()
    ids = await sign_in_ids(town, person, 2)
    for number in range(5):
        request = {"sign_in_id": ids[number % 2], "password": "not the password", "code": "000000"}
        assert await town.refused("access.sign_in", request) == "sign_in_failed"
    row = await town.bank.database.row("select blocked_until from failure_count")
    assert row is not None
    assert row["blocked_until"] == town.clock.now() + timedelta(minutes=30)
    town.clock.advance(timedelta(minutes=30) - timedelta(seconds=62))
    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    assert await town.refused("access.sign_in", request) == "sign_in_failed"
    town.clock.advance(timedelta(seconds=1))
    assert isinstance(await town.do("access.sign_in", request), Completed)


async def test_a4_the_owner_is_warned_before_the_block_and_told_of_it(town: Town):
    person = await town.customer()
    ids = await sign_in_ids(town, person, 2)
    for number in range(5):
        await town.refused("access.sign_in", {"sign_in_id": ids[number % 2], "password": "no", "code": "000000"})
        town.clock.advance(timedelta(seconds=1))
    rows = await town.bank.database.rows(
        "select payload->>'en' as en from outbox where topic = 'notice' order by message_id"
    )
    texts = [row["en"] for row in rows]
    assert [("3 times" in text, "4 times" in text, "blocked until" in text) for text in texts] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


async def test_k1_a_failed_sign_in_names_the_customer_to_the_audit_trail_only(town: Town):
    person = await town.customer()
    sign_in_id = await town.begin_sign_in(person.phone)
    await town.refused("access.sign_in", {"sign_in_id": sign_in_id, "password": "no", "code": "000000"})
    begun = await town.done("access.begin_sign_in", {"login": "13999999999"})
    await town.refused("access.sign_in", {"sign_in_id": begun.answer.sign_in_id, "password": "no", "code": "000000"})
    rows = await town.bank.database.rows(
        "select a.actor_kind, a.outcome, a.code, a.address, c.customer_id is not null as is_named"
        " from audit_event a left join customer c on c.customer_id = a.subject_id"
        " where a.operation = 'access.sign_in' order by a.sequence"
    )
    shared = {"actor_kind": "guest", "outcome": "declined", "code": "sign_in_failed", "address": "192.0.2.7"}
    assert rows == [{**shared, "is_named": True}, {**shared, "is_named": False}]


async def test_a5_every_cause_of_failure_has_the_same_answer(town: Town):
    person = await town.customer()
    known = await sign_in_ids(town, person, 2)
    code = await town.code(person.phone)
    begun = await town.done("access.begin_sign_in", {"login": "13999999999"})
    unknown = begun.answer.sign_in_id
    causes = [
        {"sign_in_id": known[0], "password": "not the password", "code": code},
        {"sign_in_id": known[0], "password": person.password, "code": wrong(code)},
        {"sign_in_id": known[1], "password": person.password, "code": code},
        {"sign_in_id": unknown, "password": person.password, "code": code},
        {"sign_in_id": "sgn_" + "0" * 32, "password": person.password, "code": code},
    ]
    bodies: set[bytes] = set()
    for request in causes:
        outcome = await town.do("access.sign_in", request)
        assert isinstance(outcome, Declined)
        refusal = outcome.refusal
        bodies.add(msgspec.json.encode([refusal.code.name, refusal.code.status, refusal.text, refusal.values]))
    assert len(bodies) == 1


async def test_a5_beginning_tells_nothing_about_the_login(town: Town):
    person = await town.customer()
    town.clock.advance(timedelta(minutes=2))
    known = await town.done("access.begin_sign_in", {"login": person.phone})
    unknown = await town.done("access.begin_sign_in", {"login": "13999999999"})
    again = await town.done("access.begin_sign_in", {"login": person.phone})
    shapes = [
        {**msgspec.to_builtins(outcome.answer), "sign_in_id": outcome.answer.sign_in_id[:4]}
        for outcome in (known, unknown, again)
    ]
    assert shapes[0] == shapes[1] == shapes[2]
    counts = await town.bank.database.rows("select topic, count(*) as messages from outbox group by topic")
    assert {row["topic"]: row["messages"] for row in counts} == {"sms": 2, "decoy": 2}


def mann_whitney_p(first: list[float], second: list[float]) -> float:
    """The two-sided p of "neither tends to be longer", by the normal approximation."""
    ranked = sorted([(value, 0) for value in first] + [(value, 1) for value in second])
    rank_sum = sum(rank for rank, (_, group) in enumerate(ranked, 1) if group == 0)
    n, m = len(first), len(second)
    u = rank_sum - n * (n + 1) / 2
    z = (u - n * m / 2) / math.sqrt(n * m * (n + m + 1) / 12)
    return math.erfc(abs(z) / math.sqrt(2))


@pytest.mark.slow
async def test_a5_the_time_of_a_refusal_does_not_tell_whether_the_login_exists(town: Town):
    person = await town.customer()
    logins = {"known": person.phone, "unknown": "13999999999"}
    times: dict[str, list[float]] = {"known": [], "unknown": []}
    for number in range(120):
        # In turns, the other first each time: neither is favoured by what ran just before.
        for kind in ("known", "unknown") if number % 2 else ("unknown", "known"):
            begun = await town.done("access.begin_sign_in", {"login": logins[kind]})
            request = {"sign_in_id": begun.answer.sign_in_id, "password": "not the password", "code": "000000"}
            started = time.perf_counter()
            await town.do("access.sign_in", request)
            times[kind].append(time.perf_counter() - started)
        await town.bank.database.rows("update failure_count set failures = 0, blocked_until = null")
    assert mann_whitney_p(times["known"], times["unknown"]) > 0.001


async def test_a7_a_code_lives_five_minutes(town: Town):
    person = await town.customer()
    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    town.clock.advance(timedelta(seconds=301))
    assert await town.refused("access.sign_in", request) == "sign_in_failed"
    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    town.clock.advance(timedelta(seconds=299))
    assert isinstance(await town.do("access.sign_in", request), Completed)


async def test_a7_of_twenty_uses_of_one_code_one_succeeds(town: Town):
    person = await town.customer()
    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    outcomes = await asyncio.gather(*(town.do("access.sign_in", request) for _ in range(20)))
    assert sum(isinstance(outcome, Completed) for outcome in outcomes) == 1
    assert await town.refused("access.sign_in", request) == "sign_in_failed"


async def test_a7_a_code_is_bound_to_its_request(town: Town):
    person = await town.customer()
    await town.begin_sign_in(person.phone)
    code = await town.code(person.phone)
    town.clock.advance(timedelta(seconds=61))
    reset = await town.done("access.begin_reset", {"login": person.phone})
    request = {
        "reset_id": reset.answer.reset_id,
        "code": code,
        "id_number": person.id_number,
        "new_password": "another good pass",
    }
    assert await town.refused("access.complete_reset", request) == "reset_failed"
    assert (
        await town.refused(
            "access.sign_in",
            {
                "sign_in_id": reset.answer.reset_id,
                "password": person.password,
                "code": await town.code(person.phone),
            },
        )
        == "sign_in_failed"
    )


async def test_a7_a_code_has_five_tries(town: Town):
    person = await town.customer()
    sign_in_id = await town.begin_sign_in(person.phone)
    code = await town.code(person.phone)
    await town.bank.database.rows("update phone_code set tries = 5")
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": code}
    assert await town.refused("access.sign_in", request) == "sign_in_failed"


async def test_a7_a_soft_tokens_step_signs_in_once_and_no_longer_than_thirty_seconds(town: Town):
    person = await town.customer()
    enrolled = await town.confirmed("access.enrol_totp", {}, person)
    token = TOTP(enrolled.once["secret"])
    await town.done("access.confirm_totp", {"code": token.at(town.clock.now())}, token=person.token)
    ids = await sign_in_ids(town, person, 3)
    town.clock.advance(timedelta(seconds=30 - town.clock.now().timestamp() % 30))
    code = token.at(town.clock.now())
    town.clock.advance(timedelta(seconds=29))
    request = {"password": person.password, "code": code}
    assert isinstance(await town.do("access.sign_in", {"sign_in_id": ids[0], **request}), Completed)
    assert await town.refused("access.sign_in", {"sign_in_id": ids[1], **request}) == "sign_in_failed"
    late = token.at(town.clock.now())
    town.clock.advance(timedelta(seconds=1))
    assert await town.refused("access.sign_in", {"sign_in_id": ids[2], "password": person.password, "code": late}) == (
        "sign_in_failed"
    )


async def test_o2_a_number_gets_one_code_a_minute_five_an_hour_ten_a_day(town: Town):
    person = await town.customer()
    sent = 1

    async def begin() -> bool:
        nonlocal sent
        await town.done("access.begin_sign_in", {"login": person.phone})
        before, sent = sent, len(await town.messages(person.phone))
        return sent > before

    assert [most for _, most in SENDING_QUOTA] == [1, 5, 10]
    town.clock.advance(timedelta(seconds=59))
    assert not await begin()
    town.clock.advance(timedelta(seconds=1))
    in_an_hour = [await begin()]
    for _ in range(9):
        town.clock.advance(timedelta(seconds=61))
        in_an_hour.append(await begin())
    assert in_an_hour.count(True) == 4
    in_a_day = 0
    for _ in range(40):
        town.clock.advance(timedelta(minutes=30))
        in_a_day += await begin()
    assert in_a_day == 5


async def test_o2_of_fifty_requests_at_once_one_code_is_sent(town: Town):
    person = await town.customer()
    town.clock.advance(timedelta(minutes=2))
    await asyncio.gather(*(town.done("access.begin_sign_in", {"login": person.phone}) for _ in range(50)))
    assert len(await town.messages(person.phone)) == 2


async def test_h1_a_replayed_sign_in_carries_no_token(town: Town):
    person = await town.customer()
    sign_in_id = await town.begin_sign_in(person.phone)
    request = {"sign_in_id": sign_in_id, "password": person.password, "code": await town.code(person.phone)}
    first = await town.done("access.sign_in", request, key="one")
    again = await town.done("access.sign_in", request, key="one")
    assert first.once["token"]
    assert (again.replayed, again.once, again.session_token) == (True, {}, None)
    assert again.answer["token"] is None


async def test_k4_no_secret_stays_in_any_table(town: Town):
    person = await town.customer()
    completed = await town.sign_in(person)
    everything = await town.everything_stored(but="outbox")
    assert person.phone in everything
    for secret in (person.password, completed.once["token"]):
        assert secret not in everything


def test_a1_the_password_of_these_tests_keeps_the_rules():
    with pytest.raises(Refused):
        check_new_password("password", kind=ActorKind.CUSTOMER)
