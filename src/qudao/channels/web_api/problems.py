"""Refusals as RFC 9457 problem details, in both languages."""

from typing import Any, Final

import msgspec

from qudao.channels.web_api.exchange import COOKIE, Exchange, Response
from qudao.channels.web_api.faults import Fault
from qudao.channels.web_api.headers import Header
from qudao.channels.web_api.requests import RequestInvalid
from qudao.kernel.ids import public_id
from qudao.kernel.refusal import Code, Reason, Refused, Retry
from qudao.kernel.text import Text
from qudao.operations.codes import SIGN_IN_REQUIRED, STEP_UP_REQUIRED
from qudao.operations.outcome import Challenged, Declined

PROBLEM_TYPE: Final[Header] = (b"content-type", b"application/problem+json")
_TITLES: Final = {
    400: Text("请求格式不正确", "Bad request"),
    401: Text("需要登录", "Sign-in required"),
    403: Text("不允许", "Forbidden"),
    404: Text("没有找到", "Not found"),
    405: Text("方法不支持", "Method not allowed"),
    409: Text("无法办理", "Not possible as things stand"),
    413: Text("内容过大", "Content too large"),
    415: Text("内容类型不支持", "Unsupported media type"),
    422: Text("内容有误", "The content is not valid"),
    423: Text("已锁定", "Locked"),
    428: Text("需要确认", "Confirmation required"),
    429: Text("请求过多", "Too many requests"),
    500: Text("系统出错", "Internal error"),
    503: Text("暂时不可用", "Temporarily unavailable"),
}
_OTHER_TITLE: Final = Text("无法办理", "Refused")


class FieldFault(msgspec.Struct, kw_only=True, frozen=True):
    """What is wrong with one field of the request: `money.amount`."""

    field: str
    code: str
    zh: str
    en: str


class Shown(msgspec.Struct, kw_only=True, frozen=True):
    """What the code will confirm, as told to the customer."""

    zh: str
    en: str


class ChallengeView(msgspec.Struct, kw_only=True, frozen=True):
    """A code is asked for: call again with the same key, `Step-Up-Challenge` and `Step-Up-Code`."""

    challenge_id: str
    method: str
    expires_at: str
    shown: Shown


class Problem(msgspec.Struct, kw_only=True, frozen=True, omit_defaults=False):
    """Problem details (RFC 9457). `retry`: never, later, or same_key (nothing was decided; repeat the same call)."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    detail_zh: str
    detail_en: str
    values: dict[str, str]
    fields: list[FieldFault]
    reasons: list[Reason]
    retry: Retry
    request_id: str
    execution_id: str | msgspec.UnsetType = msgspec.UNSET
    challenge: ChallengeView | msgspec.UnsetType = msgspec.UNSET


_ENCODER: Final = msgspec.json.Encoder()


def title_of(status: int) -> Text:
    """What a status means, in two words."""
    return _TITLES.get(status, _OTHER_TITLE)


def refused(exchange: Exchange, refusal: Refused, *headers: Header) -> Response:
    """A refusal as a response."""
    return _response(exchange, refusal.code, refusal.text, list(headers), refusal=refusal)


def declined(exchange: Exchange, outcome: Declined) -> Response:
    """A declined call as a response."""
    headers: list[Header] = [(b"idempotency-replayed", b"true")] if outcome.replayed else []
    execution_id = public_id("exe", outcome.execution_id) if outcome.execution_id is not None else msgspec.UNSET
    refusal = outcome.refusal
    return _response(exchange, refusal.code, refusal.text, headers, refusal=refusal, execution_id=execution_id)


def challenged(exchange: Exchange, outcome: Challenged) -> Response:
    """A challenge as a response."""
    challenge = ChallengeView(
        challenge_id=public_id("stp", outcome.challenge_id),
        method="_or_".join(outcome.methods),
        expires_at=outcome.expires_at.isoformat(),
        shown=Shown(zh=outcome.shown.zh, en=outcome.shown.en),
    )
    code = STEP_UP_REQUIRED
    text = Text(
        code.text.zh.format(shown=outcome.shown.zh),
        code.text.en.format(shown=outcome.shown.en),
    )
    return _response(exchange, code, text, [], challenge=challenge)


def fields_of(refusal: Refused) -> list[FieldFault]:
    """The fields a refusal blames."""
    if isinstance(refusal, RequestInvalid):
        return [_view(fault) for fault in refusal.faults]
    if refusal.at is None:
        return []
    text = refusal.text
    return [FieldFault(field=refusal.at, code=refusal.code.name, zh=text.zh, en=text.en)]


def _view(fault: Fault) -> FieldFault:
    return FieldFault(field=fault.field, code=fault.code, zh=fault.zh, en=fault.en)


def _response(
    exchange: Exchange,
    code: Code,
    text: Text,
    headers: list[Header],
    *,
    refusal: Refused | None = None,
    **more: Any,  # noqa: ANN401 - execution_id, challenge: fields of Problem
) -> Response:
    language = exchange.language
    problem = Problem(
        type=f"/docs#code-{code.name}",
        title=title_of(code.status).within(language),
        status=code.status,
        code=code.name,
        detail=text.within(language),
        detail_zh=text.zh,
        detail_en=text.en,
        values=refusal.values if refusal is not None else {},
        fields=fields_of(refusal) if refusal is not None else [],
        reasons=[refusal.reason] if refusal is not None else [],
        retry=code.retry,
        request_id=exchange.request_id,
        **more,
    )
    headers.append(PROBLEM_TYPE)
    headers.append((b"content-language", language.encode()))
    headers.append((b"vary", b"accept-language"))
    if code is SIGN_IN_REQUIRED:
        headers.append(
            (b"www-authenticate", f'Bearer realm="qudao", Cookie realm="qudao" cookie-name="{COOKIE}"'.encode())
        )
    return Response(code.status, _ENCODER.encode(problem), headers)
