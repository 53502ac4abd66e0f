"""What customers are refused for, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

PHONE_CODE_WRONG: Final = Code(
    "phone_code_wrong",
    Text("验证码不正确或已过期，请重新获取", "The code is wrong or has expired; ask for a new one"),
    422,
)
SIGN_UP_EXPIRED: Final = Code(
    "sign_up_expired",
    Text("手机号尚未验证或验证已过期，请重新开始", "The phone is not proved, or too long ago; please begin again"),
    409,
)
PHONE_REGISTERED: Final = Code(
    "phone_registered",
    Text("该手机号已开通，请直接登录", "This phone belongs to a customer already; please sign in"),
    409,
)
TERMS_OUTDATED: Final = Code(
    "terms_outdated",
    Text("请阅读并同意现行协议（版本 {version}）", "Please read and accept the present terms (version {version})"),
    422,
)
TOO_YOUNG: Final = Code(
    "too_young",
    Text("未满 {age} 周岁须由监护人到网点办理", "Under {age} a guardian must come to a branch"),
    409,
)
ALREADY_CUSTOMER: Final = Code(
    "already_customer",
    Text("该证件已开户，请用原手机号登录", "This person is a customer already; sign in with the phone given then"),
    409,
)
PHONE_UNCHANGED: Final = Code(
    "phone_unchanged", Text("新手机号与原手机号相同", "The new phone is the present one"), 422
)
CUSTOMER_CODES: Final = (
    PHONE_CODE_WRONG,
    SIGN_UP_EXPIRED,
    PHONE_REGISTERED,
    TERMS_OUTDATED,
    TOO_YOUNG,
    ALREADY_CUSTOMER,
    PHONE_UNCHANGED,
)
