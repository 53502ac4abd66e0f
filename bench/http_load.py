"""A load client that costs little: keep-alive connections, prepared bytes, one request at a time on each."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, cast

HEAD_END: Final = b"\r\n\r\n"
ANSWER_SECONDS_MAX: Final = 15
GOOD: Final = 2
_LENGTH: Final = b"content-length:"


@dataclass(slots=True)
class Load:
    """What came of a load: latencies in seconds, answers by status, wall time in seconds."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list[float])
    statuses: dict[int, int] = field(default_factory=dict[int, int])

    @property
    def per_second(self) -> float:
        """Good answers (2xx) a second."""
        good = sum(count for status, count in self.statuses.items() if status // 100 == GOOD)
        return good / self.seconds

    def percentile_ms(self, share: float) -> float:
        """The latency in milliseconds that `share` of all requests stayed under."""
        ordered = sorted(self.latencies)
        return round(1000 * ordered[min(int(len(ordered) * share), len(ordered) - 1)], 2)


class _Connection(asyncio.Protocol):
    def __init__(self, load: Load, request: Callable[[], bytes], until: float, closed: asyncio.Future[None]) -> None:
        self._load = load
        self._request = request
        self._until = until
        self._closed = closed
        self._buffer = b""
        self._sent_at = 0.0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._send()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, body = self._buffer.partition(HEAD_END)
        if not found:
            return
        lowered = head.lower()
        start = lowered.index(_LENGTH) + len(_LENGTH)
        length = int(lowered[start:].split(b"\r\n", 1)[0])
        if len(body) < length:
            return
        now = time.perf_counter()
        status = int(head[9:12])
        self._load.latencies.append(now - self._sent_at)
        self._load.statuses[status] = self._load.statuses.get(status, 0) + 1
        self._buffer = b""
        if now < self._until:
            self._send()
        else:
            self._end()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's own signature
        self._end()

    def _send(self) -> None:
        if self._transport is None:
            return
        self._sent_at = time.perf_counter()
        self._transport.write(self._request())

    def _end(self) -> None:
        if self._transport is not None:
            self._transport.close()
        if not self._closed.done():
            self._closed.set_result(None)


async def drive(requests: list[Callable[[], bytes]], *, port: int, seconds: float) -> Load:
    """Send from one connection a maker of requests to 127.0.0.1 for a time, each its next as soon as it is answered."""
    loop = asyncio.get_running_loop()
    load = Load()
    begun = time.perf_counter()
    ends: list[asyncio.Future[None]] = []
    for request in requests:
        closed = loop.create_future()
        ends.append(closed)
        until = begun + seconds
        await loop.create_connection(
            lambda request=request, closed=closed, until=until: _Connection(load, request, until, closed),
            "127.0.0.1",
            port,
        )
    async with asyncio.timeout(seconds + ANSWER_SECONDS_MAX):
        await asyncio.gather(*ends)
    load.seconds = time.perf_counter() - begun
    return load


def http_request(method: str, path: str, *, token: str, body: bytes = b"", key: str = "") -> bytes:
    """The bytes of one authenticated HTTP/1.1 request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Authorization: Bearer {token}"]
    if key:
        lines.append(f"Idempotency-Key: {key}")
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join(lines).encode() + HEAD_END + body
