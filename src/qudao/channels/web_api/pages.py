"""Everything beside the API: the web app's files, the description of the API, health, the lab's SMS inbox."""

from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from pathlib import Path
from typing import Any, Final

import httpx
import structlog
from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout
from starlette.responses import HTMLResponse, Response
from starlette.staticfiles import StaticFiles

from qudao.channels.web_api import problems
from qudao.channels.web_api.codes import METHOD_NOT_ALLOWED
from qudao.channels.web_api.docs_page import docs_page, missing_web_page
from qudao.channels.web_api.exchange import Exchange, Receive, Scope, Send, read_exchange
from qudao.channels.web_api.headers import PAGE_HEADERS
from qudao.channels.web_api.json_body import is_storable
from qudao.channels.web_api.openapi import openapi_json
from qudao.channels.web_api.requests import read_pairs
from qudao.channels.web_api.served import ServedBank
from qudao.database.batched_read import BatchedRead
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import INTERNAL, NOT_FOUND, UNAVAILABLE

# What is served beside the API: address, who may ask, what it is.
EXTRAS: Final = (
    ("GET /healthz", "guest", Text("运行状况", "Whether the bank answers")),
    ("GET /openapi.json", "guest", Text("接口描述", "The API's description")),
    ("GET /docs", "guest", Text("接口文档", "The API's reference")),
    ("GET /lab/api/sms", "guest, lab only", Text("模拟短信收件箱", "The simulated SMS inbox")),
    ("GET /…", "guest", Text("网页应用的文件", "The web app's files")),
)
LAB_TIMEOUT_SECONDS: Final = 3.0
LAB_FIELDS: Final = frozenset({"phone", "after"})
_FOR_EVER: Final = "public, max-age=31536000, immutable"
_ASK_AGAIN: Final = "no-cache"
_NEVER: Final = "no-store"
_log = structlog.get_logger()
Handler = Callable[[Exchange], Awaitable[Response]]


class Pages:
    """Serves what is not the API."""

    def __init__(self, bank: ServedBank, *, web_root: Path) -> None:
        """`web_root`: the built web app; it may be absent, and may be built anew while the bank runs."""
        self._bank = bank
        self._files = StaticFiles(directory=web_root, check_dir=False)
        self._openapi = b""
        self._health = BatchedRead[None, bool](self._ask_database)
        self._handlers: dict[str, Handler] = {
            "/healthz": self._healthz,
            "/openapi.json": self._openapi_json,
            "/docs": self._docs,
        }
        if bank.settings.lab:
            self._handlers["/lab/api/sms"] = self._lab_sms

    @property
    def paths(self) -> list[str]:
        """The addresses served beside the API and the web app's files."""
        return sorted(self._handlers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        exchange = read_exchange(scope)
        try:
            response = await self._respond(exchange, scope)
        except Refused as refusal:
            response = _refused(exchange, refusal)
        except (DatabaseError, PoolTimeout, httpx.HTTPError) as error:
            _log.warning("page_unavailable", path=exchange.path, request_id=exchange.request_id, error=repr(error))
            response = _refused(exchange, Refused(UNAVAILABLE))
        except Exception:  # noqa: BLE001 - a caller never meets a stack trace; the log has it
            _log.exception("page_broken", path=exchange.path, request_id=exchange.request_id)
            response = _refused(exchange, Refused(INTERNAL, request_id=exchange.request_id))
        await response(scope, receive, _with_headers(send, exchange))

    async def _respond(self, exchange: Exchange, scope: Scope) -> Response:
        if exchange.method not in {"GET", "HEAD"}:
            response = _refused(exchange, Refused(METHOD_NOT_ALLOWED, method=exchange.method[:20]))
            response.headers["allow"] = "GET, HEAD"
            return response
        handler = self._handlers.get(exchange.path)
        if handler is not None:
            return await handler(exchange)
        if exchange.path.startswith("/lab/api/") or not is_storable(exchange.path):
            raise Refused(NOT_FOUND)
        return self._file(exchange, scope)

    def _file(self, exchange: Exchange, scope: Scope) -> Response:
        path = exchange.path.lstrip("/")
        full_path, found = self._files.lookup_path(path)
        cache = _FOR_EVER if path.startswith("assets/") else _ASK_AGAIN
        if found is None or not Path(full_path).is_file():
            if path.startswith("assets/") or "." in path.rpartition("/")[2]:
                raise Refused(NOT_FOUND)
            # An address of the web app's own router: the app itself is the answer.
            full_path, found = self._files.lookup_path("index.html")
            cache = _ASK_AGAIN
        if found is None:
            return HTMLResponse(missing_web_page(), status_code=503, headers={"cache-control": _NEVER})
        response = self._files.file_response(full_path, found, scope)
        response.headers["cache-control"] = cache
        return response

    async def _healthz(self, _: Exchange) -> Response:
        await self._health.get(None)
        return Response(b'{"status":"ok"}', media_type="application/json", headers={"cache-control": _NEVER})

    async def _ask_database(self, keys: Sequence[None]) -> dict[None, bool]:
        await self._bank.database.rows("select 1")
        return dict.fromkeys(keys, True)

    async def _openapi_json(self, _: Exchange) -> Response:
        if not self._openapi:
            self._openapi = openapi_json(self._bank.operations, self._bank.queries)
        return Response(self._openapi, media_type="application/json", headers={"cache-control": _ASK_AGAIN})

    async def _docs(self, exchange: Exchange) -> Response:
        asked = dict(read_pairs(exchange.query)).get("lang", exchange.language)
        page = docs_page(self._bank.operations, self._bank.queries, language="en" if asked == "en" else "zh-CN")
        return HTMLResponse(page, headers={"cache-control": _ASK_AGAIN, "vary": "accept-language"})

    async def _lab_sms(self, exchange: Exchange) -> Response:
        asked = {name: text for name, text in read_pairs(exchange.query) if name in LAB_FIELDS}
        async with httpx.AsyncClient(timeout=LAB_TIMEOUT_SECONDS, trust_env=False) as client:
            answer = await client.get(f"{self._bank.settings.sms_url}/messages", params=asked)
        if not answer.is_success:
            raise Refused(UNAVAILABLE)
        return Response(answer.content, media_type="application/json", headers={"cache-control": _NEVER})


def _refused(exchange: Exchange, refusal: Refused) -> Response:
    problem = problems.refused(exchange, refusal)
    response = Response(problem.body, status_code=problem.status)
    for name, value in problem.headers:
        response.headers[name.decode()] = value.decode()
    response.headers["cache-control"] = _NEVER
    return response


def _with_headers(send: Send, exchange: Exchange) -> Send:
    async def sending(event: MutableMapping[str, Any]) -> None:
        if event["type"] == "http.response.start":
            event["headers"] = [*event["headers"], *PAGE_HEADERS, (b"x-request-id", exchange.request_id.encode())]
        await send(event)

    return sending
