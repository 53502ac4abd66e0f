"""A customer's own limits: lowering holds at once, raising asks for a code."""

from typing import Final

from sqlalchemy import delete, update
from sqlalchemy.dialects.postgresql import insert

from qudao.identity.actor import ActorKind
from qudao.identity.step_up import Binding
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, Message, Plan, Statement
from qudao.operations.reads import Reads
from qudao.services.limits import codes, parameters
from qudao.services.limits.api import load_own_limits
from qudao.services.limits.messages import LimitSet, OwnLimit
from qudao.services.limits.rules import LIMIT_CURRENCY, OWN_DAY, OWN_LABELS, OWN_SINGLE
from qudao.services.limits.tables import customer_limit

_BANK_CEILING: Final = {OWN_SINGLE: parameters.BANK_SINGLE, OWN_DAY: parameters.BANK_DAY}
_RAISE: Final = Text("将“{label}”调高至 {ceiling}", "Raise “{label}” to {ceiling}")


async def decide_set(call: Call, request: LimitSet, reads: Reads) -> Plan:
    """Set or lift one of the caller's own limits."""
    wanted = None if request.money is None else request.money.money()
    if wanted is not None and wanted.currency != LIMIT_CURRENCY:
        raise Refused(codes.LIMIT_CURRENCY_ONLY, at="money")
    values = await reads.parameters()
    bank = values[_BANK_CEILING[request.code]]
    if wanted is not None and wanted.minor > bank:
        raise Refused(codes.LIMIT_ABOVE_BANK, at="money", ceiling=Money(LIMIT_CURRENCY, bank))
    own = await reads.gathered(load_own_limits, call.actor.actor_id) or {}
    now = own.get(request.code)
    after = None if wanted is None else wanted.minor
    is_raise = now is not None and (after is None or after > now)
    # Nothing below refuses.
    answer = OwnLimit(code=request.code, money=None if after is None else MoneyView.of(after, LIMIT_CURRENCY))
    return Plan(
        answer=answer,
        changes=_changes(call, request.code, now=now, after=after),
        messages=(_word(call, request.code, after=bank if after is None else after),),
        binding=_binding(request.code, now=now, after=bank if after is None else after) if is_raise else None,
        audit_details={"code": request.code, "before": now, "after": after},
    )


def _changes(call: Call, code: str, *, now: int | None, after: int | None) -> tuple[Change, ...]:
    """Each guarded by what was decided upon, so that of two changes at once the second is decided again."""
    if now == after:
        return ()
    mine = (customer_limit.c.customer_id == call.actor.actor_id) & (customer_limit.c.code == code)
    statement: Statement
    if now is None:
        row = {"customer_id": call.actor.actor_id, "code": code, "amount": after, "set_at": call.at}
        statement = insert(customer_limit).values(**row).on_conflict_do_nothing()
    elif after is None:
        statement = delete(customer_limit).where(mine, customer_limit.c.amount == now)
    else:
        unchanged = mine & (customer_limit.c.amount == now)
        statement = update(customer_limit).where(unchanged).values(amount=after, set_at=call.at)
    return (Change(statement=statement),)


def _binding(code: str, *, now: int | None, after: int) -> Binding:
    ceiling = Money(LIMIT_CURRENCY, after)
    label = OWN_LABELS[code]
    return Binding(
        operation="limits.set",
        facts=(("code", code), ("before", str(now)), ("after", ceiling.amount), ("currency", ceiling.currency)),
        shown=Text(
            zh=_RAISE.zh.format(label=label.zh, ceiling=ceiling),
            en=_RAISE.en.format(label=label.en, ceiling=ceiling),
        ),
        methods=("sms", "totp"),
    )


def _word(call: Call, code: str, *, after: int) -> Message:
    ceiling = Money(LIMIT_CURRENCY, after)
    label = OWN_LABELS[code]
    return Message(
        topic="notice",
        payload={
            "customer_id": call.actor.actor_id.hex,
            "category": "security",
            "zh": f"{label.zh}已改为 {ceiling}",
            "en": f"{label.en} is now {ceiling}",
            "amount": None,
            "currency": None,
        },
    )


LIMIT_OPERATIONS: Final = (
    Operation(
        name="limits.set",
        text=Text("设定本人限额", "Set your own limit"),
        route=("POST", "/limits"),
        audience=ActorKind.CUSTOMER,
        request=LimitSet,
        answer=OwnLimit,
        decide=decide_set,
        codes=codes.LIMIT_SET_CODES,
    ),
)
