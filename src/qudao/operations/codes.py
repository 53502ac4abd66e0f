"""The spine's own refusals, in order of precedence: the first that applies is the answer."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

KEY_MISSING: Final = Code(
    "idempotency_key_missing",
    Text(
        "缺少 Idempotency-Key:每次办理业务须带唯一键",
        "Idempotency-Key is missing: every operation needs a key of its own",
    ),
    400,
)
REQUEST_INVALID: Final = Code(
    "request_invalid",
    Text("请求内容有误：{problem_zh}", "The request is not valid: {problem_en}"),
    422,
)
SIGN_IN_REQUIRED: Final = Code(
    "sign_in_required",
    Text("请先登录", "Please sign in first"),
    401,
)
KEY_REUSED: Final = Code(
    "idempotency_key_reused",
    Text(
        "该 Idempotency-Key 已用于另一笔内容不同的业务", "This Idempotency-Key was used for a call with another content"
    ),
    422,
)
CALL_IN_FLIGHT: Final = Code(
    "call_in_flight",
    Text("同一笔业务正在处理，请稍后用同一键查询结果", "The same call is being handled; ask again with the same key"),
    409,
    "same_key",
)
FORBIDDEN: Final = Code(
    "forbidden",
    Text("您没有办理此业务的权限", "You do not have the right to do this"),
    403,
)
CHANNEL_CLOSED: Final = Code(
    "channel_closed",
    Text("此渠道暂不办理该业务", "This channel does not offer this now"),
    403,
    "later",
)
NOT_FOUND: Final = Code("not_found", Text("没有找到", "There is no such thing here"), 404)
STEP_UP_REQUIRED: Final = Code(
    "step_up_required",
    Text("请输入验证码确认：{shown}", "Confirm with a code: {shown}"),
    428,
    "same_key",
)
STEP_UP_FAILED: Final = Code(
    "step_up_failed",
    Text("验证码不正确、已过期或与本笔业务不符", "The code is wrong, expired or was made for another call"),
    403,
    "same_key",
)
LIMIT_EXCEEDED: Final = Code(
    "limit_exceeded",
    Text("超过限额“{limit_zh}”：还可用 {remaining}", "Over the limit “{limit_en}”: {remaining} is left"),
    409,
    "later",
)
CONFLICT: Final = Code(
    "conflict",
    Text("内容刚被他人改动，请重新查看后再办理", "This was changed a moment ago; look again, then retry"),
    409,
    "later",
)
APPROVER_IS_MAKER: Final = Code(
    "approver_is_maker",
    Text("经办与复核须为不同的自然人", "The maker and the checker must be different persons"),
    403,
)
APPROVAL_REJECTED: Final = Code("approval_rejected", Text("复核未通过", "Rejected by the approver"), 409)
APPROVAL_CLOSED: Final = Code(
    "approval_closed",
    Text("该笔待审批业务已处理或已过期", "This call was decided already or has expired"),
    409,
)
APPROVAL_EXPIRED: Final = Code(
    "approval_expired",
    Text("24 小时内无人复核，该业务已失效", "Nobody decided this within 24 hours; it has expired"),
    409,
)
TOO_MANY_REQUESTS: Final = Code(
    "too_many_requests",
    Text("请求过于频繁，请于 {seconds} 秒后再试", "Too many requests; try again in {seconds} seconds"),
    429,
    "later",
)
UNAVAILABLE: Final = Code(
    "unavailable",
    Text("系统暂时繁忙，请用同一键重试", "The bank cannot answer now; try again with the same key"),
    503,
    "same_key",
)
NO_PREVIEW: Final = Code(
    "no_preview",
    Text("此业务须当场验证身份，不能预览", "This proves who you are and cannot be previewed"),
    422,
)
INTERNAL: Final = Code(
    "internal_error",
    Text(
        "系统出错，已记录编号 {request_id}，请用同一键重试",
        "Something broke; it is recorded as {request_id}. Try again with the same key",
    ),
    500,
    "same_key",
)
SPINE_CODES: Final = (
    KEY_MISSING,
    REQUEST_INVALID,
    SIGN_IN_REQUIRED,
    KEY_REUSED,
    CALL_IN_FLIGHT,
    FORBIDDEN,
    CHANNEL_CLOSED,
    NOT_FOUND,
    TOO_MANY_REQUESTS,
    STEP_UP_REQUIRED,
    STEP_UP_FAILED,
    LIMIT_EXCEEDED,
    CONFLICT,
    APPROVER_IS_MAKER,
    APPROVAL_CLOSED,
    APPROVAL_EXPIRED,
    APPROVAL_REJECTED,
    NO_PREVIEW,
    UNAVAILABLE,
    INTERNAL,
)
