"""Carries a file's lines into the ledger, call by call; begun again after any interruption, it goes on where it was."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Final, TypeVar
from uuid import UUID, uuid4

from qudao.identity.actor import SYSTEM
from qudao.kernel.clock import Clock
from qudao.kernel.ids import new_id, public_id
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.operations.operation import Call, Message, Operation
from qudao.operations.outcome import Declined
from qudao.operations.run import Spine
from qudao.services.migration import rules
from qudao.services.migration.codes import BALANCE_DISAGREES, LINE_TOO_OLD
from qudao.services.migration.messages import ImportedLine, NewAccount, OpenAccountsRequest, PostLinesRequest
from qudao.services.migration.operations import OPEN_ACCOUNTS, POST_LINES
from qudao.services.migration.reader import History, read_history
from qudao.services.migration.rules import Known, Line, Step, Stop

LINES_MOST: Final = 1_000
ACCOUNTS_MOST: Final = 200
ATTEMPTS_MAX: Final = 5
_PAUSE_SECONDS: Final = 0.2
_POSTED: Final = "select line_key from import_line where line_key = any(%(keys)s)"
_ACCOUNTS: Final = """
select i.number, i.account_id, i.currency, a.balance, a.floor, a.seq, e.accounting_date as last
from import_account i join account a using (shard, account_id)
left join entry e on e.shard = a.shard and e.account_id = a.account_id and e.seq = a.seq
where i.number = any(%(numbers)s)
"""
_DATE: Final = "select accounting_date from ledger_state"
# Told after each call: lines that stand in the ledger, lines of the file.
Watch = Callable[[int, int], None]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import did.

    `steps` were posted now, `posted_before` lines stood already. `stopped` says why it went no further: at the line
    `stop`, or because a call was refused.
    """

    history: History
    steps: tuple[Step, ...]
    posted_before: int
    accounts_opened: int
    stop: Stop | None
    stopped: Refused | None


async def import_history(
    spine: Spine, *, clock: Clock, path: Path, tolerance: int, watch: Watch | None = None
) -> Report:
    """Import a file; `tolerance` in hundredths of a currency unit. Raises Refused for the file: nothing was posted."""
    history = await _read(spine, path)
    lines = history.lines
    posted = await _posted(spine, lines)
    accounts = await _Accounts.load(spine, lines)
    steps, stop = rules.follow(lines, posted=posted, known=accounts.known, tolerance=rules.tolerances(tolerance))
    stopped = refusal_of(stop) if stop is not None else None
    calls = _Calls(spine, clock)
    tell = watch or _untold
    tell(len(posted), len(lines))
    opened, done = 0, 0
    try:
        opened = await _open_accounts(calls, accounts, steps)
        accounts = await _Accounts.load(spine, lines)
        for _, day in groupby(steps, key=lambda step: step.line.booking_date):
            for part in _parts(day, LINES_MOST):
                await calls.run(POST_LINES, _post_request(history, accounts, part))
                done += len(part)
                tell(len(posted) + done, len(lines))
    except Refused as refusal:
        stop, stopped = None, refusal
    return Report(
        history=history,
        steps=tuple(steps[:done]),
        posted_before=len(posted),
        accounts_opened=opened,
        stop=stop,
        stopped=stopped,
    )


def refusal_of(stop: Stop) -> Refused:
    """Which line an import stopped at, and why."""
    line = stop.line
    if stop.last is not None:
        return Refused(LINE_TOO_OLD, line=line.number, account=line.account, last=stop.last, day=line.booking_date)
    return Refused(
        BALANCE_DISAGREES,
        line=line.number,
        account=line.account,
        day=line.booking_date,
        expected=Money(line.currency, stop.expected),
        found=Money(line.currency, line.balance_after),
        difference=Money(line.currency, stop.difference),
    )


class _Calls:
    """The system's calls of one run, each with a key of its own: what is posted once is told by the lines' own keys."""

    def __init__(self, spine: Spine, clock: Clock) -> None:
        self._spine = spine
        self._clock = clock
        self._run = uuid4().hex
        self._number = 0

    async def run(self, operation: Operation, request: Message) -> None:
        """Carry one call out; asked again while the bank is too busy to decide. Raises Refused."""
        self._number += 1
        key = f"import:{self._run}:{self._number}"
        for attempt in range(1, ATTEMPTS_MAX + 1):
            at = self._clock.now()
            call = Call(
                actor=SYSTEM,
                channel="system",
                at=at,
                execution_id=new_id(at),
                request_id=key,
                address="",
                idempotency_key=key,
            )
            outcome = await self._spine.run(operation, call, request)
            if not isinstance(outcome, Declined):
                return
            if outcome.refusal.code.retry != "same_key" or attempt == ATTEMPTS_MAX:
                raise outcome.refusal
            await asyncio.sleep(_PAUSE_SECONDS * attempt)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Accounts:
    """The file's accounts that are open: their ids, those with postings, those with a floor."""

    ids: dict[str, UUID]
    known: dict[str, Known]
    floored: frozenset[str]

    @classmethod
    async def load(cls, spine: Spine, lines: Sequence[Line]) -> "_Accounts":
        numbers = list({line.account for line in lines})
        rows = [row for part in _parts(numbers, 10_000) for row in await spine.reads.rows(_ACCOUNTS, numbers=part)]
        return cls(
            ids={row["number"]: row["account_id"] for row in rows},
            known={row["number"]: Known(row["balance"], row["last"]) for row in rows if row["seq"] > 0},
            floored=frozenset(row["number"] for row in rows if row["floor"] is not None),
        )


async def _read(spine: Spine, path: Path) -> History:
    state = await spine.reads.known(_DATE)
    return await asyncio.to_thread(read_history, path, latest=state["accounting_date"])


async def _posted(spine: Spine, lines: Sequence[Line]) -> set[bytes]:
    found: set[bytes] = set()
    for part in _parts([line.key for line in lines], 10_000):
        found.update(row["line_key"] for row in await spine.reads.rows(_POSTED, keys=part))
    return found


async def _open_accounts(calls: _Calls, accounts: _Accounts, steps: Sequence[Step]) -> int:
    """Open what the steps need; take the floor from accounts whose history falls below nothing."""
    overdrawn = {step.line.account for step in steps if step.line.balance_after < 0 or step.opening < 0}
    new: dict[str, NewAccount] = {}
    for step in steps:
        line = step.line
        if line.account not in accounts.ids and line.account not in new:
            new[line.account] = NewAccount(
                number=line.account,
                currency=line.currency,
                opened_on=line.booking_date,
                has_floor=line.account not in overdrawn,
            )
    unfloored = [public_id("acc", accounts.ids[number]) for number in sorted(overdrawn & accounts.floored)]
    for part in _parts(list(new.values()), ACCOUNTS_MOST):
        await calls.run(OPEN_ACCOUNTS, OpenAccountsRequest(accounts=tuple(part)))
    for part in _parts(unfloored, ACCOUNTS_MOST):
        await calls.run(OPEN_ACCOUNTS, OpenAccountsRequest(unfloored=tuple(part)))
    return len(new)


def _post_request(history: History, accounts: _Accounts, steps: Sequence[Step]) -> PostLinesRequest:
    return PostLinesRequest(
        file=history.file_hash.hex(),
        booking_date=steps[0].line.booking_date,
        lines=tuple(_imported(step, accounts.ids[step.line.account]) for step in steps),
    )


def _imported(step: Step, account_id: UUID) -> ImportedLine:
    line = step.line

    def amount(minor: int) -> str:
        return Money(line.currency, minor).amount

    return ImportedLine(
        key=line.key.hex(),
        line=line.number,
        account_id=public_id("acc", account_id),
        amount=amount(line.amount),
        balance_after=amount(line.balance_after),
        currency=line.currency,
        opening=amount(step.opening),
        difference=amount(step.difference),
        operation=line.operation,
        purpose=line.purpose,
        counterparty_bank=line.counterparty_bank,
        counterparty_account=line.counterparty_account,
    )


def _untold(done: int, total: int) -> None:
    del done, total


def _parts(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    source = iter(items)
    while part := list(islice(source, most)):
        yield part
