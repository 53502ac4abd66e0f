"""The customers' table, as the statements of plans need it."""

from typing import Final

from sqlalchemy import Column, DateTime, LargeBinary, Table, Text, Uuid

from qudao.database.statements import METADATA

customer: Final = Table(
    "customer",
    METADATA,
    Column("customer_id", Uuid, primary_key=True),
    Column("person_id", Uuid),
    Column("name", Text),
    Column("id_number", Text),
    Column("id_number_digest", LargeBinary),
    Column("phone", Text),
    Column("terms_version", Text),
    Column("status", Text),
    Column("registered_at", DateTime(timezone=True)),
    Column("registered_via", Text),
)
