"""The notices service's tables, as the statements of plans need them."""

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Table, Text, Time, Uuid
from sqlalchemy.dialects.postgresql import ARRAY

from qudao.database.statements import METADATA

_MOMENT: Final = DateTime(timezone=True)

notice: Final = Table(
    "notice",
    METADATA,
    Column("notice_id", Uuid, primary_key=True),
    Column("customer_id", Uuid),
    Column("category", Text),
    Column("zh", Text),
    Column("en", Text),
    Column("amount", BigInteger),
    Column("currency", Text),
    Column("sent_at", _MOMENT),
    Column("read_at", _MOMENT),
)
notice_setting: Final = Table(
    "notice_setting",
    METADATA,
    Column("customer_id", Uuid, primary_key=True),
    Column("is_sms_on", Boolean),
    Column("sms_categories", ARRAY(Text)),
    Column("threshold", BigInteger),
    Column("quiet_from", Time),
    Column("quiet_to", Time),
    Column("set_at", _MOMENT),
)
