"""From path, query and body to one message: strictly, once, and told field by field when it cannot be."""

import re
from collections.abc import Sequence
from typing import Any, Final, cast
from urllib.parse import parse_qsl

import msgspec
from msgspec import inspect

from qudao.channels.web_api.codes import BODY_MALFORMED
from qudao.channels.web_api.faults import Fault, fault_of, faults_of
from qudao.channels.web_api.json_body import INTEGER_MAX, is_storable, read_json
from qudao.kernel.refusal import Refused
from qudao.operations.codes import REQUEST_INVALID
from qudao.operations.operation import Message

QUERY_FIELDS_MAX: Final = 50
_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,15})", re.ASCII)
_TEXTS: Final = {inspect.StrType, inspect.LiteralType, inspect.EnumType}
_SWITCH: Final = {"true": True, "false": False}


class RequestInvalid(Refused):
    """A request that is no such message; `faults` tell which fields and why."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        """`faults`: at least one."""
        first = faults[0]
        super().__init__(
            REQUEST_INVALID, problem_zh=f"{first.field} {first.zh}", problem_en=f"{first.field}: {first.en}"
        )
        self.faults = tuple(faults)


class RequestReader:
    """Makes one kind of message out of what a request carries."""

    def __init__(self, message: type[Message], *, path_fields: Sequence[str]) -> None:
        """`path_fields`: fields taken from the path. Raises ValueError for one the message lacks or that is no text."""
        self._message = message
        self._path_fields = frozenset(path_fields)
        info = inspect.type_info(message)
        assert isinstance(info, inspect.StructType)  # noqa: S101 - for the type checker
        kinds = {field.encode_name: _kinds(field.type) for field in info.fields}
        for name in path_fields:
            if not kinds.get(name, set()) & _TEXTS:
                raise ValueError(f"{message.__name__} needs a field {name} of text for its path")
        self._switches = {name for name, types in kinds.items() if inspect.BoolType in types}
        self._numbers = {name for name, types in kinds.items() if inspect.IntType in types}
        self._lists = {name for name, types in kinds.items() if inspect.ListType in types}

    def read_body(self, path: dict[str, str], body: bytes) -> Message:
        """From path and JSON body; an empty body is an empty object. Raises Refused."""
        given: Any = read_json(body) if body else {}
        if not isinstance(given, dict):
            raise Refused(BODY_MALFORMED, problem_zh="须为一个对象", problem_en="it must be an object")
        return self._converted(path, cast("dict[str, Any]", given))

    def read_query(self, path: dict[str, str], pairs: list[tuple[str, str]]) -> Message:
        """From path and query string. Raises RequestInvalid."""
        given: dict[str, Any] = {}
        for name, text in pairs:
            if name in self._lists:
                given.setdefault(name, []).append(text)
            elif name in given:
                raise RequestInvalid(
                    [Fault(field=name[:64], code="field_twice", zh="出现两次", en="This is given twice")]
                )
            else:
                given[name] = self._plain(name, text)
        return self._converted(path, given)

    def _plain(self, name: str, text: str) -> object:
        if name in self._switches:
            return _SWITCH.get(text, text)
        if name in self._numbers and _WHOLE.fullmatch(text) and abs(int(text)) <= INTEGER_MAX:
            return int(text)
        return text

    def _converted(self, path: dict[str, str], given: dict[str, Any]) -> Message:
        if self._path_fields:
            twice = self._path_fields & given.keys()
            if twice:
                raise RequestInvalid([fault_of(f"contains unknown field `{name}`") for name in sorted(twice)])
            given |= path
        try:
            return msgspec.convert(given, self._message)
        except msgspec.ValidationError as error:
            raise RequestInvalid(faults_of(given, self._message) or [fault_of(str(error))]) from None


def read_pairs(query: bytes) -> list[tuple[str, str]]:
    """The names and values of a query string. Raises RequestInvalid when it is not UTF-8 or holds NUL."""
    if not query:
        return []
    try:
        pairs = parse_qsl(
            query.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=QUERY_FIELDS_MAX
        )
    except ValueError:
        pairs = None
    if pairs is None or not all(is_storable(name) and is_storable(text) for name, text in pairs):
        raise RequestInvalid(
            [Fault(field="", code="query_malformed", zh="查询参数编码不正确", en="The query is malformed")]
        )
    return pairs


def read_dry_run(query: bytes) -> bool:
    """Whether an operation's query string asks for a preview; it may ask nothing else. Raises RequestInvalid."""
    dry_run = False
    for name, text in read_pairs(query):
        if name != "dry_run":
            raise RequestInvalid([fault_of(f"contains unknown field `{name[:64]}`")])
        if text not in _SWITCH:
            raise RequestInvalid([fault_of("Expected `bool`", within="dry_run")])
        dry_run = _SWITCH[text]
    return dry_run


def _kinds(declared: inspect.Type) -> set[type[inspect.Type]]:
    if isinstance(declared, inspect.Metadata):
        return _kinds(declared.type)
    if isinstance(declared, inspect.UnionType):
        return set[type[inspect.Type]]().union(*(_kinds(part) for part in declared.types))
    return {type(declared)}
