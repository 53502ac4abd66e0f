"""The ledger's tables for the statements of plans. Journals, entries and holds are written by posting only."""

from typing import Final

from sqlalchemy import BigInteger, Column, Date, SmallInteger, Table, Text, Uuid

from qudao.database.statements import METADATA

account = Table(
    "account",
    METADATA,
    Column("shard", SmallInteger, primary_key=True),
    Column("account_id", Uuid, primary_key=True),
    Column("gl_code", Text),
    Column("currency", Text),
    Column("balance", BigInteger),
    Column("held", BigInteger),
    Column("floor", BigInteger),
    Column("seq", BigInteger),
    Column("status", Text),
    Column("opened_on", Date),
)
ledger_state: Final = Table(
    "ledger_state",
    METADATA,
    Column("ledger", SmallInteger, primary_key=True),
    Column("accounting_date", Date),
)
