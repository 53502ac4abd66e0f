"""Short messages that carry a code: one wording for all of them."""

from typing import Any


def sms_payload(phone: str, text: str, code: str, language: str) -> dict[str, Any]:
    """A short message that carries a code and what it confirms (REQUIREMENTS C5)."""
    if language.startswith("en"):
        return {"phone": phone, "text": f"[Qudao] {text}. Code {code}, valid 5 minutes. Never tell it to anyone."}
    return {"phone": phone, "text": f"【渠道银行】{text}。验证码 {code}，5 分钟内有效，请勿告知他人。"}
