"""Cash over the counter, and corrections by a new journal that names the old (REQUIREMENTS H6)."""

import hmac
from typing import Any, Final, Literal

from qudao.identity.actor import ActorKind
from qudao.identity.roles import CASH_POST, LEDGER_CORRECT, LEDGER_CORRECT_APPROVE
from qudao.kernel.ids import new_id, public_id
from qudao.kernel.masking import mask_account_number, mask_name
from qudao.kernel.money import Money
from qudao.kernel.refusal import Reason, Refused
from qudao.kernel.text import Text
from qudao.ledger.chart import CASH, internal_account
from qudao.ledger.posting import (
    ACCOUNT_BLOCKED,
    CURRENCY_MISMATCH,
    INSUFFICIENT_FUNDS,
    POSTING_CODES,
    Journal,
    Transfer,
)
from qudao.operations.codes import LIMIT_EXCEEDED, NOT_FOUND
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, LimitUse, Plan
from qudao.operations.reads import Reads
from qudao.services.accounts.api import BALANCE_CEILING, Holding, keep_balance_under, load_holdings
from qudao.services.counter.codes import CORRECTED_ALREADY, IDENTITY_MISMATCH, NAME_MISMATCH, NOT_CORRECTABLE
from qudao.services.counter.corrections import decide_correction, money_notice
from qudao.services.counter.messages import (
    CashDepositRequest,
    CashReceipt,
    CashWithdrawalRequest,
    CorrectionReceipt,
    CorrectJournalRequest,
)
from qudao.services.limits.api import LIMIT_CURRENCY, Party, Values, balance_ceiling, class_ceilings, limit_uses

_PAID_IN: Final = Text("现金存入 {money}", "Cash paid in {money}")
_PAID_OUT: Final = Text("现金支取 {money}", "Cash paid out {money}")
_ID_NUMBER: Final = "select id_number from customer where customer_id = %(customer_id)s"


async def decide_cash_deposit(call: Call, request: CashDepositRequest, reads: Reads) -> Plan:
    """Credit an account with cash."""
    money = request.money.money()
    holding = await _holding(request.account_number, request.holder_name, reads)
    if money.currency != holding.currency:
        raise Refused(CURRENCY_MISMATCH, at="money")
    if holding.status not in {"open", "no_debit"}:
        raise Refused(ACCOUNT_BLOCKED)
    values = await reads.parameters()
    most = balance_ceiling(_party(holding), values=values)
    if most is not None and holding.balance + money.minor > most:
        raise Refused(BALANCE_CEILING, at="money")
    uses = _uses(holding, "in", money, call, values)
    # Nothing below refuses.
    cash = internal_account(CASH, money.currency)
    transfer = Transfer(debit=cash, credit=holding.account_id, amount=money.minor, currency=money.currency)
    return _plan(
        call,
        holding,
        transfer,
        kind="cash_deposit",
        purpose=request.purpose or "现金存入",
        text=_PAID_IN,
        category="money_in",
        uses=uses,
        changes=() if most is None else (keep_balance_under(holding.account_id, most),),
    )


async def decide_cash_withdrawal(call: Call, request: CashWithdrawalRequest, reads: Reads) -> Plan:
    """Pay cash out to the holder, whose identity document must be the one the account was opened with."""
    money = request.money.money()
    holding = await _holding(request.account_number, request.holder_name, reads)
    customer = await reads.known(_ID_NUMBER, customer_id=holding.customer_id)
    if not hmac.compare_digest(customer["id_number"].encode(), request.id_number.upper().encode()):
        raise Refused(IDENTITY_MISMATCH, at="id_number")
    if money.currency != holding.currency:
        raise Refused(CURRENCY_MISMATCH, at="money")
    if holding.status != "open":
        raise Refused(ACCOUNT_BLOCKED)
    uses = _uses(holding, "out", money, call, await reads.parameters())
    if money.minor > holding.available:
        raise Refused(INSUFFICIENT_FUNDS, at="money")
    # Nothing below refuses.
    cash = internal_account(CASH, money.currency)
    transfer = Transfer(debit=holding.account_id, credit=cash, amount=money.minor, currency=money.currency)
    return _plan(
        call,
        holding,
        transfer,
        kind="cash_withdrawal",
        purpose=request.purpose or "现金支取",
        text=_PAID_OUT,
        category="money_out",
        uses=uses,
    )


async def _holding(number: str, name: str, reads: Reads) -> Holding:
    holding = await reads.gathered(load_holdings, number)
    if holding is None or holding.name != name.strip():
        raise Refused(NAME_MISMATCH, at="holder_name")
    return holding


def _party(holding: Holding) -> Party:
    return Party(account_id=holding.account_id, customer_id=holding.customer_id, account_class=holding.account_class)


def _uses(
    holding: Holding, direction: Literal["in", "out"], money: Money, call: Call, values: Values
) -> tuple[LimitUse, ...]:
    if money.currency != LIMIT_CURRENCY:
        return ()
    ceilings = class_ceilings(_party(holding), direction=direction, values=values)
    return limit_uses(ceilings, amount=money.minor, at=call.at)


def _plan(  # noqa: PLR0913 - what a cash slip says
    call: Call,
    holding: Holding,
    transfer: Transfer,
    *,
    kind: str,
    purpose: str,
    text: Text,
    category: str,
    uses: tuple[LimitUse, ...],
    changes: tuple[Change, ...] = (),
) -> Plan:
    money = Money(transfer.currency, transfer.amount)
    side = "payee" if category == "money_in" else "payer"
    journal = Journal(
        journal_id=new_id(call.at),
        kind=kind,
        transfers=(transfer,),
        details={"purpose": purpose, f"{side}_name": holding.name, f"{side}_number": holding.number},
    )
    words = text.filled({"money": money})
    change = money.minor if category == "money_in" else -money.minor
    return Plan(
        answer=CashReceipt(
            journal_id=public_id("jnl", journal.journal_id),
            holder=mask_name(holding.name),
            account_number=mask_account_number(holding.number),
            money=MoneyView.of(money.minor, money.currency),
            balance=MoneyView.of(holding.balance + change, money.currency),
            at=call.at,
        ),
        journals=(journal,),
        limit_uses=uses,
        changes=changes,
        messages=(money_notice(holding.customer_id, category, words, money),),
        reasons=(Reason(kind, words.zh, words.en),),
        subject_id=holding.customer_id,
    )


_SHARED: Final[dict[str, Any]] = {"audience": ActorKind.STAFF, "permission": CASH_POST, "answer": CashReceipt}
COUNTER_OPERATIONS: Final = (
    Operation(
        name="counter.deposit",
        text=Text("柜面现金存入", "Cash deposit at the counter"),
        route=("POST", "/staff/cash-deposits"),
        request=CashDepositRequest,
        decide=decide_cash_deposit,
        codes=(NAME_MISMATCH, CURRENCY_MISMATCH, ACCOUNT_BLOCKED, BALANCE_CEILING, LIMIT_EXCEEDED),
        **_SHARED,
    ),
    Operation(
        name="counter.withdraw",
        text=Text("柜面现金支取", "Cash withdrawal at the counter"),
        route=("POST", "/staff/cash-withdrawals"),
        request=CashWithdrawalRequest,
        decide=decide_cash_withdrawal,
        codes=(
            NAME_MISMATCH,
            IDENTITY_MISMATCH,
            CURRENCY_MISMATCH,
            ACCOUNT_BLOCKED,
            LIMIT_EXCEEDED,
            INSUFFICIENT_FUNDS,
        ),
        **_SHARED,
    ),
    Operation(
        name="ledger.correct",
        text=Text("冲正", "Correct a posted journal"),
        route=("POST", "/staff/corrections"),
        audience=ActorKind.STAFF,
        permission=LEDGER_CORRECT,
        approver=LEDGER_CORRECT_APPROVE,
        request=CorrectJournalRequest,
        answer=CorrectionReceipt,
        decide=decide_correction,
        codes=(NOT_FOUND, NOT_CORRECTABLE, CORRECTED_ALREADY, *POSTING_CODES),
    ),
)
