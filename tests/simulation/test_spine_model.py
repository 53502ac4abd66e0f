"""H7, H1: whatever is called, repeated, changed, raced or abandoned, each key has one effect and one answer."""

import asyncio
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar, Final, LiteralString, TypeVar
from uuid import UUID

import hypothesis
import msgspec
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from tests.conftest import FIRST_MOMENT
from tests.simulation.conftest import Simulation, model_settings
from tests.simulation.spine_world import (
    DAY_LIMIT,
    GRANT,
    PAY,
    REJECT,
    RELEASE,
    Pay,
    account_text,
    call_bank,
    clerk,
    customer,
    hire,
)

from qudao.app import Bank, build_bank
from qudao.identity.actor import Actor
from qudao.kernel.clock import ManualClock
from qudao.kernel.ids import new_id, public_id
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.ledger.chart import CURRENT_DEPOSITS, open_account
from qudao.operations.approval import Approve
from qudao.operations.operation import Message, Operation
from qudao.operations.outcome import Completed, Declined, Outcome

KEYS: Final = ("k1", "k2", "k3", "k4", "k5")
WAITS: Final = timedelta(hours=24)
Amounts: Final = st.integers(1, 300)
SomeKey: Final = st.sampled_from(KEYS)
Found = TypeVar("Found")
Whom: Final = st.integers(0, 1)


@dataclass(frozen=True)
class Reply:
    """What a caller gets to know: "done" or "parked" with the answer, or "declined" with the code."""

    outcome: str
    code: str | None
    answer: Any


@dataclass
class Stored:
    """A key's call and its one reply."""

    operation: str
    request: Message
    reply: Reply
    execution_id: UUID


@dataclass
class Parked:
    """A grant that waits, or has been decided."""

    key: tuple[UUID, str]
    maker: Actor
    credit: UUID
    amount: int
    until: Any
    is_waiting: bool = True


def reply_of(outcome: Outcome) -> Reply:
    """An outcome, whoever's reply it is."""
    if isinstance(outcome, Completed):
        return Reply(outcome.outcome, None, msgspec.to_builtins(outcome.answer))
    assert isinstance(outcome, Declined), outcome
    return Reply("declined", outcome.refusal.code.name, None)


class SpineMachine(RuleBasedStateMachine):
    """Calls two processes of one bank, and compares with dictionaries."""

    runner: ClassVar[asyncio.Runner]
    banks: ClassVar[tuple[Bank, Bank]]
    clock: ClassVar[ManualClock]

    def __init__(self) -> None:
        super().__init__()
        at = self.clock.now()
        self.customers = (customer(at), customer(at))
        # Two operator ids of one person, and another person.
        first = clerk(at)
        self.clerks = (first, clerk(at, person_id=first.person_id), clerk(at))
        self.accounts = (new_id(at), new_id(at))
        self.balances = dict.fromkeys(self.accounts, 0)
        self.used = dict.fromkeys((actor.actor_id for actor in self.customers), 0)
        self.stored: dict[tuple[UUID, str], Stored] = {}
        self.parked: dict[UUID, Parked] = {}

    @initialize()
    def open_accounts(self) -> None:
        """Two accounts that may not fall below nothing, with money granted by two persons."""
        for actor in self.clerks:
            self._await(hire(self.banks[0], actor))
        for account_id in self.accounts:
            statement = open_account(
                account_id=account_id, heading=CURRENT_DEPOSITS, currency="CNY", floor=0, on=self.clock.now().date()
            )
            self._await(self.banks[0].database.rows(statement))
            self._grant(self.clerks[0], f"open {account_id}", account_id, 1_000)
            self._decide(RELEASE, self.clerks[2], f"open {account_id}", next(reversed(self.parked)))

    @rule(who=Whom, key=SomeKey, amount=Amounts)
    def pay(self, who: int, key: str, amount: int) -> None:
        """A payment, under a fresh key or one used before, with the same content or another."""
        self._call(PAY, self.customers[who], key, self._payment(who, amount))

    @rule(data=st.data())
    def repeat(self, data: st.DataObject) -> None:
        """The very same call again: the first reply, whatever has happened since."""
        if self.stored:
            actor_id, key = data.draw(st.sampled_from([*self.stored]))
            stored = self.stored[actor_id, key]
            operation = {item.name: item for item in (PAY, GRANT, RELEASE, REJECT)}[stored.operation]
            self._call(operation, self._actor(actor_id), key, stored.request)

    @rule(who=st.integers(0, 2), key=SomeKey, to=Whom, amount=Amounts)
    def grant(self, who: int, key: str, to: int, amount: int) -> None:
        """Asked for by one."""
        self._grant(self.clerks[who], key, self.accounts[to], amount)

    @rule(data=st.data(), who=st.integers(0, 2), key=SomeKey, releases=st.booleans())
    def decide(self, data: st.DataObject, who: int, key: str, releases: bool) -> None:  # noqa: FBT001 - drawn by name
        """Released or rejected by one, who may be the same person, or late, or not the first."""
        execution_id = data.draw(st.sampled_from([*self.parked]))
        self._decide(RELEASE if releases else REJECT, self.clerks[who], key, execution_id)

    @rule(who=Whom, key=SomeKey, amount=Amounts)
    def race(self, who: int, key: str, amount: int) -> None:
        """The same call at both processes at once: one decides, the other gets its reply."""
        actor, request = self.customers[who], self._payment(who, amount)
        expected = self._expect(PAY, actor, key, request)

        async def both() -> list[Outcome]:
            return await asyncio.gather(*(call_bank(bank, PAY, actor, key, request) for bank in self.banks))

        for outcome in self._await(both()):
            assert reply_of(outcome) == expected
        self._keep(PAY, actor, key, request, expected)

    @rule(who=Whom, key=SomeKey, amount=Amounts, ticks=st.integers(0, 60))
    def abandon(self, who: int, key: str, amount: int, ticks: int) -> None:
        """The caller goes away at some moment, and asks again with the same key at the other process."""
        actor, request = self.customers[who], self._payment(who, amount)
        expected = self._expect(PAY, actor, key, request)

        async def leave_and_return() -> Outcome:
            task = asyncio.create_task(call_bank(self.banks[0], PAY, actor, key, request))
            for _ in range(ticks):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            return await call_bank(self.banks[1], PAY, actor, key, request)

        assert reply_of(self._await(leave_and_return())) == expected
        self._keep(PAY, actor, key, request, expected)

    @rule(amounts=st.lists(Amounts, min_size=2, max_size=6))
    def crowd(self, amounts: list[int]) -> None:
        """Many payments of one account at once, over both processes: what succeeds fits, and nothing else moves."""
        actor = self.customers[0]
        numbered = [(f"crowd {len(self.stored)} {number}", amount) for number, amount in enumerate(amounts)]

        async def together() -> list[Outcome]:
            return await asyncio.gather(
                *(
                    call_bank(self.banks[number % 2], PAY, actor, key, self._payment(0, amount))
                    for number, (key, amount) in enumerate(numbered)
                )
            )

        for (key, amount), outcome in zip(numbered, self._await(together()), strict=True):
            reply = reply_of(outcome)
            request = self._payment(0, amount)
            if reply.outcome == "done":
                self._apply_payment(actor, request)
            else:
                assert reply.code in {"insufficient_funds", "limit_exceeded"}
            self.stored[actor.actor_id, key] = Stored(PAY.name, request, reply, self._execution_id(actor, key))
        assert self.balances[self.accounts[0]] >= 0
        assert self.used[actor.actor_id] <= DAY_LIMIT

    @rule()
    def wait(self) -> None:
        """Time passes: what waited too long can no longer be released."""
        self.clock.advance(timedelta(hours=9))

    @invariant()
    def test_h1_every_effect_is_the_models(self) -> None:
        """Balances, limits used, kept calls and messages: nothing twice, nothing lost."""
        rows = self._rows("select account_id, balance from account where account_id = any(%(ids)s)", [*self.balances])
        assert {row["account_id"]: row["balance"] for row in rows} == self.balances
        rows = self._rows("select subject_id, used from limit_use where subject_id = any(%(ids)s)", [*self.used])
        found = {row["subject_id"]: row["used"] for row in rows}
        assert {actor: found.get(actor, 0) for actor in self.used} == self.used
        actors = [actor.actor_id for actor in (*self.customers, *self.clerks)]
        rows = self._rows(
            "select actor_id, idempotency_key, outcome, code from execution where actor_id = any(%(ids)s)", actors
        )
        assert {(row["actor_id"], row["idempotency_key"]): (row["outcome"], row["code"]) for row in rows} == {
            key: (stored.reply.outcome, stored.reply.code) for key, stored in self.stored.items()
        }

    def _call(self, operation: Operation, actor: Actor, key: str, request: Message) -> Outcome:
        known = self.stored.get((actor.actor_id, key))
        expected = self._expect(operation, actor, key, request)
        bank = self.banks[len(self.stored) % 2]
        outcome = self._await(call_bank(bank, operation, actor, key, request))
        assert reply_of(outcome) == expected
        if known is not None and expected == known.reply:
            assert isinstance(outcome, Completed | Declined)
            assert (outcome.execution_id, outcome.replayed) == (known.execution_id, True)
        self._keep(operation, actor, key, request, expected)
        return outcome

    def _expect(self, operation: Operation, actor: Actor, key: str, request: Message) -> Reply:
        """The reply the model gives."""
        known = self.stored.get((actor.actor_id, key))
        if known is not None:
            same = (known.operation, known.request) == (operation.name, request)
            return known.reply if same else Reply("declined", "idempotency_key_reused", None)
        if operation is GRANT:
            return Reply("parked", None, None)
        return (
            self._expect_payment(actor, request)
            if isinstance(request, Pay)
            else self._expect_decision(operation, actor, request)
        )

    def _expect_payment(self, actor: Actor, request: Pay) -> Reply:
        if self.balances[self._account(request.debit)] < request.amount:
            return Reply("declined", "insufficient_funds", None)
        if self.used[actor.actor_id] + request.amount > DAY_LIMIT:
            return Reply("declined", "limit_exceeded", None)
        return Reply("done", None, {"amount": request.amount})

    def _expect_decision(self, operation: Operation, actor: Actor, request: Message) -> Reply:
        assert isinstance(request, Approve)
        parked = self.parked[UUID(request.execution_id.removeprefix("exe_"))]
        if not parked.is_waiting or parked.until <= self.clock.now():
            return Reply("declined", "approval_closed", None)
        if parked.maker.person_id == actor.person_id:
            return Reply("declined", "approver_is_maker", None)
        state = "released" if operation is RELEASE else "rejected"
        answer = {"amount": parked.amount} if operation is RELEASE else None
        return Reply("done", None, {"execution_id": request.execution_id, "state": state, "answer": answer})

    def _keep(self, operation: Operation, actor: Actor, key: str, request: Message, reply: Reply) -> None:
        """What a fresh key's call changed; a used key's changed nothing."""
        if (actor.actor_id, key) in self.stored:
            return
        self.stored[actor.actor_id, key] = Stored(operation.name, request, reply, self._execution_id(actor, key))
        if reply.outcome == "done" and isinstance(request, Pay):
            self._apply_payment(actor, request)
        elif reply.outcome == "done":
            parked = self.parked[UUID(reply.answer["execution_id"].removeprefix("exe_"))]
            parked.is_waiting = False
            mine = self.stored[parked.key]
            if operation is RELEASE:
                self.balances[parked.credit] += parked.amount
                mine.reply = Reply("done", None, {"amount": parked.amount})
            else:
                mine.reply = Reply("declined", "approval_rejected", None)

    def _apply_payment(self, actor: Actor, request: Pay) -> None:
        self.balances[self._account(request.debit)] -= request.amount
        self.balances[self._account(request.credit)] += request.amount
        self.used[actor.actor_id] += request.amount

    def _grant(self, maker: Actor, key: str, credit: UUID, amount: int) -> None:
        is_new = (maker.actor_id, key) not in self.stored
        request = Pay(debit=account_text(credit), credit=account_text(credit), amount=amount)
        self._call(GRANT, maker, key, request)
        if is_new:
            execution_id = self.stored[maker.actor_id, key].execution_id
            until = self.clock.now() + WAITS
            self.parked[execution_id] = Parked((maker.actor_id, key), maker, credit, amount, until)

    def _decide(self, operation: Operation, actor: Actor, key: str, execution_id: UUID) -> None:
        self._call(operation, actor, key, Approve(execution_id=public_id("exe", execution_id)))

    def _payment(self, who: int, amount: int) -> Pay:
        return Pay(debit=account_text(self.accounts[who]), credit=account_text(self.accounts[1 - who]), amount=amount)

    def _account(self, text: str) -> UUID:
        return UUID(text.removeprefix("acc_"))

    def _actor(self, actor_id: UUID) -> Actor:
        return next(actor for actor in (*self.customers, *self.clerks) if actor.actor_id == actor_id)

    def _execution_id(self, actor: Actor, key: str) -> UUID:
        (row,) = self._await(
            self.banks[0].database.rows(
                "select execution_id from execution where actor_id = %(actor)s and idempotency_key = %(key)s",
                actor=actor.actor_id,
                key=key,
            )
        )
        return row["execution_id"]

    def _rows(self, query: LiteralString, ids: list[UUID]) -> list[dict[str, Any]]:
        return self._await(self.banks[0].database.rows(query, ids=ids))

    def _await(self, work: Coroutine[Any, Any, Found]) -> Found:
        return self.runner.run(work)


@pytest.fixture
def processes(database_url: str, tmp_path: Path) -> Iterator[tuple[asyncio.Runner, tuple[Bank, Bank], ManualClock]]:
    """Two processes' worth of one bank, on one event loop."""
    clock = ManualClock(FIRST_MOMENT)
    first, second = (
        build_bank(Settings(home=tmp_path), database_url=database_url, clock=clock, keys=Keys(b"k" * 32))
        for _ in range(2)
    )
    with asyncio.Runner() as runner:
        for bank in (first, second):
            runner.run(bank.open())
        yield runner, (first, second), clock
        for bank in (first, second):
            runner.run(bank.close())


def test_h7_the_spine_is_the_model(
    processes: tuple[asyncio.Runner, tuple[Bank, Bank], ManualClock], simulation: Simulation
) -> None:
    """200 histories of 30 steps a commit, 2,000 of 50 a night; then every invariant of the whole bank."""
    runner, banks, clock = processes

    class Machine(SpineMachine):
        """The machine on this test's bank."""

    Machine.runner, Machine.banks, Machine.clock = runner, banks, clock
    run_state_machine_as_test(hypothesis.seed(simulation.seed)(Machine), settings=model_settings(simulation))
    assert runner.run(banks[0].verify()) == []
