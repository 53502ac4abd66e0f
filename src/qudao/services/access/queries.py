"""Who is signed in, and where."""

from typing import Final

from qudao.identity.actor import ActorKind
from qudao.identity.sessions import IDLE_LIMIT
from qudao.kernel.ids import public_id
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import SIGN_IN_REQUIRED
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.access.messages import SessionItem, SessionList, SessionView
from qudao.services.access.operations import BOTH
from qudao.services.access.session_start import actor_view

_LIVE: Final = """
select session_id, device, channel, address, signed_in_at, seen_at from session
where principal_id = %(principal_id)s and ended_at is null and expires_at > %(now)s and seen_at > %(idle_since)s
order by seen_at desc
"""


async def read_session(call: Call, _request: Nothing, _reads: Reads) -> SessionView:
    """The present session."""
    session = call.session
    if session is None:
        raise Refused(SIGN_IN_REQUIRED)
    view = actor_view(
        kind=session.actor.kind,
        actor_id=session.actor.actor_id,
        name=session.display_name,
        roles=sorted(session.roles),
        language=session.actor.language,
    )
    return SessionView(
        actor=view,
        csrf_token=session.csrf_token,
        expires_idle_at=session.idle_until,
        expires_at=session.expires_at,
    )


async def read_sessions(call: Call, _request: Nothing, reads: Reads) -> SessionList:
    """The caller's live sessions, the one used last first."""
    idle = IDLE_LIMIT[ActorKind(call.actor.kind)]
    rows = await reads.rows(_LIVE, principal_id=call.actor.actor_id, now=call.at, idle_since=call.at - idle)
    return SessionList(
        items=[
            SessionItem(
                session_id=public_id("ses", row["session_id"]),
                device=row["device"],
                channel=row["channel"],
                place=row["address"],
                signed_in_at=row["signed_in_at"],
                seen_at=row["seen_at"],
                current=row["session_id"] == call.actor.session_id,
            )
            for row in rows
        ],
    )


ACCESS_QUERIES: Final = (
    Query(
        name="access.session",
        text=Text("当前会话", "The present session"),
        route=("GET", "/session"),
        request=Nothing,
        answer=SessionView,
        read=read_session,
        **BOTH,
    ),
    Query(
        name="access.sessions",
        text=Text("登录设备", "Where one is signed in"),
        route=("GET", "/sessions"),
        request=Nothing,
        answer=SessionList,
        read=read_sessions,
        **BOTH,
    ),
)
