"""The spine's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import BigInteger, Column, DateTime, LargeBinary, SmallInteger, Table, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB

from qudao.database.statements import METADATA

_MOMENT: Final = DateTime(timezone=True)

execution = Table(
    "execution",
    METADATA,
    Column("shard", SmallInteger, primary_key=True),
    Column("actor_id", Uuid, primary_key=True),
    Column("idempotency_key", Text, primary_key=True),
    Column("execution_id", Uuid),
    Column("outcome", Text),
    Column("code", Text),
    Column("answer", JSONB),
    Column("reasons", JSONB),
    Column("limit_uses", JSONB),
    Column("settled_at", _MOMENT),
)
parked_call = Table(
    "parked_call",
    METADATA,
    Column("execution_id", Uuid, primary_key=True),
    Column("operation", Text),
    Column("channel", Text),
    Column("actor", JSONB),
    Column("person_id", Uuid),
    Column("request", JSONB),
    Column("request_hash", LargeBinary),
    Column("state", Text),
    Column("parked_at", _MOMENT),
    Column("expires_at", _MOMENT),
    Column("decided_by", Uuid),
    Column("decided_person_id", Uuid),
    Column("decided_at", _MOMENT),
)
parameter = Table(
    "parameter",
    METADATA,
    Column("version", BigInteger, primary_key=True),
    Column("code", Text),
    Column("value", BigInteger),
    Column("valid_from", _MOMENT),
    Column("set_at", _MOMENT),
    Column("set_by", Uuid),
    Column("approved_by", Uuid),
    Column("execution_id", Uuid),
)
