"""What is wrong with a request's fields, field by field, in both languages."""

import re
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from qudao.kernel.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One field (`money.amount`) and what is wrong with it."""

    field: str
    code: str
    zh: str
    en: str


# msgspec's messages, in the order they are tried; {0}, {1} are what the expression caught.
_MESSAGES: Final = tuple(
    (re.compile(pattern), code, text)
    for pattern, code, text in (
        (r"missing required field `(.+?)`", "field_missing", Text("请填写", "This is required")),
        (r"contains unknown field `(.+?)`", "field_unknown", Text("没有这一项", "There is no such field")),
        (r"matching regex", "field_format", Text("格式不正确", "The format is not right")),
        (
            r"`(?:str|array|object)` of length >= (\d+)",
            "field_too_short",
            Text("至少 {0} 个", "At least {0} are needed"),
        ),
        (
            r"`(?:str|array|object)` of length <= (\d+)",
            "field_too_long",
            Text("最多 {0} 个", "At most {0} are allowed"),
        ),
        (r"Expected `\w+` (>=|<=|>|<) (-?\d+)", "field_range", Text("须 {0} {1}", "This must be {0} {1}")),
        (r"Invalid enum value", "field_choice", Text("不在可选范围内", "This is not one of the choices")),
        (r"Invalid (?:ISO8601|RFC3339|UUID)", "field_format", Text("格式不正确", "The format is not right")),
        (r"Expected `(\w+)(?: \| null)?`", "field_type", Text("类型须为 {0}", "This must be of type {0}")),
        (r"", "field_invalid", Text("内容不正确", "This is not valid")),
    )
)
_PATH: Final = re.compile(r" - at `(?:key in )?\$\.?(.*)`$")


def faults_of(given: dict[str, Any], message: type[msgspec.Struct]) -> list[Fault]:
    """Every fault of a request: unknown and missing fields, then each field against its own type."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(message)}
    faults = [_fault(f"contains unknown field `{name}`", name[:64]) for name in given if name not in fields]
    for name, field in fields.items():
        if name not in given:
            if field.required:
                faults.append(_fault(f"missing required field `{name}`", name))
            continue
        try:
            msgspec.convert(given[name], field.type)
        except msgspec.ValidationError as error:
            faults.append(fault_of(str(error), within=name))
    return faults


def fault_of(said: str, *, within: str = "") -> Fault:
    """The fault that one of msgspec's messages tells, in a field or somewhere inside it."""
    place = _PATH.search(said)
    inside = place.group(1) if place else ""
    message = said[: place.start()] if place else said
    field = within + (inside if inside.startswith("[") or not within or not inside else f".{inside}")
    named = re.search(r"(?:missing required|contains unknown) field `(.+?)`", message)
    if named:
        field = f"{field}.{named.group(1)}" if field else named.group(1)
    return _fault(message, field[:128])


def _fault(message: str, field: str) -> Fault:
    for pattern, code, text in _MESSAGES:
        found = pattern.search(message)
        if found:
            values = found.groups()
            return Fault(field=field, code=code, zh=text.zh.format(*values), en=text.en.format(*values))
    raise AssertionError(message)
