"""The chart of accounts, and the bank's own account under each heading."""

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal
from uuid import UUID

from sqlalchemy import Insert, insert

from qudao.kernel.ids import shard_of
from qudao.kernel.text import Text
from qudao.ledger.tables import account

GlClass = Literal["asset", "liability", "equity", "income", "expense"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlAccount:
    """A heading of the general ledger. `internal`: the bank keeps one account of its own under it in each currency."""

    gl_code: str
    text: Text
    gl_class: GlClass
    internal: bool = True


CASH: Final = GlAccount(gl_code="1001", text=Text("库存现金", "Cash on hand"), gl_class="asset")
CLEARING: Final = GlAccount(
    gl_code="1003", text=Text("存放中央银行款项", "Balances with the central bank"), gl_class="asset"
)
CURRENT_DEPOSITS: Final = GlAccount(
    gl_code="2011",
    text=Text("活期存款", "Current deposits"),
    gl_class="liability",
    internal=False,
)
SAVINGS_DEPOSITS: Final = GlAccount(
    gl_code="2012",
    text=Text("储蓄存款", "Savings deposits"),
    gl_class="liability",
    internal=False,
)
INTEREST_PAYABLE: Final = GlAccount(gl_code="2231", text=Text("应付利息", "Interest payable"), gl_class="liability")
SUSPENSE: Final = GlAccount(
    gl_code="2241", text=Text("其他应付款（挂账）", "Other payables (suspense)"), gl_class="liability"
)
PAID_IN_CAPITAL: Final = GlAccount(gl_code="4001", text=Text("实收资本", "Paid-in capital"), gl_class="equity")
FEE_INCOME: Final = GlAccount(
    gl_code="6021", text=Text("手续费及佣金收入", "Fee and commission income"), gl_class="income"
)
INTEREST_EXPENSE: Final = GlAccount(gl_code="6411", text=Text("利息支出", "Interest expense"), gl_class="expense")
ROUNDING: Final = GlAccount(gl_code="6711", text=Text("尾差损益", "Rounding differences"), gl_class="expense")
CHART: Final = (
    CASH,
    CLEARING,
    CURRENT_DEPOSITS,
    SAVINGS_DEPOSITS,
    INTEREST_PAYABLE,
    SUSPENSE,
    PAID_IN_CAPITAL,
    FEE_INCOME,
    INTEREST_EXPENSE,
    ROUNDING,
)


def internal_account(heading: GlAccount, currency: str) -> UUID:
    """The id of the bank's own account under a heading in a currency; the same in every bank. Raises ValueError."""
    if not heading.internal:
        raise ValueError(f"{heading.gl_code} holds customers' accounts only")
    digest = int.from_bytes(hashlib.sha256(f"qudao:{heading.gl_code}:{currency}".encode()).digest()[:16])
    # Version 8 by hand: UUID's own argument knows only 1 to 5 before Python 3.14.
    return UUID(int=digest & ~(0xF << 76) & ~(0b11 << 62) | 0x8 << 76 | 0b10 << 62)


def open_account(*, account_id: UUID, heading: GlAccount, currency: str, floor: int | None, on: date) -> Insert:
    """The statement that opens a ledger account. `floor`: the lowest available balance allowed, None for no floor."""
    return insert(account).values(
        shard=shard_of(account_id),
        account_id=account_id,
        gl_code=heading.gl_code,
        currency=currency,
        floor=floor,
        opened_on=on,
    )
