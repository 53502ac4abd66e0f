"""Outcomes and answers as responses."""

import re
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, quote, urlencode

import msgspec

from qudao.channels.web_api import problems
from qudao.channels.web_api.exchange import COOKIE, Exchange, Response
from qudao.channels.web_api.headers import Header
from qudao.identity.sessions import csrf_token
from qudao.kernel.ids import public_id
from qudao.kernel.refusal import Reason, Refused
from qudao.operations.effects import Effect
from qudao.operations.operation import Document
from qudao.operations.outcome import Challenged, Completed, Declined, Preview

JSON_TYPE: Final[Header] = (b"content-type", b"application/json")
_STATUS: Final = {"done": 200, "accepted": 202, "parked": 202}
_PLAIN_NAME: Final = re.compile(r"[^A-Za-z0-9._-]+")
_ENCODER: Final = msgspec.json.Encoder()
_REPLAYED: Final[Header] = (b"idempotency-replayed", b"true")
_COOKIE_MANNERS: Final = "Path=/; Secure; HttpOnly; SameSite=Strict"


class OperationAnswer(msgspec.Struct, kw_only=True, frozen=True):
    """A call that was carried out (done), will be (accepted) or waits for approval (parked)."""

    outcome: Literal["done", "accepted", "parked"]
    execution_id: str
    answer: Any
    reasons: tuple[Reason, ...]


class PreviewAnswer(msgspec.Struct, kw_only=True, frozen=True):
    """What a call would come to now; nothing was written."""

    outcome: Literal["preview"] = "preview"
    would_be: Literal["done", "accepted", "challenged", "parked", "declined"]
    answer: Any
    reasons: tuple[Reason, ...]
    effects: list[Effect]
    fields: list[problems.FieldFault]


def answer_outcome(exchange: Exchange, outcome: Completed | Challenged | Declined) -> Response:
    """How a call ended, as a response."""
    if isinstance(outcome, Completed):
        return _completed(exchange, outcome)
    if isinstance(outcome, Challenged):
        return problems.challenged(exchange, outcome)
    return problems.declined(exchange, outcome)


def answer_preview(preview: Preview, effects: list[Effect]) -> Response:
    """What a call would come to."""
    plan = preview.plan
    answer = PreviewAnswer(
        would_be=preview.would_be, answer=plan.answer, reasons=plan.reasons, effects=effects, fields=[]
    )
    return Response(200, _ENCODER.encode(answer), [JSON_TYPE])


def answer_refused_preview(refusal: Refused) -> Response:
    """What a call would come to: a refusal."""
    answer = PreviewAnswer(
        would_be="declined", answer=None, reasons=(refusal.reason,), effects=[], fields=problems.fields_of(refusal)
    )
    return Response(200, _ENCODER.encode(answer), [JSON_TYPE])


def answer_query(exchange: Exchange, answer: object) -> Response:
    """A query's answer: JSON, or a file to download."""
    if isinstance(answer, Document):
        disposition = content_disposition(answer.filename)
        return Response(
            200,
            answer.content,
            [(b"content-type", answer.content_type.encode()), (b"content-disposition", disposition)],
        )
    headers: list[Header] = [JSON_TYPE]
    cursor = getattr(answer, "next_cursor", None)
    if cursor is not None:
        headers.append((b"link", _next_link(exchange, cursor)))
    return Response(200, _ENCODER.encode(answer), headers)


def content_disposition(filename: str) -> bytes:
    """An attachment's header (RFC 6266, RFC 8187): a plain name for old readers, the true one in UTF-8."""
    safe = filename.replace("/", "_").replace("\\", "_").strip() or "download"
    plain = _PLAIN_NAME.sub("_", safe)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(safe, safe='')}".encode()


def _completed(exchange: Exchange, outcome: Completed) -> Response:
    answer = outcome.answer
    if outcome.once:
        answer = {**msgspec.to_builtins(answer), **outcome.once}
    body = OperationAnswer(
        outcome=outcome.outcome,
        execution_id=public_id("exe", outcome.execution_id),
        answer=answer,
        reasons=outcome.reasons,
    )
    headers: list[Header] = [JSON_TYPE]
    if outcome.replayed:
        headers.append(_REPLAYED)
    if outcome.session_token is not None:
        _renew_session(exchange, outcome.session_token, headers)
    return Response(_STATUS[outcome.outcome], _ENCODER.encode(body), headers)


def _renew_session(exchange: Exchange, token: str, headers: list[Header]) -> None:
    """Hand a new token to the caller the way it keeps tokens; an empty one ends the session."""
    if exchange.token is not None and not exchange.by_cookie:
        if token:
            headers.append((b"qudao-session", token.encode()))
        return
    if not token:
        headers.append((b"set-cookie", f"{COOKIE}=; Max-Age=0; {_COOKIE_MANNERS}".encode()))
        return
    headers.append((b"set-cookie", f"{COOKIE}={token}; {_COOKIE_MANNERS}".encode()))
    headers.append((b"x-csrf-token", csrf_token(token).encode()))


def _next_link(exchange: Exchange, cursor: str) -> bytes:
    pairs = [pair for pair in parse_qsl(exchange.query.decode(), keep_blank_values=True) if pair[0] != "cursor"]
    query = urlencode([*pairs, ("cursor", cursor)])
    return f'<{quote(exchange.path)}?{query}>; rel="next"'.encode()
