"""An office with staff and customers, and calls on their behalf: put together from the bank's own statements."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, Protocol
from uuid import UUID

import msgspec
import pytest
from psycopg import AsyncConnection

from qudao.app import Bank
from qudao.database.connection import run
from qudao.identity.sessions import new_token, open_session
from qudao.identity.step_up import GivenProof
from qudao.kernel.clock import ManualClock
from qudao.kernel.ids import new_id, public_id
from qudao.operations.operation import Call
from qudao.operations.outbox import Delivery, Outbox, Topic
from qudao.operations.outcome import Challenged, Completed, Declined, Outcome
from qudao.services.accounts.api import AccountClass, AccountKind, new_account_number, open_holding
from qudao.services.daily_close.drive import drive_daily_close
from qudao.services.notices.delivery import deliver_notice

_KEYS = count(1)
ROLES = ("teller", "operations_maker", "operations_checker", "auditor", "system_administrator")


@dataclass
class Member:
    """Somebody with a session: staff, or a customer with accounts."""

    principal_id: UUID
    person_id: UUID
    name: str
    phone: str
    token: str = ""
    accounts: list[UUID] = field(default_factory=list[UUID])
    numbers: list[str] = field(default_factory=list[str])

    @property
    def account(self) -> str:
        """The outside id of the first account."""
        return public_id("acc", self.accounts[0])


class Databases(Protocol):
    """The run's database server, as far as tests here need it."""

    def create(self, *, template: str = ...) -> str: ...

    def drop(self, url: str) -> None: ...


class Office:
    """A bank with one member of staff in each role, named after it."""

    def __init__(self, bank: Bank, clock: ManualClock, database_url: str) -> None:
        self.bank = bank
        self.clock = clock
        self.url = database_url
        self.staff: dict[str, Member] = {}
        self._people = count(1)

    async def hire(self, role: str, *, person_id: UUID | None = None) -> Member:
        """A member of staff with one role; `person_id` makes it another operator id of the same natural person."""
        number = next(self._people)
        now = self.clock.now()
        member = Member(new_id(now), person_id or new_id(now), f"员工{number}", f"139{number:08}")
        async with await AsyncConnection.connect(self.url) as connection:
            await _principal(connection, member, kind="staff", login=f"S{number:05}", at=now)
            await connection.execute(
                "insert into staff_role (principal_id, role, granted_at) values (%s, %s, %s)",
                [member.principal_id, role, now],
            )
        await self.sign_in(member)
        self.staff.setdefault(role, member)
        return member

    async def customer(self, name: str, *, balance: int = 0) -> Member:
        """A customer with a class I current account, paid in at the counter."""
        number = next(self._people)
        now = self.clock.now()
        member = Member(new_id(now), new_id(now), name, f"138{number:08}")
        async with await AsyncConnection.connect(self.url) as connection:
            await _principal(connection, member, kind="customer", login=member.phone, at=now)
            await connection.execute(
                "insert into customer (customer_id, person_id, name, id_number, id_number_digest, phone,"
                " terms_version, registered_at, registered_via) values (%s, %s, %s, %s, %s, %s, '1', %s, 'web')",
                [
                    member.principal_id,
                    member.person_id,
                    name,
                    f"11010119900101{number:04}",
                    number.to_bytes(32, "big"),
                    member.phone,
                    now,
                ],
            )
        await self.sign_in(member)
        await self.open(member, balance=balance)
        return member

    async def open(
        self,
        member: Member,
        *,
        kind: AccountKind = "current",
        account_class: AccountClass = "I",
        currency: str = "CNY",
        balance: int = 0,
    ) -> UUID:
        """Another account, paid in at the counter."""
        now = self.clock.now()
        account_id, number = new_id(now), new_account_number()
        state = await self.bank.database.row("select accounting_date from ledger_state")
        assert state is not None
        changes = open_holding(
            account_id=account_id,
            customer_id=member.principal_id,
            number=number,
            kind=kind,
            account_class=account_class,
            currency=currency,
            is_default=not member.accounts,
            at=now,
            on=state["accounting_date"],
        )
        async with self.bank.database.transaction() as connection:
            for change in changes:
                await run(connection.cursor(), change.statement)
        member.accounts.append(account_id)
        member.numbers.append(number)
        if balance:
            await self.pay_in(member, balance, which=-1, currency=currency)
        return account_id

    async def pay_in(self, member: Member, minor: int, *, which: int = 0, currency: str = "CNY") -> Any:  # noqa: ANN401 - the answer's own type
        """Cash at the counter; the receipt."""
        return await self.done(
            "teller",
            "counter.deposit",
            account_number=member.numbers[which],
            holder_name=member.name,
            money={"amount": f"{minor // 100}.{minor % 100:02}", "currency": currency},
        )

    async def sign_in(self, member: Member) -> None:
        """A fresh session."""
        member.token, now = new_token(), self.clock.now()
        statement = open_session(
            session_id=new_id(now),
            token=member.token,
            principal_id=member.principal_id,
            channel="web",
            device="",
            address="::1",
            at=now,
        )
        await self.bank.database.rows(statement)

    async def call(self, who: Member | str, *, key: str = "", proof: GivenProof | None = None) -> Call:
        """A call over the web by a member, or by the one who was hired into a role; each a second after the last."""
        self.clock.advance(timedelta(seconds=1))
        member = self.staff[who] if isinstance(who, str) else who
        session = await self.bank.sessions.find(member.token)
        if session is None:
            await self.sign_in(member)
            session = await self.bank.sessions.find(member.token)
        assert session is not None
        now = self.clock.now()
        return Call(
            actor=session.actor,
            channel="web",
            at=now,
            execution_id=new_id(now),
            request_id="r",
            address="::1",
            idempotency_key=key or f"key-{next(_KEYS)}",
            session=session,
            proof=proof,
        )

    async def run(
        self,
        who: Member | str,
        operation: str,
        *,
        key: str = "",
        proof: GivenProof | None = None,
        **fields: Any,  # noqa: ANN401 - the request's own fields
    ) -> Outcome:
        """Carry an operation through the spine, once."""
        declared = next(item for item in self.bank.operations if item.name == operation)
        call = await self.call(who, key=key, proof=proof)
        outcome = await self.bank.spine.run(declared, call, msgspec.convert(fields, declared.request))
        if isinstance(outcome, Completed) and outcome.session_token is not None:
            (self.staff[who] if isinstance(who, str) else who).token = outcome.session_token
        return outcome

    async def prove(self, who: Member | str, operation: str, **fields: Any) -> Outcome:  # noqa: ANN401 - as above
        """Carry an operation through, answering its challenge with the code from the short message."""
        key = f"key-{next(_KEYS)}"
        first = await self.run(who, operation, key=key, **fields)
        if not isinstance(first, Challenged):
            return first
        member = self.staff[who] if isinstance(who, str) else who
        rows = await self.bank.database.rows(
            "select payload ->> 'text' as text from outbox where topic = 'sms' and payload ->> 'phone' = %(phone)s"
            " order by message_id desc limit 1",
            phone=member.phone,
        )
        code = re.search(r"(?<!\d)\d{6}(?!\d)", rows[0]["text"])
        assert code is not None
        proof = GivenProof(challenge_id=first.challenge_id, code=code.group())
        return await self.run(who, operation, key=key, proof=proof, **fields)

    async def done(self, who: Member | str, operation: str, **fields: object) -> Any:  # noqa: ANN401 - the answer's own type
        """The answer of an operation that must succeed."""
        outcome = await self.prove(who, operation, **fields)
        assert isinstance(outcome, Completed), outcome
        assert outcome.outcome in {"done", "accepted"}
        return outcome.answer

    async def parked(self, who: Member | str, operation: str, **fields: object) -> str:
        """The execution id of an operation that must park."""
        outcome = await self.prove(who, operation, **fields)
        assert isinstance(outcome, Completed), outcome
        assert outcome.outcome == "parked"
        return public_id("exe", outcome.execution_id)

    async def refused(self, who: Member | str, operation: str, **fields: object) -> str:
        """The code of an operation that must be refused."""
        outcome = await self.prove(who, operation, **fields)
        assert isinstance(outcome, Declined), outcome
        return outcome.refusal.code.name

    async def see(self, who: Member | str, query: str, **fields: object) -> Any:  # noqa: ANN401 - the answer's own type
        """The answer of a query."""
        declared = next(item for item in self.bank.queries if item.name == query)
        return await self.bank.spine.see(declared, await self.call(who), msgspec.convert(fields, declared.request))

    async def balance(self, account_id: UUID) -> int:
        """An account's balance in minor units."""
        row = await self.bank.database.row("select balance from account where account_id = %(id)s", id=account_id)
        assert row is not None
        return row["balance"]

    async def close_day(self) -> None:
        """Close the ledger's day wholly, and turn the clock to the next."""
        day = await self.see("operations_maker", "day.state")
        await self.done("operations_maker", "day.close", accounting_date=day.accounting_date.isoformat())
        await drive_daily_close(self.bank.spine, clock=self.clock)
        self.clock.advance(timedelta(days=1))

    async def deliver(self) -> None:
        """Deliver what is due; short messages end here."""
        nowhere = Topic(handler=_to_nobody)
        topics = {"notice": Topic(handler=deliver_notice), "sms": nowhere, "decoy": nowhere}
        await Outbox(database=self.bank.database, clock=self.clock, topics=topics).deliver_due()

    async def check(self) -> None:
        """Nothing may be wrong with the bank."""
        assert await self.bank.verify() == []


async def _to_nobody(_connection: AsyncConnection[Any], _delivery: Delivery) -> None:
    pass


async def _principal(connection: AsyncConnection[Any], member: Member, *, kind: str, login: str, at: object) -> None:
    await connection.execute(
        "insert into principal (principal_id, kind, person_id, login, phone, display_name, created_at)"
        " values (%s, %s, %s, %s, %s, %s, %s)",
        [member.principal_id, kind, member.person_id, login, member.phone, member.name, at],
    )


@pytest.fixture
async def office(bank: Bank, clock: ManualClock, database_url: str) -> Office:
    """An office with somebody in each role."""
    built = Office(bank, clock, database_url)
    for role in ROLES:
        await built.hire(role)
    return built


@pytest.fixture(scope="session")
def open_office() -> type[Office]:
    """The office itself, for tests that bring their own bank."""
    return Office
