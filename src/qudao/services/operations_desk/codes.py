"""Refusals of the desk, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

STATUS_UNCHANGED: Final = Code(
    "status_unchanged", Text("账户已是此状态", "The account has this status already"), 409, "later"
)
CLOSED_FOR_GOOD: Final = Code(
    "closed_for_good", Text("账户已销户，不能恢复", "The account is closed, and stays closed"), 409
)
ACCOUNT_NOT_EMPTY: Final = Code(
    "account_not_empty",
    Text("账户尚有余额、预留或应付利息，不能销户", "The account still holds money, holds or interest due"),
    409,
    "later",
)
DESK_CODES: Final = (STATUS_UNCHANGED, CLOSED_FOR_GOOD, ACCOUNT_NOT_EMPTY)
