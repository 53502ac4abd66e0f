"""What transfers, payees and recalls are refused for. TRANSFER_CODES stands in order of precedence."""

from typing import Final

from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, ID_INVALID, Code
from qudao.kernel.text import Text
from qudao.ledger.posting import ACCOUNT_BLOCKED, CURRENCY_MISMATCH, INSUFFICIENT_FUNDS
from qudao.operations.codes import LIMIT_EXCEEDED, NOT_FOUND, TOO_MANY_REQUESTS
from qudao.services.accounts.api import BALANCE_CEILING

PURPOSE_INVALID: Final = Code(
    "purpose_invalid",
    Text("用途或附言含有不可显示的字符", "The purpose holds characters that cannot be shown"),
    422,
)
SAME_ACCOUNT: Final = Code(
    "same_account",
    Text("付款账户与收款账户相同", "The payer's and the payee's account are the same"),
    422,
)
# One code for an unknown number and a wrong name: the answer does not tell which (REQUIREMENTS O3).
PAYEE_NO_MATCH: Final = Code(
    "payee_no_match",
    Text("收款户名与账号不符，请核对", "The payee's name and account number do not match; please check both"),
    422,
)
FOREIGN_TO_OTHERS: Final = Code(
    "foreign_currency_to_others",
    Text(
        "外币仅可在本人账户之间划转（《个人外汇管理办法》）",
        "Foreign currency moves between your own accounts only (rules on individuals' foreign exchange)",
    ),
    422,
)
TRANSFER_CODES: Final = (
    AMOUNT_INVALID,
    CURRENCY_UNKNOWN,
    ID_INVALID,
    PURPOSE_INVALID,
    NOT_FOUND,
    SAME_ACCOUNT,
    PAYEE_NO_MATCH,
    CURRENCY_MISMATCH,
    FOREIGN_TO_OTHERS,
    ACCOUNT_BLOCKED,
    BALANCE_CEILING,
    INSUFFICIENT_FUNDS,
    LIMIT_EXCEEDED,
)
PAYEE_EXISTS: Final = Code(
    "payee_exists", Text("该收款人已在收款人名册中", "This payee is in your payee book already"), 409
)
PAYEES_FULL: Final = Code(
    "payees_full", Text("收款人名册已满（{most} 人）", "Your payee book is full ({most} payees)"), 409
)
NAME_INVALID: Final = Code(
    "payee_name_invalid", Text("收款户名含有不可显示的字符", "The payee's name cannot be shown as it is"), 422
)
PAYEE_CODES: Final = (NAME_INVALID, PAYEES_FULL, PAYEE_EXISTS)
PAYEE_CHECK_CODES: Final = (TOO_MANY_REQUESTS,)
RECALL_EXISTS: Final = Code("recall_exists", Text("该笔转账已申请过退回", "This transfer was asked back already"), 409)
RECALL_NOT_TRANSFER: Final = Code(
    "recall_not_transfer",
    Text("只能申请退回您向他人的转账", "Only a transfer from you to another person can be asked back"),
    422,
)
RECALL_CORRECTED: Final = Code(
    "recall_corrected", Text("该笔转账已冲正或退回", "This transfer was put right already"), 409
)
RECALL_CLOSED: Final = Code("recall_closed", Text("该退回申请已处理", "This request was decided already"), 409)
RECALL_ASK_CODES: Final = (
    ID_INVALID, PURPOSE_INVALID, NOT_FOUND, RECALL_NOT_TRANSFER, RECALL_CORRECTED, RECALL_EXISTS,
)  # fmt: skip
RECALL_CONSENT_CODES: Final = (
    ID_INVALID, NOT_FOUND, RECALL_CLOSED, RECALL_CORRECTED, ACCOUNT_BLOCKED, BALANCE_CEILING, INSUFFICIENT_FUNDS,
)  # fmt: skip
RECALL_REFUSE_CODES: Final = (ID_INVALID, NOT_FOUND, RECALL_CLOSED)
OWN_CODES: Final = (
    PURPOSE_INVALID,
    SAME_ACCOUNT,
    PAYEE_NO_MATCH,
    FOREIGN_TO_OTHERS,
    BALANCE_CEILING,
    NAME_INVALID,
    PAYEES_FULL,
    PAYEE_EXISTS,
    RECALL_NOT_TRANSFER,
    RECALL_CORRECTED,
    RECALL_EXISTS,
    RECALL_CLOSED,
)
