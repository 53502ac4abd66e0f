"""Identity's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Integer, LargeBinary, String, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from qudao.database.statements import METADATA

_MOMENT: Final = DateTime(timezone=True)

principal = Table(
    "principal",
    METADATA,
    Column("principal_id", Uuid, primary_key=True),
    Column("kind", Text),
    Column("person_id", Uuid),
    Column("login", Text),
    Column("phone", Text),
    Column("display_name", Text),
    Column("language", Text),
    Column("status", Text),
    Column("created_at", _MOMENT),
)
person = Table(
    "person",
    METADATA,
    Column("person_id", Uuid, primary_key=True),
    Column("id_number_digest", LargeBinary),
    Column("recorded_at", _MOMENT),
)
staff_role = Table(
    "staff_role",
    METADATA,
    Column("principal_id", Uuid, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("granted_at", _MOMENT),
)
password = Table(
    "password",
    METADATA,
    Column("principal_id", Uuid, primary_key=True),
    Column("phc", Text),
    Column("changed_at", _MOMENT),
)
totp = Table(
    "totp",
    METADATA,
    Column("principal_id", Uuid, primary_key=True),
    Column("secret", String),
    Column("confirmed_at", _MOMENT),
    Column("last_step", BigInteger),
)
phone_code = Table(
    "phone_code",
    METADATA,
    Column("phone_code_id", Uuid, primary_key=True),
    Column("purpose", Text),
    Column("login", Text),
    Column("principal_id", Uuid),
    Column("nonce", LargeBinary),
    Column("sent_at", _MOMENT),
    Column("expires_at", _MOMENT),
    Column("tries", Integer),
    Column("proved_at", _MOMENT),
    Column("used_at", _MOMENT),
    Column("address", Text),
    Column("phone", Text),
    Column("is_sent", Boolean),
)
session = Table(
    "session",
    METADATA,
    Column("session_id", Uuid, primary_key=True),
    Column("token_hash", LargeBinary),
    Column("principal_id", Uuid),
    Column("channel", Text),
    Column("device", Text),
    Column("address", Text),
    Column("signed_in_at", _MOMENT),
    Column("seen_at", _MOMENT),
    Column("expires_at", _MOMENT),
    Column("ended_at", _MOMENT),
    Column("end_reason", Text),
)
step_up_challenge = Table(
    "step_up_challenge",
    METADATA,
    Column("challenge_id", Uuid, primary_key=True),
    Column("principal_id", Uuid),
    Column("session_id", Uuid),
    Column("binding_hash", LargeBinary),
    Column("nonce", LargeBinary),
    Column("methods", ARRAY(Text)),
    Column("issued_at", _MOMENT),
    Column("expires_at", _MOMENT),
    Column("tries", Integer),
    Column("used_at", _MOMENT),
)
