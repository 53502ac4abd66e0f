"""Plays the demo's weeks through the bank's own operations, on a clock that is turned from day to day.

Every call has a fixed key, so a seed that was interrupted is taken up where it stopped.
"""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

import msgspec
from psycopg import AsyncConnection
from sqlalchemy import exists, update

from qudao.app import Bank
from qudao.cli.demo.people import CUSTOMERS, EVENTS, PASSWORD, STAFF, WEEKS, DemoCustomer, Deposit, Event, Payment
from qudao.identity.actor import GUEST, SYSTEM, Actor, ActorKind
from qudao.identity.roles import permissions_of
from qudao.identity.sessions import IDLE_LIMIT, Session
from qudao.identity.step_up import GivenProof
from qudao.kernel.clock import BANK_ZONE, ManualClock
from qudao.kernel.ids import new_id
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger.tables import ledger_state
from qudao.operations.codes import CONFLICT
from qudao.operations.operation import Call, Message, Nothing, Operation
from qudao.operations.outbox import Delivery, Outbox, Topic
from qudao.operations.outcome import Challenged, Completed
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.customers.api import TERMS_VERSION
from qudao.services.customers.tables import customer
from qudao.services.daily_close.drive import drive_daily_close
from qudao.services.notices.delivery import deliver_notice
from qudao.services.staff.api import enrol_staff

OPEN_KEY: Final = "demo:open"
FINISH_KEY: Final = "demo:finish"
_STAFF_ARRIVE: Final = time(8, 30)
_CUSTOMERS_ARRIVE: Final = time(9, 10)
_DAY_ENDS: Final = time(23, 30)
_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")
_STAFF_ROWS: Final = """
select p.principal_id, p.person_id, p.login, p.phone, p.display_name, p.language, p.kind,
       array(select role from staff_role r where r.principal_id = p.principal_id) as roles
from principal p
"""
_LATEST_SMS: Final = """
select payload ->> 'text' as text from outbox where topic = 'sms' and payload ->> 'phone' = %(phone)s
order by created_at desc, message_id desc limit 1
"""
_ACCOUNTS: Final = """
select h.account_id, h.number, h.kind from holding h join customer c using (customer_id) where c.phone = %(phone)s
"""


class DemoError(RuntimeError):
    """The demo could not be played; the message says where."""


class Opened(Message):
    """The first accounting date of the demo bank."""

    first_day: date


class OpenDemo(Message):
    """The day to begin at."""

    first_day: date


class Player:
    """Makes the demo's calls."""

    def __init__(self, bank: Bank, clock: ManualClock) -> None:
        """The bank must have been built with this clock."""
        self._bank = bank
        self._clock = clock
        self._operations = {operation.name: operation for operation in bank.operations}
        self._people: dict[str, Session] = {}
        topics = {
            "sms": Topic(handler=_arrived_long_ago),
            "decoy": Topic(handler=_arrived_long_ago),
            "notice": Topic(handler=deliver_notice),
        }
        self._outbox = Outbox(database=bank.database, clock=clock, topics=topics)

    async def play(self, today: date) -> None:
        """All weeks up to a day, on which the bank is left open."""
        self._set(today - timedelta(weeks=WEEKS), _STAFF_ARRIVE)
        opening = OpenDemo(first_day=today - timedelta(weeks=WEEKS))
        opened = await self._run(_opening(self._bank), SYSTEM, OPEN_KEY, opening)
        first_day = date.fromisoformat(str(opened["first_day"]))
        self._set(first_day, _CUSTOMERS_ARRIVE)
        for person in CUSTOMERS:
            await self._sign_up(person)
            self._clock.advance(timedelta(minutes=15))
        await self._meet_everybody()
        for person in CUSTOMERS:
            await self._deposit(f"demo:opening:{person.phone}", person.phone, person.opening, "开户存款")
        day = first_day
        while day < today:
            for number, event in enumerate(EVENTS):
                if first_day + timedelta(days=event.day) == day:
                    self._set(day, event.at)
                    await self._happen(f"demo:event:{number}", event)
            self._set(day, _DAY_ENDS)
            await self._staff("M1001", f"demo:close:{day}", "day.close", accounting_date=day.isoformat())
            await drive_daily_close(self._bank.spine, clock=self._clock)
            day += timedelta(days=1)
        await self._outbox.deliver_due()
        await self._run(_FINISH, SYSTEM, FINISH_KEY, Nothing())

    async def _happen(self, key: str, event: Event) -> None:
        if isinstance(event, Deposit):
            await self._deposit(key, event.payee, event.amount, event.purpose)
        elif isinstance(event, Payment):
            payee = await self._account(event.payee, "current")
            await self._pay(
                key,
                event.payer,
                to_account_number=payee["number"],
                payee_name=self._people[event.payee].display_name,
                money=_money(event.amount),
                purpose=event.purpose,
                save_payee=event.saves,
            )
        else:
            opening = {"kind": "savings", "account_class": "II"}
            if await self._found_account(event.saver, "savings") is None:
                await self._customer(event.saver, f"{key}:open", "accounts.open", **opening)
            savings = await self._account(event.saver, "savings")
            await self._pay(
                key, event.saver, to_account_number=savings["number"], money=_money(event.amount), purpose="存款"
            )

    async def _sign_up(self, person: DemoCustomer) -> None:
        guest = replace(GUEST, language=person.language)
        key = f"demo:sign-up:{person.phone}"
        begun = await self._guest(guest, f"{key}:begin", "customers.begin_sign_up", phone=person.phone)
        reference = {"sign_up_id": begun["sign_up_id"]}
        code = await self._code_sent_to(person.phone)
        self._clock.advance(timedelta(seconds=40))
        await self._guest(guest, f"{key}:prove", "customers.prove_phone", code=code, **reference)
        await self._guest(
            guest,
            f"{key}:complete",
            "customers.complete_sign_up",
            name=person.name,
            id_number=person.id_number,
            password=PASSWORD,
            language=person.language,
            terms_version=TERMS_VERSION,
            **reference,
        )

    async def _meet_everybody(self) -> None:
        for row in await self._bank.database.rows(_STAFF_ROWS):
            kind, now = ActorKind(row["kind"]), self._clock.now()
            session_id = new_id(now)
            actor = Actor(
                kind=kind,
                actor_id=row["principal_id"],
                person_id=row["person_id"],
                session_id=session_id,
                permissions=permissions_of(row["roles"]),
                language=row["language"],
            )
            self._people[row["login"]] = Session(
                session_id=session_id,
                actor=actor,
                channel="web",
                device="",
                phone=row["phone"],
                display_name=row["display_name"],
                roles=tuple(row["roles"]),
                idle_until=now + IDLE_LIMIT[kind],
                expires_at=now + timedelta(weeks=WEEKS + 1),
                csrf_token="",
            )

    async def _deposit(self, key: str, phone: str, amount: int, purpose: str) -> None:
        account = await self._account(phone, "current")
        await self._staff(
            "T1001",
            key,
            "counter.deposit",
            account_number=account["number"],
            holder_name=self._people[phone].display_name,
            money=_money(amount),
            purpose=purpose,
        )

    async def _pay(self, key: str, phone: str, **fields: object) -> None:
        account = await self._account(phone, "current")
        from_account_id = f"acc_{account['account_id'].hex}"
        await self._customer(phone, key, "transfers.make", from_account_id=from_account_id, **fields)

    async def _account(self, phone: str, kind: str) -> dict[str, Any]:
        found = await self._found_account(phone, kind)
        if found is None:
            raise DemoError(f"{phone} has no {kind} account")
        return found

    async def _found_account(self, phone: str, kind: str) -> dict[str, Any] | None:
        accounts = await self._bank.database.rows(_ACCOUNTS, phone=phone)
        return next((account for account in accounts if account["kind"] == kind), None)

    async def _guest(self, guest: Actor, key: str, operation: str, **fields: object) -> dict[str, Any]:
        declared = self._operations[operation]
        return await self._run(declared, guest, key, msgspec.convert(fields, declared.request))

    async def _staff(self, staff_number: str, key: str, name: str, **fields: object) -> dict[str, Any]:
        return await self._signed_in(self._people[staff_number], key, name, fields)

    async def _customer(self, phone: str, key: str, name: str, **fields: object) -> dict[str, Any]:
        return await self._signed_in(self._people[phone], key, name, fields)

    async def _signed_in(self, session: Session, key: str, name: str, fields: dict[str, object]) -> dict[str, Any]:
        operation = self._operations[name]
        request = msgspec.convert(fields, operation.request)
        return await self._run(operation, session.actor, key, request, session=session)

    async def _run(
        self, operation: Operation, actor: Actor, key: str, request: Message, *, session: Session | None = None
    ) -> dict[str, Any]:
        call = self._call(actor, key, session)
        outcome = await self._bank.spine.run(operation, call, request)
        if isinstance(outcome, Challenged) and session is not None:
            self._clock.advance(timedelta(seconds=20))
            code = await self._code_sent_to(session.phone)
            proof = GivenProof(challenge_id=outcome.challenge_id, code=code)
            outcome = await self._bank.spine.run(
                operation, replace(self._call(actor, key, session), proof=proof), request
            )
        if not isinstance(outcome, Completed):
            raise DemoError(f"{operation.name} {key}: {outcome}")
        return msgspec.to_builtins(outcome.answer)

    def _call(self, actor: Actor, key: str, session: Session | None) -> Call:
        now = self._clock.now()
        return Call(
            actor=actor,
            channel="web" if actor.kind is not ActorKind.SYSTEM else "system",
            at=now,
            execution_id=new_id(now),
            request_id=key,
            address="127.0.0.1",
            device="demo",
            idempotency_key=key,
            session=session,
        )

    async def _code_sent_to(self, phone: str) -> str:
        row = await self._bank.database.row(_LATEST_SMS, phone=phone)
        found = _CODE.search(row["text"]) if row is not None else None
        return found.group() if found is not None else "000000"

    def _set(self, day: date, at: time) -> None:
        self._clock.set(datetime.combine(day, at, tzinfo=BANK_ZONE))


def _money(minor: int) -> dict[str, str]:
    return {"amount": f"{minor // 100}.{minor % 100:02d}", "currency": "CNY"}


async def _arrived_long_ago(_connection: AsyncConnection[Any], _delivery: Delivery) -> None:
    """Short messages of past weeks are not sent again."""


def _opening(bank: Bank) -> Operation:
    """The operation that opens the demo bank: an empty ledger begins weeks ago, and the staff is there."""

    async def decide(call: Call, request: OpenDemo, reads: Reads) -> Plan:
        if await reads.row("select from customer limit 1") or await reads.row("select from journal limit 1"):
            raise Refused(CONFLICT)
        phc = await bank.passwords.hash(PASSWORD)
        begins = update(ledger_state).where(~exists().where(customer.c.customer_id.is_not(None)))
        changes = [Change(statement=begins.values(accounting_date=request.first_day))]
        for member in STAFF:
            staff_id, person_id = new_id(call.at), new_id(call.at)
            changes += enrol_staff(
                staff_id=staff_id,
                person_id=person_id,
                new_person_digest=_digest_of(member.staff_number, person_id),
                staff_number=member.staff_number,
                name=member.name,
                phone=member.phone,
                language="zh-CN",
                at=call.at,
                phc=phc,
                roles=(member.role,),
            )
        return Plan(answer=Opened(first_day=request.first_day), changes=tuple(changes))

    return Operation(
        name="demo.open",
        text=Text("演示银行开业", "Open the demo bank"),
        route=("POST", "/system/demo/open"),
        audience=ActorKind.SYSTEM,
        request=OpenDemo,
        answer=Opened,
        decide=decide,
    )


def _digest_of(staff_number: str, person_id: UUID) -> bytes:
    """Stands where the digest of an identity number would: the demo's staff have none."""
    return f"{staff_number}:{person_id.hex}".encode()


async def _decide_finish(_call: Call, _request: Nothing, _reads: Reads) -> Plan:
    return Plan(answer=Nothing())


_FINISH: Final = Operation(
    name="demo.finish",
    text=Text("演示数据已就绪", "The demo bank is ready"),
    route=("POST", "/system/demo/finish"),
    audience=ActorKind.SYSTEM,
    request=Nothing,
    answer=Nothing,
    decide=_decide_finish,
)
