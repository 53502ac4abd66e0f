"""Refusals: a closed list of stable codes, each worded in both languages, and the exception that carries one."""

from dataclasses import dataclass, field
from typing import Final, Literal

from qudao.kernel.text import Text

Retry = Literal["never", "later", "same_key"]


@dataclass(frozen=True, slots=True)
class Code:
    """One way the bank says no.

    `status` is the HTTP status; `retry` tells a caller whether the same call may succeed: never (it must change),
    later (the bank's state may change), same_key (nothing was decided; call again with the same key).
    """

    name: str
    text: Text
    status: int
    retry: Retry = "never"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was decided: a code with its values, worded in both languages."""

    code: str
    zh: str
    en: str
    values: dict[str, str] = field(default_factory=dict[str, str])


class Refused(Exception):  # noqa: N818 - the domain's word: a refusal is an expected answer, not an error
    """A refusal with its values; `field` names the request field to blame, if one is."""

    def __init__(self, code: Code, *, at: str | None = None, **values: object) -> None:
        """`at`: the request field to blame; `values` fill the code's text."""
        super().__init__(code.name)
        self.code = code
        self.at = at
        self.values = {name: str(value) for name, value in values.items()}

    @property
    def text(self) -> Text:
        """The wording with its values."""
        return self.code.text.filled(self.values)

    @property
    def reason(self) -> Reason:
        """The refusal as a reason, for answers and the call log."""
        text = self.text
        return Reason(code=self.code.name, zh=text.zh, en=text.en, values=self.values)


AMOUNT_INVALID: Final = Code(
    "amount_invalid",
    Text(
        "金额“{amount}”无效：请填写大于零的数字，最多两位小数",
        "The amount “{amount}” is not valid: a number above zero, at most two decimals",
    ),
    422,
)
CURRENCY_UNKNOWN: Final = Code(
    "currency_unknown",
    Text("本行不支持币种“{currency}”", "The bank does not keep the currency “{currency}”"),
    422,
)
ID_INVALID: Final = Code(
    "id_invalid",
    Text("编号“{id}”格式不正确", "The id “{id}” is not well formed"),
    422,
)
