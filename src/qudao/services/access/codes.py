"""What signing in is refused for, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

SIGN_IN_FAILED: Final = Code(
    "sign_in_failed",
    Text(
        "登录失败：请核对登录名、密码与验证码；连续失败将暂停登录",
        "Sign-in failed: check login, password and code; signing in is blocked for a while after repeated failures",
    ),
    403,
)
PASSWORD_EXPIRED: Final = Code(
    "password_expired",
    Text("密码已超过有效期，请重设密码后登录", "The password is too old; reset it, then sign in"),
    403,
)
PASSWORD_WRONG: Final = Code(
    "password_wrong",
    Text(
        "密码不正确，或因连续失败已暂停验证",
        "The password is wrong, or checking is blocked after repeated failures",
    ),
    403,
)
RESET_FAILED: Final = Code(
    "reset_failed",
    Text(
        "无法重设密码：请核对验证码、证件号码与动态口令",
        "The password cannot be reset: check the code, the identity number and the soft token",
    ),
    403,
)
TOTP_ON: Final = Code(
    "totp_on", Text("动态口令已开通，请先停用", "A soft token is in use already; remove it first"), 409
)
TOTP_OFF: Final = Code("totp_off", Text("尚未开通动态口令", "No soft token is in use"), 409)
TOTP_CODE_WRONG: Final = Code(
    "totp_code_wrong",
    Text("动态口令不正确，请核对手机时间后重试", "That is not the token's present code; check the phone's clock"),
    422,
)
ACCESS_CODES: Final = (
    SIGN_IN_FAILED,
    PASSWORD_EXPIRED,
    PASSWORD_WRONG,
    RESET_FAILED,
    TOTP_ON,
    TOTP_OFF,
    TOTP_CODE_WRONG,
)
