"""The transfers service's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import BigInteger, Column, DateTime, Table, Text, Uuid

from qudao.database.statements import METADATA

_MOMENT: Final = DateTime(timezone=True)

payee: Final = Table(
    "payee",
    METADATA,
    Column("payee_id", Uuid, primary_key=True),
    Column("customer_id", Uuid),
    Column("number", Text),
    Column("name", Text),
    Column("added_at", _MOMENT),
)
recall: Final = Table(
    "recall",
    METADATA,
    Column("recall_id", Uuid, primary_key=True),
    Column("journal_id", Uuid),
    Column("payer_id", Uuid),
    Column("payee_id", Uuid),
    Column("payer_account_id", Uuid),
    Column("payee_account_id", Uuid),
    Column("amount", BigInteger),
    Column("currency", Text),
    Column("reason", Text),
    Column("status", Text),
    Column("asked_at", _MOMENT),
    Column("decided_at", _MOMENT),
    Column("return_journal_id", Uuid),
)
