"""Sessions: opaque tokens that only this side can check (REQUIREMENTS B1-B3, B5)."""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Insert, Update, insert, select, update

from qudao.database.batched_read import BatchedRead
from qudao.database.connection import Database, Row
from qudao.identity.actor import Actor, ActorKind
from qudao.identity.roles import permissions_of
from qudao.identity.tables import session as session_table
from qudao.kernel.clock import Clock

TOKEN_BYTES: Final = 32
IDLE_LIMIT: Final = {ActorKind.CUSTOMER: timedelta(minutes=5), ActorKind.STAFF: timedelta(minutes=15)}
ABSOLUTE_LIMIT: Final = timedelta(hours=12)
LIVE_SESSIONS_MAX: Final = 3
# A session used all the time is written every five seconds; it may idle out that much early, never late.
_TOUCH_AFTER: Final = timedelta(seconds=5)

_LOAD: Final = """
select s.token_hash, s.session_id, s.principal_id, s.channel, s.device, s.seen_at, s.expires_at,
       p.kind, p.person_id, p.language, p.phone, p.display_name,
       array(select role from staff_role r where r.principal_id = s.principal_id) as roles
from session s join principal p using (principal_id)
where s.token_hash = any(%(hashes)s) and s.ended_at is null and p.status = 'active'
"""
_TOUCH: Final = """
update session set seen_at = %(now)s where token_hash = any(%(hashes)s) and seen_at < %(now)s and ended_at is null
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A live session. `phone` is where codes for it go; `display_name` is for the holder's own eyes.

    `csrf_token` is what a browser must send beside its cookie on every unsafe call.
    """

    session_id: UUID
    actor: Actor
    channel: str
    device: str
    phone: str
    display_name: str
    roles: tuple[str, ...]
    idle_until: datetime
    expires_at: datetime
    csrf_token: str


class Sessions:
    """Finds live sessions by token; concurrent look-ups share one statement."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Reads the primary only."""
        self._database = database
        self._clock = clock
        self._read = BatchedRead[bytes, Session](self._load)

    async def find(self, token: str) -> Session | None:
        """The live session of a token, touched; None when it is unknown, idle too long, expired or ended."""
        return await self._read.get(token_hash(token))

    async def _load(self, hashes: Sequence[bytes]) -> dict[bytes, Session]:
        now = self._clock.now()
        rows = await self._database.rows(_LOAD, hashes=list(hashes))
        found = {row["token_hash"]: _session(row) for row in rows}
        live = {key: item for key, item in found.items() if now < item.idle_until and now < item.expires_at}
        stale = [row["token_hash"] for row in rows if row["token_hash"] in live and now - row["seen_at"] > _TOUCH_AFTER]
        if stale:
            await self._database.rows(_TOUCH, hashes=stale, now=now)
        return live


def _session(row: Row) -> Session:
    kind = ActorKind(row["kind"])
    actor = Actor(
        kind=kind,
        actor_id=row["principal_id"],
        person_id=row["person_id"],
        session_id=row["session_id"],
        permissions=permissions_of(row["roles"]),
        language=row["language"],
    )
    return Session(
        session_id=row["session_id"],
        actor=actor,
        channel=row["channel"],
        device=row["device"],
        phone=row["phone"],
        display_name=row["display_name"],
        roles=tuple(row["roles"]),
        idle_until=row["seen_at"] + IDLE_LIMIT[kind],
        expires_at=row["expires_at"],
        csrf_token=_csrf_token(row["token_hash"]),
    )


def new_token() -> str:
    """A fresh opaque token of 256 bits."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """What is stored of a token."""
    return hashlib.sha256(token.encode()).digest()


def csrf_token(token: str) -> str:
    """What a browser must send beside its cookie on every unsafe call (REQUIREMENTS B6)."""
    return _csrf_token(token_hash(token))


def _csrf_token(stored: bytes) -> str:
    return hashlib.sha256(b"csrf:" + stored).hexdigest()


def open_session(
    *,
    session_id: UUID,
    token: str,
    principal_id: UUID,
    channel: str,
    device: str,
    address: str,
    at: datetime,
) -> Insert:
    """The statement that begins a session."""
    return insert(session_table).values(
        session_id=session_id,
        token_hash=token_hash(token),
        principal_id=principal_id,
        channel=channel,
        device=device,
        address=address,
        signed_in_at=at,
        seen_at=at,
        expires_at=at + ABSOLUTE_LIMIT,
    )


def rotate_token(*, session_id: UUID, token: str, at: datetime) -> Update:
    """The statement that gives a live session a new token and voids the old one (REQUIREMENTS B1)."""
    live = (session_table.c.session_id == session_id) & session_table.c.ended_at.is_(None)
    return update(session_table).where(live).values(token_hash=token_hash(token), seen_at=at)


def end_sessions(*, principal_id: UUID, at: datetime, reason: str, only: UUID | None = None) -> Update:
    """The statement that ends all live sessions of a principal, or only one of them (REQUIREMENTS B3)."""
    live = (session_table.c.principal_id == principal_id) & session_table.c.ended_at.is_(None)
    if only is not None:
        live &= session_table.c.session_id == only
    return update(session_table).where(live).values(ended_at=at, end_reason=reason)


def end_surplus(*, principal_id: UUID, device: str, address: str, at: datetime) -> Update:
    """The statement that makes room for one more session (REQUIREMENTS B5).

    It ends the one on the same device (the same description at the same address), and those used longest ago beyond
    what is allowed.
    """
    columns = session_table.c
    live = (columns.principal_id == principal_id) & columns.ended_at.is_(None)
    elsewhere = live & ((columns.device != device) | (columns.address != address)) if device else live
    kept = select(columns.session_id).where(elsewhere).order_by(columns.seen_at.desc()).limit(LIVE_SESSIONS_MAX - 1)
    return (
        update(session_table)
        .where(live, columns.session_id.not_in(kept.scalar_subquery()))
        .values(ended_at=at, end_reason="another_sign_in")
    )


def end_other_sessions(*, principal_id: UUID, kept: UUID, at: datetime, reason: str) -> Update:
    """The statement that ends all live sessions of a principal but one (REQUIREMENTS B3)."""
    live = (session_table.c.principal_id == principal_id) & session_table.c.ended_at.is_(None)
    return update(session_table).where(live, session_table.c.session_id != kept).values(ended_at=at, end_reason=reason)
