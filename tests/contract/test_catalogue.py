"""The catalogue and what is derived from it agree (REQUIREMENTS A10)."""

import json
from pathlib import Path

from qudao.catalogue import CODES, OPERATIONS, QUERIES
from qudao.channels.web_api.codes import HTTP_CODES
from qudao.channels.web_api.endpoints import routes_of
from qudao.channels.web_api.openapi import openapi_document, openapi_json
from qudao.channels.web_api.pages import EXTRAS
from qudao.cli.catalogue_page import catalogue_page
from qudao.identity.actor import ActorKind
from qudao.identity.roles import ROLES
from qudao.operations.operation import CHANNELS, Operation

ROOT = Path(__file__).parents[2]
STALE = "the catalogue changed: run `make catalogue`, and read the changed lines as a reviewer would"


def test_a10_the_committed_catalogue_is_the_one_that_is_served():
    assert (ROOT / "docs/reference/catalogue.md").read_text(encoding="utf-8") == catalogue_page(), STALE


def test_the_committed_openapi_is_the_one_that_is_served():
    assert (ROOT / "web/openapi.json").read_bytes() == openapi_json(OPERATIONS, QUERIES), STALE


def test_a10_the_router_serves_the_catalogue_and_nothing_else():
    declared = {(item.route[0], f"/v1{item.route[1]}") for item in (*OPERATIONS, *QUERIES)}
    described = {
        (method.upper(), path)
        for path, methods in openapi_document(OPERATIONS, QUERIES)["paths"].items()
        for method in methods
    }
    assert declared == described
    routes = routes_of(OPERATIONS, QUERIES)
    for method, path in declared:
        match = routes.find(path)
        assert match is not None
        assert match.targets[method][0].declared.route == (method, path.removeprefix("/v1"))


def test_a10_every_route_carries_a_policy():
    permissions = frozenset[str]().union(*ROLES.values())
    for declared in (*OPERATIONS, *QUERIES):
        assert declared.channels, declared.name
        assert declared.channels <= CHANNELS, declared.name
        assert declared.permission is None or declared.permission in permissions, declared.name
        if declared.permission is not None:
            assert declared.audience is ActorKind.STAFF, f"{declared.name}: only staff hold permissions"
        if isinstance(declared, Operation) and declared.approver is not None:
            assert declared.approver in permissions, declared.name
            assert declared.approver != declared.permission, declared.name
    assert all(who for _, who, _ in EXTRAS)


def test_a10_ways_to_sign_in_are_these():
    opens_doors = {item.name for item in OPERATIONS if item.audience is ActorKind.GUEST}
    assert opens_doors == {
        "access.begin_reset",
        "access.begin_sign_in",
        "access.complete_reset",
        "access.sign_in",
        "customers.begin_sign_up",
        "customers.complete_sign_up",
        "customers.prove_phone",
    }
    assert [item.name for item in QUERIES if item.audience is ActorKind.GUEST] == []


def test_b6_nothing_is_done_by_get():
    assert [item.name for item in OPERATIONS if item.route[0] == "GET"] == []
    assert [item.name for item in QUERIES if item.route[0] != "GET"] == []


def test_names_and_codes_are_unique_and_every_code_is_listed():
    names = [item.name for item in (*OPERATIONS, *QUERIES)]
    assert len(set(names)) == len(names)
    listed = [code.name for code in (*HTTP_CODES, *CODES)]
    assert len(set(listed)) == len(listed)
    for declared in (*OPERATIONS, *QUERIES):
        missing = {code.name for code in declared.codes} - set(listed)
        assert not missing, f"{declared.name} refuses with codes the catalogue does not list: {missing}"


def test_every_text_is_in_both_languages():
    for text in (item.text for item in (*OPERATIONS, *QUERIES)):
        assert text.zh
        assert text.en
        assert text.zh != text.en


def test_openapi_is_plain_json_without_dangling_references():
    document = json.dumps(openapi_document(OPERATIONS, QUERIES))
    schemas = json.loads(document)["components"]["schemas"]
    wanted = {part.split('"')[0] for part in document.split("#/components/schemas/")[1:]}
    assert wanted <= schemas.keys()
