"""Refusals at the counter, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

NAME_MISMATCH: Final = Code(
    "name_mismatch",
    Text("账号与户名不符，请核对", "The account number and the holder's name do not match; please check both"),
    422,
)
IDENTITY_MISMATCH: Final = Code(
    "identity_mismatch",
    Text("证件号码与开户证件不符，不能支取", "The identity document is not the account holder's; nothing is paid out"),
    422,
)
CORRECTED_ALREADY: Final = Code(
    "corrected_already",
    Text("该凭证已被冲正", "This journal was corrected already"),
    409,
)
NOT_CORRECTABLE: Final = Code(
    "not_correctable",
    Text("“{kind}”类凭证不能由此冲正", "A journal of the kind “{kind}” is not corrected here"),
    422,
)
COUNTER_CODES: Final = (NAME_MISMATCH, IDENTITY_MISMATCH, CORRECTED_ALREADY, NOT_CORRECTABLE)
