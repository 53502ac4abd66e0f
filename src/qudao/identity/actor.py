"""The one who calls."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from qudao.kernel.ids import NIL


class ActorKind(StrEnum):
    """Guests have not signed in; the system acts by schedule."""

    GUEST = "guest"
    CUSTOMER = "customer"
    STAFF = "staff"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A customer, a member of staff, a guest or the system itself.

    `person_id` is the natural person behind the actor: two operator ids of one person are one person
    (REQUIREMENTS F3). `permissions` are those of the roles held at this moment (REQUIREMENTS F7).
    """

    kind: ActorKind
    actor_id: UUID = NIL
    person_id: UUID = NIL
    session_id: UUID | None = None
    permissions: frozenset[str] = field(default_factory=frozenset[str])
    language: str = "zh-CN"


GUEST = Actor(kind=ActorKind.GUEST)
# An id of its own: keys are unique per actor, and no guest may take a key the system will need.
SYSTEM = Actor(kind=ActorKind.SYSTEM, actor_id=UUID(int=1), person_id=UUID(int=1))
