"""An example for a JSON schema, out of the examples, defaults and id patterns in it."""

import re
from typing import Any, Final

_ID_PATTERN: Final = re.compile(r"\^([a-z]+)_\[0-9a-f\]\{32\}\$")
_ID_DIGITS: Final = "019f2c3d4e5f70818293a4b5c6d7e8f9"
_BY_TYPE: Final[dict[str, Any]] = {"boolean": True, "array": [], "null": None}


class NoExampleError(Exception):
    """The schema says too little: better no example than a wrong one."""


def example_of(schema: dict[str, Any], components: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON is any of its types
    """A value the schema admits. Raises NoExampleError."""
    if "$ref" in schema:
        return example_of(components[schema["$ref"].rpartition("/")[2]], components)
    told = [*schema.get("examples", []), *schema.get("enum", [])]
    told.extend(schema[word] for word in ("const", "default") if word in schema)
    if told:
        return told[0]
    if "anyOf" in schema:
        return example_of(schema["anyOf"][0], components)
    if schema.get("type") == "object":
        required = schema.get("required", [])
        shown = [name for name in schema.get("properties", {}) if name in required]
        return {name: example_of(schema["properties"][name], components) for name in shown}
    return _plain(schema)


def _plain(schema: dict[str, Any]) -> object:
    kind = schema.get("type")
    if kind == "integer":
        return schema.get("minimum", 1)
    if kind == "string":
        return _text(schema)
    if kind in _BY_TYPE and not schema.get("minItems"):
        return _BY_TYPE[kind]
    raise NoExampleError


def _text(schema: dict[str, Any]) -> str:
    identifier = _ID_PATTERN.fullmatch(schema.get("pattern", ""))
    if identifier:
        return f"{identifier.group(1)}_{_ID_DIGITS}"
    if "pattern" in schema:
        raise NoExampleError
    if schema.get("format") == "date":
        return "2026-03-02"
    if schema.get("format") == "date-time":
        return "2026-03-02T10:00:00+08:00"
    if "format" in schema:
        raise NoExampleError
    return "x" * max(1, schema.get("minLength", 1))
