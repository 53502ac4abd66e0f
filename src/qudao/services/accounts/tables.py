"""The accounts service's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import Boolean, Column, DateTime, Integer, Table, Text, Uuid

from qudao.database.statements import METADATA

holding: Final = Table(
    "holding",
    METADATA,
    Column("account_id", Uuid, primary_key=True),
    Column("customer_id", Uuid),
    Column("number", Text),
    Column("kind", Text),
    Column("account_class", Text),
    Column("currency", Text),
    Column("alias", Text),
    Column("is_hidden", Boolean),
    Column("is_default", Boolean),
    Column("place", Integer),
    Column("opened_at", DateTime(timezone=True)),
)
