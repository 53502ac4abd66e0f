"""Beginning a session."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from qudao.identity.actor import ActorKind
from qudao.identity.sessions import csrf_token, end_surplus, new_token, open_session
from qudao.kernel.ids import new_id, public_id
from qudao.kernel.masking import mask_name
from qudao.operations.operation import Call
from qudao.operations.plan import Change
from qudao.services.access.messages import ActorView

ID_PREFIX: Final = {ActorKind.CUSTOMER: "cus", ActorKind.STAFF: "stf"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSession:
    """A session about to begin: the changes, the token, and what the first reply carries of it."""

    token: str
    changes: tuple[Change, ...]
    once: dict[str, Any]


def new_session(call: Call, principal_id: UUID) -> NewSession:
    """A session where the call comes from; older ones make room for it (REQUIREMENTS B5)."""
    token = new_token()
    opened = open_session(
        session_id=new_id(call.at),
        token=token,
        principal_id=principal_id,
        channel=call.channel,
        device=call.device,
        address=call.address,
        at=call.at,
    )
    surplus = end_surplus(principal_id=principal_id, device=call.device, address=call.address, at=call.at)
    return NewSession(
        token=token,
        changes=(Change(statement=surplus, expect=None), Change(statement=opened)),
        once={"token": token, "csrf_token": csrf_token(token)},
    )


def actor_view(*, kind: ActorKind, actor_id: UUID, name: str, roles: list[str], language: str) -> ActorView:
    """Who is signed in, as callers see it."""
    return ActorView(
        kind=kind.value,
        id=public_id(ID_PREFIX[kind], actor_id),
        name_masked=mask_name(name),
        roles=roles,
        language=language,
    )
