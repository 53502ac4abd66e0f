"""Which passwords are accepted: one path, a profile for customers and one for staff (REQUIREMENTS A1, A2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from importlib.resources import files
from typing import Final

from qudao.identity import codes
from qudao.identity.actor import ActorKind
from qudao.kernel.refusal import Refused

BANK_WORDS: Final = ("qudao", "渠道", "数字银行", "电子银行", "网上银行", "手机银行", "mybank", "ebank")
_PERSONAL_LENGTH_MIN: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordProfile:
    """`classes`: how many of capital, small letter, digit, symbol; `lifetime`: None for as long as one likes."""

    length_min: int
    length_max: int = 128
    classes: int = 0
    lifetime: timedelta | None = None


# Customers after ASVS 6.2: any characters, no forced change. Staff after GB/T 22239 8.1.4.1: complexity and change.
PROFILES: Final = {
    ActorKind.CUSTOMER: PasswordProfile(length_min=8),
    ActorKind.STAFF: PasswordProfile(length_min=8, classes=3, lifetime=timedelta(days=90)),
}


def check_new_password(password: str, *, kind: ActorKind, personal: Sequence[str] = ()) -> None:
    """Refuse a password the profile, the list of common ones or the owner's own words rule out. Raises Refused.

    `personal`: the owner's name, phone, identity number, birthday …; a part of two characters or more counts.
    """
    profile = PROFILES[kind]
    if not profile.length_min <= len(password) <= profile.length_max:
        raise Refused(codes.PASSWORD_LENGTH, at="password", least=profile.length_min, most=profile.length_max)
    if _classes(password) < profile.classes:
        raise Refused(codes.PASSWORD_SIMPLE, at="password")
    folded = password.casefold()
    if folded in common_passwords() or len(set(folded)) == 1:
        raise Refused(codes.PASSWORD_COMMON, at="password")
    words = [*BANK_WORDS, *(word.casefold() for word in personal if len(word) >= _PERSONAL_LENGTH_MIN)]
    if any(word in folded for word in words):
        raise Refused(codes.PASSWORD_PERSONAL, at="password")


@cache
def common_passwords() -> frozenset[str]:
    """The common passwords of eight characters and more: the frequency list of zxcvbn 4.5 (MIT licence)."""
    text = files("qudao.identity").joinpath("common_passwords.txt").read_text("utf-8")
    return frozenset(line.casefold() for line in text.splitlines())


def _classes(password: str) -> int:
    capital = any(char.isupper() for char in password)
    small = any(char.islower() for char in password)
    digit = any(char.isdigit() for char in password)
    symbol = any(not char.isalnum() for char in password)
    return capital + small + digit + symbol
