"""The import's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import BigInteger, Column, Date, Integer, LargeBinary, SmallInteger, Table, Text, Uuid

from qudao.database.statements import METADATA

import_account: Final = Table(
    "import_account",
    METADATA,
    Column("number", Text, primary_key=True),
    Column("account_id", Uuid),
    Column("shard", SmallInteger),
    Column("currency", Text),
)
import_line: Final = Table(
    "import_line",
    METADATA,
    Column("line_key", LargeBinary, primary_key=True),
    Column("file_hash", LargeBinary),
    Column("line", Integer),
    Column("shard", SmallInteger),
    Column("account_id", Uuid),
    Column("booking_date", Date),
    Column("journal_id", Uuid),
    Column("entry_seq", BigInteger),
    Column("opening", BigInteger),
    Column("amount", BigInteger),
    Column("difference", BigInteger),
    Column("balance_after", BigInteger),
)
