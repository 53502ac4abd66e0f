"""People who use the bank through the spine: what tests of identity and customers call."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any

import httpx
import pytest
from psycopg import sql
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
    staff_id: str = ""


class Town:
    """Carries people's calls to the bank, as a channel would, and reads the short messages it means to send."""

    def __init__(self, bank: Bank, clock: ManualClock) -> None:
        self.bank = bank
        self.clock = clock
        self._numbers = count(1)
        self._operations = {operation.name: operation for operation in bank.operations}
        self._queries = {query.name: query for query in bank.queries}

    def person(self, *, born_on: date = date(1990, 5, 17), name: str = NAME, password: str = PASSWORD) -> Person:
        """Somebody new, with a valid identity number."""
        number = next(self._numbers)
        body = f"110105{born_on:%Y%m%d}{number:03d}"
        id_number = body + ric.calc_check_digit(body + "0")
        return Person(phone=f"138{number:08d}", id_number=id_number, name=name, password=password)

    async def call(
        self, token: str = "", *, key: str | None = None, proof: GivenProof | None = None, device: str = ""
    ) -> Call:
        """A call as a channel makes it: by a guest, or by whoever holds the token."""
        session: Session | None = await self.bank.sessions.find(token) if token else None
        at = self.clock.now()
        return Call(
            actor=session.actor if session else GUEST,
            session=session,
            channel="web",
            at=at,
            execution_id=new_id(at),
            request_id="test",
            address="192.0.2.7",
            idempotency_key=key or new_id(at).hex,
            proof=proof,
            device=device,
        )

    async def do(
        self,
        name: str,
        request: Message | dict[str, Any],
        *,
        token: str = "",
        key: str | None = None,
        proof: GivenProof | None = None,
        device: str = "",
    ) -> Outcome:
        """An operation by name; `request` may be given as its fields."""
        operation = self._operations[name]
        asked = operation.request(**request) if isinstance(request, dict) else request
        return await self.bank.spine.run(operation, await self.call(token, key=key, proof=proof, device=device), asked)

    async def done(
        self,
        name: str,
        request: Message | dict[str, Any],
        *,
        token: str = "",
        key: str | None = None,
        proof: GivenProof | None = None,
        device: str = "",
    ) -> Completed:
        """The same, where nothing else than success is expected."""
        outcome = await self.do(name, request, token=token, key=key, proof=proof, device=device)
        assert isinstance(outcome, Completed), outcome
        return outcome

    async def refused(
        self, name: str, request: Message | dict[str, Any], *, token: str = "", key: str | None = None
    ) -> str:
        """The same, where a refusal is expected: its code."""
        outcome = await self.do(name, request, token=token, key=key)
        assert isinstance(outcome, Declined), outcome
        return outcome.refusal.code.name

    async def see(self, name: str, *, token: str = "") -> Any:  # noqa: ANN401 - the query's own answer
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

    async def everything_stored(self, *, but: str) -> str:
        """The rows of every table as text, except one."""
        tables = await self.bank.database.rows(
            "select table_name from information_schema.tables where table_schema = 'public' and table_name <> %(but)s"
            " and has_table_privilege(quote_ident(table_name), 'select')",
            but=but,
        )
        pages: list[str] = []
        async with self.bank.database.pool.connection() as connection:
            for row in tables:
                query = sql.SQL("select coalesce(string_agg(t::text, ' '), '') from {} t")
                cursor = await connection.execute(query.format(sql.Identifier(row["table_name"])))
                pages.append(str(await cursor.fetchone()))
        return "\n".join(pages)

    async def code(self, phone: str) -> str:
        """The code of the newest message with one."""
        for text in await self.messages(phone):
            found = re.search(r"(?:验证码|Code) (\d{6})", text)
            if found:
                return found.group(1)
        raise AssertionError(f"no code was sent to {phone}")

    async def confirmed(self, name: str, request: dict[str, Any], person: Person) -> Completed:
        """An operation that asks for a code, with the code sent to the person's phone."""
        # Messages of one moment have no order.
        self.clock.advance(timedelta(seconds=1))
        key = new_id(self.clock.now()).hex
        asked = await self.do(name, request, token=person.token, key=key)
        assert isinstance(asked, Challenged), asked
        proof = GivenProof(challenge_id=asked.challenge_id, code=await self.code(person.phone))
        completed = await self.done(name, request, token=person.token, key=key, proof=proof)
        person.token = completed.session_token or person.token
        return completed

    async def prove_phone(self, person: Person) -> str:
        """The first two steps of a sign-up."""
        begun = await self.done("customers.begin_sign_up", {"phone": person.phone})
        sign_up_id = begun.answer.sign_up_id
        code = await self.code(person.phone)
        await self.done("customers.prove_phone", {"sign_up_id": sign_up_id, "code": code})
        return sign_up_id

    def particulars(self, person: Person, sign_up_id: str) -> dict[str, Any]:
        """The request of the third step."""
        return {
            "sign_up_id": sign_up_id,
            "name": person.name,
            "id_number": person.id_number,
            "password": person.password,
            "terms_version": "2026-01",
        }

    async def sign_up(self, person: Person) -> Completed:
        """The three steps of a sign-up; the person holds the new session."""
        sign_up_id = await self.prove_phone(person)
        completed = await self.done("customers.complete_sign_up", self.particulars(person, sign_up_id))
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


class Gateway:
    """The simulated SMS gateway, running as a process of its own."""

    def __init__(self, url: str) -> None:
        self.url = url

    def messages(self, phone: str = "", after: str = "") -> list[dict[str, str]]:
        """What it has sent, newest first."""
        answer = httpx.get(f"{self.url}/messages", params={"phone": phone, "after": after}, trust_env=False)
        return answer.raise_for_status().json()["items"]

    def misbehave(self, **faults: float) -> None:
        """Switch faults on; the others off."""
        httpx.post(f"{self.url}/faults", json=faults, trust_env=False).raise_for_status()


@pytest.fixture(scope="session")
def sms_process() -> Iterator[str]:
    """The address of a running simulator."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "qudao.partners.sms.simulator"]
    process = subprocess.Popen(command, env={**os.environ, "QUDAO_SMS_URL": url})
    try:
        for _ in range(100):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.05)
        yield url
    finally:
        process.terminate()
        assert process.wait(10) == 0


@pytest.fixture
def gateway(sms_process: str) -> Iterator[Gateway]:
    """The gateway, behaving; what it sent before stays in it."""
    gateway = Gateway(sms_process)
    yield gateway
    gateway.misbehave()


@pytest.fixture
def town(bank: Bank, clock: ManualClock) -> Town:
    """The people of a fresh bank."""
    return Town(bank, clock)
