"""Checking factors. A try is taken, in a commit of its own, before anything is compared (REQUIREMENTS A4, A5).

So parallel guesses, on however many processes and channels, cannot exceed the number of tries; a try that turns out
right gives the count back. Every check does the same work whether or not the principal exists.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Insert, Update, update
from sqlalchemy.dialects.postgresql import insert as upsert

from qudao.database.connection import Database, Row
from qudao.identity.passwords import Passwords
from qudao.identity.phone_codes import TRIES_MAX, Purpose, code_matches, use_up
from qudao.identity.tables import password as password_table
from qudao.identity.totp import Totp
from qudao.kernel.ids import NIL

_COUNT: Final = """
    on conflict (principal_id) do update
    set failures = case when f.blocked_until is null then f.failures + 1 else 1 end,
        blocked_until = case when f.blocked_until is null and f.failures + 1 >= %(most)s then %(blocked_until)s end
    where f.blocked_until is null or f.blocked_until <= %(now)s
    returning f.failures
"""
_TAKE_PASSWORD_TRY: Final = f"""
insert into failure_count as f (principal_id, failures) select principal_id, 1 from principal
where principal_id = %(principal_id)s
{_COUNT}
"""  # noqa: S608 - only constants are joined
_TAKE_CODE_TRY: Final = """
update phone_code set tries = tries + 1
where phone_code_id = %(phone_code_id)s and purpose = %(purpose)s and tries < %(tries)s and used_at is null
  and proved_at is null and sent_at <= %(now)s and expires_at > %(now)s
returning *
"""
_TAKE_BOTH: Final = f"""
with attempt as ({_TAKE_CODE_TRY}), counted as (
    insert into failure_count as f (principal_id, failures) select principal_id, 1 from attempt
    where principal_id is not null
    {_COUNT}
)
select a.*, c.failures from attempt a left join counted c on true
"""  # noqa: S608 - only constants are joined
_TAKE_COMPLETION: Final = """
update phone_code set tries = tries + 1
where phone_code_id = %(phone_code_id)s and purpose = %(purpose)s and tries < %(tries)s and used_at is null
  and proved_at is not null and expires_at > %(now)s
returning *
"""
_FORGIVE: Final = """
update failure_count set failures = 0, blocked_until = null where principal_id = %(principal_id)s
"""
_PRINCIPAL: Final = """
select p.principal_id, p.kind, p.phone, p.language, p.display_name, w.phc, w.changed_at,
       t.confirmed_at is not null as has_totp, i.id_number_digest,
       array(select role from staff_role r where r.principal_id = p.principal_id) as roles
from principal p
left join password w using (principal_id) left join totp t using (principal_id) left join person i using (person_id)
where p.principal_id = %(principal_id)s and p.status = 'active'
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockPolicy:
    """After how many consecutive failures a principal is blocked, and for how long."""

    failures_most: int
    block: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What came of a check.

    `principal`: the one meant, if there is one and it was not blocked. `failures`: how many in a row by now. `spent`:
    the statements that use the factors up, each of which must touch one row.
    """

    is_proved: bool
    principal: Mapping[str, Any] | None = None
    failures: int = 0
    spent: tuple[Update | Insert, ...] = ()


_NOT_PROVED: Final = Proof(is_proved=False)


class Factors:
    """Checks passwords, codes and identity numbers, counting failures once for all channels."""

    def __init__(self, *, database: Database, passwords: Passwords, totp: Totp, code_key: bytes) -> None:
        """`code_key` makes the codes sent to phones."""
        self.passwords = passwords
        self._database = database
        self._totp = totp
        self._code_key = code_key

    async def prove_sign_in(
        self, *, sign_in_id: UUID, password: str, code: str, policy: BlockPolicy, at: datetime
    ) -> Proof:
        """Password and code (SMS or soft token) together; nothing tells which of them was wrong."""
        attempt, principal = await self._attempt(sign_in_id, "sign_in", policy, at)
        has_password = await self.passwords.verify(principal["phc"] if principal else None, password)
        has_code = attempt is not None and code_matches(attempt, code, key=self._code_key)
        token_spent = await self._totp.check(principal["principal_id"] if principal else NIL, code, at=at)
        if attempt is None or principal is None or not has_password or not (has_code or token_spent is not None):
            return _failed(attempt, principal)
        spent: list[Update | Insert] = [use_up(sign_in_id, at=at)]
        if not has_code and token_spent is not None:
            spent.append(token_spent)
        if self.passwords.is_outdated(principal["phc"]):
            spent.append(_hashed_anew(principal["principal_id"], await self.passwords.hash(password)))
        await self._forgive(principal["principal_id"])
        return Proof(is_proved=True, principal=principal, spent=tuple(spent))

    async def prove_reset(
        self,
        *,
        reset_id: UUID,
        code: str,
        id_number_digest: bytes,
        totp_code: str | None,
        policy: BlockPolicy,
        at: datetime,
    ) -> Proof:
        """SMS code and identity number together, and the soft token where there is one (REQUIREMENTS A6)."""
        attempt, principal = await self._attempt(reset_id, "password_reset", policy, at)
        has_code = attempt is not None and code_matches(attempt, code, key=self._code_key)
        known = (principal["id_number_digest"] if principal else None) or b""
        is_person = hmac.compare_digest(known, id_number_digest)
        token_spent = await self._totp.check(principal["principal_id"] if principal else NIL, totp_code or "", at=at)
        if attempt is None or principal is None or not has_code or not is_person:
            return _failed(attempt, principal)
        if principal["has_totp"] and token_spent is None:
            return _failed(attempt, principal)
        await self._forgive(principal["principal_id"])
        spent = (use_up(reset_id, at=at), *([token_spent] if token_spent is not None else []))
        return Proof(is_proved=True, principal=principal, spent=spent)

    async def prove_password(self, *, principal_id: UUID, password: str, policy: BlockPolicy, at: datetime) -> Proof:
        """The password of someone who is signed in, counted like any other try."""
        counted = await self._database.row(_TAKE_PASSWORD_TRY, principal_id=principal_id, **_policy(policy, at))
        principal = await self._principal(principal_id) if counted else None
        if not await self.passwords.verify(principal["phc"] if principal else None, password):
            return Proof(is_proved=False, principal=principal, failures=counted["failures"] if counted else 0)
        await self._forgive(principal_id)
        return Proof(is_proved=True, principal=principal)

    async def prove_phone(self, *, phone_code_id: UUID, purpose: Purpose, code: str, at: datetime) -> Row | None:
        """The code's row when the code is right, else None."""
        row = await self._database.row(
            _TAKE_CODE_TRY, phone_code_id=phone_code_id, purpose=purpose, tries=TRIES_MAX, now=at
        )
        return row if row is not None and code_matches(row, code, key=self._code_key) else None

    async def proved_phone(self, *, phone_code_id: UUID, purpose: Purpose, tries_max: int, at: datetime) -> Row | None:
        """The row of a phone that was proved before; what is then tried with it is counted as well."""
        return await self._database.row(
            _TAKE_COMPLETION, phone_code_id=phone_code_id, purpose=purpose, tries=tries_max, now=at
        )

    async def prove_new_token(self, *, principal_id: UUID, code: str, at: datetime) -> Update | None:
        """The statement that confirms a soft token being enrolled, or None when the code is not its code."""
        return await self._totp.check(principal_id, code, at=at, enrolling=True)

    async def _attempt(
        self, phone_code_id: UUID, purpose: Purpose, policy: BlockPolicy, at: datetime
    ) -> tuple[Row | None, Row | None]:
        """The code's row, and the principal when a try was left; both are looked for in any case."""
        attempt = await self._database.row(
            _TAKE_BOTH, phone_code_id=phone_code_id, purpose=purpose, tries=TRIES_MAX, **_policy(policy, at)
        )
        may_try = attempt is not None and attempt["failures"] is not None
        principal = await self._principal(attempt["principal_id"] if attempt is not None and may_try else NIL)
        return attempt, principal

    async def _principal(self, principal_id: UUID) -> Row | None:
        return await self._database.row(_PRINCIPAL, principal_id=principal_id)

    async def _forgive(self, principal_id: UUID) -> None:
        await self._database.rows(_FORGIVE, principal_id=principal_id)


def set_password(principal_id: UUID, phc: str, *, at: datetime) -> Insert:
    """The statement that gives a principal a password, the first or a new one."""
    row = upsert(password_table).values(principal_id=principal_id, phc=phc, changed_at=at)
    return row.on_conflict_do_update(index_elements=["principal_id"], set_={"phc": phc, "changed_at": at})


def _hashed_anew(principal_id: UUID, phc: str) -> Update:
    return update(password_table).where(password_table.c.principal_id == principal_id).values(phc=phc)


def _failed(attempt: Row | None, principal: Row | None) -> Proof:
    if attempt is None or principal is None:
        return _NOT_PROVED
    return Proof(is_proved=False, principal=principal, failures=attempt["failures"])


def _policy(policy: BlockPolicy, at: datetime) -> dict[str, Any]:
    return {"most": policy.failures_most, "blocked_until": at + policy.block, "now": at}
