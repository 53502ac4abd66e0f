"""The whole product as one Markdown page, one line for each thing, so that a weakened policy is a changed line."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from qudao.catalogue import CODES, OPERATIONS, PARAMETERS, QUERIES
from qudao.channels.web_api.codes import HTTP_CODES
from qudao.channels.web_api.openapi import policy_of
from qudao.channels.web_api.pages import EXTRAS
from qudao.identity.actor import ActorKind
from qudao.identity.roles import ROLE_CONFLICTS, ROLES
from qudao.kernel.refusal import Code
from qudao.operations.operation import Operation, Query
from qudao.operations.parameters import ParameterSpec

Declared = TypeVar("Declared", Operation, Query)
HEAD: Final = """\
# 业务目录 / Catalogue

Written by `make catalogue`; a test compares this page with the code. What a caller must prove: a *guest* nothing; a
*customer* or *staff* a session begun with two factors; *factors* means that the call itself carries factors, which are
checked and counted before anything else. *Step-up* asks, besides, for a code bound to the call where the plan says so.
"""


def catalogue_page() -> str:
    """The page."""
    return "".join(f"{line}\n" for line in _lines())


def _lines() -> Iterator[str]:
    yield HEAD
    yield "## 业务 / Operations\n"
    head = ("operation", "route", "who", "permission", "approver", "proof", "channels", "refusals of its own")
    yield from _table(head, (_operation(item) for item in _sorted(OPERATIONS)))
    yield "\n## 查询 / Queries\n"
    head = ("query", "route", "who", "permission", "audited", "channels", "refusals of its own")
    yield from _table(head, (_query(item) for item in _sorted(QUERIES)))
    yield "\n## 其他地址 / Other addresses\n"
    yield from _table(("address", "who", "what"), ((path, who, f"{text.zh} / {text.en}") for path, who, text in EXTRAS))
    yield "\n## 参数 / Parameters\n"
    head = ("parameter", "unit", "default", "least", "most", "meaning", "source")
    yield from _table(head, (_parameter(spec) for spec in PARAMETERS))
    yield "\n## 岗位 / Roles\n"
    yield from _table(("role", "permissions"), ((role, ", ".join(sorted(held))) for role, held in ROLES.items()))
    yield "\nNever two of these in one person: " + "; ".join(f"{one} + {other}" for one, other in ROLE_CONFLICTS) + "."
    yield "\n## 拒绝码 / Codes, in order of precedence\n"
    yield from _table(("code", "HTTP", "retry", "zh", "en"), (_code(code) for code in (*HTTP_CODES, *CODES)))


def _sorted(declared: Sequence[Declared]) -> list[Declared]:
    return sorted(declared, key=lambda item: item.name)


def _operation(operation: Operation) -> tuple[str, ...]:
    policy = policy_of(operation)
    proof = "factors" if operation.authenticate is not None else ""
    return (
        operation.name,
        " ".join(operation.route),
        ", ".join(policy["audience"]),
        operation.permission or "",
        operation.approver or "",
        proof or ("none" if operation.audience is ActorKind.GUEST else "session"),
        ", ".join(policy["channels"]),
        _names(operation.codes),
    )


def _query(query: Query) -> tuple[str, ...]:
    policy = policy_of(query)
    return (
        query.name,
        " ".join(query.route),
        ", ".join(policy["audience"]),
        query.permission or "",
        "yes" if query.audited else "",
        ", ".join(policy["channels"]),
        _names(query.codes),
    )


def _parameter(spec: ParameterSpec) -> tuple[str, ...]:
    figures = (str(spec.default), str(spec.least), str(spec.most))
    return (spec.code, spec.unit, *figures, f"{spec.text.zh} / {spec.text.en}", spec.source)


def _code(code: Code) -> tuple[str, ...]:
    return (code.name, str(code.status), code.retry, code.text.zh, code.text.en)


def _names(codes: Iterable[Code]) -> str:
    return ", ".join(code.name for code in codes)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        cells = (cell.replace("|", "\\|").replace("\n", " ") for cell in row)
        yield f"| {' | '.join(cells)} |"
