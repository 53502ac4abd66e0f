"""How a call ends: done, accepted, challenged, parked or declined; and what a preview tells."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from qudao.identity.step_up import Method
from qudao.kernel.refusal import Reason, Refused
from qudao.kernel.text import Text
from qudao.operations.plan import Plan

Settled = Literal["done", "accepted", "parked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """Done, accepted or parked. `answer` is plain data; `replayed` when an earlier call with this key got it."""

    outcome: Settled
    execution_id: UUID
    answer: Any
    reasons: tuple[Reason, ...] = ()
    replayed: bool = False
    once: dict[str, Any] = field(default_factory=dict[str, Any])
    session_token: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenged:
    """The caller must prove more and call again with the same key."""

    challenge_id: UUID
    methods: tuple[Method, ...]
    shown: Text
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """Refused, for a stated reason. `execution_id` is set once the refusal is the key's final answer."""

    refusal: Refused
    execution_id: UUID | None = None
    replayed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a call would come to now; nothing was written."""

    would_be: Literal["done", "accepted", "challenged", "parked"]
    plan: Plan


Outcome = Completed | Challenged | Declined | Preview
