"""The rules of a transfer, as pure functions. Amounts in minor units."""

import re
import unicodedata
from typing import Final

from qudao.identity.step_up import Binding
from qudao.kernel.masking import mask_name
from qudao.kernel.money import Money, divide_half_even
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger.posting import ACCOUNT_BLOCKED, CURRENCY_MISMATCH, INSUFFICIENT_FUNDS
from qudao.services.accounts.api import BALANCE_CEILING, Holding
from qudao.services.limits.api import Party, Values
from qudao.services.transfers import codes
from qudao.services.transfers.parameters import FEE_FLAT, FEE_MOST, FEE_RATE

HOME_CURRENCY: Final = "CNY"
_PPM: Final = 1_000_000
_MIDDLE_DOTS: Final = str.maketrans("•‧・∙⋅", "·····")
_BLANKS: Final = re.compile(r"\s+")


def comparable_name(name: str) -> str:
    """A name as compared: one Unicode form, one kind of middle dot, single blanks, no case."""
    plain = unicodedata.normalize("NFKC", name).translate(_MIDDLE_DOTS)
    return _BLANKS.sub(" ", plain).strip().casefold()


def checked_purpose(purpose: str) -> str:
    """The purpose without outer blanks. Raises Refused(PURPOSE_INVALID) when something in it cannot be shown."""
    plain = purpose.strip()
    if not plain.isprintable():
        raise Refused(codes.PURPOSE_INVALID, at="purpose")
    return plain


def party_of(holding: Holding) -> Party:
    """A holding as limits see it."""
    return Party(account_id=holding.account_id, customer_id=holding.customer_id, account_class=holding.account_class)


def confirmed_payee(payer: Holding, payee: Holding | None, name: str) -> Holding:
    """The payee, once name and number agree; between one's own accounts the name may be left out.

    Raises Refused(PAYEE_NO_MATCH).
    """
    if payee is None or payee.status == "closed" or payee.customer_status != "active":
        raise Refused(codes.PAYEE_NO_MATCH, at="payee_name")
    is_own = payee.customer_id == payer.customer_id
    if not (is_own and not name) and comparable_name(name) != comparable_name(payee.name):
        raise Refused(codes.PAYEE_NO_MATCH, at="payee_name")
    return payee


def refuse_transfer(payer: Holding, payee: Holding, money: Money, *, fee: int, balance_ceiling: int | None) -> None:
    """Raise the first refusal that applies, in the order of TRANSFER_CODES."""
    if money.currency != payer.currency or payee.currency != payer.currency:
        raise Refused(CURRENCY_MISMATCH, at="money")
    if money.currency != HOME_CURRENCY and payee.customer_id != payer.customer_id:
        raise Refused(codes.FOREIGN_TO_OTHERS, at="to_account_number")
    if payer.status != "open" or payee.status not in {"open", "no_debit"}:
        raise Refused(ACCOUNT_BLOCKED)
    if balance_ceiling is not None and payee.balance + money.minor > balance_ceiling:
        raise Refused(BALANCE_CEILING, at="money")
    if payer.available < money.minor + fee:
        raise Refused(INSUFFICIENT_FUNDS, at="money")


def transfer_fee(money: Money, values: Values, *, is_own: bool) -> int:
    """Fixed part plus a share of the amount, rounded half to even, at most the table's most; free between own accounts.

    The table is in CNY; other currencies move between own accounts only, so never at a fee.
    """
    if is_own or money.currency != HOME_CURRENCY:
        return 0
    share = divide_half_even(money.minor * values[FEE_RATE], _PPM)
    return min(values[FEE_FLAT] + share, values[FEE_MOST])


def payment_binding(operation: str, *, payer: Holding, payee: Holding, money: Money, deed: Text) -> Binding:
    """What the code of a payment confirms (REQUIREMENTS C2). `deed` has places for name, tail and money."""
    values = {"name": mask_name(payee.name), "tail": payee.number[-4:], "money": money}
    return Binding(
        operation=operation,
        facts=(
            ("payer_account", payer.number),
            ("payee_account", payee.number),
            ("payee_name", payee.name),
            ("amount", money.amount),
            ("currency", money.currency),
        ),
        shown=deed.filled(values),
    )
