"""Step-up with dynamic linking: a code that confirms one call and no other (REQUIREMENTS C2, A7).

The SMS code is computed from what it confirms (payer, payee, name, amount, currency …) together with a nonce and the
expiry, so it is not stored, and any change of the call makes another code.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal
from uuid import UUID

import msgspec
from sqlalchemy import Insert, Update, insert, update

from qudao.database.connection import Database, Row
from qudao.identity.tables import step_up_challenge
from qudao.identity.totp import Totp
from qudao.kernel.text import Text

CODE_DIGITS: Final = 6
CODE_LIFETIME: Final = timedelta(minutes=5)
TRIES_MAX: Final = 5
_NONCE_BYTES: Final = 16
Method = Literal["sms", "totp"]

_RESERVE_TRY: Final = """
update step_up_challenge set tries = tries + 1
where challenge_id = %(challenge_id)s and principal_id = %(principal_id)s and session_id = %(session_id)s
  and used_at is null and tries < %(most)s and issued_at <= %(now)s and expires_at > %(now)s
returning binding_hash, nonce, methods, expires_at
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """What a code confirms: the operation and its facts in order, and how they are told to the customer.

    Payments allow the SMS code only, because a TOTP code is not computed from the payment.
    """

    operation: str
    facts: tuple[tuple[str, str], ...]
    shown: Text
    methods: tuple[Method, ...] = ("sms",)

    @property
    def digest(self) -> bytes:
        """SHA-256 over the operation and every fact, unambiguously framed."""
        return hashlib.sha256(msgspec.json.encode([self.operation, self.facts])).digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """A code asked for: the row to insert, and the code to send."""

    challenge_id: UUID
    code: str
    expires_at: datetime
    statement: Insert


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenProof:
    """What a caller answers to a challenge."""

    challenge_id: UUID
    code: str


class StepUp:
    """Issues and checks challenges."""

    def __init__(self, *, database: Database, key: bytes, totp: Totp) -> None:
        """`key` makes the codes."""
        self._database = database
        self._key = key
        self._totp = totp

    def issue(
        self, binding: Binding, *, challenge_id: UUID, principal_id: UUID, session_id: UUID, at: datetime
    ) -> Challenge:
        """A new challenge for a call; nothing is written yet."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        expires_at = at + CODE_LIFETIME
        statement = insert(step_up_challenge).values(
            challenge_id=challenge_id,
            principal_id=principal_id,
            session_id=session_id,
            binding_hash=binding.digest,
            nonce=nonce,
            methods=list(binding.methods),
            issued_at=at,
            expires_at=expires_at,
            tries=0,
        )
        code = self._code(binding, nonce=nonce, expires_at=expires_at)
        return Challenge(challenge_id=challenge_id, code=code, expires_at=expires_at, statement=statement)

    async def check(
        self,
        proof: GivenProof,
        binding: Binding,
        *,
        principal_id: UUID,
        session_id: UUID,
        at: datetime,
    ) -> list[Update] | None:
        """The statements that use the code up, each of which must touch one row; None when the proof fails.

        A try is taken before anything is compared, so parallel guesses cannot exceed the limit of tries.
        """
        row = await self._database.row(
            _RESERVE_TRY,
            challenge_id=proof.challenge_id,
            principal_id=principal_id,
            session_id=session_id,
            most=TRIES_MAX,
            now=at,
        )
        if row is None or not hmac.compare_digest(row["binding_hash"], binding.digest):
            return None
        used = (
            update(step_up_challenge)
            .where(step_up_challenge.c.challenge_id == proof.challenge_id, step_up_challenge.c.used_at.is_(None))
            .values(used_at=at)
        )
        if "sms" in row["methods"] and self._sms_matches(proof, binding, row):
            return [used]
        if "totp" in row["methods"]:
            spent = await self._totp.check(principal_id, proof.code, at=at)
            if spent is not None:
                return [used, spent]
        return None

    def _sms_matches(self, proof: GivenProof, binding: Binding, row: Row) -> bool:
        expected = self._code(binding, nonce=row["nonce"], expires_at=row["expires_at"])
        return hmac.compare_digest(expected.encode(), proof.code.encode())

    def _code(self, binding: Binding, *, nonce: bytes, expires_at: datetime) -> str:
        message = binding.digest + nonce + expires_at.isoformat().encode()
        return code_of(hmac.digest(self._key, message, hashlib.sha256))


def code_of(digest: bytes) -> str:
    """Six decimal digits of a keyed digest: the modulo bias over 64 bits is below 10**-12."""
    return f"{int.from_bytes(digest[:8], 'big') % 10**CODE_DIGITS:0{CODE_DIGITS}d}"
