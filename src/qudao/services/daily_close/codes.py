"""Refusals of the daily close, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

CLOSE_UNDER_WAY: Final = Code(
    "close_under_way",
    Text("会计日 {day} 的日终处理尚未完成", "The close of {day} is not finished yet"),
    409,
    "later",
)
CLOSE_TOO_EARLY: Final = Code(
    "close_too_early",
    Text("会计日 {day} 尚未到来，不能日终", "The accounting date {day} has not come yet and cannot be closed"),
    409,
    "later",
)
# Another driver of the close took this step: nothing is decided, and the key stays open.
STEP_TAKEN: Final = Code(
    "close_step_taken",
    Text("日终处理的这一步已由另一进程完成", "Another process took this step of the close"),
    409,
    "same_key",
)
CLOSE_CODES: Final = (CLOSE_UNDER_WAY, CLOSE_TOO_EARLY, STEP_TAKEN)
