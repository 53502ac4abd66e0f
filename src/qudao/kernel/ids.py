"""Identifiers: UUIDv7 inside, `prefix_` and 32 hex digits outside."""

import secrets
from datetime import datetime
from typing import Final
from uuid import UUID

from qudao.kernel.refusal import ID_INVALID, Refused

NIL: Final = UUID(int=0)
SHARDS: Final = 16
_HEX_LENGTH: Final = 32


def new_id(at: datetime) -> UUID:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, 74 random bits."""
    milliseconds = int(at.timestamp() * 1000)
    random = secrets.randbits(74)
    high, low = random >> 62, random & ((1 << 62) - 1)
    return UUID(int=(milliseconds << 80) | (0x7 << 76) | (high << 64) | (0b10 << 62) | low)


def shard_of(identifier: UUID) -> int:
    """The shard an account lives in, 0..15, fixed by its id and so at its opening."""
    return identifier.int & (SHARDS - 1)


def public_id(prefix: str, identifier: UUID) -> str:
    """The outside form: `acc_0192…`."""
    return f"{prefix}_{identifier.hex}"


def parse_id(prefix: str, text: str) -> UUID:
    """The UUID of an outside form. Raises Refused(ID_INVALID)."""
    head, _, digits = text.partition("_")
    if head != prefix or len(digits) != _HEX_LENGTH or not digits.isascii():
        raise Refused(ID_INVALID, id=text[:40])
    try:
        return UUID(hex=digits)
    except ValueError:
        raise Refused(ID_INVALID, id=text[:40]) from None


def id_pattern(prefix: str) -> str:
    """The regular expression of an outside form, for schemas."""
    return f"^{prefix}_[0-9a-f]{{32}}$"
