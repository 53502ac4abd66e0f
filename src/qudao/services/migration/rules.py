"""In which order lines are posted, and whether each leads to the balance the file states. Pure.

A bank books by date, so lines are taken by booking date, and within a date as the file has them. Where the balances of
one account's lines of one date do not follow in that order, but follow in another, the other is taken: banks sort such
lines by amount, by kind, or newest first.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from qudao.kernel.money import CURRENCY_DIGITS

# An account whose first line has another balance than its amount began earlier than the file. Where hardly any account
# of the file did, the file holds whole histories, and such a line is a mistake.
EARLIER_PERCENT_LEAST: Final = 5
# How many orders of one account's lines of one date are looked at before giving up.
_ORDERS_MOST: Final = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a file. `amount` in minor units, negative where money left; `key` tells it from any other line."""

    number: int
    key: bytes
    booking_date: date
    account: str
    amount: int
    balance_after: int
    currency: str
    operation: str
    purpose: str
    counterparty_bank: str
    counterparty_account: str


@dataclass(frozen=True, slots=True)
class Known:
    """An account that has postings: its balance in minor units and the accounting date of the last."""

    balance: int
    last: date


@dataclass(frozen=True, slots=True)
class Step:
    """A line that can be posted: first `opening` if not 0, then the line, then `difference` if not 0."""

    line: Line
    opening: int
    difference: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The line that cannot be posted: its balance is not `expected`, or the account's `last` posting is younger."""

    line: Line
    expected: int
    last: date | None = None

    @property
    def difference(self) -> int:
        """What the file's balance has more than expected."""
        return self.line.balance_after - self.expected


def tolerances(hundredths: int) -> dict[str, int]:
    """The tolerance, given in hundredths of a unit, in minor units of each currency; rounded down."""
    return {currency: hundredths * 10**digits // 100 for currency, digits in CURRENCY_DIGITS.items()}


def follow(
    lines: Sequence[Line],
    *,
    posted: Container[bytes],
    known: Mapping[str, Known],
    tolerance: Mapping[str, int],
) -> tuple[list[Step], Stop | None]:
    """A file's lines in posting order up to the first that cannot be posted, and that one; without those `posted`."""
    balances = {account: state.balance for account, state in known.items()}
    ordered = _in_order([line for line in lines if line.key not in posted], balances, tolerance)
    following = _next_lines(ordered)
    earlier = _began_earlier(lines, tolerance)
    steps: list[Step] = []
    for place, line in enumerate(ordered):
        state = known.get(line.account)
        if state is not None and line.booking_date < state.last:
            return steps, Stop(line, balances[line.account] + line.amount, state.last)
        opening = 0
        if line.account not in balances and line.account in earlier:
            opening = _opening(line, following.get(place), tolerance)
        expected = balances.get(line.account, opening) + line.amount
        difference = line.balance_after - expected
        if abs(difference) > tolerance[line.currency]:
            return steps, Stop(line, expected)
        steps.append(Step(line, opening, difference))
        balances[line.account] = line.balance_after
    return steps, None


def _opening(line: Line, following: Line | None, tolerance: Mapping[str, int]) -> int:
    """What the account held before its first line: what the balance implies, or nothing if the next line says so."""
    room = tolerance[line.currency]
    if following is not None:
        follows = abs(line.balance_after + following.amount - following.balance_after) <= room
        from_nothing = abs(line.amount + following.amount - following.balance_after) <= 2 * room
        if from_nothing and not follows:
            return 0
    return line.balance_after - line.amount


def _next_lines(lines: Sequence[Line]) -> dict[int, Line]:
    """By place of a line: the account's next one."""
    following: dict[int, Line] = {}
    last: dict[str, int] = {}
    for place, line in enumerate(lines):
        if line.account in last:
            following[last[line.account]] = line
        last[line.account] = place
    return following


def _began_earlier(lines: Sequence[Line], tolerance: Mapping[str, int]) -> set[str]:
    """The accounts that began before the file does, if there are enough of them to believe it."""
    first: dict[str, Line] = {}
    for line in sorted(lines, key=lambda line: line.booking_date):
        first.setdefault(line.account, line)
    found = {
        account for account, line in first.items() if abs(line.balance_after - line.amount) > tolerance[line.currency]
    }
    return found if 100 * len(found) >= EARLIER_PERCENT_LEAST * len(first) else set()


def _in_order(lines: Iterable[Line], balances: dict[str, int], tolerance: Mapping[str, int]) -> list[Line]:
    ordered: list[Line] = []
    present: dict[str, int | None] = defaultdict(lambda: None, balances)
    for _, day in groupby(sorted(lines, key=lambda line: line.booking_date), key=lambda line: line.booking_date):
        members = list(day)
        by_account: dict[str, list[Line]] = defaultdict(list)
        for line in members:
            by_account[line.account].append(line)
        queues = {account: iter(_day_order(own, present[account], tolerance)) for account, own in by_account.items()}
        for line in members:
            taken = next(queues[line.account])
            present[line.account] = taken.balance_after
            ordered.append(taken)
    return ordered


def _day_order(lines: list[Line], balance: int | None, tolerance: Mapping[str, int]) -> list[Line]:
    """One account's lines of one date, as the file has them or, if only that follows, in another order."""
    if len(lines) == 1:
        return lines
    room = tolerance[lines[0].currency]
    before = lines[0].balance_after - lines[0].amount if balance is None else balance
    if _follows(lines, before, room):
        return lines
    starts = [0, *(line.balance_after - line.amount for line in lines)] if balance is None else [balance]
    for start in starts:
        found = _search(lines, start, room)
        if found is not None:
            return found
    return lines


def _follows(lines: Sequence[Line], before: int, room: int) -> bool:
    for line in lines:
        if abs(before + line.amount - line.balance_after) > room:
            return False
        before = line.balance_after
    return True


def _search(lines: list[Line], before: int, room: int) -> list[Line] | None:
    """Depth first over what may come next; file order breaks ties."""
    # Each open branch: the balance so far, the lines taken, and the mask of those.
    branches: list[tuple[int, tuple[int, ...], int]] = [(before, (), 0)]
    for _ in range(_ORDERS_MOST):
        if not branches:
            return None
        balance, taken, mask = branches.pop()
        if len(taken) == len(lines):
            return [lines[place] for place in taken]
        branches.extend(
            (line.balance_after, (*taken, place), mask | 1 << place)
            for place, line in reversed(list(enumerate(lines)))
            if not mask >> place & 1 and abs(balance + line.amount - line.balance_after) <= room
        )
    return None
