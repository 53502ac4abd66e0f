"""Declarations: an operation is something that can be done, a query something that can be seen. All fields are data."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from types import UnionType
from typing import Any, Final, Literal, dataclass_transform
from uuid import UUID

import msgspec

from qudao.identity.actor import Actor, ActorKind
from qudao.identity.factors import Factors
from qudao.identity.sessions import Session
from qudao.identity.step_up import GivenProof
from qudao.kernel.refusal import Code
from qudao.kernel.text import Text
from qudao.operations.plan import Plan
from qudao.operations.reads import Reads

HttpMethod = Literal["GET", "POST", "DELETE"]
CHANNELS: Final = frozenset({"web"})


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class MessageMeta(msgspec.StructMeta):
    """Gives every message the same three manners, without a word in each class."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:  # noqa: ANN401 - as its parent
        return super().__new__(cls, name, bases, namespace, frozen=True, kw_only=True, forbid_unknown_fields=True)


class Message(msgspec.Struct, metaclass=MessageMeta):
    """Base of every request and answer: immutable, keyword-only, unknown fields refused (REQUIREMENTS F2)."""


class Nothing(Message):
    """A request without content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One arrival at the bank's door, with all that deciding may need to know of it.

    `evidence` is what the operation's own `authenticate` made of the factors in the request.
    """

    actor: Actor
    channel: str
    at: datetime
    execution_id: UUID
    request_id: str
    address: str
    device: str = ""
    idempotency_key: str = ""
    proof: GivenProof | None = None
    session: Session | None = None
    approved_by: Actor | None = None
    evidence: Any = None


Decide = Callable[[Call, Any, Reads], Awaitable[Plan]]
Authenticate = Callable[[Call, Any, Reads, Factors], Awaitable[Any]]
Read = Callable[[Call, Any, Reads], Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Something that can be done.

    `name`: `<service>.<verb>`, stable for ever. `route`: method and path below `/v1`; path fields are fields of
    `request`. `audience`: who may call; `permission`: what staff need. `approver`: when set, the call parks until
    another natural person with this permission releases it. `codes`: the refusals it may give, in precedence.
    `also_for`: further kinds of callers admitted. `authenticate`: checks factors that come with the request, once a
    call and before `decide`; it takes each try before it compares anything (docs/decisions/0002).
    """

    name: str
    text: Text
    route: tuple[HttpMethod, str]
    audience: ActorKind
    request: type[Message]
    answer: type[Message]
    decide: Decide
    authenticate: Authenticate | None = None
    also_for: frozenset[ActorKind] = frozenset()
    permission: str | None = None
    approver: str | None = None
    channels: frozenset[str] = CHANNELS
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Something that can be seen. `audited`: each reading is itself an audit event (staff reading customers)."""

    name: str
    text: Text
    route: tuple[HttpMethod, str]
    audience: ActorKind
    request: type[Message]
    answer: type[Any] | UnionType
    read: Read
    also_for: frozenset[ActorKind] = frozenset()
    permission: str | None = None
    channels: frozenset[str] = CHANNELS
    audited: bool = False
    codes: tuple[Code, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Document:
    """A file as the answer of a query."""

    content_type: str
    filename: str
    content: bytes
