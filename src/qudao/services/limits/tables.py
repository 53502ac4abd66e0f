"""The limits service's table, as the statements of plans need it."""

from typing import Final

from sqlalchemy import BigInteger, Column, DateTime, Table, Text, Uuid

from qudao.database.statements import METADATA

customer_limit: Final = Table(
    "customer_limit",
    METADATA,
    Column("customer_id", Uuid, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("amount", BigInteger),
    Column("set_at", DateTime(timezone=True)),
)
