"""Putting a mistake right by agreement: the payer asks, the payee consents, a new linked journal returns the money."""

from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import insert, update

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import new_id, parse_id, public_id, shard_of
from qudao.kernel.masking import mask_name
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger.posting import ACCOUNT_BLOCKED, INSUFFICIENT_FUNDS, Journal, Transfer
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.accounts.api import BALANCE_CEILING, Holding, keep_balance_under, load_holdings
from qudao.services.limits.api import balance_ceiling
from qudao.services.transfers import codes
from qudao.services.transfers.messages import RecallAsk, RecallDecide, RecallView
from qudao.services.transfers.operations import notice
from qudao.services.transfers.rules import checked_purpose, party_of, payment_binding
from qudao.services.transfers.tables import recall

_DEED: Final = Text("同意向{name}（尾号{tail}）退回 {money}", "Return {money} to {name} (account ending {tail})")
_ASKED: Final = Text(
    "{name}（尾号{tail}）申请退回误转的 {money}，是否退回由您决定",
    "{name} (account ending {tail}) asks you to return {money} sent by mistake; you decide",
)
_RETURNED: Final = Text(
    "{name}（尾号{tail}）已退回 {money}", "{name} (account ending {tail}) has returned {money} to you"
)
_SENT_BACK: Final = Text("已向{name}（尾号{tail}）退回 {money}", "Returned {money} to {name} (account ending {tail})")
_REFUSED: Final = Text(
    "{name}（尾号{tail}）不同意退回 {money}", "{name} (account ending {tail}) did not agree to return {money}"
)
_FIND_TRANSFER: Final = """
select e.account_id as payer_account_id, e.counter_account_id as payee_account_id, -e.amount as amount, e.currency,
       j.kind, payer.customer_id as payer_id, payee.customer_id as payee_id,
       exists (select from journal c where c.corrects = j.journal_id) as is_corrected,
       exists (select from recall r where r.journal_id = j.journal_id) as is_asked
from journal j
join holding payer on payer.customer_id = %(customer_id)s
join entry e on e.shard = shard_of(payer.account_id) and e.account_id = payer.account_id
    and e.seq >= first_entry_on(payer.account_id, j.accounting_date)
    and e.seq < first_entry_on(payer.account_id, j.accounting_date + 1)
    and e.journal_id = j.journal_id and e.line = 1 and e.amount < 0
left join holding payee on payee.account_id = e.counter_account_id
where j.shard = %(shard)s and j.journal_id = %(journal_id)s
"""


async def decide_ask(call: Call, request: RecallAsk, reads: Reads) -> Plan:
    """Ask the payee of one's own transfer to return it."""
    reason = checked_purpose(request.reason)
    journal_id = parse_id("jnl", request.journal_id)
    found = await _own_transfer(call, journal_id, reads)
    payer, payee = await _both(reads, found)
    money = Money(found["currency"], found["amount"])
    recall_id = new_id(call.at)
    statement = insert(recall).values(
        recall_id=recall_id,
        journal_id=journal_id,
        payer_id=found["payer_id"],
        payee_id=found["payee_id"],
        payer_account_id=found["payer_account_id"],
        payee_account_id=found["payee_account_id"],
        amount=money.minor,
        currency=money.currency,
        reason=reason,
        status="waiting",
        asked_at=call.at,
    )
    answer = RecallView(
        recall_id=public_id("rcl", recall_id),
        journal_id=request.journal_id,
        side="asked",
        counterparty_name=mask_name(payee.name),
        money=MoneyView.of(money.minor, money.currency),
        reason=reason,
        status="waiting",
        asked_at=call.at,
        decided_at=None,
        return_journal_id=None,
    )
    return Plan(
        answer=answer,
        changes=(Change(statement=statement, otherwise=codes.RECALL_EXISTS),),
        messages=(notice(payee.customer_id, "service", _ASKED, other=payer, money=money),),
    )


async def decide_consent(call: Call, request: RecallDecide, reads: Reads) -> Plan:
    """Return the money of a transfer received by mistake; the fee, if one was paid, is not returned."""
    row = await _asked_of(call, request, reads)
    payer, payee = await _both(reads, row)
    money = Money(row["currency"], row["amount"])
    if row["is_corrected"]:
        raise Refused(codes.RECALL_CORRECTED)
    if payee.status != "open" or payer.status not in {"open", "no_debit"}:
        raise Refused(ACCOUNT_BLOCKED)
    most = balance_ceiling(party_of(payer), values=await reads.parameters())
    if most is not None and payer.balance + money.minor > most:
        raise Refused(BALANCE_CEILING)
    if payee.available < money.minor:
        raise Refused(INSUFFICIENT_FUNDS)
    journal = _return_journal(new_id(call.at), row, payer=payer, payee=payee)
    changes = (_decided(call, row["recall_id"], status="returned", return_journal_id=journal.journal_id),)
    if most is not None:
        changes = (*changes, keep_balance_under(payer.account_id, most))
    return Plan(
        answer=_view(row, call, payer=payer, status="returned", return_journal_id=journal.journal_id),
        journals=(journal,),
        changes=changes,
        messages=(
            notice(payer.customer_id, "money_in", _RETURNED, other=payee, money=money),
            notice(payee.customer_id, "money_out", _SENT_BACK, other=payer, money=money),
        ),
        binding=payment_binding("recalls.consent", payer=payee, payee=payer, money=money, deed=_DEED),
    )


async def decide_refuse(call: Call, request: RecallDecide, reads: Reads) -> Plan:
    """Keep the money; the payer is told."""
    row = await _asked_of(call, request, reads)
    payer, payee = await _both(reads, row)
    money = Money(row["currency"], row["amount"])
    return Plan(
        answer=_view(row, call, payer=payer, status="refused", return_journal_id=None),
        changes=(_decided(call, row["recall_id"], status="refused", return_journal_id=None),),
        messages=(notice(payer.customer_id, "service", _REFUSED, other=payee, money=money),),
    )


async def _own_transfer(call: Call, journal_id: UUID, reads: Reads) -> dict[str, Any]:
    found = await reads.known(
        _FIND_TRANSFER, customer_id=call.actor.actor_id, shard=shard_of(journal_id), journal_id=journal_id
    )
    if found["kind"] != "transfer" or found["payee_id"] in {None, call.actor.actor_id}:
        raise Refused(codes.RECALL_NOT_TRANSFER)
    if found["is_corrected"]:
        raise Refused(codes.RECALL_CORRECTED)
    if found["is_asked"]:
        raise Refused(codes.RECALL_EXISTS)
    return found


async def _asked_of(call: Call, request: RecallDecide, reads: Reads) -> dict[str, Any]:
    row = await reads.known(
        "select r.*, exists (select from journal c where c.corrects = r.journal_id) as is_corrected from recall r"
        " where r.recall_id = %(recall_id)s and r.payee_id = %(customer_id)s",
        recall_id=parse_id("rcl", request.recall_id),
        customer_id=call.actor.actor_id,
    )
    if row["status"] != "waiting":
        raise Refused(codes.RECALL_CLOSED)
    return row


async def _both(reads: Reads, row: dict[str, Any]) -> tuple[Holding, Holding]:
    payer = await reads.gathered(load_holdings, row["payer_account_id"])
    payee = await reads.gathered(load_holdings, row["payee_account_id"])
    if payer is None or payee is None:
        raise Refused(NOT_FOUND)
    return payer, payee


def _return_journal(journal_id: UUID, row: dict[str, Any], *, payer: Holding, payee: Holding) -> Journal:
    return Journal(
        journal_id=journal_id,
        kind="transfer_return",
        corrects=row["journal_id"],
        transfers=(
            Transfer(debit=payee.account_id, credit=payer.account_id, amount=row["amount"], currency=row["currency"]),
        ),
        details={
            "purpose": row["reason"],
            "payer_name": payee.name,
            "payer_number": payee.number,
            "payee_name": payer.name,
            "payee_number": payer.number,
        },
    )


def _decided(call: Call, recall_id: UUID, *, status: str, return_journal_id: UUID | None) -> Change:
    waiting = (recall.c.recall_id == recall_id) & (recall.c.status == "waiting")
    statement = (
        update(recall).where(waiting).values(status=status, decided_at=call.at, return_journal_id=return_journal_id)
    )
    return Change(statement=statement, otherwise=codes.RECALL_CLOSED)


def _view(
    row: dict[str, Any],
    call: Call,
    *,
    payer: Holding,
    status: Literal["returned", "refused"],
    return_journal_id: UUID | None,
) -> RecallView:
    return RecallView(
        recall_id=public_id("rcl", row["recall_id"]),
        journal_id=public_id("jnl", row["journal_id"]),
        side="asked_of_me",
        counterparty_name=mask_name(payer.name),
        money=MoneyView.of(row["amount"], row["currency"]),
        reason=row["reason"],
        status=status,
        asked_at=row["asked_at"],
        decided_at=call.at,
        return_journal_id=None if return_journal_id is None else public_id("jnl", return_journal_id),
    )


RECALL_OPERATIONS: Final = (
    Operation(
        name="recalls.ask",
        text=Text("申请退回误转款项", "Ask a mistaken transfer back"),
        route=("POST", "/recalls"),
        audience=ActorKind.CUSTOMER,
        request=RecallAsk,
        answer=RecallView,
        decide=decide_ask,
        codes=codes.RECALL_ASK_CODES,
    ),
    Operation(
        name="recalls.consent",
        text=Text("同意退回", "Return what was sent by mistake"),
        route=("POST", "/recalls/{recall_id}/consent"),
        audience=ActorKind.CUSTOMER,
        request=RecallDecide,
        answer=RecallView,
        decide=decide_consent,
        codes=codes.RECALL_CONSENT_CODES,
    ),
    Operation(
        name="recalls.refuse",
        text=Text("不同意退回", "Decline to return a transfer"),
        route=("POST", "/recalls/{recall_id}/refuse"),
        audience=ActorKind.CUSTOMER,
        request=RecallDecide,
        answer=RecallView,
        decide=decide_refuse,
        codes=codes.RECALL_REFUSE_CODES,
    ),
)
