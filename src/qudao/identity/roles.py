"""Staff roles and what each may do. The database refuses pairs that must not meet in one person (REQUIREMENTS F6)."""

from types import MappingProxyType
from typing import Final

CUSTOMERS_READ: Final = "customers.read"
CUSTOMERS_UNMASK: Final = "customers.unmask"
CALLS_READ: Final = "calls.read"
PARAMETERS_READ: Final = "parameters.read"
PARAMETERS_SET: Final = "parameters.set"
PARAMETERS_APPROVE: Final = "parameters.approve"
ACCOUNTS_STATUS_SET: Final = "accounts.status.set"
ACCOUNTS_STATUS_APPROVE: Final = "accounts.status.approve"
CASH_POST: Final = "cash.post"
LEDGER_READ: Final = "ledger.read"
LEDGER_CORRECT: Final = "ledger.correct"
LEDGER_CORRECT_APPROVE: Final = "ledger.correct.approve"
DAY_CLOSE: Final = "day.close"
AUDIT_READ: Final = "audit.read"
STAFF_MANAGE: Final = "staff.manage"
STAFF_APPROVE: Final = "staff.approve"
STAFF_REVIEW: Final = "staff.review"

ROLES: Final = MappingProxyType(
    {
        "teller": frozenset({CUSTOMERS_READ, CALLS_READ, CASH_POST}),
        "operations_maker": frozenset(
            {CUSTOMERS_READ, CUSTOMERS_UNMASK, CALLS_READ, PARAMETERS_READ, PARAMETERS_SET, ACCOUNTS_STATUS_SET,
             LEDGER_READ, LEDGER_CORRECT, DAY_CLOSE},
        ),
        "operations_checker": frozenset(
            {CUSTOMERS_READ, CALLS_READ, PARAMETERS_READ, PARAMETERS_APPROVE, ACCOUNTS_STATUS_APPROVE, LEDGER_READ,
             LEDGER_CORRECT_APPROVE},
        ),
        "system_administrator": frozenset({STAFF_MANAGE, STAFF_REVIEW}),
        "security_administrator": frozenset({STAFF_APPROVE, STAFF_REVIEW}),
        "auditor": frozenset({AUDIT_READ, STAFF_REVIEW, CALLS_READ, LEDGER_READ, PARAMETERS_READ}),
    },
)  # fmt: skip
# Never two of these in one natural person; the same pairs stand in the table role_conflict.
ROLE_CONFLICTS: Final = (
    ("operations_maker", "operations_checker"),
    ("teller", "operations_checker"),
    ("system_administrator", "security_administrator"),
    ("system_administrator", "auditor"),
    ("security_administrator", "auditor"),
    ("auditor", "operations_maker"),
    ("auditor", "operations_checker"),
    ("auditor", "teller"),
    ("operations_maker", "security_administrator"),
    ("operations_maker", "system_administrator"),
    ("operations_checker", "security_administrator"),
    ("operations_checker", "system_administrator"),
    ("teller", "system_administrator"),
    ("teller", "security_administrator"),
)


def permissions_of(roles: list[str]) -> frozenset[str]:
    """Everything the roles allow; unknown roles allow nothing."""
    return frozenset[str]().union(*(ROLES.get(role, frozenset[str]()) for role in roles))
