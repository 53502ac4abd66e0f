"""The natural person behind a principal: the name and number of a Chinese resident identity card (GB 11643)."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from stdnum.cn import ric
from stdnum.exceptions import ValidationError

from qudao.identity.codes import ID_NUMBER_INVALID, NAME_INVALID
from qudao.kernel.refusal import Refused

NAME_LENGTH_MAX: Final = 50
_NUMBER: Final = re.compile(r"[1-9][0-9]{16}[0-9Xx]", re.ASCII)
# What keyboards offer for the one separator GB 18030 names use, U+00B7.
_SEPARATORS: Final = str.maketrans(dict.fromkeys("•‧・･．⋅∙●", "·"))
# Chinese characters with all extensions (rare characters in names), the compatibility ones GB 18030 keeps, and 〇.
_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af〇"
_CHINESE_NAME: Final = re.compile(rf"[{_HAN}]+(·[{_HAN}]+)*")
_LATIN_NAME: Final = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ]+([ '·.-]{1,2}[A-Za-zÀ-ÖØ-öø-ÿ]+)*\.?")


@dataclass(frozen=True, slots=True, kw_only=True)
class IdNumber:
    """A valid number of 18 characters, and the birthday it states."""

    number: str
    born_on: date

    def digest(self, key: bytes) -> bytes:
        """What the person is found by without keeping the number in an index."""
        return hmac.digest(key, b"id-number:" + self.number.encode(), hashlib.sha256)

    def age_on(self, day: date) -> int:
        """Full years on a day."""
        return day.year - self.born_on.year - ((day.month, day.day) < (self.born_on.month, self.born_on.day))


def read_id_number(text: str, *, today: date) -> IdNumber:
    """A resident identity number: checksum, birthday, region of issue. Raises Refused(ID_NUMBER_INVALID)."""
    number = text.strip().upper()
    if _NUMBER.fullmatch(number) is None:
        raise Refused(ID_NUMBER_INVALID, at="id_number")
    try:
        born_on = ric.get_birth_date(ric.validate(number))
    except ValidationError:
        raise Refused(ID_NUMBER_INVALID, at="id_number") from None
    if not date(1850, 1, 1) <= born_on <= today:
        raise Refused(ID_NUMBER_INVALID, at="id_number")
    return IdNumber(number=number, born_on=born_on)


def read_name(text: str) -> str:
    """A name as on the card, with one form of separator. Raises Refused(NAME_INVALID)."""
    name = " ".join(text.split()).translate(_SEPARATORS)
    is_name = _CHINESE_NAME.fullmatch(name) is not None or _LATIN_NAME.fullmatch(name) is not None
    if not is_name or not 1 < len(name) <= NAME_LENGTH_MAX:
        raise Refused(NAME_INVALID, at="name")
    return name


def personal_words(*, name: str, phone: str, id_number: str = "") -> tuple[str, ...]:
    """What a password of this person must not contain."""
    birthday = id_number[6:14]
    return (name.replace(" ", ""), *name.split("·"), phone, phone[-8:], id_number, birthday, id_number[-6:])
