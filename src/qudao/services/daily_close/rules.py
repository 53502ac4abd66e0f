"""What the calendar says of a close. Pure."""

from datetime import date, timedelta

from qudao.kernel.refusal import Refused
from qudao.operations.parameters import ParameterValues
from qudao.services.daily_close.codes import CLOSE_TOO_EARLY
from qudao.services.daily_close.messages import Stage
from qudao.services.daily_close.parameters import CAPITALISATION_DAY, CAPITALISATION_MONTHS


def next_day(day: date) -> date:
    """The accounting date after a day; the ledger has no holidays."""
    return day + timedelta(days=1)


def refuse_future(day: date, *, today: date) -> None:
    """The ledger may run ahead of the calendar by one day, no more. Raises Refused(CLOSE_TOO_EARLY)."""
    if day > today:
        raise Refused(CLOSE_TOO_EARLY, day=day)


def pays_interest(day: date, values: ParameterValues) -> bool:
    """Whether interest is calculated to this day and paid on the next: by default the 20th that ends a quarter."""
    return day.day == values[CAPITALISATION_DAY] and day.month % values[CAPITALISATION_MONTHS] == 0


def stage_after(stage: Stage, *, day: date, values: ParameterValues) -> Stage:
    """What follows when a stage is finished."""
    if stage == "expense" and not pays_interest(day, values):
        return "trial_balance"
    following: dict[Stage, Stage] = {
        "accrue": "expense",
        "expense": "capitalise",
        "capitalise": "trial_balance",
        "trial_balance": "closed",
    }
    return following[stage]
