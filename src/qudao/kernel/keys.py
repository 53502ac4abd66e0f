"""Secret keys of one bank, each derived from the master secret for one use only."""

import hashlib
import hmac
from dataclasses import dataclass
from functools import cached_property

_MASTER_LENGTH_MIN = 32


@dataclass(frozen=True)
class Keys:
    """Holds the master secret; raises ValueError when it is shorter than 32 bytes."""

    master: bytes

    def __post_init__(self) -> None:
        if len(self.master) < _MASTER_LENGTH_MIN:
            message = f"the master secret needs {_MASTER_LENGTH_MIN} bytes"
            raise ValueError(message)

    @cached_property
    def audit(self) -> bytes:
        """Chains audit events."""
        return self._derived("audit-chain")

    @cached_property
    def step_up(self) -> bytes:
        """Makes the codes that confirm one call."""
        return self._derived("step-up")

    @cached_property
    def codes(self) -> bytes:
        """Makes sign-up, sign-in and reset codes, and the digests of what customers are looked up by."""
        return self._derived("codes")

    @cached_property
    def requests(self) -> bytes:
        """Hashes what was asked: a request may hold a password, and a bare hash of one could be guessed."""
        return self._derived("requests")

    def _derived(self, label: str) -> bytes:
        return hmac.digest(self.master, b"qudao:" + label.encode(), hashlib.sha256)
