"""People with accounts and sessions, and calls on their behalf: put together from the bank's own statements."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any
from uuid import UUID

import msgspec
import pytest
from psycopg import AsyncConnection
from sqlalchemy import insert, update

from qudao.app import Bank
from qudao.database.connection import fetch_rows, run
from qudao.identity.actor import GUEST
from qudao.identity.sessions import new_token, open_session
from qudao.identity.step_up import GivenProof
from qudao.kernel.clock import ManualClock, bank_day
from qudao.kernel.ids import NIL, new_id, public_id
from qudao.ledger.chart import CASH, internal_account
from qudao.ledger.invariants import LEDGER_RULES, check_rules
from qudao.ledger.posting import Journal, PostingUnit, Transfer, post_units
from qudao.ledger.tables import account
from qudao.operations.invariants import SPINE_RULES
from qudao.operations.operation import Call, Message
from qudao.operations.outcome import Challenged, Completed, Declined, Outcome, Preview
from qudao.operations.tables import parameter
from qudao.services.accounts.api import AccountClass, AccountKind, new_account_number, open_holding

_KEYS = count(1)


@dataclass
class Person:
    """A customer with a session; accounts by class and currency ("I", "II", "I/USD")."""

    customer_id: UUID
    name: str
    phone: str
    token: str
    accounts: dict[str, UUID] = field(default_factory=dict[str, UUID])
    numbers: dict[str, str] = field(default_factory=dict[str, str])

    def account(self, which: str = "I") -> str:
        """The outside id of an account."""
        return public_id("acc", self.accounts[which])


class Town:
    """A bank with people in it."""

    def __init__(self, bank: Bank, clock: ManualClock, database_url: str) -> None:
        self.bank = bank
        self.clock = clock
        self._url = database_url
        self._people = count(1)

    async def person(self, name: str, *, balance: int = 0) -> Person:
        """Somebody with a class I account that holds `balance` fen."""
        number = next(self._people)
        phone = f"138{number:08}"
        customer_id = new_id(self.clock.now())
        values: dict[str, Any] = {
            "id": customer_id,
            "person": new_id(self.clock.now()),
            "phone": phone,
            "name": name,
            "id_number": f"{number:018}",
            "digest": number.to_bytes(32, "big"),
            "at": self.clock.now(),
        }
        async with await AsyncConnection.connect(self._url) as connection:
            await connection.execute(
                "insert into principal (principal_id, kind, person_id, login, phone, display_name, created_at)"
                " values (%(id)s, 'customer', %(person)s, %(phone)s, %(phone)s, %(name)s, %(at)s)",
                values,
            )
            await connection.execute(
                "insert into customer (customer_id, person_id, name, id_number, id_number_digest, phone,"
                " terms_version, registered_at, registered_via) values (%(id)s, %(person)s, %(name)s, %(id_number)s,"
                " %(digest)s, %(phone)s, '1', %(at)s, 'web')",
                values,
            )
        person = Person(customer_id, name, phone, await self.session(customer_id))
        await self.open(person, balance=balance)
        return person

    async def session(self, customer_id: UUID) -> str:
        """A fresh session; its token."""
        token = new_token()
        now = self.clock.now()
        statement = open_session(
            session_id=new_id(now),
            token=token,
            principal_id=customer_id,
            channel="web",
            device="",
            address="::1",
            at=now,
        )
        await self.bank.database.rows(statement)
        return token

    async def open(
        self,
        person: Person,
        *,
        account_class: AccountClass = "I",
        kind: AccountKind = "current",
        currency: str = "CNY",
        balance: int = 0,
    ) -> UUID:
        """Another account of a person."""
        now = self.clock.now()
        account_id, number = new_id(now), new_account_number()
        changes = open_holding(
            account_id=account_id,
            customer_id=person.customer_id,
            number=number,
            kind=kind,
            account_class=account_class,
            currency=currency,
            is_default=not person.accounts,
            at=now,
            on=bank_day(now),
        )
        async with self.bank.database.transaction() as connection:
            for change in changes:
                await run(connection.cursor(), change.statement)
        which = account_class if currency == "CNY" else f"{account_class}/{currency}"
        person.accounts[which], person.numbers[which] = account_id, number
        if balance:
            await self.fund(account_id, balance, currency=currency)
        return account_id

    async def fund(self, account_id: UUID, amount: int, *, currency: str = "CNY") -> None:
        """Cash over the counter, posted by hand."""
        now = self.clock.now()
        cash = internal_account(CASH, currency)
        transfer = Transfer(debit=cash, credit=account_id, amount=amount, currency=currency)
        journal = Journal(journal_id=new_id(now), kind="cash_deposit", transfers=(transfer,))
        async with self.bank.database.transaction() as connection:
            day = (await fetch_rows(connection, "select accounting_date from ledger_state"))[0]["accounting_date"]
            unit = PostingUnit(journals=(journal,), execution_id=new_id(now))
            assert await post_units(connection, [unit], at=now, accounting_date=day) is None

    def transfer(
        self, payer: Person, payee: Person, amount: str, *, from_: str = "I", to: str = "I", currency: str = "CNY",
        **more: object,
    ) -> dict[str, Any]:  # fmt: skip
        """The fields of a transfer request."""
        return {
            "from_account_id": payer.account(from_),
            "to_account_number": payee.numbers[to],
            "payee_name": payee.name,
            "money": {"amount": amount, "currency": currency},
            **more,
        }

    async def pay(self, payer: Person, payee: Person, amount: str, **more: Any) -> Any:  # noqa: ANN401 - messages of all kinds
        """A transfer that must succeed; its receipt."""
        return await self.done(payer, "transfers.make", **self.transfer(payer, payee, amount, **more))

    async def set_parameter(self, code: str, value: int) -> None:
        """A parameter in force from now on, as if set and approved."""
        now = self.clock.now()
        row = await self.bank.database.row("select coalesce(max(version), 0) + 1 as next from parameter")
        assert row is not None
        await self.bank.database.rows(
            insert(parameter).values(
                version=row["next"], code=code, value=value, valid_from=now, set_at=now, set_by=NIL,
                approved_by=new_id(now), execution_id=new_id(now),
            ),
        )  # fmt: skip

    async def set_status(self, account_id: UUID, status: str) -> None:
        """An account's status, set by hand."""
        await self.bank.database.rows(update(account).where(account.c.account_id == account_id).values(status=status))

    async def call(self, person: Person | None, *, key: str = "", proof: GivenProof | None = None) -> Call:
        """A call by a person over the web, or by a guest."""
        session = None if person is None else await self.bank.sessions.find(person.token)
        assert person is None or session is not None
        now = self.clock.now()
        return Call(
            actor=GUEST if session is None else session.actor,
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
        person: Person,
        operation: str,
        *,
        key: str = "",
        proof: GivenProof | None = None,
        dry_run: bool = False,
        **fields: Any,  # noqa: ANN401 - messages of all kinds
    ) -> Outcome:
        """Carry an operation through the spine, once."""
        declared = next(item for item in self.bank.operations if item.name == operation)
        call = await self.call(person, key=key, proof=proof)
        outcome = await self.bank.spine.run(declared, call, self.request(operation, fields), dry_run=dry_run)
        if isinstance(outcome, Completed) and outcome.session_token is not None:
            person.token = outcome.session_token
        return outcome

    def request(self, operation: str, fields: dict[str, Any]) -> Message:
        """The request of an operation from its fields."""
        declared = next(item for item in self.bank.operations if item.name == operation)
        return msgspec.convert(fields, declared.request)

    async def prove(self, person: Person, operation: str, *, key: str = "", **fields: Any) -> Outcome:  # noqa: ANN401 - messages of all kinds
        """Carry an operation through, answering its challenge with the code from the short message."""
        key = key or f"key-{next(_KEYS)}"
        # Ids are ordered by the millisecond: so the latest short message is the latest.
        self.clock.advance(timedelta(milliseconds=1))
        first = await self.run(person, operation, key=key, **fields)
        if not isinstance(first, Challenged):
            return first
        proof = GivenProof(challenge_id=first.challenge_id, code=await self.code_sent_to(person))
        return await self.run(person, operation, key=key, proof=proof, **fields)

    async def proof(self, person: Person, operation: str, *, key: str = "", **fields: Any) -> GivenProof:  # noqa: ANN401 - messages of all kinds
        """The right answer to the challenge of an operation, not given yet."""
        self.clock.advance(timedelta(milliseconds=1))
        outcome = await self.run(person, operation, key=key, **fields)
        assert isinstance(outcome, Challenged), outcome
        return GivenProof(challenge_id=outcome.challenge_id, code=await self.code_sent_to(person))

    async def declined(self, person: Person, operation: str, **fields: Any) -> Declined:  # noqa: ANN401 - messages of all kinds
        """A refusal, whole."""
        outcome = await self.run(person, operation, **fields)
        assert isinstance(outcome, Declined), outcome
        return outcome

    async def done(self, person: Person, operation: str, **fields: Any) -> Any:  # noqa: ANN401 - messages of all kinds
        """The answer of an operation that must succeed, proved if need be."""
        outcome = await self.prove(person, operation, **fields)
        assert isinstance(outcome, Completed), outcome
        assert outcome.outcome == "done"
        return outcome.answer

    async def refused(self, person: Person, operation: str, **fields: Any) -> str:  # noqa: ANN401 - messages of all kinds
        """The code of an operation that must be refused, proved if need be."""
        outcome = await self.prove(person, operation, **fields)
        assert isinstance(outcome, Declined), outcome
        return outcome.refusal.code.name

    async def preview(self, person: Person, operation: str, **fields: Any) -> Preview:  # noqa: ANN401 - messages of all kinds
        """What an operation would come to."""
        outcome = await self.run(person, operation, dry_run=True, **fields)
        assert isinstance(outcome, Preview), outcome
        return outcome

    async def see(self, person: Person, query: str, **fields: Any) -> Any:  # noqa: ANN401 - messages of all kinds
        """The answer of a query."""
        declared = next(item for item in self.bank.queries if item.name == query)
        request: Message = msgspec.convert(fields, declared.request)
        return await self.bank.spine.see(declared, await self.call(person), request)

    async def code_sent_to(self, person: Person) -> str:
        """The code of the latest short message to a person."""
        rows = await self.bank.database.rows(
            "select payload ->> 'text' as text from outbox where topic = 'sms' and payload ->> 'phone' = %(phone)s"
            " order by message_id desc limit 1",
            phone=person.phone,
        )
        found = re.search(r"(?:验证码|Code) (\d{6})", rows[0]["text"])
        assert found is not None
        return found.group(1)

    async def balance(self, account_id: UUID) -> int:
        """An account's balance in minor units."""
        row = await self.bank.database.row("select balance from account where account_id = %(id)s", id=account_id)
        assert row is not None
        return row["balance"]

    async def next_day(self) -> None:
        """Turn the clock and the accounting date by a day."""
        self.clock.advance(timedelta(days=1))
        await self.bank.database.rows("update ledger_state set accounting_date = accounting_date + 1")

    async def check_invariants(self) -> None:
        """The ledger's own rules, and limit counters that agree with the calls that used them."""
        counted = [rule for rule in SPINE_RULES if rule.name == "limit_use_is_recorded"]
        async with self.bank.database.pool.connection() as connection:
            assert await check_rules(connection, [*LEDGER_RULES, *counted]) == []


@pytest.fixture
async def town(bank: Bank, clock: ManualClock, database_url: str) -> AsyncIterator[Town]:
    """A bank with nobody in it yet; its books are checked at the end."""
    made = Town(bank, clock, database_url)
    yield made
    await made.check_invariants()
