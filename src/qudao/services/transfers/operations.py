"""Paying within the bank. Three set-based reads decide a transfer: parameters, both holdings, the payer's own limits.

The spine reads the limit counters once more, for all uses together; everything is enforced again in the commit.
"""

import asyncio
from typing import Final
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.masking import mask_account_number, mask_name
from qudao.kernel.money import Money
from qudao.kernel.refusal import Reason, Refused
from qudao.kernel.text import Text
from qudao.ledger.chart import FEE_INCOME, internal_account
from qudao.ledger.posting import Journal, Transfer
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, Message, Plan
from qudao.operations.reads import Reads
from qudao.services.accounts.api import Holding, keep_balance_under, load_holdings
from qudao.services.limits.api import balance_ceiling, limit_uses, load_own_limits, transfer_ceilings
from qudao.services.transfers import codes, rules
from qudao.services.transfers.messages import TransferReceipt, TransferRequest
from qudao.services.transfers.tables import payee as payee_table

_DEED: Final = Text("向{name}（尾号{tail}）转账 {money}", "Transfer {money} to {name} (account ending {tail})")
_PAID: Final = Text("向{name}（尾号{tail}）转出 {money}", "Paid {money} to {name} (account ending {tail})")
_RECEIVED: Final = Text("收到{name}（尾号{tail}）转入 {money}", "Received {money} from {name} (account ending {tail})")


async def decide_transfer(call: Call, request: TransferRequest, reads: Reads) -> Plan:
    """Decide a transfer to an account of this bank, one's own or another person's."""
    money = request.money.money()
    purpose = rules.checked_purpose(request.purpose)
    payer_id = parse_id("acc", request.from_account_id)
    values, payer, payee, own_limits = await asyncio.gather(
        reads.parameters(),
        reads.gathered(load_holdings, payer_id),
        reads.gathered(load_holdings, request.to_account_number),
        reads.gathered(load_own_limits, call.actor.actor_id),
    )
    if payer is None or payer.customer_id != call.actor.actor_id:
        raise Refused(NOT_FOUND, at="from_account_id")
    if request.to_account_number == payer.number:
        raise Refused(codes.SAME_ACCOUNT, at="to_account_number")
    payee = rules.confirmed_payee(payer, payee, request.payee_name)
    is_own = payee.customer_id == payer.customer_id
    fee = rules.transfer_fee(money, values, is_own=is_own)
    from_party, to_party = rules.party_of(payer), rules.party_of(payee)
    most = balance_ceiling(to_party, values=values)
    rules.refuse_transfer(payer, payee, money, fee=fee, balance_ceiling=most)
    ceilings = transfer_ceilings(from_party, to_party, channel=call.channel, values=values, own=own_limits or {})
    uses = limit_uses(ceilings, amount=money.minor, at=call.at) if money.currency == rules.HOME_CURRENCY else ()
    # Nothing below refuses.
    journal = transfer_journal(new_id(call.at), payer=payer, payee=payee, money=money, fee=fee, purpose=purpose)
    saved = request.save_payee and not is_own
    changes = (save_payee(call, payee),) if saved else ()
    if most is not None:
        changes = (*changes, keep_balance_under(payee.account_id, most))
    return Plan(
        answer=_receipt(call, request, journal, payer=payer, payee=payee, money=money, fee=fee),
        journals=(journal,),
        limit_uses=uses,
        changes=changes,
        messages=transfer_notices(payer=payer, payee=payee, money=money),
        reasons=_reasons(money, fee=fee, is_own=is_own),
        binding=None
        if is_own
        else rules.payment_binding("transfers.make", payer=payer, payee=payee, money=money, deed=_DEED),
    )


def transfer_journal(
    journal_id: UUID, *, payer: Holding, payee: Holding, money: Money, fee: int, purpose: str
) -> Journal:
    """The journal of a transfer, with its fee if there is one."""
    transfers = [
        Transfer(debit=payer.account_id, credit=payee.account_id, amount=money.minor, currency=money.currency),
    ]
    if fee:
        income = internal_account(FEE_INCOME, money.currency)
        transfers.append(Transfer(debit=payer.account_id, credit=income, amount=fee, currency=money.currency))
    return Journal(
        journal_id=journal_id,
        kind="transfer",
        transfers=tuple(transfers),
        details={
            "purpose": purpose,
            "payer_name": payer.name,
            "payer_number": payer.number,
            "payee_name": payee.name,
            "payee_number": payee.number,
        },
    )


def save_payee(call: Call, payee: Holding) -> Change:
    """The change that keeps a payee; one that is kept already stays as it is."""
    statement = insert(payee_table).values(
        payee_id=new_id(call.at),
        customer_id=call.actor.actor_id,
        number=payee.number,
        name=payee.name,
        added_at=call.at,
    )
    return Change(statement=statement.on_conflict_do_nothing(constraint="payee_once"), expect=None)


def transfer_notices(*, payer: Holding, payee: Holding, money: Money) -> tuple[Message, ...]:
    """Word to both sides; to one side when both are the same customer."""
    paid = notice(payer.customer_id, "money_out", _PAID, other=payee, money=money)
    if payee.customer_id == payer.customer_id:
        return (paid,)
    return paid, notice(payee.customer_id, "money_in", _RECEIVED, other=payer, money=money)


def notice(customer_id: UUID, category: str, text: Text, *, other: Holding, money: Money) -> Message:
    """A notice about money and another party, who is named with a mask."""
    filled = text.filled({"name": mask_name(other.name), "tail": other.number[-4:], "money": money})
    return Message(
        topic="notice",
        payload={
            "customer_id": customer_id.hex,
            "category": category,
            "zh": filled.zh,
            "en": filled.en,
            "amount": money.minor,
            "currency": money.currency,
        },
    )


def _reasons(money: Money, *, fee: int, is_own: bool) -> tuple[Reason, ...]:
    if is_own:
        text = Text("本人账户互转，免手续费、免验证码", "Between your own accounts: no fee, no code")
        return (Reason("own_accounts", text.zh, text.en),)
    charged = Money(money.currency, fee)
    text = Text(f"按服务价格目录收取手续费 {charged}", f"Fee by the bank's price list: {charged}")
    return (Reason("fee", text.zh, text.en, {"fee": str(charged)}),)


def _receipt(
    call: Call,
    request: TransferRequest,
    journal: Journal,
    *,
    payer: Holding,
    payee: Holding,
    money: Money,
    fee: int,
) -> TransferReceipt:
    return TransferReceipt(
        journal_id=public_id("jnl", journal.journal_id),
        from_account_id=request.from_account_id,
        from_account_number=mask_account_number(payer.number),
        to_account_number=mask_account_number(payee.number),
        payee_name=mask_name(payee.name),
        money=MoneyView.of(money.minor, money.currency),
        fee=MoneyView.of(fee, money.currency),
        purpose=journal.details["purpose"],
        called_at=call.at,
        payee_saved=request.save_payee and payee.customer_id != payer.customer_id,
    )


TRANSFER: Final = Operation(
    name="transfers.make",
    text=Text("行内转账", "Transfer within the bank"),
    route=("POST", "/transfers"),
    audience=ActorKind.CUSTOMER,
    request=TransferRequest,
    answer=TransferReceipt,
    decide=decide_transfer,
    codes=codes.TRANSFER_CODES,
)
