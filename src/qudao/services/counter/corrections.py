"""A journal is put right by another that moves the same money back and names it (REQUIREMENTS H6)."""

from typing import Final
from uuid import UUID

from qudao.database.connection import Row
from qudao.kernel.ids import new_id, parse_id, public_id, shard_of
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger.posting import INSUFFICIENT_FUNDS, Journal, Transfer
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call
from qudao.operations.plan import Message, Plan
from qudao.operations.reads import Reads
from qudao.services.accounts.api import Holding, load_holdings
from qudao.services.counter.codes import CORRECTED_ALREADY, NOT_CORRECTABLE
from qudao.services.counter.messages import CorrectionReceipt, CorrectJournalRequest, ReversedTransfer

# Interest is put right by the next accrual, a correction by posting anew.
CORRECTABLE: Final = frozenset({"transfer", "cash_deposit", "cash_withdrawal"})
_BACK: Final = Text("冲正转入 {money}：{reason}", "Correction, returned to you {money}: {reason}")
_OUT: Final = Text("冲正转出 {money}：{reason}", "Correction, taken back {money}: {reason}")
_JOURNAL: Final = """
select j.kind, j.accounting_date, exists (select from journal c where c.corrects = j.journal_id) as is_corrected
from journal j where j.shard = %(shard)s and j.journal_id = %(journal_id)s
"""
_TRANSFERS: Final = """
select line, account_id as debit, counter_account_id as credit, -amount as amount, currency from entry
where accounting_date = %(day)s and journal_id = %(journal_id)s and amount < 0 order by line
"""


async def decide_correction(call: Call, request: CorrectJournalRequest, reads: Reads) -> Plan:
    """Reverse every transfer of a journal, once."""
    journal_id = parse_id("jnl", request.journal_id)
    found = await reads.known(_JOURNAL, shard=shard_of(journal_id), journal_id=journal_id)
    if found["kind"] not in CORRECTABLE:
        raise Refused(NOT_CORRECTABLE, kind=found["kind"])
    if found["is_corrected"]:
        raise Refused(CORRECTED_ALREADY)
    lines = await reads.rows(_TRANSFERS, day=found["accounting_date"], journal_id=journal_id)
    transfers = tuple(_reversed(line) for line in reversed(lines))
    holdings = await _holdings(transfers, reads)
    for transfer in transfers:
        payer = holdings.get(transfer.debit)
        if payer is not None and payer.available < transfer.amount:
            raise Refused(INSUFFICIENT_FUNDS)
    # Nothing below refuses.
    journal = Journal(
        journal_id=new_id(call.at),
        kind="correction",
        transfers=transfers,
        details={"purpose": f"冲正：{request.reason}", "corrects": request.journal_id},
        corrects=journal_id,
    )
    return Plan(
        answer=CorrectionReceipt(
            journal_id=public_id("jnl", journal.journal_id),
            corrects=request.journal_id,
            transfers=[
                ReversedTransfer(
                    debit_account_id=public_id("acc", transfer.debit),
                    credit_account_id=public_id("acc", transfer.credit),
                    money=MoneyView.of(transfer.amount, transfer.currency),
                )
                for transfer in transfers
            ],
        ),
        journals=(journal,),
        messages=_notices(transfers, holdings, request.reason),
        subject_id=next((holding.customer_id for holding in holdings.values()), None),
        audit_details={"corrects": request.journal_id, "reason": request.reason},
    )


def money_notice(customer_id: UUID, category: str, words: Text, money: Money) -> Message:
    """A notice about money that moved without another customer."""
    payload = {
        "customer_id": customer_id.hex,
        "category": category,
        "zh": words.zh,
        "en": words.en,
        "amount": money.minor,
        "currency": money.currency,
    }
    return Message(topic="notice", payload=payload)


def _reversed(line: Row) -> Transfer:
    return Transfer(debit=line["credit"], credit=line["debit"], amount=line["amount"], currency=line["currency"])


async def _holdings(transfers: tuple[Transfer, ...], reads: Reads) -> dict[UUID, Holding]:
    accounts = {account for transfer in transfers for account in (transfer.debit, transfer.credit)}
    found = [await reads.gathered(load_holdings, account) for account in sorted(accounts)]
    return {holding.account_id: holding for holding in found if holding is not None}


def _notices(transfers: tuple[Transfer, ...], holdings: dict[UUID, Holding], reason: str) -> tuple[Message, ...]:
    notices: list[Message] = []
    for transfer in transfers:
        money = Money(transfer.currency, transfer.amount)
        for account, category, text in ((transfer.debit, "money_out", _OUT), (transfer.credit, "money_in", _BACK)):
            if account in holdings:
                words = text.filled({"money": money, "reason": reason})
                notices.append(money_notice(holdings[account].customer_id, category, words, money))
    return tuple(notices)
