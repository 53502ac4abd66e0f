"""How long the simulations run, and from which seed.

A commit's run is short; `QUDAO_SIMULATION=long` (`make sim`) is the nightly one. A test that fails shows its seed, and
`QUDAO_SEED` repeats it.
"""

import os
import secrets
import sys
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import hypothesis
import pytest
from hypothesis import HealthCheck

UNHURRIED: Final = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


@dataclass(frozen=True)
class Simulation:
    """`examples` histories of `steps` steps for models; `bank_test` for threads."""

    seed: int
    examples: int
    steps: int
    bank_test: timedelta


@pytest.fixture
def simulation() -> Simulation:
    """The length and the seed of this run."""
    seed = int(os.environ.get("QUDAO_SEED") or secrets.randbits(32))
    sys.stdout.write(f"QUDAO_SEED={seed}\n")
    if os.environ.get("QUDAO_SIMULATION") == "long":
        return Simulation(seed, examples=2_000, steps=50, bank_test=timedelta(seconds=60))
    return Simulation(seed, examples=200, steps=30, bank_test=timedelta(seconds=10))


def model_settings(simulation: Simulation) -> hypothesis.settings:
    """How a state machine is to be run. Nothing is too slow or too large here: a database is at the other end."""
    return hypothesis.settings(
        max_examples=simulation.examples,
        stateful_step_count=simulation.steps,
        deadline=None,
        suppress_health_check=UNHURRIED,
        database=None,
        print_blob=True,
    )
