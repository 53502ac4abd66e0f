"""What other services may know of limits: a customer's own, and what a transfer uses of all that apply."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from qudao.database.connection import Database
from qudao.services.limits.rules import (
    LIMIT_CURRENCY,
    Party,
    Values,
    balance_ceiling,
    class_ceilings,
    limit_uses,
    transfer_ceilings,
)

__all__ = [
    "LIMIT_CURRENCY",
    "Party",
    "Values",
    "balance_ceiling",
    "class_ceilings",
    "limit_uses",
    "load_own_limits",
    "transfer_ceilings",
]

_LOAD: Final = "select customer_id, code, amount from customer_limit where customer_id = any(%(customers)s)"


async def load_own_limits(database: Database, customers: Sequence[UUID]) -> dict[UUID, Mapping[str, int]]:
    """The limits customers keep for themselves: minor units of CNY by code; absent when there are none."""
    found: dict[UUID, dict[str, int]] = {}
    for row in await database.rows(_LOAD, customers=list(customers)):
        found.setdefault(row["customer_id"], {})[row["code"]] = row["amount"]
    return dict(found)
