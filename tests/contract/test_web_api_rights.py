"""Who may do and see what, tried on every route of the OpenAPI (REQUIREMENTS F1, F2)."""

import re
from typing import Any, Final

import httpx
from tests.contract.conftest import Site, Visitor

from qudao.catalogue import OPERATIONS, QUERIES
from qudao.channels.web_api.openapi import openapi_document
from qudao.identity.actor import ActorKind
from qudao.identity.roles import ROLES
from qudao.kernel.ids import new_id
from qudao.operations.operation import Operation, Query

DOCUMENT: Final = openapi_document(OPERATIONS, QUERIES)
SCHEMAS: Final[dict[str, Any]] = DOCUMENT["components"]["schemas"]
DECLARED: Final = {declared.name: declared for declared in (*OPERATIONS, *QUERIES)}
ENDPOINTS: Final = [
    (method.upper(), path, endpoint)
    for path, methods in DOCUMENT["paths"].items()
    for method, endpoint in methods.items()
]
ID: Final = re.compile(r"\b[a-z]{3}_[0-9a-f]{32}\b")
ID_PATTERN: Final = re.compile(r"\^([a-z]{3})_\[0-9a-f\]\{32\}\$")
# What a request names without owning it: one's own sign-up or sign-in, and other people by their number.
NOT_OWNED: Final = frozenset({"sgn"})


def _kind(schema: dict[str, Any]) -> str | None:
    found = ID_PATTERN.search(schema.get("pattern", ""))
    return found.group(1) if found else None


def _body(endpoint: dict[str, Any]) -> dict[str, Any]:
    content = endpoint.get("requestBody", {}).get("content", {}).get("application/json", {})
    return dict(content.get("example", {}))


def _properties(endpoint: dict[str, Any]) -> dict[str, Any]:
    schema = endpoint.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    if "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    return schema.get("properties", {})


async def _call(visitor: Visitor, method: str, path: str, endpoint: dict[str, Any], **fields: str) -> httpx.Response:
    """A call with given ids in path and body, and the example's values for the rest."""
    body = {name: value for name, value in (_body(endpoint) | fields).items() if name in _properties(endpoint)}
    query: dict[str, str] = {}
    for parameter in endpoint["parameters"]:
        name = parameter["name"]
        if parameter["in"] == "path":
            value = fields.get(name) or f"{_kind(parameter['schema']) or 'xxx'}_{'0' * 32}"
            path = path.replace(f"{{{name}}}", value)
        elif parameter["in"] == "query" and (name in fields or parameter["required"]):
            query[name] = fields.get(name, "2026-03-02")
    headers = {**visitor.headers(), "Idempotency-Key": visitor.fresh_key()}
    return await visitor.client.request(
        method, path, params=query, json=None if method == "GET" else body, headers=headers
    )


async def _belongings(site: Site, owner: Visitor, friend: Visitor) -> dict[str, str]:
    """One object of each kind that belongs to a customer, harvested from all that the customer can see."""
    await site.put_money(owner, 100_000)
    asked = {
        "from_account_id": owner.account_id,
        "to_account_number": friend.account_number,
        "payee_name": "欧阳娜娜",
        "money": {"amount": "12.34", "currency": "CNY"},
        "save_payee": True,
    }
    challenge = (await owner.post("/v1/transfers", asked, Idempotency_Key="pay")).json()["challenge"]
    code = await site.code(owner.phone)
    proof = {"Step_Up_Challenge": challenge["challenge_id"], "Step_Up_Code": code}
    paid = await owner.post("/v1/transfers", asked, Idempotency_Key="pay", **proof)
    owner.token = paid.headers["qudao-session"]
    journal_id = paid.json()["answer"]["journal_id"]
    recall = await owner.post("/v1/recalls", {"journal_id": journal_id, "reason": "转错了人"})
    seen = paid.text + recall.text
    for method, path, endpoint in ENDPOINTS:
        if method == "GET" and "{" not in path and "customer" in endpoint["x-policy"]["audience"]:
            seen += (await _call(owner, method, path, endpoint)).text
    return {text[:3]: text for text in ID.findall(seen) if text not in {friend.account_id, owner.actor_id}}


def _owned_fields(endpoint: dict[str, Any]) -> dict[str, str]:
    """The fields of an endpoint that name an object: field to kind."""
    schemas = {parameter["name"]: parameter["schema"] for parameter in endpoint["parameters"]}
    fields = {name: _kind(schema) for name, schema in (schemas | _properties(endpoint)).items()}
    return {
        name: kind for name, kind in fields.items() if kind and name != "Step-Up-Challenge" and kind not in NOT_OWNED
    }


async def test_f1_nobody_reaches_another_customers_objects(site: Site):
    owner, friend, stranger = await site.customer(), await site.customer(), await site.customer()
    objects = await _belongings(site, owner, friend)
    assert {"acc", "pay", "jnl", "exe", "ses", "rcl"} <= objects.keys()
    tried = 0
    for method, path, endpoint in ENDPOINTS:
        if "customer" not in endpoint["x-policy"]["audience"]:
            continue
        fields = {name: objects[kind] for name, kind in _owned_fields(endpoint).items() if kind in objects}
        if not fields:
            continue
        tried += 1
        for who in (stranger, site.visitor(), await site.staff("teller")):
            answer = await _call(who, method, path, endpoint, **fields)
            place = f"{method} {path} {answer.status_code} {answer.text[:300]}"
            assert answer.status_code in ({404, 422} if who is stranger else {401, 403, 404}), place
            leaked = set(ID.findall(answer.text)) - set(fields.values())
            assert not leaked & set(objects.values()), place
            assert owner.account_number not in answer.text, place
    assert tried >= 5
    # The owner is not refused: the matrix above tried real objects.
    for method, path, endpoint in ENDPOINTS:
        fields = {name: objects[kind] for name, kind in _owned_fields(endpoint).items() if kind in objects}
        if method == "GET" and fields and "customer" in endpoint["x-policy"]["audience"]:
            answer = await _call(owner, method, path, endpoint, **fields)
            assert answer.status_code == 200, f"{path} {answer.text}"


async def test_f1_what_is_anothers_looks_like_what_is_not_there(site: Site):
    owner, stranger = await site.customer(), await site.customer()
    nowhere = f"acc_{new_id(site.clock.now()).hex}"
    for path in ("/v1/accounts/{}/entries", "/v1/accounts/{}/explanation"):
        anothers = await stranger.get(path.format(owner.account_id))
        absent = await stranger.get(path.format(nowhere))
        assert anothers.status_code == absent.status_code == 404
        differing = {"request_id"}
        assert {k: v for k, v in anothers.json().items() if k not in differing} == {
            k: v for k, v in absent.json().items() if k not in differing
        }


async def test_f2_a_role_opens_its_own_routes_only(site: Site):
    for role in ROLES:
        await _try_role(await site.staff(role), role)


async def _try_role(member: Visitor, role: str) -> None:
    for method, path, endpoint in ENDPOINTS:
        declared = DECLARED[endpoint["operationId"]]
        # Signing out and the like would end the session this test goes on with.
        if declared.name.startswith("access."):
            continue
        answer = await _call(member, method, path, endpoint)
        may = _admits(declared, ActorKind.STAFF) and declared.permission in {None, *ROLES[role]}
        if not may:
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), f"{role} {method} {path}"
        elif answer.status_code == 403:
            assert answer.json()["code"] != "forbidden" or declared.name.startswith("approvals."), f"{role} {path}"


async def test_f2_customers_and_guests_stay_outside(site: Site):
    customer, guest = await site.customer(), site.visitor()
    for method, path, endpoint in ENDPOINTS:
        declared = DECLARED[endpoint["operationId"]]
        if not _admits(declared, ActorKind.CUSTOMER):
            answer = await _call(customer, method, path, endpoint)
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), f"{method} {path}"
        if declared.audience is not ActorKind.GUEST:
            answer = await _call(guest, method, path, endpoint)
            assert (answer.status_code, answer.json()["code"]) == (401, "sign_in_required"), f"{method} {path}"


async def test_f2_no_operation_takes_a_field_it_does_not_name(site: Site):
    customer = await site.customer()
    member = await site.staff("operations_maker")
    every_field = {name for schema in SCHEMAS.values() for name in schema.get("properties", {})} | {
        "is_admin", "role", "balance", "floor", "status", "person_id", "permissions", "__proto__", "constructor",
    }  # fmt: skip
    for method, path, endpoint in ENDPOINTS:
        if method == "GET":
            continue
        own = set(_properties(endpoint))
        who = customer if "staff" not in endpoint["x-policy"]["audience"] else member
        extra = every_field - own
        filled = re.sub(r"\{[a-z_]+\}", "x", path)
        answer = await who.client.request(
            method,
            filled,
            json=_body(endpoint) | dict.fromkeys(extra, "1"),
            headers={**who.headers(), "Idempotency-Key": who.fresh_key()},
        )
        if answer.status_code == 403:
            continue
        faults = {fault["field"] for fault in answer.json()["fields"] if fault["code"] == "field_unknown"}
        in_path = set(re.findall(r"\{([a-z_]+)\}", path))
        assert answer.status_code == 422, f"{method} {path}"
        assert faults == extra or faults <= in_path, f"{method} {path} took {extra - faults}"


def _admits(declared: Operation | Query, kind: ActorKind) -> bool:
    return declared.audience in {kind, ActorKind.GUEST} or kind in declared.also_for
