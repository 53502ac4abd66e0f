"""The whole product on one page: operations, queries, parameters, refusal codes. What is not here is not served."""

from typing import Final

from qudao.identity.codes import IDENTITY_CODES
from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, ID_INVALID, Code
from qudao.ledger.invariants import LEDGER_RULES, Rule
from qudao.ledger.posting import POSTING_CODES
from qudao.operations.approval import approval_operations
from qudao.operations.codes import SPINE_CODES
from qudao.operations.invariants import SPINE_RULES
from qudao.operations.operation import Operation, Query
from qudao.operations.parameters import ParameterSpec
from qudao.services.access.codes import ACCESS_CODES
from qudao.services.access.factor_operations import FACTOR_OPERATIONS
from qudao.services.access.operations import SIGN_IN_OPERATIONS
from qudao.services.access.queries import ACCESS_QUERIES
from qudao.services.access.rules import ACCESS_PARAMETERS
from qudao.services.accounts.codes import OWN_CODES as ACCOUNTS_CODES
from qudao.services.accounts.operations import ACCOUNT_OPERATIONS
from qudao.services.accounts.queries import ACCOUNT_QUERIES
from qudao.services.accounts.rules import ACCOUNT_PARAMETERS
from qudao.services.accounts.statements import STATEMENT_QUERIES
from qudao.services.counter.codes import COUNTER_CODES
from qudao.services.counter.operations import COUNTER_OPERATIONS
from qudao.services.customers.codes import CUSTOMER_CODES
from qudao.services.customers.operations import CUSTOMER_OPERATIONS
from qudao.services.customers.queries import CUSTOMER_QUERIES
from qudao.services.daily_close.codes import CLOSE_CODES
from qudao.services.daily_close.invariants import CLOSE_RULES
from qudao.services.daily_close.operations import CLOSE_BY_SYSTEM, CLOSE_DAY, CLOSE_STEP
from qudao.services.daily_close.parameters import CLOSE_PARAMETERS
from qudao.services.daily_close.queries import CLOSE_QUERIES
from qudao.services.limits.codes import OWN_CODES as LIMITS_CODES
from qudao.services.limits.operations import LIMIT_OPERATIONS
from qudao.services.limits.parameters import LIMIT_PARAMETERS
from qudao.services.limits.queries import LIMIT_QUERIES
from qudao.services.migration.codes import MIGRATION_CODES
from qudao.services.migration.invariants import MIGRATION_RULES
from qudao.services.migration.operations import OPEN_ACCOUNTS, POST_LINES
from qudao.services.notices.codes import OWN_CODES as NOTICES_CODES
from qudao.services.notices.invariants import NOTICE_RULES
from qudao.services.notices.operations import NOTICE_OPERATIONS
from qudao.services.notices.queries import NOTICE_QUERIES
from qudao.services.operations_desk.audit_trail import audit_queries
from qudao.services.operations_desk.calls import call_queries
from qudao.services.operations_desk.codes import DESK_CODES
from qudao.services.operations_desk.customers import CUSTOMER_DESK_OPERATIONS, CUSTOMER_DESK_QUERIES
from qudao.services.parameters.codes import PARAMETER_CODES
from qudao.services.parameters.operations import PARAMETER_OPERATIONS
from qudao.services.parameters.queries import PARAMETER_QUERIES
from qudao.services.staff.codes import STAFF_CODES
from qudao.services.staff.operations import STAFF_OPERATIONS
from qudao.services.staff.queries import STAFF_QUERIES
from qudao.services.transfers.codes import OWN_CODES as TRANSFERS_CODES
from qudao.services.transfers.operations import TRANSFER
from qudao.services.transfers.parameters import TRANSFER_PARAMETERS
from qudao.services.transfers.payees import PAYEE_OPERATIONS
from qudao.services.transfers.queries import TRANSFER_QUERIES
from qudao.services.transfers.recalls import RECALL_OPERATIONS

OPERATIONS: Final[tuple[Operation, ...]] = (
    *SIGN_IN_OPERATIONS,
    *FACTOR_OPERATIONS,
    *CUSTOMER_OPERATIONS,
    *STAFF_OPERATIONS,
    *approval_operations(lambda name: OPERATION_BY_NAME[name]),
    *ACCOUNT_OPERATIONS,
    TRANSFER,
    *PAYEE_OPERATIONS,
    *RECALL_OPERATIONS,
    *LIMIT_OPERATIONS,
    *NOTICE_OPERATIONS,
    *COUNTER_OPERATIONS,
    *PARAMETER_OPERATIONS,
    CLOSE_DAY,
    *CUSTOMER_DESK_OPERATIONS,
)
OPERATION_BY_NAME: Final = {operation.name: operation for operation in OPERATIONS}
# What the bank does by itself: no channel serves these, and the call log and the audit trail name them.
_BY_SYSTEM: Final = {each.name: each for each in (CLOSE_BY_SYSTEM, CLOSE_STEP, OPEN_ACCOUNTS, POST_LINES)}
QUERIES: Final[tuple[Query, ...]] = (
    *ACCESS_QUERIES,
    *CUSTOMER_QUERIES,
    *STAFF_QUERIES,
    *ACCOUNT_QUERIES,
    *STATEMENT_QUERIES,
    *TRANSFER_QUERIES,
    *LIMIT_QUERIES,
    *NOTICE_QUERIES,
    *PARAMETER_QUERIES,
    *CLOSE_QUERIES,
    *CUSTOMER_DESK_QUERIES,
    *call_queries(lambda name: OPERATION_BY_NAME.get(name) or _BY_SYSTEM.get(name)),
    *audit_queries(lambda name: OPERATION_BY_NAME.get(name) or QUERY_BY_NAME.get(name) or _BY_SYSTEM.get(name)),
)
PARAMETERS: Final[tuple[ParameterSpec, ...]] = (
    *ACCESS_PARAMETERS,
    *ACCOUNT_PARAMETERS,
    *LIMIT_PARAMETERS,
    *TRANSFER_PARAMETERS,
    *CLOSE_PARAMETERS,
)
# In order of precedence.
CODES: Final[tuple[Code, ...]] = (
    *SPINE_CODES,
    AMOUNT_INVALID,
    CURRENCY_UNKNOWN,
    ID_INVALID,
    *IDENTITY_CODES,
    *ACCESS_CODES,
    *CUSTOMER_CODES,
    *STAFF_CODES,
    *POSTING_CODES,
    *ACCOUNTS_CODES,
    *TRANSFERS_CODES,
    *LIMITS_CODES,
    *NOTICES_CODES,
    *COUNTER_CODES,
    *PARAMETER_CODES,
    *CLOSE_CODES,
    *DESK_CODES,
    *MIGRATION_CODES,
)
# What `qudao verify` checks, in order.
INVARIANTS: Final[tuple[Rule, ...]] = (*LEDGER_RULES, *SPINE_RULES, *CLOSE_RULES, *NOTICE_RULES, *MIGRATION_RULES)
QUERY_BY_NAME: Final = {query.name: query for query in QUERIES}
