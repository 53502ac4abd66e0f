"""The parts of the web API channel, each alone."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.channels.web_api.answers import content_disposition
from qudao.channels.web_api.examples import NoExampleError, example_of
from qudao.channels.web_api.faults import faults_of
from qudao.channels.web_api.requests import RequestReader
from qudao.channels.web_api.routes import Routes
from qudao.operations.messages import AccountId, PositiveMoney
from qudao.operations.operation import Message


def test_routes_prefer_a_literal_and_come_back_to_a_variable():
    routes = Routes(
        [
            ("DELETE", "/sessions/{session_id}", "end"),
            ("POST", "/sessions/sign-out-everywhere", "everywhere"),
            ("GET", "/sessions", "list"),
            ("POST", "/sessions", "begin"),
            ("GET", "/a/b/c", "literal"),
            ("GET", "/a/{x}/d", "variable"),
        ]
    )
    found = routes.find("/sessions/sign-out-everywhere")
    assert found is not None
    assert found.targets["POST"] == ("everywhere", ())
    ended = routes.find("/sessions/ses_1")
    assert ended is not None
    assert (ended.targets["DELETE"], ended.values) == (("end", ("session_id",)), ["ses_1"])
    back = routes.find("/a/b/d")
    assert back is not None
    assert (back.targets["GET"][0], back.values) == ("variable", ["b"])
    both = routes.find("/sessions")
    assert both is not None
    assert sorted(both.targets) == ["GET", "POST"]
    for path in ("", "/", "/sessions/", "/sessions//", "/a", "/a//d", "/a/b", "/sessions/x/y", "sessions"):
        assert routes.find(path) is None, path


def test_two_endpoints_cannot_share_an_address():
    with pytest.raises(ValueError, match="two endpoints"):
        Routes([("GET", "/a/{x}", 1), ("GET", "/a/{y}", 2)])


@given(st.lists(st.sampled_from(["a", "b", "{x}", "{y}"]), min_size=1, max_size=4, unique_by=str), st.data())
def test_every_route_is_found_by_its_own_path(segments: list[str], data: st.DataObject):
    path = "/" + "/".join(segments)
    filled = "/" + "/".join(
        data.draw(st.text("xyz_0", min_size=1)) if segment.startswith("{") else segment for segment in segments
    )
    found = Routes([("GET", path, "here"), ("GET", "/other/place", "there")]).find(filled)
    assert found is not None
    assert found.targets["GET"][0] == "here"
    assert len(found.values) == path.count("{")


class Sample(Message):
    """A message with one field of each kind."""

    money: PositiveMoney
    tags: tuple[str, ...] = ()
    count: int = 1
    is_shown: bool = False


def test_faults_name_the_place_inside_a_field():
    faults = faults_of({"money": {"amount": "1", "currency": "cny", "x": 1}, "tags": ["a", 2], "count": "1"}, Sample)
    found = {fault.field: fault.code for fault in faults}
    assert found == {"money.currency": "field_format", "tags[1]": "field_type", "count": "field_type"}
    nested = faults_of({"money": {"amount": "1"}}, Sample)
    assert [(fault.field, fault.code) for fault in nested] == [("money.currency", "field_missing")]


def test_a_path_field_must_be_a_text_of_the_message():
    with pytest.raises(ValueError, match="needs a field nothing"):
        RequestReader(Sample, path_fields=["nothing"])
    with pytest.raises(ValueError, match="needs a field count"):
        RequestReader(Sample, path_fields=["count"])


@given(st.text(st.characters(codec="utf-8")))
def test_a_download_header_is_one_safe_ascii_line(filename: str):
    header = content_disposition(filename).decode("ascii")
    assert header.isprintable()
    assert header.count('"') == 2
    plain = header.split('"')[1]
    assert plain
    assert "/" not in plain
    assert "\\" not in header
    assert ".." not in header.split("''")[1] or ".." in filename


def test_examples_fit_their_schema():
    class Asked(Message):
        account_id: AccountId
        money: PositiveMoney

    schemas, components = msgspec.json.schema_components([Asked], ref_template="#/components/schemas/{name}")
    assert msgspec.convert(example_of(schemas[0], components), Asked).money.amount == "12.34"
    with pytest.raises(NoExampleError):
        example_of({"type": "string", "pattern": "^x{3}$"}, {})
