"""The close's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import BigInteger, Column, Date, DateTime, Integer, Numeric, SmallInteger, Table, Text, Uuid

from qudao.database.statements import METADATA

_MOMENT: Final = DateTime(timezone=True)
_EXACT: Final = Numeric(38, 0)

daily_close = Table(
    "daily_close",
    METADATA,
    Column("accounting_date", Date, primary_key=True),
    Column("stage", Text),
    Column("step", Integer),
    Column("cursor_shard", SmallInteger),
    Column("cursor_account_id", Uuid),
    Column("accounts_done", BigInteger),
    Column("accounts_total", BigInteger),
    Column("started_at", _MOMENT),
    Column("started_by", Uuid),
    Column("execution_id", Uuid),
    Column("closed_at", _MOMENT),
)
interest_accrual = Table(
    "interest_accrual",
    METADATA,
    Column("shard", SmallInteger, primary_key=True),
    Column("account_id", Uuid, primary_key=True),
    Column("accounting_date", Date, primary_key=True),
    Column("currency", Text),
    Column("balance", BigInteger),
    Column("rate_ppm", BigInteger),
    Column("numerator", _EXACT),
    Column("denominator", BigInteger),
)
interest_due = Table(
    "interest_due",
    METADATA,
    Column("shard", SmallInteger, primary_key=True),
    Column("account_id", Uuid, primary_key=True),
    Column("currency", Text),
    Column("numerator", _EXACT),
)
interest_capitalisation = Table(
    "interest_capitalisation",
    METADATA,
    Column("shard", SmallInteger, primary_key=True),
    Column("account_id", Uuid, primary_key=True),
    Column("accounting_date", Date, primary_key=True),
    Column("numerator", _EXACT),
    Column("denominator", BigInteger),
    Column("amount", BigInteger),
    Column("journal_id", Uuid),
)
trial_balance = Table(
    "trial_balance",
    METADATA,
    Column("accounting_date", Date, primary_key=True),
    Column("gl_code", Text, primary_key=True),
    Column("currency", Text, primary_key=True),
    Column("opening", _EXACT),
    Column("debits", _EXACT),
    Column("credits", _EXACT),
    Column("closing", _EXACT),
    Column("execution_id", Uuid),
)
