"""Word to principals: codes, warnings, and decoys."""

from collections.abc import Mapping
from typing import Any, Final

from qudao.identity.actor import ActorKind
from qudao.identity.phone_codes import PhoneCode
from qudao.kernel.text import Text
from qudao.operations.plan import Message
from qudao.operations.short_message import sms_payload

# Delivered to nobody: a call that sends nothing must not be told by its time from one that does (REQUIREMENTS A5).
DECOY: Final = Message(topic="decoy", payload={})


def code_message(code: PhoneCode, *, phone: str, deed: Text, language: str) -> Message:
    """The short message that carries a code and says what it is for."""
    return Message(topic="sms", payload=sms_payload(phone, deed.within(language), code.code, language))


def tell(principal: Mapping[str, Any], text: Text) -> Message:
    """Word to a principal about their own security: a customer's notice, a staff member's short message.

    `principal`: principal_id, kind, phone, language.
    """
    if principal["kind"] == ActorKind.CUSTOMER:
        payload = {
            "customer_id": principal["principal_id"].hex,
            "category": "security",
            "zh": text.zh,
            "en": text.en,
            "amount": None,
            "currency": None,
        }
        return Message(topic="notice", payload=payload)
    return text_message(phone=principal["phone"], text=text, language=principal["language"])


def text_message(*, phone: str, text: Text, language: str) -> Message:
    """A short message without a code."""
    signed = f"[Qudao] {text.en}." if language.startswith("en") else f"【渠道银行】{text.zh}。"
    return Message(topic="sms", payload={"phone": phone, "text": signed})
