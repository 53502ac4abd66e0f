"""Delivering a notice from the outbox: the inbox line, and the short message it may bring about."""

import hashlib
from datetime import datetime
from typing import Any, Final, Protocol
from uuid import UUID

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from qudao.database.connection import Row, fetch_rows
from qudao.kernel.ids import shard_of
from qudao.services.notices.rules import NoticeSettings, sms_due

_RECIPIENT: Final = """
select p.phone, p.language, s.customer_id is not null as has_settings, s.is_sms_on, s.sms_categories, s.threshold,
       s.quiet_from, s.quiet_to
from principal p left join notice_setting s on s.customer_id = p.principal_id
where p.principal_id = %(customer_id)s
"""
_KEEP: Final = """
insert into notice (notice_id, customer_id, category, zh, en, amount, currency, sent_at)
values (%(notice_id)s, %(customer_id)s, %(category)s, %(zh)s, %(en)s, %(amount)s, %(currency)s, %(sent_at)s)
on conflict (notice_id) do nothing
"""
_SEND: Final = """
insert into outbox (shard, message_id, topic, payload, created_at, due_at)
values (%(shard)s, %(message_id)s, 'sms', %(payload)s, %(at)s, %(due_at)s)
on conflict (shard, message_id) do nothing
"""


class Delivery(Protocol):
    """A message out of the outbox."""

    @property
    def message_id(self) -> UUID: ...

    @property
    def payload(self) -> dict[str, Any]: ...

    @property
    def created_at(self) -> datetime: ...


async def deliver_notice(connection: AsyncConnection[Any], message: Delivery) -> None:
    """Keep a notice and queue its short message; both keyed by the message, so a second delivery changes nothing."""
    payload = message.payload
    customer_id = UUID(payload["customer_id"])
    recipients = await fetch_rows(connection, _RECIPIENT, customer_id=customer_id)
    await fetch_rows(
        connection,
        _KEEP,
        notice_id=message.message_id,
        customer_id=customer_id,
        category=payload["category"],
        zh=payload["zh"],
        en=payload["en"],
        amount=payload.get("amount"),
        currency=payload.get("currency"),
        sent_at=message.created_at,
    )
    recipient = recipients[0]
    due_at = sms_due(
        settings_of(recipient if recipient["has_settings"] else None),
        category=payload["category"],
        amount=payload.get("amount"),
        currency=payload.get("currency"),
        at=message.created_at,
    )
    if due_at is None:
        return
    is_english = recipient["language"].startswith("en")
    text = f"[Qudao] {payload['en']}." if is_english else f"【渠道银行】{payload['zh']}。"
    sms_id = _sms_id(message.message_id)
    await fetch_rows(
        connection,
        _SEND,
        shard=shard_of(sms_id),
        message_id=sms_id,
        payload=Jsonb({"phone": recipient["phone"], "text": text}),
        at=message.created_at,
        due_at=due_at,
    )


def settings_of(row: Row | None) -> NoticeSettings:
    """The settings of a row of notice_setting; the bank's defaults when there is none."""
    if row is None:
        return NoticeSettings()
    return NoticeSettings(
        is_sms_on=row["is_sms_on"],
        sms_categories=frozenset(row["sms_categories"]),
        threshold=row["threshold"],
        quiet_from=row["quiet_from"],
        quiet_to=row["quiet_to"],
    )


def _sms_id(message_id: UUID) -> UUID:
    """The short message's own id, the same on every delivery; it keeps the notice's time for order."""
    digest = hashlib.sha256(b"sms:" + message_id.bytes).digest()
    return UUID(bytes=message_id.bytes[:8] + digest[:8])
