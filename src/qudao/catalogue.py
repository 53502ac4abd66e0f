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

OPERATIONS: Final[tuple[Operation, ...]] = (*approval_operations(lambda name: OPERATION_BY_NAME[name]),)
QUERIES: Final[tuple[Query, ...]] = ()
PARAMETERS: Final[tuple[ParameterSpec, ...]] = ()
# In order of precedence.
CODES: Final[tuple[Code, ...]] = (
    *SPINE_CODES,
    AMOUNT_INVALID,
    CURRENCY_UNKNOWN,
    ID_INVALID,
    *POSTING_CODES,
)
# What `qudao verify` checks, in order.
INVARIANTS: Final[tuple[Rule, ...]] = (*LEDGER_RULES, *SPINE_RULES)
OPERATION_BY_NAME: Final = {operation.name: operation for operation in OPERATIONS}
