"""The whole product on one page: operations, queries, parameters, refusal codes. What is not here is not served."""

from typing import Final

from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, ID_INVALID, Code
from qudao.ledger.invariants import LEDGER_RULES, Rule
from qudao.ledger.posting import POSTING_CODES
from qudao.operations.approval import approval_operations
from qudao.operations.codes import SPINE_CODES
from qudao.operations.invariants import SPINE_RULES
from qudao.operations.operation import Operation, Query
from qudao.operations.parameters import ParameterSpec
from qudao.services.limits.parameters import LIMIT_PARAMETERS
from qudao.services.transfers.codes import OWN_CODES as TRANSFERS_CODES
from qudao.services.transfers.operations import TRANSFER
from qudao.services.transfers.parameters import TRANSFER_PARAMETERS
from qudao.services.transfers.payees import PAYEE_OPERATIONS
from qudao.services.transfers.queries import TRANSFER_QUERIES
from qudao.services.transfers.recalls import RECALL_OPERATIONS

OPERATIONS: Final[tuple[Operation, ...]] = (
    *approval_operations(lambda name: OPERATION_BY_NAME[name]),
    TRANSFER,
    *PAYEE_OPERATIONS,
    *RECALL_OPERATIONS,
)
QUERIES: Final[tuple[Query, ...]] = (*TRANSFER_QUERIES,)
PARAMETERS: Final[tuple[ParameterSpec, ...]] = (
    *LIMIT_PARAMETERS,
    *TRANSFER_PARAMETERS,
)
# In order of precedence.
CODES: Final[tuple[Code, ...]] = (
    *SPINE_CODES,
    AMOUNT_INVALID,
    CURRENCY_UNKNOWN,
    ID_INVALID,
    *POSTING_CODES,
    *TRANSFERS_CODES,
)
# What `qudao verify` checks, in order.
INVARIANTS: Final[tuple[Rule, ...]] = (*LEDGER_RULES, *SPINE_RULES)
OPERATION_BY_NAME: Final = {operation.name: operation for operation in OPERATIONS}
