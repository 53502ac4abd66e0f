"""The OpenAPI 3.1 description of the API, made from the declarations and messages themselves."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin

import msgspec

from qudao.channels.web_api.answers import OperationAnswer, PreviewAnswer
from qudao.channels.web_api.codes import HTTP_CODES
from qudao.channels.web_api.endpoints import CHANNEL, PREFIX, path_fields
from qudao.channels.web_api.examples import NoExampleError, example_of
from qudao.channels.web_api.exchange import COOKIE
from qudao.channels.web_api.problems import Problem, title_of
from qudao.identity.actor import ActorKind
from qudao.kernel.ids import id_pattern
from qudao.kernel.refusal import Code
from qudao.operations import codes
from qudao.operations.operation import Document, Operation, Query

Schema = dict[str, Any]
Declared = Operation | Query

REF: Final = "#/components/schemas/{name}"
FILE_TYPES: Final = ("text/csv", "application/pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
# What any call may be refused for, whatever it declares itself.
_EVERY_CALL: Final = (codes.REQUEST_INVALID, codes.TOO_MANY_REQUESTS, codes.UNAVAILABLE, codes.INTERNAL)
_SIGNED_IN: Final = (codes.SIGN_IN_REQUIRED, codes.FORBIDDEN)
_EVERY_OPERATION: Final = (
    *HTTP_CODES[1:],
    codes.KEY_MISSING,
    codes.KEY_REUSED,
    codes.CALL_IN_FLIGHT,
    codes.CHANNEL_CLOSED,
    codes.CONFLICT,
)
_STEP_UP: Final = (codes.STEP_UP_REQUIRED, codes.STEP_UP_FAILED)
_ORDER: Final = {code.name: place for place, code in enumerate((*HTTP_CODES, *codes.SPINE_CODES))}
_SECURITY: Final = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "The session token of a sign-in."},
    "session": {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": "The session of a browser."},
    "csrf": {
        "type": "apiKey",
        "in": "header",
        "name": "X-CSRF-Token",
        "description": "`csrf_token` of GET /v1/session.",
    },
}


def openapi_document(operations: Sequence[Operation], queries: Sequence[Query]) -> Schema:
    """The whole description."""
    served = [declared for declared in (*queries, *operations) if CHANNEL in declared.channels]
    schemas = _Schemas(served)
    paths: dict[str, Schema] = {}
    for declared in sorted(served, key=lambda item: (item.route[1], item.route[0])):
        method, path = declared.route
        paths.setdefault(PREFIX + path, {})[method.lower()] = _endpoint(declared, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "渠道 Qudao",
            "version": "1",
            "description": "电子银行开放的业务与查询 / the operations and queries of an electronic bank.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": dict(sorted(schemas.components.items())), "securitySchemes": _SECURITY},
        "tags": [{"name": tag} for tag in sorted({_tag(declared) for declared in served})],
        "x-codes": [_code(code) for code in _all_codes(served)],
    }


def openapi_json(operations: Sequence[Operation], queries: Sequence[Query]) -> bytes:
    """The description as JSON, in one stable order."""
    return msgspec.json.format(msgspec.json.encode(openapi_document(operations, queries)), indent=1) + b"\n"


def codes_of(declared: Declared) -> list[Code]:
    """Every refusal an operation or query may give, in order of precedence."""
    found = [*_EVERY_CALL, *declared.codes]
    if declared.audience is not ActorKind.GUEST:
        found.extend(_SIGNED_IN)
    if path_fields(declared) or "cursor" in declared.request.__struct_fields__:
        found.append(codes.NOT_FOUND)
    if isinstance(declared, Operation):
        found.extend(_EVERY_OPERATION)
        if declared.audience is not ActorKind.GUEST:
            found.extend(_STEP_UP)
    return sorted(set(found), key=lambda code: (_ORDER.get(code.name, len(_ORDER)), declared_place(declared, code)))


def declared_place(declared: Declared, code: Code) -> int:
    """The place of a code among those its operation declares."""
    return declared.codes.index(code) if code in declared.codes else -1


class _Schemas:
    """JSON schemas of all messages, by type."""

    def __init__(self, served: Iterable[Declared]) -> None:
        types = list(dict.fromkeys([Problem, OperationAnswer, PreviewAnswer, *_types(served)]))
        found, self.components = msgspec.json.schema_components(types, ref_template=REF)
        self._by_type = dict(zip(types, found, strict=True))

    def of(self, message: type[Any]) -> Schema:
        """The schema, or a reference to it."""
        return self._by_type[message]

    def own(self, message: type[Any]) -> Schema:
        """The schema itself."""
        return self.components[self._by_type[message]["$ref"].rpartition("/")[2]]


def _types(served: Iterable[Declared]) -> list[type[Any]]:
    found: list[type[Any]] = []
    for declared in served:
        found.append(declared.request)
        found.extend(_json_parts(declared.answer))
    return found


def _json_parts(answer: Any) -> list[Any]:  # noqa: ANN401 - a type, or a union of types
    parts = get_args(answer) if get_origin(answer) in {UnionType, Union} else (answer,)
    return [part for part in parts if part is not Document]


def _gives_files(answer: Any) -> bool:  # noqa: ANN401 - a type, or a union of types
    return answer is Document or Document in get_args(answer)


def _tag(declared: Declared) -> str:
    return declared.name.partition(".")[0]


def _endpoint(declared: Declared, schemas: _Schemas) -> Schema:
    guest = declared.audience is ActorKind.GUEST
    unsafe = isinstance(declared, Operation)
    endpoint: Schema = {
        "operationId": declared.name,
        "tags": [_tag(declared)],
        "summary": f"{declared.text.zh} / {declared.text.en}",
        "description": _policy_text(declared),
        "security": [] if guest else [{"bearer": []}, {"session": [], "csrf": []} if unsafe else {"session": []}],
        "parameters": _parameters(declared, schemas),
        "responses": _operation_answers(declared, schemas) if unsafe else _query_answers(declared, schemas),
        "x-policy": policy_of(declared),
        "x-codes": [code.name for code in codes_of(declared)],
    }
    if unsafe:
        body = _body(declared, schemas)
        if body is not None:
            endpoint["requestBody"] = body
    endpoint["responses"].update(_refusals(declared))
    return endpoint


def policy_of(declared: Declared) -> Schema:
    """Who may call, by which channels, and who must approve (REQUIREMENTS A10)."""
    policy: Schema = {
        "audience": sorted({declared.audience.value, *(kind.value for kind in declared.also_for)}),
        "permission": declared.permission,
        "channels": sorted(declared.channels),
    }
    if isinstance(declared, Operation):
        policy["approver"] = declared.approver
    else:
        policy["audited"] = declared.audited
    return policy


def _policy_text(declared: Declared) -> str:
    policy = policy_of(declared)
    parts = [f"Audience: {', '.join(policy['audience'])}."]
    if declared.permission is not None:
        parts.append(f"Permission: `{declared.permission}`.")
    if isinstance(declared, Operation) and declared.approver is not None:
        parts.append(f"Waits for another person with `{declared.approver}`.")
    return " ".join(parts)


def _parameters(declared: Declared, schemas: _Schemas) -> list[Schema]:
    own = schemas.own(declared.request)
    in_path = path_fields(declared)
    parameters: list[Schema] = [
        {"name": name, "in": "path", "required": True, "schema": own["properties"][name]} for name in in_path
    ]
    if isinstance(declared, Query):
        required = own.get("required", [])
        parameters.extend(
            {"name": name, "in": "query", "required": name in required, "schema": _without_null(schema)}
            for name, schema in own.get("properties", {}).items()
            if name not in in_path
        )
        return parameters
    return [
        *parameters,
        {
            "name": "Idempotency-Key",
            "in": "header",
            "required": True,
            "description": "Yours, one per intended operation, kept for ever; repeat it to repeat the same call.",
            "schema": {"type": "string", "pattern": "^[\\x21-\\x7e]{1,255}$", "examples": ["0192aabb-ccdd-7eef"]},
        },
        {
            "name": "dry_run",
            "in": "query",
            "required": False,
            "description": "Only tell what the call would come to.",
            "schema": {"type": "boolean", "default": False},
        },
        *([] if declared.audience is ActorKind.GUEST else _STEP_UP_PARAMETERS),
    ]


_STEP_UP_PARAMETERS: Final[list[Schema]] = [
    {
        "name": "Step-Up-Challenge",
        "in": "header",
        "required": False,
        "description": "`challenge.challenge_id` of a 428 answer.",
        "schema": {"type": "string", "pattern": id_pattern("stp")},
    },
    {
        "name": "Step-Up-Code",
        "in": "header",
        "required": False,
        "description": "The code the caller got for it.",
        "schema": {"type": "string", "pattern": "^[0-9]{6}$"},
    },
]


def _without_null(schema: Schema) -> Schema:
    """A query parameter is absent rather than null."""
    choices = [choice for choice in schema.get("anyOf", []) if choice != {"type": "null"}]
    rest = {name: value for name, value in schema.items() if name != "anyOf" and (name, value) != ("default", None)}
    if not choices:
        return rest
    return {**choices[0], **rest} if len(choices) == 1 else {**rest, "anyOf": choices}


def _body(declared: Operation, schemas: _Schemas) -> Schema | None:
    own = schemas.own(declared.request)
    in_path = path_fields(declared)
    properties = {name: schema for name, schema in own.get("properties", {}).items() if name not in in_path}
    if not properties:
        return None
    if in_path:
        required = [name for name in own.get("required", []) if name not in in_path]
        schema: Schema = {**own, "properties": properties, "required": required}
    else:
        required = own.get("required", [])
        schema = schemas.of(declared.request)
    content: Schema = {"schema": schema}
    with suppress(NoExampleError):
        content["example"] = example_of({**own, "properties": properties, "required": required}, schemas.components)
    return {"required": bool(required), "content": {"application/json": content}}


def _operation_answers(declared: Operation, schemas: _Schemas) -> Schema:
    answer = schemas.of(declared.answer)
    outcome = schemas.own(OperationAnswer)["properties"]
    preview = schemas.own(PreviewAnswer)["properties"]
    nothing: Schema = {"type": "null"}

    def described(properties: Schema, answered: Schema) -> Schema:
        return {
            "type": "object",
            "required": [*properties],
            "properties": {name: _required(schema) for name, schema in properties.items()} | {"answer": answered},
        }

    done = described({**outcome, "outcome": {"const": "done"}}, answer)
    later = described({**outcome, "outcome": {"enum": ["accepted", "parked"]}}, {"anyOf": [answer, nothing]})
    shown = described({**preview, "outcome": {"const": "preview"}}, {"anyOf": [answer, nothing]})
    headers = {"Idempotency-Replayed": {"schema": {"const": "true"}, "description": "This is the first answer, again."}}
    return {
        "200": {
            "description": "办理完成，或预览结果 / done, or with `dry_run` what would be",
            "headers": headers,
            "content": {"application/json": {"schema": {"oneOf": [done, shown]}}},
        },
        "202": {
            "description": "已受理，或等待复核 / accepted, or waiting for approval",
            "headers": headers,
            "content": {"application/json": {"schema": later}},
        },
    }


def _required(schema: Schema) -> Schema:
    return {name: value for name, value in schema.items() if name != "default"}


def _query_answers(declared: Query, schemas: _Schemas) -> Schema:
    content: Schema = {}
    parts = [schemas.of(part) for part in _json_parts(declared.answer)]
    if parts:
        content["application/json"] = {"schema": parts[0] if len(parts) == 1 else {"anyOf": parts}}
    if _gives_files(declared.answer):
        content |= {kind: {"schema": {"type": "string", "format": "binary"}} for kind in FILE_TYPES}
    return {"200": {"description": "查询结果 / the answer", "content": content}}


def _refusals(declared: Declared) -> Schema:
    by_status: dict[int, list[Code]] = {}
    for code in codes_of(declared):
        by_status.setdefault(code.status, []).append(code)
    return {
        str(status): {
            "description": _refusal_text(status, found),
            "content": {"application/problem+json": {"schema": {"$ref": REF.format(name="Problem")}}},
        }
        for status, found in sorted(by_status.items())
    }


def _refusal_text(status: int, found: Sequence[Code]) -> str:
    names = ", ".join(f"`{code.name}`" for code in found)
    title = title_of(status)
    return f"{title.zh} / {title.en}: {names}"


def _all_codes(served: Iterable[Declared]) -> list[Code]:
    found = dict.fromkeys((*HTTP_CODES, *codes.SPINE_CODES))
    for declared in served:
        found.update(dict.fromkeys(declared.codes))
    return list(found)


def _code(code: Code) -> Schema:
    return {"code": code.name, "status": code.status, "retry": code.retry, "zh": code.text.zh, "en": code.text.en}
