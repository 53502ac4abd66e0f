"""Limits: the lowest wins (G2), classes and their figures (G1, CU-4), the bank's day (G4)."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qudao.kernel.clock import BANK_ZONE
from qudao.kernel.refusal import Refused
from qudao.services.limits import parameters
from qudao.services.limits.rules import (
    OWN_DAY,
    OWN_SINGLE,
    Ceiling,
    Party,
    balance_ceiling,
    class_ceilings,
    is_bound,
    limit_uses,
    period_of,
    transfer_ceilings,
)

DEFAULTS = {spec.code: spec.default for spec in parameters.LIMIT_PARAMETERS}
NOON = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
ZHANG, LI = UUID(int=1), UUID(int=2)


def party(customer: UUID, account_class: str, *, account: int = 0) -> Party:
    return Party(account_id=UUID(int=customer.int * 100 + account), customer_id=customer, account_class=account_class)


def lowest_single(ceilings: list[Ceiling]) -> int:
    return min(ceiling.amount for ceiling in ceilings if ceiling.span == "single")


values = st.fixed_dictionaries(
    {code: st.integers(1, 10_000) for code in DEFAULTS if code != parameters.NO_CERTIFICATE}
    | {parameters.NO_CERTIFICATE: st.integers(0, 1)},
)
own = st.dictionaries(st.sampled_from([OWN_SINGLE, OWN_DAY]), st.integers(1, 10_000))
classes = st.sampled_from(["I", "II", "III"])


@given(values=values, own=own, payer=classes, payee=classes, used=st.integers(0, 5_000), amount=st.integers(1, 12_000))
def test_g2_lowest_limit_wins(
    values: dict[str, int], own: dict[str, int], payer: str, payee: str, used: int, amount: int
):
    """A movement passes exactly when the slow model, which asks every single ceiling, lets it pass."""
    ceilings = transfer_ceilings(party(ZHANG, payer), party(LI, payee), channel="web", values=values, own=own)

    def fits(ceiling: Ceiling) -> bool:
        return amount <= (ceiling.amount if ceiling.span == "single" else ceiling.amount - used)

    try:
        uses = limit_uses(ceilings, amount=amount, at=NOON)
        passes = all(amount <= use.ceiling - used for use in uses)
    except Refused:
        passes = False
    assert passes is all(fits(ceiling) for ceiling in ceilings)


@given(values=values, own=own)
def test_g2_one_use_for_each_counter_and_it_is_the_lowest(values: dict[str, int], own: dict[str, int]):
    """Several ceilings on one counter are one use: nothing is counted twice."""
    ceilings = transfer_ceilings(party(ZHANG, "II"), party(LI, "II"), channel="web", values=values, own=own)
    counted = [ceiling for ceiling in ceilings if ceiling.span != "single"]
    uses = limit_uses(counted, amount=1, at=NOON)
    keys = [(use.subject_id, use.measure, use.period) for use in uses]
    assert len(set(keys)) == len(keys)
    for use in uses:
        same = [c.amount for c in counted if (c.subject_id, c.measure) == (use.subject_id, use.measure)]
        assert use.ceiling == min(same)


@pytest.mark.parametrize(
    ("account_class", "direction", "span", "ceiling"),
    [
        ("II", "in", "day", 10_000_00),
        ("II", "in", "year", 200_000_00),
        ("II", "out", "day", 10_000_00),
        ("II", "out", "year", 200_000_00),
        ("III", "in", "day", 2_000_00),
        ("III", "in", "year", 50_000_00),
        ("III", "out", "day", 2_000_00),
        ("III", "out", "year", 50_000_00),
    ],
)
def test_g1_figures_of_the_classes(account_class: str, direction: str, span: str, ceiling: int):
    side = "in" if direction == "in" else "out"
    found = class_ceilings(party(ZHANG, account_class), direction=side, values=DEFAULTS)
    assert [item.amount for item in found if item.span == span] == [ceiling]


def test_g1_class_iii_holds_at_most_2000():
    assert balance_ceiling(party(ZHANG, "III"), values=DEFAULTS) == 2_000_00
    assert balance_ceiling(party(ZHANG, "II"), values=DEFAULTS) is None


def test_g1_own_class_i_account_is_bound_and_free():
    mine, second, third = party(ZHANG, "I"), party(ZHANG, "II", account=1), party(ZHANG, "III", account=2)
    assert transfer_ceilings(mine, second, channel="web", values=DEFAULTS, own={}) == []
    assert transfer_ceilings(second, mine, channel="web", values=DEFAULTS, own={}) == []
    between = transfer_ceilings(second, third, channel="web", values=DEFAULTS, own={})
    assert {ceiling.level for ceiling in between} == {"account_class"}
    assert not is_bound(second, party(LI, "I"))


def test_c4_no_certificate_level_is_a_switch():
    payer, payee = party(ZHANG, "I"), party(LI, "I")
    on = transfer_ceilings(payer, payee, channel="web", values=DEFAULTS, own={})
    off = transfer_ceilings(payer, payee, channel="web", values=DEFAULTS | {parameters.NO_CERTIFICATE: 0}, own={})
    assert lowest_single(on) == 1_000_00
    assert "law" not in {ceiling.level for ceiling in off}
    assert lowest_single(off) == 200_000_00


@pytest.mark.parametrize("amount", [1_000_00, 1_000_01])
def test_c4_single_boundary_to_the_fen(amount: int):
    ceilings = transfer_ceilings(party(ZHANG, "I"), party(LI, "I"), channel="web", values=DEFAULTS, own={})
    if amount == 1_000_00:
        assert limit_uses(ceilings, amount=amount, at=NOON)
    else:
        with pytest.raises(Refused) as refused:
            limit_uses(ceilings, amount=amount, at=NOON)
        assert refused.value.values["remaining"] == "1000.00 CNY"


def test_g4_the_day_ends_at_midnight_in_shanghai():
    midnight = datetime(2026, 3, 3, 0, 0, tzinfo=BANK_ZONE)
    assert period_of("day", midnight - timedelta(milliseconds=1)) == date(2026, 3, 2)
    assert period_of("day", midnight) == date(2026, 3, 3)
    new_year = datetime(2027, 1, 1, 0, 0, tzinfo=BANK_ZONE)
    assert period_of("year", new_year - timedelta(milliseconds=1)) == date(2026, 1, 1)
    assert period_of("year", new_year) == date(2027, 1, 1)
    # The machine's own zone and UTC's midnight play no part.
    assert period_of("day", datetime(2026, 3, 2, 16, 0, tzinfo=UTC)) == date(2026, 3, 3)
