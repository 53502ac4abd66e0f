"""Codes sent to a phone before anybody is signed in: sign-up, sign-in, reset, and a new phone (REQUIREMENTS A7, O2).

A code is computed from its row with the bank's key and never stored; each belongs to one purpose and one row.
"""

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import Insert, Select, Update, func, insert, literal, select, update

from qudao.identity.step_up import code_of
from qudao.identity.tables import phone_code

Purpose = Literal["sign_up", "sign_in", "password_reset", "phone_change"]

CODE_LIFETIME: Final = timedelta(minutes=5)
RESEND_AFTER: Final = timedelta(seconds=60)
TRIES_MAX: Final = 5
# How many may be sent to one number within a time (REQUIREMENTS O2).
SENDING_QUOTA: Final = ((RESEND_AFTER, 1), (timedelta(hours=1), 5), (timedelta(days=1), 10))
_NONCE_BYTES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneCode:
    """A code to send, and the row that keeps its nonce. The row is refused when the number's quota is used up."""

    code: str
    expires_at: datetime
    statement: Insert


def issue_code(  # noqa: PLR0913 - the columns of one row
    *,
    key: bytes,
    phone_code_id: UUID,
    purpose: Purpose,
    login: str,
    phone: str,
    principal_id: UUID | None,
    address: str,
    at: datetime,
    is_sent: bool,
) -> PhoneCode:
    """A new code. One that is not sent has a row all the same, so that nobody can tell (REQUIREMENTS A5)."""
    columns = phone_code.c
    expires_at = at + CODE_LIFETIME
    values: dict[str, Any] = {
        "phone_code_id": phone_code_id,
        "purpose": purpose,
        "login": login,
        "phone": phone,
        "principal_id": principal_id,
        "nonce": secrets.token_bytes(_NONCE_BYTES),
        "sent_at": at,
        "expires_at": expires_at,
        "tries": 0,
        "address": address,
        "is_sent": is_sent,
    }
    row = select(*(literal(value, columns[name].type) for name, value in values.items()))
    if is_sent:
        row = row.where(*(_sent_since(phone, at - span).scalar_subquery() < most for span, most in SENDING_QUOTA))
    return PhoneCode(
        code=_code(values, key=key),
        expires_at=expires_at,
        statement=insert(phone_code).from_select(list(values), row),
    )


def sending_quota(phone: str, *, at: datetime) -> Select[Any]:
    """A query of one row: whether the number's quota has room, as `may_send`."""
    room = [_sent_since(phone, at - span).scalar_subquery() < most for span, most in SENDING_QUOTA]
    return select((room[0] & room[1] & room[2]).label("may_send"))


def _sent_since(phone: str, since: datetime) -> Select[Any]:
    columns = phone_code.c
    return select(func.count()).where(columns.phone == phone, columns.is_sent, columns.sent_at > since)


def code_matches(row: Mapping[str, Any], code: str, *, key: bytes) -> bool:
    """Whether a code is the one of its row; never for a code that was not sent."""
    matches = hmac.compare_digest(_code(row, key=key).encode(), code.encode())
    return matches and bool(row["is_sent"])


def use_up(phone_code_id: UUID, *, at: datetime) -> Update:
    """The statement that uses a code up; it must touch one row."""
    unused = (phone_code.c.phone_code_id == phone_code_id) & phone_code.c.used_at.is_(None)
    return update(phone_code).where(unused).values(used_at=at)


def _code(row: Mapping[str, Any], *, key: bytes) -> str:
    bound = (row["phone_code_id"].hex, row["purpose"], row["login"], row["phone"], row["nonce"].hex())
    return code_of(hmac.digest(key, "\n".join(bound).encode(), hashlib.sha256))
