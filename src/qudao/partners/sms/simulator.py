"""A simulated SMS gateway: keeps the last messages in memory, drops repetitions, misbehaves when asked to.

    POST /messages {message_id, phone, text}          202, or 200 for a repetition
    GET  /messages?phone=&after=                      {"items": [{message_id, phone, text, sent_at}]}, newest first
    POST /faults {timeout_rate, error_rate, duplicate_rate, delay_ms}   what is left out is off

A timeout is the nasty kind: the message goes out, the answer never comes. Run it with
`python -m qudao.partners.sms.simulator`; it listens where QUDAO_SMS_URL says, on this machine only.
"""

import asyncio
import json
import os
import random
import signal
from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

MESSAGES_MAX: Final = 2_000
IDS_MAX: Final = 20_000
PAGE_MAX: Final = 200
BODY_MAX: Final = 16_384
TEXT_MAX: Final = 1_000
_HEADERS_MAX: Final = 100
_IDLE_SECONDS: Final = 30.0
_RATES: Final = ("timeout_rate", "error_rate", "duplicate_rate")
_DELAY_MS_MAX: Final = 60_000

Answer = tuple[HTTPStatus, dict[str, Any]]


class BadRequestError(Exception):
    """What was sent cannot be understood; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """How the gateway misbehaves: rates from 0 to 1, and a delay of every answer."""

    timeout_rate: float = 0.0
    error_rate: float = 0.0
    duplicate_rate: float = 0.0
    delay_ms: int = 0


@dataclass(slots=True)
class Gateway:
    """The messages sent so far, and the faults switched on."""

    chance: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311 - repeatable faults
    faults: Faults = field(default_factory=Faults)
    messages: deque[dict[str, str]] = field(default_factory=lambda: deque[dict[str, str]](maxlen=MESSAGES_MAX))
    seen: OrderedDict[str, None] = field(default_factory=OrderedDict[str, None])

    async def answer(self, method: str, target: str, body: bytes) -> Answer | None:
        """The answer to a request; None when there will never be one."""
        url = urlsplit(target)
        match method, url.path:
            case "GET", "/messages":
                return HTTPStatus.OK, {"items": self.newest(parse_qs(url.query))}
            case "POST", "/messages":
                return await self.receive(_object(body))
            case "POST", "/faults":
                self.faults = _faults(_object(body))
                return HTTPStatus.OK, {"faults": {name: getattr(self.faults, name) for name in (*_RATES, "delay_ms")}}
            case _, "/messages" | "/faults":
                return HTTPStatus.METHOD_NOT_ALLOWED, {"error": f"{method} is not possible here"}
            case _:
                return HTTPStatus.NOT_FOUND, {"error": "there is /messages and /faults"}

    async def receive(self, request: Mapping[str, Any]) -> Answer | None:
        """Send a message on, unless it was sent before or a fault strikes first."""
        message_id, phone, text = (_text(request, name) for name in ("message_id", "phone", "text"))
        await asyncio.sleep(self.faults.delay_ms / 1000)
        if self.chance.random() < self.faults.error_rate:
            return HTTPStatus.SERVICE_UNAVAILABLE, {"error": "the network is busy"}
        if message_id in self.seen:
            return HTTPStatus.OK, {"message_id": message_id, "status": "sent_before"}
        self.seen[message_id] = None
        if len(self.seen) > IDS_MAX:
            self.seen.popitem(last=False)
        times = 2 if self.chance.random() < self.faults.duplicate_rate else 1
        sent_at = datetime.now(UTC).isoformat()
        for _ in range(times):
            self.messages.append({"message_id": message_id, "phone": phone, "text": text, "sent_at": sent_at})
        if self.chance.random() < self.faults.timeout_rate:
            return None
        return HTTPStatus.ACCEPTED, {"message_id": message_id, "status": "accepted"}

    def newest(self, asked: Mapping[str, list[str]]) -> list[dict[str, str]]:
        """The newest messages, of one phone and after a moment if asked so."""
        phone, after = (asked.get(name, [""])[0] for name in ("phone", "after"))
        # A "+" of an unescaped offset arrives as a blank.
        since = after.replace(" ", "+")
        found = (
            message
            for message in reversed(self.messages)
            if (not phone or message["phone"] == phone) and message["sent_at"] > since
        )
        return [message for message, _ in zip(found, range(PAGE_MAX), strict=False)]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        try:
            while True:
                async with asyncio.timeout(_IDLE_SECONDS):
                    request = await _read_request(reader)
                if request is None:
                    break
                method, target, body = request
                try:
                    answer = await self.answer(method, target, body)
                except BadRequestError as error:
                    answer = HTTPStatus.BAD_REQUEST, {"error": str(error)}
                if answer is None:
                    await reader.read()
                    break
                await _write(writer, answer)
        except BadRequestError as error:
            await _write(writer, (HTTPStatus.BAD_REQUEST, {"error": str(error)}))
        except (TimeoutError, ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def _read_request(reader: asyncio.StreamReader) -> tuple[str, str, bytes] | None:
    """Method, target and body; None at the end of the connection. Raises BadRequestError."""
    try:
        line = await reader.readline()
        if not line:
            return None
        parts = line.decode("ascii").split()
        length = 0
        for _ in range(_HEADERS_MAX):
            header = await reader.readline()
            if header in {b"\r\n", b"\n", b""}:
                break
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
            elif name.lower() == b"transfer-encoding":
                raise BadRequestError("a body needs a Content-Length")
        else:
            raise BadRequestError("too many headers")
    except ValueError:
        raise BadRequestError("this is not HTTP/1.1") from None
    if len(parts) != len(("method", "target", "version")) or not 0 <= length <= BODY_MAX:
        raise BadRequestError(f"this is not HTTP/1.1, or its body is over {BODY_MAX} bytes")
    return parts[0], parts[1], await reader.readexactly(length)


async def _write(writer: asyncio.StreamWriter, answer: Answer) -> None:
    status, content = answer
    body = json.dumps(content, ensure_ascii=False).encode()
    head = (
        f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: application/json; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\n\r\n"
    )
    writer.write(head.encode() + body)
    await writer.drain()


def _object(body: bytes) -> dict[str, Any]:
    try:
        found: object = json.loads(body)
    except ValueError:
        raise BadRequestError("the body is not JSON") from None
    if not isinstance(found, dict):
        raise BadRequestError("the body is not a JSON object")
    return found  # pyright: ignore[reportUnknownVariableType] - a JSON object's keys are text


def _text(request: Mapping[str, Any], name: str) -> str:
    value = request.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= TEXT_MAX:
        raise BadRequestError(f"{name} must be a text of 1 to {TEXT_MAX} characters")
    return value


def _faults(request: Mapping[str, Any]) -> Faults:
    unknown = set(request) - {*_RATES, "delay_ms"}
    if unknown:
        raise BadRequestError(f"unknown faults: {sorted(unknown)}")
    for name in _RATES:
        rate = request.get(name, 0)
        if isinstance(rate, bool) or not isinstance(rate, int | float) or not 0 <= rate <= 1:
            raise BadRequestError(f"{name} must be a number from 0 to 1")
    delay = request.get("delay_ms", 0)
    if isinstance(delay, bool) or not isinstance(delay, int) or not 0 <= delay <= _DELAY_MS_MAX:
        raise BadRequestError(f"delay_ms must be a whole number from 0 to {_DELAY_MS_MAX}")
    return Faults(**request)


async def run_gateway(*, host: str, port: int) -> None:
    """Serve until asked to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    server = await asyncio.start_server(Gateway().serve, host, port, limit=BODY_MAX)
    await stop.wait()
    server.close()


def main() -> None:
    """Listen where QUDAO_SMS_URL says. The settings module is not read: this process stays small."""
    url = urlsplit(os.environ.get("QUDAO_SMS_URL") or "http://127.0.0.1:8001")
    asyncio.run(run_gateway(host=url.hostname or "127.0.0.1", port=url.port or 80))


if __name__ == "__main__":
    main()
