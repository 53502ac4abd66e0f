"""H7, H3, H5: whatever batches arrive, the ledger ends where a slow and obvious model ends."""

from datetime import UTC, datetime
from typing import Any, ClassVar, Final
from uuid import UUID

import hypothesis
import psycopg
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from psycopg.rows import tuple_row
from tests.simulation.conftest import Simulation, model_settings
from tests.simulation.ledger_model import ModelAccount, ModelHold, ModelLedger

from qudao.kernel.ids import new_id, shard_of
from qudao.ledger.chart import CURRENT_DEPOSITS
from qudao.ledger.posting import (
    POST,
    HoldAction,
    HoldMove,
    Journal,
    PostingUnit,
    Transfer,
    offence_of,
    posting_arguments,
)

AT: Final = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
FLOORS: Final = (None, None, 0, 0, 0, -5_000, 100)
OPEN: Final = """
insert into account (shard, account_id, gl_code, currency, floor, opened_on) values (%s, %s, %s, %s, %s, %s)
"""
ACCOUNTS: Final = "select account_id, currency, floor, balance, held, status from account where account_id = any(%s)"
HOLDS: Final = "select hold_id, account_id, amount, expires_at, status, captured from hold where account_id = any(%s)"
ENTRIES: Final = """
select account_id, journal_id, line, amount, balance_after, counter_account_id
from entry where account_id = any(%s) order by account_id, seq
"""
SETTLINGS: Final[tuple[HoldAction, ...]] = ("capture", "capture", "release", "expire")
ACTIONS: Final[tuple[HoldAction, ...]] = ("place", "capture", "release", "expire")
Amounts: Final = st.integers(1, 400) | st.integers(1, 20_000)


class LedgerMachine(RuleBasedStateMachine):
    """Posts to PostgreSQL and to the model, and compares them after every step."""

    connection: ClassVar[psycopg.Connection[tuple[Any, ...]]]

    def __init__(self) -> None:
        super().__init__()
        self.model = ModelLedger()
        self.stranger = new_id(AT)

    @initialize(floors=st.lists(st.sampled_from(FLOORS), min_size=3, max_size=6))
    def open_accounts(self, floors: list[int | None]) -> None:
        """One account without a floor in each currency, and others; a floor above zero needs money first."""
        for currency, floor in [("CNY", None), ("USD", None), *(("CNY", floor) for floor in floors)]:
            account_id = new_id(AT)
            opened = min(floor, 0) if floor is not None else None
            row = (shard_of(account_id), account_id, CURRENT_DEPOSITS.gl_code, currency, opened, AT.date())
            self.connection.execute(OPEN, row)
            self.model.accounts[account_id] = ModelAccount(currency, opened)

    @rule(data=st.data())
    def post_batch(self, data: st.DataObject) -> None:
        """Several units at once, most of them possible, some not."""
        units = [self._unit(data) for _ in range(data.draw(st.integers(1, 5), label="units"))]
        self._post(units)

    @rule(data=st.data(), amount=Amounts)
    def move(self, data: st.DataObject, amount: int) -> None:
        """One plain transfer."""
        self._post([PostingUnit(journals=(_journal(self._transfer(data, amount)),))])

    @rule(data=st.data(), amount=Amounts)
    def place(self, data: st.DataObject, amount: int) -> None:
        """Reserve."""
        move = HoldMove(action="place", hold_id=new_id(AT), account_id=self._account(data), amount=amount)
        self._post([PostingUnit(holds=(move,))])

    @rule(data=st.data())
    def settle(self, data: st.DataObject) -> None:
        """Capture with its transfer, release or expire a hold that exists, open or not."""
        if self.model.holds:
            hold_id = data.draw(st.sampled_from([*self.model.holds]), label="hold")
            self._post([self._settling(data, hold_id)])

    @rule(data=st.data(), status=st.sampled_from(["open", "open", "no_debit", "frozen", "closed"]))
    def set_status(self, data: st.DataObject, status: str) -> None:
        """Freeze, thaw, close: done beside the ledger, obeyed by it."""
        account_id = self._account(data)
        account = self.model.accounts.get(account_id)
        if account is not None and (status != "closed" or (account.balance == 0 and account.held == 0)):
            self.connection.execute("update account set status = %s where account_id = %s", (status, account_id))
            account.status = status

    @rule(data=st.data(), floor=st.sampled_from(FLOORS))
    def set_floor(self, data: st.DataObject, floor: int | None) -> None:
        """A floor is only raised to what is there."""
        account_id = self._account(data)
        account = self.model.accounts.get(account_id)
        if account is not None and (floor is None or self.model.available(account_id) >= floor):
            self.connection.execute("update account set floor = %s where account_id = %s", (floor, account_id))
            account.floor = floor

    @invariant()
    def test_h3_balances_and_holds_are_the_models(self) -> None:
        """Every account and every hold, field by field; money is neither made nor lost."""
        accounts = {
            row[0]: ModelAccount(currency=row[1], floor=row[2], balance=row[3], held=row[4], status=row[5])
            for row in self.connection.execute(ACCOUNTS, (list(self.model.accounts),))
        }
        for account_id, account in self.model.accounts.items():
            found = accounts[account_id]
            assert (found.currency, found.floor, found.balance, found.held, found.status) == (
                account.currency, account.floor, account.balance, account.held, account.status,
            )  # fmt: skip
            if account.floor is not None:
                assert found.balance - found.held >= account.floor
        for currency in ("CNY", "USD"):
            assert sum(account.balance for account in accounts.values() if account.currency == currency) == 0
        holds = {row[0]: ModelHold(*row[1:]) for row in self.connection.execute(HOLDS, (list(self.model.accounts),))}
        assert holds == self.model.holds

    def teardown(self) -> None:
        """At the end, every entry in order: journal, line, amount, running balance, counterparty."""
        entries = self.connection.execute(ENTRIES, (list(self.model.accounts),)).fetchall()
        expected = [
            (account_id, entry.journal_id, entry.line, entry.amount, entry.balance_after, entry.counter_account_id)
            for account_id in sorted(self.model.accounts)
            for entry in self.model.accounts[account_id].entries
        ]
        assert entries == expected

    def _post(self, units: list[PostingUnit]) -> None:
        expected = self.model.post(units)
        arguments = posting_arguments(units, at=AT, accounting_date=AT.date())
        offence = offence_of(self.connection.execute(POST, arguments, prepare=True).fetchall())
        assert (offence and (offence.unit, offence.code.name)) == expected

    def _account(self, data: st.DataObject) -> UUID:
        known = [*self.model.accounts]
        return data.draw(st.sampled_from([*known, *known, *known, self.stranger]), label="account")

    def _transfer(self, data: st.DataObject, amount: int) -> Transfer:
        debit, credit = data.draw(
            st.tuples(*[st.sampled_from([*self.model.accounts, self.stranger])] * 2).filter(
                lambda pair: pair[0] != pair[1]
            ),
            label="debit and credit",
        )
        known = self.model.accounts.get(debit)
        currency = known.currency if known else "CNY"
        if data.draw(st.integers(0, 19), label="wrong currency") == 0:
            currency = "EUR"
        return Transfer(debit=debit, credit=credit, amount=amount, currency=currency)

    def _unit(self, data: st.DataObject) -> PostingUnit:
        journals = [
            _journal(*(self._transfer(data, data.draw(Amounts)) for _ in range(data.draw(st.integers(1, 3)))))
            for _ in range(data.draw(st.integers(0, 2), label="journals"))
        ]
        holds = [self._hold_move(data) for _ in range(data.draw(st.integers(0, 2), label="hold moves"))]
        return PostingUnit(journals=tuple(journals), holds=tuple({move.hold_id: move for move in holds}.values()))

    def _hold_move(self, data: st.DataObject) -> HoldMove:
        if self.model.holds and data.draw(st.booleans(), label="known hold"):
            hold_id = data.draw(st.sampled_from([*self.model.holds]), label="hold")
            hold = self.model.holds[hold_id]
            return HoldMove(
                action=data.draw(st.sampled_from(ACTIONS), label="action"),
                hold_id=hold_id,
                account_id=hold.account_id,
                amount=data.draw(st.integers(1, hold.amount + 5), label="hold amount"),
            )
        return HoldMove(action="place", hold_id=new_id(AT), account_id=self._account(data), amount=data.draw(Amounts))

    def _settling(self, data: st.DataObject, hold_id: UUID) -> PostingUnit:
        hold = self.model.holds[hold_id]
        action = data.draw(st.sampled_from(SETTLINGS), label="action")
        amount = data.draw(st.integers(1, hold.amount), label="captured")
        move = HoldMove(action=action, hold_id=hold_id, account_id=hold.account_id, amount=amount)
        if action != "capture":
            return PostingUnit(holds=(move,))
        currency = self.model.accounts[hold.account_id].currency
        others = [key for key in self.model.accounts if key != hold.account_id]
        credit = data.draw(st.sampled_from(others), label="credit")
        transfer = Transfer(debit=hold.account_id, credit=credit, amount=amount, currency=currency)
        return PostingUnit(journals=(_journal(transfer),), holds=(move,))


def _journal(*transfers: Transfer) -> Journal:
    return Journal(journal_id=new_id(AT), kind="model", transfers=transfers)


def test_h7_the_ledger_is_the_model(database_url: str, simulation: Simulation) -> None:
    """200 histories of 30 steps a commit, 2,000 of 50 a night."""
    with psycopg.connect(database_url, autocommit=True, row_factory=tuple_row) as connection:

        class Machine(LedgerMachine):
            """The machine on this test's database."""

        Machine.connection = connection
        run_state_machine_as_test(hypothesis.seed(simulation.seed)(Machine), settings=model_settings(simulation))
