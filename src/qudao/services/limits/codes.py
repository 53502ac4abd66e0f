"""What setting one's own limit is refused for."""

from typing import Final

from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, Code
from qudao.kernel.text import Text

LIMIT_CURRENCY_ONLY: Final = Code("limit_currency", Text("限额以人民币设定", "Limits are set in CNY"), 422)
LIMIT_ABOVE_BANK: Final = Code(
    "limit_above_bank",
    Text("本人限额不能高于本行限额 {ceiling}", "Your own limit cannot be higher than the bank's: {ceiling}"),
    422,
)
LIMIT_SET_CODES: Final = (AMOUNT_INVALID, CURRENCY_UNKNOWN, LIMIT_CURRENCY_ONLY, LIMIT_ABOVE_BANK)
OWN_CODES: Final = (LIMIT_CURRENCY_ONLY, LIMIT_ABOVE_BANK)
