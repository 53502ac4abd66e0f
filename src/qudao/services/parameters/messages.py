"""Requests and answers about parameters."""

from datetime import datetime
from typing import Annotated

import msgspec

from qudao.operations.messages import PageRequest
from qudao.operations.operation import Message
from qudao.operations.parameters import Unit


class ParametersRequest(PageRequest):
    """Parameters in the catalogue's order; `prefix` narrows to codes that begin so ("limit.", "deposit.")."""

    prefix: Annotated[str, msgspec.Meta(max_length=80)] = ""


class ParameterVersion(Message):
    """One dated value, and the two persons behind it."""

    version: int
    value: int
    valid_from: datetime
    set_at: datetime
    set_by: str
    approved_by: str


class ParameterView(Message):
    """A parameter: its value now, its bounds, what follows and what was, newest first."""

    code: str
    zh: str
    en: str
    unit: Unit
    value: int
    default: int
    least: int
    most: int
    source: str
    upcoming: list[ParameterVersion]
    history: list[ParameterVersion]


class SetParameterRequest(Message):
    """A new value; it holds from `valid_from` on, or from its release when that is left out."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    value: int
    valid_from: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class ParameterSet(Message):
    """What holds from when on."""

    code: str
    value: int
    before: int
    valid_from: datetime
    version: int
