"""TOTP soft tokens: RFC 6238, 30 seconds, each step used once (REQUIREMENTS A7)."""

import hmac
from datetime import datetime
from typing import Final
from uuid import UUID

from pyotp import random_base32
from pyotp.totp import TOTP
from sqlalchemy import Update, update

from qudao.database.connection import Database
from qudao.identity.tables import totp as totp_table

STEP_SECONDS: Final = 30
ISSUER: Final = "Qudao 渠道银行"


class Totp:
    """Checks soft-token codes; the present step only, each step once."""

    def __init__(self, database: Database) -> None:
        """Reads secrets from the primary."""
        self._database = database

    async def check(self, principal_id: UUID, code: str, *, at: datetime, enrolling: bool = False) -> Update | None:
        """The statement that spends the code's step (it must touch one row), or None when the code is wrong.

        `enrolling` checks a token that is not confirmed yet.
        """
        row = await self._database.row(
            "select secret, confirmed_at, last_step from totp where principal_id = %(principal_id)s",
            principal_id=principal_id,
        )
        if row is None or (row["confirmed_at"] is None) is not enrolling:
            return None
        step = int(at.timestamp()) // STEP_SECONDS
        if not hmac.compare_digest(TOTP(row["secret"]).at(at).encode(), code.encode()):
            return None
        unspent = (totp_table.c.principal_id == principal_id) & (totp_table.c.last_step < step)
        spend = update(totp_table).where(unspent).values(last_step=step)
        return spend.values(confirmed_at=at) if enrolling else spend


def new_secret() -> str:
    """A fresh base-32 secret of 160 bits."""
    return random_base32()


def provisioning_uri(secret: str, *, account: str) -> str:
    """The `otpauth://` address an authenticator app scans."""
    return TOTP(secret).provisioning_uri(name=account, issuer_name=ISSUER)
