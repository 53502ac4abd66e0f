"""Refusals of identity's own rules, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

NAME_INVALID: Final = Code(
    "name_invalid",
    Text(
        "姓名须与身份证件一致：2 至 50 个汉字或字母，可含间隔号“·”",
        "The name must be as on the identity card: 2 to 50 Chinese characters or letters, “·” between its parts",
    ),
    422,
)
ID_NUMBER_INVALID: Final = Code(
    "id_number_invalid",
    Text("身份证号码不正确，请核对 18 位号码", "The identity number is not valid; check its 18 digits"),
    422,
)
PASSWORD_LENGTH: Final = Code(
    "password_length",
    Text("密码须为 {least} 至 {most} 个字符", "A password has {least} to {most} characters"),
    422,
)
PASSWORD_SIMPLE: Final = Code(
    "password_simple",
    Text(
        "密码须含大写字母、小写字母、数字、符号中的至少三类",
        "The password needs three of: capital letters, small letters, digits, symbols",
    ),
    422,
)
PASSWORD_COMMON: Final = Code(
    "password_common",
    Text("这个密码太常见，容易被猜中，请换一个", "This password is too common and easily guessed; choose another"),
    422,
)
PASSWORD_PERSONAL: Final = Code(
    "password_personal",
    Text(
        "密码不能包含您的姓名、手机号、证件号码、生日或银行名称",
        "The password must not contain your name, phone, identity number, birthday or the bank's name",
    ),
    422,
)
PASSWORD_UNCHANGED: Final = Code(
    "password_unchanged",
    Text("新密码不能与原密码相同", "The new password must differ from the old one"),
    422,
)
IDENTITY_CODES: Final = (
    NAME_INVALID,
    ID_NUMBER_INVALID,
    PASSWORD_LENGTH,
    PASSWORD_SIMPLE,
    PASSWORD_COMMON,
    PASSWORD_PERSONAL,
    PASSWORD_UNCHANGED,
)
