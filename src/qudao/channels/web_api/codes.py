"""What HTTP itself is refused for, before the spine sees a call, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

METHOD_NOT_ALLOWED: Final = Code(
    "method_not_allowed",
    Text("此地址不支持 {method} 方法", "This address does not take the method {method}"),
    405,
)
HEADER_INVALID: Final = Code(
    "header_invalid",
    Text("请求头 {header} 无效：{problem_zh}", "The header {header} is not valid: {problem_en}"),
    400,
)
CROSS_SITE: Final = Code(
    "cross_site",
    Text("拒绝来自其他网站的请求", "A call from another web site is refused"),
    403,
)
CSRF_TOKEN_INVALID: Final = Code(
    "csrf_token_invalid",
    Text("页面已失效，请刷新后重试", "This page is out of date; reload it and try again (X-CSRF-Token)"),
    403,
)
MEDIA_TYPE_UNSUPPORTED: Final = Code(
    "media_type_unsupported",
    Text("请求内容须为 application/json", "The request's content must be application/json"),
    415,
)
BODY_TOO_LARGE: Final = Code(
    "body_too_large",
    Text("请求内容超过 {most} 字节", "The request's content is larger than {most} bytes"),
    413,
)
BODY_MALFORMED: Final = Code(
    "body_malformed",
    Text("请求内容不是规范的 JSON:{problem_zh}", "The request's content is not well-formed JSON: {problem_en}"),
    400,
)
HTTP_CODES: Final = (
    METHOD_NOT_ALLOWED,
    HEADER_INVALID,
    CROSS_SITE,
    CSRF_TOKEN_INVALID,
    MEDIA_TYPE_UNSUPPORTED,
    BODY_TOO_LARGE,
    BODY_MALFORMED,
)
