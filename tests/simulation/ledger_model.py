"""The ledger as anyone would explain it: one unit after another, one line after another, in plain dictionaries.

Slow and obvious on purpose; it shares no code with the bank but the shapes of what is posted. Units of a batch are
carried out on a copy, and the first that may not be posted throws the copy away.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from qudao.ledger.posting import HoldMove, Journal, PostingUnit, Transfer


@dataclass
class ModelEntry:
    """One line of an account's history; `amount` is signed."""

    journal_id: UUID
    line: int
    amount: int
    balance_after: int
    counter_account_id: UUID


@dataclass
class ModelAccount:
    """`floor`: the lowest available balance that taking money out may leave."""

    currency: str
    floor: int | None
    balance: int = 0
    held: int = 0
    status: str = "open"
    entries: list[ModelEntry] = field(default_factory=list[ModelEntry])


@dataclass
class ModelHold:
    """A reservation and what became of it."""

    account_id: UUID
    amount: int
    expires_at: datetime | None
    status: str = "open"
    captured: int = 0


class Refusal(Exception):  # noqa: N818 - the model's word for an expected no
    """Why a unit may not be posted, and on which account."""

    def __init__(self, code: str, account_id: UUID) -> None:
        super().__init__(code)
        self.code = code
        self.account_id = account_id


@dataclass
class ModelLedger:
    """All accounts and holds of the bank."""

    accounts: dict[UUID, ModelAccount] = field(default_factory=dict[UUID, ModelAccount])
    holds: dict[UUID, ModelHold] = field(default_factory=dict[UUID, ModelHold])

    def post(self, units: Sequence[PostingUnit]) -> tuple[int, str] | None:
        """Post all units, or none and tell the number and the code of the first that is refused."""
        draft = deepcopy(self)
        moved: set[UUID] = set()
        for number, unit in enumerate(units):
            try:
                draft._post_unit(unit, moved)
            except Refusal as refusal:
                return number, refusal.code
        self.accounts, self.holds = draft.accounts, draft.holds
        return None

    def available(self, account_id: UUID) -> int:
        """What may be taken out above nothing."""
        account = self.accounts[account_id]
        return account.balance - account.held

    def _post_unit(self, unit: PostingUnit, moved: set[UUID]) -> None:
        lines = _lines(unit)
        settled = [hold for hold in unit.holds if hold.action != "place"]
        placed = [hold for hold in unit.holds if hold.action == "place"]
        refusals: list[Refusal] = []
        for move in settled:
            refusals += self._check_hold(move, moved)
        for _, _, transfer in lines:
            refusals += self._check_transfer(transfer)
        for move in placed:
            refusals += self._check_hold(move, moved)
        if refusals:
            raise min(refusals, key=lambda refusal: PRECEDENCE.index(refusal.code))
        for move in settled:
            self._settle(move)
        for journal, number, transfer in lines:
            self._transfer(journal, number, transfer)
        for move in placed:
            self._place(move)

    def _check_hold(self, move: HoldMove, moved: set[UUID]) -> list[Refusal]:
        refusals: list[Refusal] = []
        account = self.accounts.get(move.account_id)
        if account is None:
            refusals.append(Refusal("account_unknown", move.account_id))
        elif account.status == "closed" or (move.action == "place" and account.status != "open"):
            # What was reserved may become free again on a frozen account.
            refusals.append(Refusal("account_blocked", move.account_id))
        hold = self.holds.get(move.hold_id)
        is_open = hold is not None and hold.status == "open" and hold.account_id == move.account_id
        if move.action == "place" and (hold is not None or move.hold_id in moved):
            refusals.append(Refusal("hold_exists", move.account_id))
        # A hold makes one move in a batch: the mover of a hold placed a moment ago is told to come again.
        if move.action != "place" and (not is_open or move.hold_id in moved):
            refusals.append(Refusal("hold_not_open", move.account_id))
        if move.action == "capture" and is_open and hold is not None and move.amount > hold.amount:
            refusals.append(Refusal("hold_exceeded", move.account_id))
        moved.add(move.hold_id)
        return refusals

    def _check_transfer(self, transfer: Transfer) -> list[Refusal]:
        refusals: list[Refusal] = []
        for account_id in (transfer.debit, transfer.credit):
            account = self.accounts.get(account_id)
            if account is None:
                refusals.append(Refusal("account_unknown", account_id))
                continue
            if account.currency != transfer.currency:
                refusals.append(Refusal("currency_mismatch", account_id))
            is_debit = account_id == transfer.debit
            if account.status in {"closed", "frozen"} or (account.status == "no_debit" and is_debit):
                refusals.append(Refusal("account_blocked", account_id))
        return refusals

    def _transfer(self, journal: Journal, number: int, transfer: Transfer) -> None:
        self._enter(transfer.debit, transfer.credit, -transfer.amount, journal, number)
        self._refuse_below_floor(transfer.debit)
        self._enter(transfer.credit, transfer.debit, transfer.amount, journal, number)

    def _enter(self, account_id: UUID, counter: UUID, amount: int, journal: Journal, number: int) -> None:
        account = self.accounts[account_id]
        account.balance += amount
        account.entries.append(ModelEntry(journal.journal_id, number, amount, account.balance, counter))

    def _settle(self, move: HoldMove) -> None:
        hold = self.holds[move.hold_id]
        self.accounts[hold.account_id].held -= hold.amount
        hold.status = {"capture": "captured", "release": "released", "expire": "expired"}[move.action]
        hold.captured = move.amount if move.action == "capture" else 0

    def _place(self, move: HoldMove) -> None:
        self.holds[move.hold_id] = ModelHold(move.account_id, move.amount, move.expires_at)
        self.accounts[move.account_id].held += move.amount
        self._refuse_below_floor(move.account_id)

    def _refuse_below_floor(self, account_id: UUID) -> None:
        floor = self.accounts[account_id].floor
        if floor is not None and self.available(account_id) < floor:
            raise Refusal("insufficient_funds", account_id)


PRECEDENCE = (
    "account_unknown",
    "currency_mismatch",
    "account_blocked",
    "hold_exists",
    "hold_not_open",
    "hold_exceeded",
    "insufficient_funds",
)


def _lines(unit: PostingUnit) -> list[tuple[Journal, int, Transfer]]:
    pairs = [(journal, transfer) for journal in unit.journals for transfer in journal.transfers]
    return [(journal, number, transfer) for number, (journal, transfer) in enumerate(pairs, 1)]
