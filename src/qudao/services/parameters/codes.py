"""Refusals of parameter changes, in order of precedence."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

PARAMETER_UNKNOWN: Final = Code(
    "parameter_unknown", Text("没有参数“{parameter}”", "There is no parameter “{parameter}”"), 404
)
VALUE_OUT_OF_BOUNDS: Final = Code(
    "value_out_of_bounds",
    Text("参数值应在 {least} 与 {most} 之间", "The value must lie between {least} and {most}"),
    422,
)
DATE_PASSED: Final = Code(
    "date_passed",
    Text("生效时间已过，请改为将来的时间或留空", "The date has passed; give a later one or none"),
    422,
)
PARAMETER_CODES: Final = (PARAMETER_UNKNOWN, VALUE_OUT_OF_BOUNDS, DATE_PASSED)
