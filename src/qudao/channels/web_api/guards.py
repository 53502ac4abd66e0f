"""What a browser may not be made to do: calls from other sites, or without the page's own token (REQUIREMENTS B6)."""

import hmac
import re
from typing import Final

from qudao.channels.web_api.codes import CROSS_SITE, CSRF_TOKEN_INVALID, HEADER_INVALID, MEDIA_TYPE_UNSUPPORTED
from qudao.channels.web_api.exchange import Exchange
from qudao.identity.sessions import csrf_token
from qudao.identity.step_up import GivenProof
from qudao.kernel.ids import parse_id
from qudao.kernel.refusal import Refused
from qudao.operations.codes import KEY_MISSING

KEY_MAX: Final = 255
_KEY: Final = re.compile(rb"[\x21-\x7e]{1,255}")
_CODE: Final = re.compile(rb"[0-9]{6}")
_SAME_SITE: Final = frozenset({b"same-origin", b"none"})


def refuse_cross_site(exchange: Exchange) -> None:
    """Refuse an unsafe call that a browser sends for another site. Raises Refused.

    Callers with a bearer token are no browsers led astray: no browser adds that header by itself.
    """
    headers = exchange.headers
    site, origin = headers.get(b"sec-fetch-site"), headers.get(b"origin")
    if site is not None and site not in _SAME_SITE:
        raise Refused(CROSS_SITE)
    if origin is not None and origin.partition(b"://")[2] != headers.get(b"host"):
        raise Refused(CROSS_SITE)
    if exchange.by_cookie and exchange.token is not None:
        given = headers.get(b"x-csrf-token", b"")
        if not hmac.compare_digest(given, csrf_token(exchange.token).encode()):
            raise Refused(CSRF_TOKEN_INVALID)


def refuse_other_media(exchange: Exchange, body: bytes) -> None:
    """Refuse a body that does not call itself JSON: forms of other sites cannot. Raises Refused."""
    if body and exchange.headers.get(b"content-type", b"").split(b";")[0].strip().lower() != b"application/json":
        raise Refused(MEDIA_TYPE_UNSUPPORTED)


def read_key(exchange: Exchange) -> str:
    """The Idempotency-Key. Raises Refused."""
    key = exchange.headers.get(b"idempotency-key", b"")
    if not key:
        raise Refused(KEY_MISSING)
    if not _KEY.fullmatch(key):
        raise Refused(
            HEADER_INVALID,
            header="Idempotency-Key",
            problem_zh=f"须为 1 到 {KEY_MAX} 个可见 ASCII 字符",
            problem_en=f"1 to {KEY_MAX} visible ASCII characters",
        )
    return key.decode()


def read_proof(exchange: Exchange) -> GivenProof | None:
    """The answer to a challenge, if one is given. Raises Refused."""
    challenge, code = exchange.headers.get(b"step-up-challenge"), exchange.headers.get(b"step-up-code")
    if challenge is None and code is None:
        return None
    if challenge is None or code is None:
        raise Refused(
            HEADER_INVALID,
            header="Step-Up-Code" if code is None else "Step-Up-Challenge",
            problem_zh="两个请求头须同时给出",
            problem_en="both step-up headers are needed",
        )
    if not _CODE.fullmatch(code):
        raise Refused(
            HEADER_INVALID, at="step_up_code", header="Step-Up-Code", problem_zh="须为 6 位数字", problem_en="6 digits"
        )
    return GivenProof(challenge_id=parse_id("stp", challenge.decode("latin-1")), code=code.decode())
