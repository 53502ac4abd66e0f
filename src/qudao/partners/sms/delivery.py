"""The outbox's topic "sms"."""

from typing import Any

from psycopg import AsyncConnection

from qudao.kernel.masking import mask_phone
from qudao.operations.outbox import Delivery, Topic
from qudao.partners.sms.client import SmsClient


def sms_topic(client: SmsClient) -> Topic:
    """Sends through the gateway; afterwards neither the text, which may hold a code, nor the number stays (K4)."""

    async def deliver(_connection: AsyncConnection[Any], delivery: Delivery) -> None:
        await client.send(
            message_id=delivery.message_id, phone=delivery.payload["phone"], text=delivery.payload["text"]
        )

    return Topic(handler=deliver, kept=lambda payload: {"phone": mask_phone(str(payload.get("phone", "")))})
