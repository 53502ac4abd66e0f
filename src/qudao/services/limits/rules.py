"""Which ceilings apply to a movement of money, and which of them binds. Pure; amounts in minor units of CNY.

A ceiling is either on a single movement or on a counter (a subject, a measure, a day or a year). Several ceilings on
one counter become one use with the lowest of them; the counters' rooms are compared where they are read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal
from uuid import UUID

from qudao.kernel.clock import bank_day
from qudao.kernel.text import Text
from qudao.operations.limits import limit_refusal
from qudao.operations.parameters import ParameterValues
from qudao.operations.plan import LimitUse
from qudao.services.limits import parameters as codes

Level = Literal["law", "bank", "channel", "account_class", "customer"]
Span = Literal["single", "day", "year", "balance"]
Values = ParameterValues | Mapping[str, int]
LIMIT_CURRENCY: Final = "CNY"
OWN_SINGLE: Final = "transfer.single"
OWN_DAY: Final = "transfer.day"
OWN_LABELS: Final = {
    OWN_SINGLE: Text("本人设定的单笔限额", "Your own limit on a single transfer"),
    OWN_DAY: Text("本人设定的日累计限额", "Your own limit on transfers a day"),
}
_TEXTS: Final = {spec.code: spec.text for spec in codes.LIMIT_PARAMETERS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An account in a movement."""

    account_id: UUID
    customer_id: UUID
    account_class: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ceiling:
    """The most that may be moved once, or counted on (subject, measure) in a span."""

    code: str
    level: Level
    span: Span
    subject_id: UUID
    measure: str
    amount: int
    text: Text


def is_bound(party: Party, other: Party) -> bool:
    """Whether `other` is the class I account of the same customer, whose movements with `party` are free (G1)."""
    return other.customer_id == party.customer_id and other.account_class == "I"


def outgoing_ceilings(payer: Party, *, channel: str, values: Values, own: Mapping[str, int]) -> list[Ceiling]:
    """Ceilings on what a customer pays to others. `own`: the customer's own limits by code."""
    subject = payer.customer_id

    def ceiling(code: str, level: Level, span: Span, measure: str) -> Ceiling:
        return Ceiling(
            code=code, level=level, span=span, subject_id=subject, measure=measure, amount=values[code],
            text=_TEXTS[code],
        )  # fmt: skip

    found = [
        ceiling(codes.BANK_SINGLE, "bank", "single", "transfer"),
        ceiling(codes.BANK_DAY, "bank", "day", "transfer.day"),
    ]
    if values[codes.NO_CERTIFICATE]:
        found.append(ceiling(codes.NO_CERTIFICATE_SINGLE, "law", "single", "transfer"))
        found.append(ceiling(codes.NO_CERTIFICATE_DAY, "law", "day", "transfer.no_certificate.day"))
    if channel == "web":
        found.append(ceiling(codes.WEB_SINGLE, "channel", "single", "transfer"))
        found.append(ceiling(codes.WEB_DAY, "channel", "day", "transfer.web.day"))
    spans: dict[str, Span] = {OWN_SINGLE: "single", OWN_DAY: "day"}
    for code, span in spans.items():
        if code in own:
            measure = "transfer" if span == "single" else "transfer.day"
            found.append(
                Ceiling(
                    code=code, level="customer", span=span, subject_id=subject, measure=measure, amount=own[code],
                    text=OWN_LABELS[code],
                ),
            )  # fmt: skip
    return found


def class_ceilings(party: Party, *, direction: Literal["in", "out"], values: Values) -> list[Ceiling]:
    """Ceilings of an account's class on what comes in or goes out; class I has none."""
    if party.account_class == "I":
        return []
    spans: tuple[Span, ...] = ("day", "year")
    found: list[Ceiling] = []
    for span in spans:
        code = f"limit.class.{party.account_class.lower()}.{direction}.{span}"
        found.append(
            Ceiling(
                code=code, level="account_class", span=span, subject_id=party.account_id,
                measure=f"{direction}.{span}", amount=values[code], text=_TEXTS[code],
            ),
        )  # fmt: skip
    return found


def transfer_ceilings(
    payer: Party, payee: Party, *, channel: str, values: Values, own: Mapping[str, int]
) -> list[Ceiling]:
    """All that apply to a transfer: those on paying others, and both accounts' class."""
    found: list[Ceiling] = []
    if payer.customer_id != payee.customer_id:
        found += outgoing_ceilings(payer, channel=channel, values=values, own=own)
    if not is_bound(payer, payee):
        found += class_ceilings(payer, direction="out", values=values)
    if not is_bound(payee, payer):
        found += class_ceilings(payee, direction="in", values=values)
    return found


def balance_ceiling(party: Party, *, values: Values) -> int | None:
    """The most an account may hold, if its class has such a ceiling (REQUIREMENTS G1)."""
    return values[codes.CLASS_III_BALANCE] if party.account_class == "III" else None


def period_of(span: Span, at: datetime) -> date:
    """The day, or the first day of the year, in the bank's zone (REQUIREMENTS G4)."""
    day = bank_day(at)
    return day.replace(month=1, day=1) if span == "year" else day


def limit_uses(ceilings: Iterable[Ceiling], *, amount: int, at: datetime) -> tuple[LimitUse, ...]:
    """What a movement uses of each counter, against the lowest ceiling on it (REQUIREMENTS G2).

    Raises Refused(LIMIT_EXCEEDED) when the amount is over a ceiling on single movements.
    """
    lowest: dict[tuple[UUID, str, Span], Ceiling] = {}
    for ceiling in ceilings:
        key = (ceiling.subject_id, ceiling.measure, ceiling.span)
        if key not in lowest or ceiling.amount < lowest[key].amount:
            lowest[key] = ceiling
    uses = [_use(ceiling, amount=amount, at=at) for ceiling in lowest.values() if ceiling.span != "single"]
    singles = [ceiling for ceiling in lowest.values() if ceiling.span == "single" and amount > ceiling.amount]
    if singles:
        tightest = min(singles, key=lambda ceiling: ceiling.amount)
        raise limit_refusal(_use(tightest, amount=amount, at=at), room=tightest.amount)
    return tuple(uses)


def _use(ceiling: Ceiling, *, amount: int, at: datetime) -> LimitUse:
    return LimitUse(
        subject_id=ceiling.subject_id,
        measure=ceiling.measure,
        period=period_of(ceiling.span, at),
        amount=amount,
        ceiling=ceiling.amount,
        currency=LIMIT_CURRENCY,
        label_zh=ceiling.text.zh,
        label_en=ceiling.text.en,
    )
