"""Two operations as small as operations can be, for driving the spine: one pays, one is carried out by two persons."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import insert

from qudao.app import Bank
from qudao.identity.actor import Actor, ActorKind
from qudao.identity.roles import LEDGER_CORRECT
from qudao.identity.tables import principal, staff_role
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger.chart import CASH, internal_account
from qudao.ledger.posting import INSUFFICIENT_FUNDS, Journal, Transfer
from qudao.operations.approval import approval_operations
from qudao.operations.operation import Call, Message, Operation
from qudao.operations.outcome import Outcome
from qudao.operations.plan import LimitUse, Plan
from qudao.operations.plan import Message as Delivery
from qudao.operations.reads import Reads

DAY_LIMIT: Final = 500
MAY_GRANT: Final = LEDGER_CORRECT
MAKER_ROLE: Final = "operations_maker"
MAY_RELEASE: Final = "model.release"
PERIOD: Final = date(2026, 3, 2)
CASH_CNY: Final = internal_account(CASH, "CNY")


class Pay(Message):
    """From one account to another, minor units."""

    debit: str
    credit: str
    amount: int


class Paid(Message):
    """What was moved."""

    amount: int


async def decide_pay(call: Call, request: Pay, reads: Reads) -> Plan:
    """Refuse what is not there, count it against a limit, post it, tell somebody."""
    debit, credit = parse_id("acc", request.debit), parse_id("acc", request.credit)
    row = await reads.known("select balance - held as available from account where account_id = %(id)s", id=debit)
    if row["available"] < request.amount:
        raise Refused(INSUFFICIENT_FUNDS)
    use = LimitUse(
        subject_id=call.actor.actor_id,
        measure="model.day",
        period=PERIOD,
        amount=request.amount,
        ceiling=DAY_LIMIT,
        currency="CNY",
        label_zh="模型",
        label_en="model",
    )
    return Plan(
        answer=Paid(amount=request.amount),
        journals=(_journal(debit, credit, request.amount, call),),
        limit_uses=(use,),
        messages=(Delivery(topic="model", payload={"execution": call.execution_id.hex}),),
    )


async def decide_grant(call: Call, request: Pay, reads: Reads) -> Plan:
    """Money from the bank itself; parks until another person releases it."""
    del reads
    credit = parse_id("acc", request.credit)
    return Plan(answer=Paid(amount=request.amount), journals=(_journal(CASH_CNY, credit, request.amount, call),))


def _journal(debit: UUID, credit: UUID, amount: int, call: Call) -> Journal:
    transfer = Transfer(debit=debit, credit=credit, amount=amount, currency="CNY")
    return Journal(journal_id=new_id(call.at), kind="model", transfers=(transfer,))


PAY: Final = Operation(
    name="model.pay",
    text=Text("模型付款", "Model payment"),
    route=("POST", "/model/pay"),
    audience=ActorKind.CUSTOMER,
    request=Pay,
    answer=Paid,
    decide=decide_pay,
)
GRANT: Final = Operation(
    name="model.grant",
    text=Text("模型拨款", "Model grant"),
    route=("POST", "/model/grant"),
    audience=ActorKind.STAFF,
    permission=MAY_GRANT,
    approver=MAY_RELEASE,
    request=Pay,
    answer=Paid,
    decide=decide_grant,
)
FUND: Final = replace(GRANT, name="model.fund", audience=ActorKind.SYSTEM, permission=None, approver=None)
RELEASE, REJECT = approval_operations({GRANT.name: GRANT}.__getitem__)


def customer(at: datetime) -> Actor:
    """A customer nobody has met."""
    return Actor(kind=ActorKind.CUSTOMER, actor_id=new_id(at), person_id=new_id(at))


def clerk(at: datetime, *, person_id: UUID | None = None) -> Actor:
    """A member of staff who may do both halves of the work, though not both at once."""
    return Actor(
        kind=ActorKind.STAFF,
        actor_id=new_id(at),
        person_id=person_id or new_id(at),
        permissions=frozenset({MAY_GRANT, MAY_RELEASE}),
    )


async def hire(bank: Bank, clerk: Actor) -> None:
    """Write a clerk down with the maker's role: releasing reads the maker's rights anew."""
    at, number = bank.clock.now(), clerk.actor_id.hex
    await bank.database.rows(
        insert(principal).values(
            principal_id=clerk.actor_id, kind="staff", person_id=clerk.person_id, login=number, phone=number,
            display_name="model", created_at=at,
        )
    )  # fmt: skip
    await bank.database.rows(insert(staff_role).values(principal_id=clerk.actor_id, role=MAKER_ROLE, granted_at=at))


async def call_bank(bank: Bank, operation: Operation, actor: Actor, key: str, request: Message) -> Outcome:
    """One call, as a channel makes it."""
    at = bank.clock.now()
    call = Call(
        actor=actor,
        channel="web",
        at=at,
        execution_id=new_id(at),
        request_id="model",
        address="192.0.2.1",
        idempotency_key=key,
    )
    return await bank.spine.run(operation, call, request)


def account_text(account_id: UUID) -> str:
    """An account as requests name it."""
    return public_id("acc", account_id)
