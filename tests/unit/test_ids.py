"""Ids are UUIDv7, ordered by time, shown with a prefix, and read back strictly."""

import re
from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.kernel.ids import SHARDS, id_pattern, new_id, parse_id, public_id, shard_of
from qudao.kernel.money import CURRENCY_DIGITS
from qudao.kernel.refusal import Refused
from qudao.ledger.chart import CHART, internal_account

Moments = st.datetimes(datetime(2000, 1, 1), datetime(2900, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - zone given


@given(Moments)
def test_an_id_is_a_uuid_of_version_7_at_its_moment(at: datetime):
    identifier = new_id(at)
    assert (identifier.version, identifier.variant) == (7, RFC_4122)
    assert identifier.int >> 80 == int(at.timestamp() * 1000)
    assert new_id(at) != identifier


@given(Moments)
def test_a_later_id_is_larger(at: datetime):
    assert new_id(at) < new_id(at + timedelta(milliseconds=2))


@given(st.uuids(), st.sampled_from(["acc", "cus", "jnl"]))
def test_what_is_shown_is_read_back(identifier: UUID, prefix: str):
    shown = public_id(prefix, identifier)
    assert parse_id(prefix, shown) == identifier
    with pytest.raises(Refused):
        parse_id("exe", shown)


@pytest.mark.parametrize("text", ["", "acc", "acc_", "acc_1", "acc_" + "g" * 32, "acc_" + "０" * 32, "acc_" + "0" * 33])
def test_other_texts_are_no_ids(text: str):
    with pytest.raises(Refused) as refused:
        parse_id("acc", text)
    assert refused.value.code.name == "id_invalid"


@given(st.text(max_size=40))
def test_any_text_is_an_id_or_refused(text: str):
    with pytest.raises(Refused) as refused:
        parse_id("acc", text)
    assert refused.value.code.name == "id_invalid"


def test_the_pattern_admits_what_is_shown():
    assert re.fullmatch(id_pattern("acc"), public_id("acc", UUID(int=5)))


def test_shards_are_spread_evenly():
    at = datetime(2026, 3, 2, tzinfo=UTC)
    counts = [0] * SHARDS
    for _ in range(1_600):
        counts[shard_of(new_id(at))] += 1
    assert min(counts) > 50


def test_the_banks_own_accounts_have_fixed_distinct_ids():
    own = [internal_account(heading, currency) for heading in CHART if heading.internal for currency in CURRENCY_DIGITS]
    assert len(own) == len(set(own))
    assert {identifier.version for identifier in own} == {8}
    assert str(own[0]).startswith("6515b6de-ce68-801f")
