"""Masks for personal data: what may be shown of a name, a phone, an id number, an account number (REQUIREMENTS M2)."""

from typing import Final

_STARS_MOST: Final = 3


def mask_name(name: str) -> str:
    """Chinese names keep their last character (`*三`), names of Latin words the first letter of each (`J*** S***`)."""
    words = name.split()
    if words and all(word[0].isascii() for word in words):
        return " ".join(word[0] + "*" * _STARS_MOST for word in words)
    return "*" * min(max(len(name) - 1, 1), _STARS_MOST) + (name[-1:] if len(name) > 1 else "")


def mask_phone(phone: str) -> str:
    """First 3 and last 4 digits: `138****8000`."""
    return _kept(phone, head=3, tail=4)


def mask_id_number(id_number: str) -> str:
    """First and last character: `1****************X`."""
    return _kept(id_number, head=1, tail=1)


def mask_account_number(number: str) -> str:
    """First 6 and last 4 digits: `915612*********4321`."""
    return _kept(number, head=6, tail=4)


def _kept(text: str, *, head: int, tail: int) -> str:
    if len(text) <= head + tail:
        return "*" * len(text)
    return text[:head] + "*" * (len(text) - head - tail) + text[-tail:]
