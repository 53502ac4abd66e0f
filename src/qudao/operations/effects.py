"""What a previewed plan would post, told to its caller."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID

import msgspec

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import public_id
from qudao.kernel.money import CURRENCY_DIGITS
from qudao.kernel.text import Text
from qudao.ledger.chart import CHART, internal_account
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Message, Operation
from qudao.operations.plan import Plan

_INTERNAL: Final[Mapping[UUID, Text]] = MappingProxyType(
    {
        internal_account(heading, currency): heading.text
        for heading in CHART
        if heading.internal
        for currency in CURRENCY_DIGITS
    }
)


class Effect(Message):
    """One transfer: from which account to which, how much, and as part of what."""

    debit: str
    credit: str
    money: MoneyView
    zh: str
    en: str


def effects_of(operation: Operation, plan: Plan, call: Call, request: Message) -> list[Effect]:
    """The plan's transfers. A customer sees the ids of accounts named in the request; of others, the last 4 digits."""
    named = msgspec.json.encode(request).decode()

    def shown(account_id: UUID) -> str:
        internal = _INTERNAL.get(account_id)
        if internal is not None:
            return internal.within(call.actor.language)
        text = public_id("acc", account_id)
        return text if call.actor.kind is ActorKind.STAFF or text in named else f"acc_…{text[-4:]}"

    return [
        Effect(
            debit=shown(move.debit),
            credit=shown(move.credit),
            money=MoneyView.of(move.amount, move.currency),
            zh=operation.text.zh,
            en=operation.text.en,
        )
        for journal in plan.journals
        for move in journal.transfers
    ]
