"""What the web API refuses to read, and what it carries unharmed (REQUIREMENTS F2, O4, P2, P3)."""

import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import cast

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.contract.conftest import Site, Visitor

from qudao.channels.web_api.codes import BODY_MALFORMED
from qudao.channels.web_api.json_body import DEPTH_MAX, INTEGER_MAX, read_json
from qudao.kernel.refusal import Refused

JSON = {"Content-Type": "application/json"}
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-INTEGER_MAX, INTEGER_MAX) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


async def _send(visitor: Visitor, body: bytes, **headers: str) -> httpx.Response:
    given_headers = {**visitor.headers(), **JSON, "Idempotency-Key": visitor.fresh_key(), **headers}
    return await visitor.client.post("/v1/sign-ins", content=body, headers=given_headers)


MALFORMED = (
    (b'{"login":"13800000000"', 400, "body_malformed"),
    (b'{"login":"13800000000"} {}', 400, "body_malformed"),
    (b"\xef\xbb\xbf{}", 400, "body_malformed"),
    (b'{"login":"\xff"}', 400, "body_malformed"),
    (b'{"login":"138","login":"139"}', 400, "body_malformed"),
    (b'{"login":"138","\\u006cogin":"139"}', 400, "body_malformed"),
    (b'{"login":NaN}', 400, "body_malformed"),
    (b'{"login":-Infinity}', 400, "body_malformed"),
    (b'{"login":1e3}', 400, "body_malformed"),
    (b'{"login":1.0}', 400, "body_malformed"),
    (b'{"login":9007199254740993}', 400, "body_malformed"),
    (b'{"login":' + b"9" * 500_000 + b"}", 400, "body_malformed"),
    (b'{"login":"a\\u0000b"}', 400, "body_malformed"),
    (b'{"login":"\\ud800"}', 400, "body_malformed"),
    ('{"login":１２}'.encode(), 400, "body_malformed"),
    (b"[]", 400, "body_malformed"),
    (b'"login"', 400, "body_malformed"),
    (b"[" * 100_000, 400, "body_malformed"),
    (b"[" * 21 + b"]" * 21, 400, "body_malformed"),
    (b"{}", 422, "request_invalid"),
    (b"", 422, "request_invalid"),
    (b'{"login":null}', 422, "request_invalid"),
    (b'{"login":["138"]}', 422, "request_invalid"),
    (b'{"login":"' + b"1" * 1_100_000 + b'"}', 413, "body_too_large"),
)


async def test_p2_o4_a_malformed_body_is_refused(site: Site):
    guest = site.visitor()
    for body, status, code in MALFORMED:
        answer = await _send(guest, body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), body[:60]


async def test_o4_a_body_without_a_length_is_counted(site: Site):
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(20):
            yield b" " * 100_000

    guest = site.visitor()
    answer = await guest.client.post("/v1/sign-ins", content=chunks(), headers={**JSON, "Idempotency-Key": "k"})
    assert answer.status_code == 413


async def test_b6_a_form_of_another_site_is_no_json(site: Site):
    for kind in ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonp"]:
        answer = await _send(site.visitor(), b'{"login":"13800000000"}', **{"Content-Type": kind})
        assert (answer.status_code, answer.json()["code"]) == (415, "media_type_unsupported"), kind


async def test_every_fault_of_a_request_is_told_by_its_field(site: Site):
    customer = await site.customer()
    answer = await customer.post(
        "/v1/transfers",
        {
            "from_account_id": "acc_1",
            "payee_name": "x" * 61,
            "money": {"amount": "12.345", "currency": "CNY"},
            "save_payee": "yes",
            "is_admin": True,
        },
    )
    assert answer.status_code == 422
    faults = {fault["field"]: fault["code"] for fault in answer.json()["fields"]}
    assert faults == {
        "is_admin": "field_unknown",
        "from_account_id": "field_format",
        "to_account_number": "field_missing",
        "payee_name": "field_too_long",
        "money.amount": "field_format",
        "save_payee": "field_type",
    }
    assert all(fault["zh"] and fault["en"] for fault in answer.json()["fields"])


ODD_AMOUNTS: tuple[object, ...] = (
    "0", "0.00", "-1", "-0", "+1", "1e3", "NaN", "Infinity", "１２", "１２.00", "1.234", "1,000", " 1", "1 ", "", ".5",
     "1.", "0x10", "10000000000000000", "١٢", 1, None, True, ["1"], {"amount": "1"},
)  # fmt: skip


async def test_p2_an_odd_amount_is_refused(site: Site):
    customer = await site.customer()
    for amount in ODD_AMOUNTS:
        answer = await customer.post(
            "/v1/transfers",
            {
                "from_account_id": customer.account_id,
                "to_account_number": customer.account_number,
                "payee_name": "欧阳娜娜",
                "money": {"amount": amount, "currency": "CNY"},
            },
        )
        assert answer.status_code == 422, amount
        assert answer.json()["code"] in {"request_invalid", "amount_invalid"}, amount


async def test_an_odd_query_is_refused(site: Site):
    customer = await site.customer()
    for query in ["?dry_run=maybe", "?dry_run=1", "?other=1", "?dry_run=%ff", "?a=%00", "?é"]:
        answer = await customer.post(f"/v1/me/language{query}", {"language": "en"})
        assert (answer.status_code, answer.json()["code"]) == (422, "request_invalid"), query


async def test_an_odd_path_is_refused(site: Site):
    customer = await site.customer()
    headers = {**customer.headers(), "Idempotency-Key": "k"}
    for path in ["sessions/%00", "sessions/%ff", "sessions/", "/me", "me/", ""]:
        answer = await customer.client.request("DELETE", f"/v1/{path}", headers=headers)
        assert answer.status_code in {404, 422}, path


RARE = [
    "𠮷野家",
    "㛃䶮",
    "𬱖𬒈",
    "·阿凡提·",
    "é́̂",
    "👩‍👩‍👧‍👦",
    "ﷺ",
    "\u202eevil",
    "'; drop table customer;--",
    "<script>",
]


async def test_p3_rare_characters_survive_end_to_end(site: Site):
    customer = await site.customer()
    kept: list[str] = []
    for name in RARE:
        payee = await site.customer()
        added = await customer.post("/v1/payees", {"account_number": payee.account_number, "name": name})
        # What is no name is refused, and never by a broken server.
        assert added.status_code in {200, 422}, added.text
        if added.status_code == 200:
            kept.append(name)
    assert {"𠮷野家", "㛃䶮", "𬱖𬒈"} <= set(kept)
    shown = (await customer.get("/v1/payees")).json()["items"]
    assert {item["name"] for item in shown} == set(kept)


@given(VALUES)
def test_p2_what_is_well_formed_is_read_as_it_was_written(value: object):
    depth = _depth(value)
    text = json.dumps(value, ensure_ascii=False).encode()
    if depth <= DEPTH_MAX:
        assert read_json(text) == value
        assert read_json(json.dumps(value).encode()) == value


@given(st.text(st.sampled_from('{}[]"\\,:'), max_size=60), st.integers(0, 40))
def test_o4_depth_is_counted_outside_strings_only(text: str, levels: int):
    body = ("[" * levels + json.dumps(text) + "]" * levels).encode()
    if levels <= DEPTH_MAX:
        assert read_json(body) == json.loads(body)
    else:
        with pytest.raises(Refused) as refused:
            read_json(body)
        assert refused.value.code is BODY_MALFORMED


@given(st.binary(max_size=200))
def test_p2_any_bytes_are_read_or_refused(body: bytes):
    with suppress(Refused):
        json.dumps(read_json(body))


@given(st.dictionaries(TEXTS, VALUES, min_size=1))
def test_p2_a_name_given_twice_is_refused_however_it_is_written(members: dict[str, object]):
    name, value = next(iter(members.items()))
    escaped = "".join(f"\\u{unit:04x}" for unit in _utf16(name))
    body = json.dumps(members, ensure_ascii=False)[:-1] + f', "{escaped}": {json.dumps(value)}}}'
    with pytest.raises(Refused):
        read_json(body.encode())


def _utf16(text: str) -> list[int]:
    encoded = text.encode("utf-16-be")
    return [int.from_bytes(encoded[place : place + 2], "big") for place in range(0, len(encoded), 2)]


def _depth(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max((_depth(inner) for inner in cast("dict[str, object]", value).values()), default=0)
    if isinstance(value, list):
        return 1 + max((_depth(inner) for inner in cast("list[object]", value)), default=0)
    return 0
