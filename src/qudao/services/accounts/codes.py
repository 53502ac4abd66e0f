"""What accounts, statements and receipts are refused for."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

ACCOUNT_NOT_OFFERED: Final = Code(
    "account_not_offered",
    Text(
        "本行不开立此类账户：外币仅开立储蓄账户，Ⅱ、Ⅲ类户仅限人民币",
        "The bank does not open such an account: foreign currency is for savings, classes II and III are in CNY",
    ),
    422,
)
CLASS_I_EXISTS: Final = Code(
    "class_i_exists",
    Text("同一币种只能开立一个Ⅰ类户", "One class I account for each currency, and you have it already"),
    409,
)
ACCOUNTS_FULL: Final = Code(
    "accounts_full",
    Text("{account_class} 类户最多 {most} 个", "At most {most} accounts of class {account_class}"),
    409,
)
ALIAS_INVALID: Final = Code(
    "alias_invalid", Text("别名含有不可显示的字符", "The alias holds characters that cannot be shown"), 422
)
DEFAULT_NOT_ALLOWED: Final = Code(
    "default_not_allowed",
    Text("默认账户须为状态正常的人民币账户", "The default account must be an open account in CNY"),
    422,
)
DEFAULT_NEEDED: Final = Code(
    "default_needed",
    Text("请改选其他默认账户，不能取消", "Choose another default account; there must be one"),
    422,
)
PERIOD_INVALID: Final = Code(
    "period_invalid",
    Text("起止日期无效：开始不晚于结束，最长一年", "The period is not valid: begin before end, at most one year"),
    422,
)
STATEMENT_TOO_LONG: Final = Code(
    "statement_too_long",
    Text("明细超过 {most} 笔，请缩短期间", "More than {most} entries; choose a shorter period"),
    422,
)
CURSOR_INVALID: Final = Code("cursor_invalid", Text("翻页标记无效", "The cursor is not valid"), 422)
OPEN_CODES: Final = (ACCOUNT_NOT_OFFERED, CLASS_I_EXISTS, ACCOUNTS_FULL)
SETTINGS_CODES: Final = (ALIAS_INVALID, DEFAULT_NEEDED, DEFAULT_NOT_ALLOWED)
STATEMENT_CODES: Final = (PERIOD_INVALID, STATEMENT_TOO_LONG)
OWN_CODES: Final = (*OPEN_CODES, *SETTINGS_CODES, *STATEMENT_CODES, CURSOR_INVALID)
