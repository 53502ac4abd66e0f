"""What the notice settings are refused for."""

from typing import Final

from qudao.kernel.refusal import Code
from qudao.kernel.text import Text

SECURITY_ALWAYS_ON: Final = Code(
    "security_notices_always_on",
    Text("安全类消息不能关闭", "Security notices cannot be switched off"),
    422,
)
OWN_CODES: Final = (SECURITY_ALWAYS_ON,)
