"""The limits page: every ceiling on the caller, what is used and left, and which one binds and why."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal
from uuid import UUID

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import public_id
from qudao.kernel.masking import mask_account_number
from qudao.kernel.text import Text
from qudao.operations.limits import load_used
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.limits.api import load_own_limits
from qudao.services.limits.messages import LimitsPage, LimitView, OwnLimit, OwnLimitCode
from qudao.services.limits.parameters import CLASS_III_BALANCE, LIMIT_PARAMETERS
from qudao.services.limits.rules import (
    LIMIT_CURRENCY,
    OWN_DAY,
    OWN_SINGLE,
    Ceiling,
    Party,
    balance_ceiling,
    class_ceilings,
    outgoing_ceilings,
    period_of,
)

_ACCOUNTS: Final = """
select h.account_id, h.number, h.account_class, a.balance
from holding h join account a on a.shard = shard_of(h.account_id) and a.account_id = h.account_id
where h.customer_id = %(customer_id)s and h.currency = 'CNY' and h.account_class <> 'I' and a.status <> 'closed'
order by h.place, h.opened_at
"""
_SPECS: Final = {spec.code: spec for spec in LIMIT_PARAMETERS}
_BINDS: Final = Text("目前这一项最紧，还可用 {left}", "This one is the tightest now: {left} is left")
_LOOSE: Final = Text("不受此项限制，另一项更紧", "Another limit is tighter")
_LEVELS: Final = {
    "law": Text("法规规定", "Set by law"),
    "bank": Text("本行规定", "Set by the bank"),
    "channel": Text("渠道规定", "Set for this channel"),
    "account_class": Text("账户分类规定", "Set for this class of account"),
    "customer": Text("本人设定", "Set by you"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A ceiling and what is used of it, in fen; `group`: the ceilings that apply to the same movement."""

    ceiling: Ceiling
    used: int
    group: tuple[UUID, str]
    number: str | None = None

    @property
    def left(self) -> int:
        """What may still be moved."""
        return max(self.ceiling.amount - self.used, 0)


async def read_limits(call: Call, _request: Nothing, reads: Reads) -> LimitsPage:
    """Every ceiling that applies to the caller by this channel."""
    customer_id = call.actor.actor_id
    values, own_limits, accounts = await asyncio.gather(
        reads.parameters(),
        reads.gathered(load_own_limits, customer_id),
        reads.rows(_ACCOUNTS, customer_id=customer_id),
    )
    own = own_limits or {}
    payer = Party(account_id=customer_id, customer_id=customer_id, account_class="I")
    outgoing = outgoing_ceilings(payer, channel=call.channel, values=values, own=own)
    standings = await _counted(call, outgoing, reads, group=(customer_id, "out"))
    room = min(standing.left for standing in standings)
    for row in accounts:
        standings += await _class_standings(call, row, values, reads)
    codes: tuple[OwnLimitCode, ...] = (OWN_SINGLE, OWN_DAY)
    return LimitsPage(
        transfer_room=MoneyView.of(room, LIMIT_CURRENCY),
        own=[
            OwnLimit(code=code, money=MoneyView.of(own[code], LIMIT_CURRENCY) if code in own else None)
            for code in codes
        ],
        items=[
            _view(call, standing, binds=standing is binding_of(standings, standing.group)) for standing in standings
        ],
    )


def binding_of(standings: Sequence[Standing], group: tuple[UUID, str]) -> Standing:
    """The ceiling of a group that leaves the least room; the first of equals."""
    return min((standing for standing in standings if standing.group == group), key=lambda standing: standing.left)


async def _class_standings(call: Call, row: dict[str, Any], values: Any, reads: Reads) -> list[Standing]:  # noqa: ANN401
    account_id, number = row["account_id"], row["number"]
    party = Party(account_id=account_id, customer_id=call.actor.actor_id, account_class=row["account_class"])
    directions: tuple[Literal["in", "out"], ...] = ("in", "out")
    found: list[Standing] = []
    for direction in directions:
        ceilings = class_ceilings(party, direction=direction, values=values)
        found += await _counted(call, ceilings, reads, group=(account_id, direction), number=number)
    most = balance_ceiling(party, values=values)
    if most is not None:
        ceiling = Ceiling(
            code=CLASS_III_BALANCE, level="account_class", span="balance", subject_id=account_id, measure="balance",
            amount=most, text=_SPECS[CLASS_III_BALANCE].text,
        )  # fmt: skip
        found.append(Standing(ceiling=ceiling, used=row["balance"], group=(account_id, "in"), number=number))
    return found


async def _counted(
    call: Call, ceilings: list[Ceiling], reads: Reads, *, group: tuple[UUID, str], number: str | None = None
) -> list[Standing]:
    async def used(ceiling: Ceiling) -> int:
        if ceiling.span == "single":
            return 0
        counter = (ceiling.subject_id, ceiling.measure, period_of(ceiling.span, call.at))
        return await reads.gathered(load_used, counter) or 0

    counts = await asyncio.gather(*(used(ceiling) for ceiling in ceilings))
    return [
        Standing(ceiling=ceiling, used=count, group=group, number=number)
        for ceiling, count in zip(ceilings, counts, strict=True)
    ]


def _view(call: Call, standing: Standing, *, binds: bool) -> LimitView:
    ceiling = standing.ceiling
    left = MoneyView.of(standing.left, LIMIT_CURRENCY)
    level = _LEVELS[ceiling.level]
    why = (_BINDS if binds else _LOOSE).filled({"left": f"{left.amount} {left.currency}"})
    spec = _SPECS.get(ceiling.code)
    return LimitView(
        code=ceiling.code,
        level=ceiling.level,
        span=ceiling.span,
        zh=ceiling.text.zh,
        en=ceiling.text.en,
        source=spec.source if spec is not None else "",
        account_id=None if standing.number is None else public_id("acc", ceiling.subject_id),
        account_number=None if standing.number is None else mask_account_number(standing.number),
        ceiling=MoneyView.of(ceiling.amount, LIMIT_CURRENCY),
        used=MoneyView.of(standing.used, LIMIT_CURRENCY),
        left=left,
        period=period_of(ceiling.span, call.at) if ceiling.span in {"day", "year"} else None,
        binds=binds,
        zh_why=f"{level.zh};{why.zh}",
        en_why=f"{level.en}. {why.en}",
        settable=ceiling.level == "customer",
    )


LIMIT_QUERIES: Final = (
    Query(
        name="limits.list",
        text=Text("限额", "Limits"),
        route=("GET", "/limits"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=LimitsPage,
        read=read_limits,
    ),
)
