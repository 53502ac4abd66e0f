"""How many requests a session or an address may send: a token bucket each, in this process's memory (REQUIREMENTS O1).

Kept as one number a key, the generic cell rate algorithm: the moment at which the bucket is full again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from math import ceil
from typing import Final

BURST_SECONDS: Final = 5
KEYS_MAX: Final = 50_000


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a bucket says of one request: `remaining` requests at once, full again in `reset` seconds."""

    is_allowed: bool
    limit: int
    remaining: int
    reset: int
    retry_after: int


class Rates:
    """Buckets that refill at `rate` requests a second and hold five seconds' worth."""

    def __init__(self, rate: int, *, now: Callable[[], float] = time.monotonic, keys_max: int = KEYS_MAX) -> None:
        """`now`: seconds, never going back."""
        self._interval = 1 / rate
        self._limit = rate * BURST_SECONDS
        self._now = now
        self._keys_max = keys_max
        self._full_at: dict[object, float] = {}

    def take(self, key: object) -> Allowance:
        """Take one request out of a key's bucket, if it holds one."""
        now = self._now()
        full_at = max(self._full_at.get(key, now), now) + self._interval
        over = full_at - now - BURST_SECONDS
        if over > self._interval / 1000:
            return Allowance(
                is_allowed=False,
                limit=self._limit,
                remaining=0,
                reset=ceil(full_at - self._interval - now),
                retry_after=max(1, ceil(over)),
            )
        self._full_at[key] = full_at
        if len(self._full_at) > self._keys_max:
            self._forget(now)
        return Allowance(
            is_allowed=True,
            limit=self._limit,
            remaining=int(-over / self._interval),
            reset=ceil(full_at - now),
            retry_after=0,
        )

    def _forget(self, now: float) -> None:
        """Drop full buckets; if none is full, the fullest half: memory stays bounded under a flood of addresses."""
        kept = {key: full_at for key, full_at in self._full_at.items() if full_at > now}
        if len(kept) > self._keys_max // 2:
            emptiest = sorted(kept.items(), key=lambda item: item[1], reverse=True)
            kept = dict(emptiest[: self._keys_max // 2])
        self._full_at = kept


class ClientAddress:
    """Tells where a request comes from. X-Forwarded-For counts only when one of the bank's own proxies added it."""

    def __init__(self, trusted_proxies: tuple[str, ...]) -> None:
        """`trusted_proxies`: addresses or networks, such as 10.0.0.0/8."""
        self._trusted: list[IPv4Network | IPv6Network] = [ip_network(text, strict=False) for text in trusted_proxies]

    def of(self, peer: str, forwarded: str | None) -> str:
        """The nearest address on the way that is not a trusted proxy."""
        if forwarded is None or not self._trusted or not self._is_trusted(peer):
            return peer
        for hop in reversed(forwarded.split(",")):
            try:
                nearest = str(ip_address(hop.strip()))
            except ValueError:
                return peer
            if not self._is_trusted(nearest):
                return nearest
            peer = nearest
        return peer

    def _is_trusted(self, text: str) -> bool:
        try:
            address = ip_address(text)
        except ValueError:
            return False
        return any(address in network for network in self._trusted)


def bucket_of(address: str) -> str:
    """What counts as one address: an IPv4 address, or an IPv6 network of 64 bits, which one subscriber holds whole."""
    if ":" not in address:
        return address
    try:
        return str(ip_network(f"{address}/64", strict=False))
    except ValueError:
        return address
