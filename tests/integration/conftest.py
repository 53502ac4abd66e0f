"""People who use the bank through the spine: what tests of identity and customers call."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from stdnum.cn import ric

from qudao.app import Bank
from qudao.identity.actor import GUEST
from qudao.identity.sessions import Session
from qudao.identity.step_up import GivenProof
from qudao.kernel.clock import ManualClock
from qudao.kernel.ids import new_id
from qudao.operations.operation import Call, Message
from qudao.operations.outcome import Challenged, Completed, Declined, Outcome

PASSWORD = "correct-horse 电池 staple"
NAME = "欧阳娜娜"


@dataclass(kw_only=True)
class Person:
    """Somebody, and the session they hold."""

    phone: str
    id_number: str
    name: str = NAME
    password: str = PASSWORD
    token: str = ""


class Town:
    """Carries people's calls to the bank, as a channel would, and reads the short messages it means to send."""

    def __init__(self, bank: Bank, clock: ManualClock) -> None:
        self.bank = bank
        self.clock = clock
        self._numbers = count(1)
        self._operations = {operation.name: operation for operation in bank.operations}
        self._queries = {query.name: query for query in bank.queries}

    def person(self, *, born_on: date = date(1990, 5, 17), **fields: Any) -> Person:
        """Somebody new, with a valid identity number."""
        number = next(self._numbers)
        body = f"110105{born_on:%Y%m%d}{number:03d}"
        id_number = body + ric.calc_check_digit(body + "0")
        return Person(**{"phone": f"138{number:08d}", "id_number": id_number, **fields})

    async def call(self, token: str = "", **fields: Any) -> Call:
        """A call as a channel makes it: by a guest, or by whoever holds the token."""
        session: Session | None = await self.bank.sessions.find(token) if token else None
        at = self.clock.now()
        call = Call(
            actor=session.actor if session else GUEST,
            session=session,
            channel="web",
            at=at,
            execution_id=new_id(at),
            request_id="test",
            address="192.0.2.7",
            idempotency_key=new_id(at).hex,
        )
        return replace(call, **fields)

    async def do(self, name: str, request: Message | dict[str, Any], *, token: str = "", **fields: Any) -> Outcome:
        """An operation by name; `request` may be given as its fields."""
        operation = self._operations[name]
        asked = operation.request(**request) if isinstance(request, dict) else request
        return await self.bank.spine.run(operation, await self.call(token, **fields), asked)

    async def done(self, name: str, request: Message | dict[str, Any], *, token: str = "", **fields: Any) -> Completed:
        """The same, where nothing else than success is expected."""
        outcome = await self.do(name, request, token=token, **fields)
        assert isinstance(outcome, Completed), outcome
        return outcome

    async def refused(self, name: str, request: Message | dict[str, Any], *, token: str = "", **fields: Any) -> str:
        """The same, where a refusal is expected: its code."""
        outcome = await self.do(name, request, token=token, **fields)
        assert isinstance(outcome, Declined), outcome
        return outcome.refusal.code.name

    async def see(self, name: str, *, token: str = "") -> Any:
        """A query without content. Raises Refused."""
        query = self._queries[name]
        return await self.bank.spine.see(query, await self.call(token), query.request())

    async def messages(self, phone: str) -> list[str]:
        """The short messages meant for a phone, newest first."""
        rows = await self.bank.database.rows(
            "select payload->>'text' as text from outbox where topic = 'sms' and payload->>'phone' = %(phone)s"
            " order by created_at desc, message_id desc",
            phone=phone,
        )
        return [row["text"] for row in rows]

    async def code(self, phone: str) -> str:
        """The code of the newest message with one."""
        for text in await self.messages(phone):
            found = re.search(r"(?:验证码|Code) (\d{6})", text)
            if found:
                return found.group(1)
        raise AssertionError(f"no code was sent to {phone}")

    async def confirmed(self, name: str, request: dict[str, Any], person: Person) -> Completed:
        """An operation that asks for a code, with the code sent to the person's phone."""
        key = new_id(self.clock.now()).hex
        asked = await self.do(name, request, token=person.token, idempotency_key=key)
        assert isinstance(asked, Challenged), asked
        self.clock.advance(timedelta(seconds=1))
        proof = GivenProof(challenge_id=asked.challenge_id, code=await self.code(person.phone))
        completed = await self.done(name, request, token=person.token, idempotency_key=key, proof=proof)
        person.token = completed.session_token or person.token
        return completed

    async def sign_up(self, person: Person, **fields: Any) -> Completed:
        """The three steps of a sign-up; the person holds the new session."""
        begun = await self.done("customers.begin_sign_up", {"phone": person.phone})
        sign_up_id = begun.answer.sign_up_id
        code = await self.code(person.phone)
        await self.done("customers.prove_phone", {"sign_up_id": sign_up_id, "code": code})
        particulars = {
            "sign_up_id": sign_up_id,
            "name": person.name,
            "id_number": person.id_number,
            "password": person.password,
            "terms_version": "2026-01",
            **fields,
        }
        completed = await self.done("customers.complete_sign_up", particulars)
        person.token = completed.once["token"]
        return completed

    async def begin_sign_in(self, login: str) -> str:
        """A fresh sign-in, past the pause between two codes."""
        self.clock.advance(timedelta(seconds=61))
        begun = await self.done("access.begin_sign_in", {"login": login})
        return begun.answer.sign_in_id

    async def sign_in(self, person: Person, *, device: str = "") -> Completed:
        """Sign in with password and the code sent; the person holds the new session."""
        sign_in_id = await self.begin_sign_in(person.phone)
        request = {"sign_in_id": sign_in_id, "password": person.password, "code": await self.code(person.phone)}
        completed = await self.done("access.sign_in", request, device=device)
        person.token = completed.once["token"]
        return completed

    async def customer(self) -> Person:
        """Somebody new who has signed up."""
        person = self.person()
        await self.sign_up(person)
        return person


@pytest.fixture
def town(bank: Bank, clock: ManualClock) -> Town:
    """The people of a fresh bank."""
    return Town(bank, clock)
