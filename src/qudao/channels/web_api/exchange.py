"""What arrived and what goes back: one request's headers read once, and the plain form of a response."""

import re
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Literal

from qudao.channels.web_api.codes import BODY_TOO_LARGE, HEADER_INVALID
from qudao.channels.web_api.headers import Header
from qudao.kernel.refusal import Refused

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Language = Literal["zh-CN", "en"]

BODY_MAX: Final = 1024 * 1024  # REQUIREMENTS O4
COOKIE: Final = "__Host-qudao"
DEVICE_MAX: Final = 200
_COOKIE: Final = re.compile(rb"(?:^|;)\s*__Host-qudao=([^;\s]*)")
_SANE_ID: Final = re.compile(rb"[A-Za-z0-9._-]{8,64}")
# Said twice, each of these could mean two things to two readers.
_SINGLE: Final = frozenset(
    {
        b"authorization",
        b"content-length",
        b"content-type",
        b"cookie",
        b"host",
        b"idempotency-key",
        b"origin",
        b"sec-fetch-site",
        b"step-up-challenge",
        b"step-up-code",
        b"x-csrf-token",
        b"x-forwarded-for",
    }
)


@dataclass(slots=True)
class Exchange:
    """One request. `token` is the session's, from the Authorization header or, `by_cookie`, from the cookie."""

    method: str
    path: str
    query: bytes
    headers: dict[bytes, bytes]
    request_id: str
    peer: str
    token: str | None
    by_cookie: bool

    @property
    def language(self) -> Language:
        """The language of single-language texts."""
        return preferred_language(self.headers.get(b"accept-language", b""))

    @property
    def device(self) -> str:
        """What the caller says it is."""
        return self.headers.get(b"user-agent", b"").decode("latin-1")[:DEVICE_MAX]

    def text(self, name: bytes) -> str | None:
        """A header's value, or None."""
        value = self.headers.get(name)
        return None if value is None else value.decode("latin-1")


@dataclass(slots=True)
class Response:
    """An answer: status, body, and the headers that are this answer's own."""

    status: int
    body: bytes
    headers: list[Header]


def read_exchange(scope: Scope) -> Exchange:
    """The request of an ASGI scope. Call `refuse_doubles` before trusting its headers."""
    headers: dict[bytes, bytes] = dict(scope["headers"])
    authorization = headers.get(b"authorization")
    token: str | None = None
    by_cookie = False
    if authorization is not None:
        kind, _, rest = authorization.partition(b" ")
        # Anything else than a bearer token is a caller without a session.
        token = rest.strip().decode("latin-1") if kind.lower() == b"bearer" else None
    else:
        cookie = headers.get(b"cookie")
        found = _COOKIE.search(cookie) if cookie is not None else None
        if found is not None and found.group(1):
            token, by_cookie = found.group(1).decode("latin-1"), True
    given = headers.get(b"x-request-id")
    return Exchange(
        method=scope["method"],
        path=scope["path"],
        query=scope["query_string"],
        headers=headers,
        request_id=given.decode()
        if given is not None and _SANE_ID.fullmatch(given)
        else f"req_{secrets.token_hex(12)}",
        peer=scope["client"][0] if scope.get("client") else "",
        token=token,
        by_cookie=by_cookie,
    )


def refuse_doubles(scope: Scope, exchange: Exchange) -> None:
    """Refuse a header said twice that may be said once. Raises Refused(HEADER_INVALID)."""
    if len(exchange.headers) == len(scope["headers"]):
        return
    names = [name for name, _ in scope["headers"]]
    for name in _SINGLE:
        if names.count(name) > 1:
            raise Refused(HEADER_INVALID, header=name.decode(), problem_zh="出现两次", problem_en="it is there twice")


async def read_body(exchange: Exchange, receive: Receive) -> bytes:
    """The whole body. Raises Refused(BODY_TOO_LARGE), and ClientGoneError when the caller left."""
    length = exchange.headers.get(b"content-length", b"0")
    if length.isdigit() and int(length) > BODY_MAX:
        raise Refused(BODY_TOO_LARGE, most=BODY_MAX)
    event = await receive()
    body: bytes = event.get("body", b"")
    while event.get("more_body"):
        event = await receive()
        body += event.get("body", b"")
        if len(body) > BODY_MAX:
            break
    if event["type"] == "http.disconnect":
        raise ClientGoneError
    if len(body) > BODY_MAX:
        raise Refused(BODY_TOO_LARGE, most=BODY_MAX)
    return body


class ClientGoneError(Exception):
    """The caller hung up before its request was whole: nothing happened and nobody waits for an answer."""


@lru_cache(maxsize=256)
def preferred_language(accepted: bytes) -> Language:
    """The one of the bank's languages that an Accept-Language header likes best; Chinese when it says nothing."""
    best: tuple[float, Language] = (0.0, "zh-CN")
    for part in accepted.decode("latin-1").split(",")[:20]:
        tag, _, parameters = part.strip().partition(";")
        weight = 1.0
        if parameters.strip().startswith("q="):
            try:
                weight = float(parameters.strip()[2:])
            except ValueError:
                continue
        primary = tag.split("-")[0].lower()
        if primary in {"zh", "en"} and weight > best[0]:
            best = (weight, "zh-CN" if primary == "zh" else "en")
    return best[1]
