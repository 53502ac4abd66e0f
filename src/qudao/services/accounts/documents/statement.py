"""A statement: an account's movements over a period with their totals, in one language, before it becomes a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from qudao.kernel.clock import BANK_ZONE
from qudao.kernel.money import Money
from qudao.kernel.text import Text
from qudao.services.accounts.entries import Line
from qudao.services.accounts.rules import kind_text

BANK_NAME: Final = Text("渠道银行", "Qudao Bank")
TITLE: Final = Text("账户交易明细", "Account statement")
COLUMNS: Final = (
    Text("序号", "No."),
    Text("记账日期", "Accounting date"),
    Text("交易时间", "Time"),
    Text("类型", "Type"),
    Text("收入", "Paid in"),
    Text("支出", "Paid out"),
    Text("余额", "Balance"),
    Text("对方户名", "Counterparty"),
    Text("对方账号", "Counterparty account"),
    Text("摘要", "Purpose"),
)
KIND_NAMES: Final = {"current": Text("活期账户", "Current account"), "savings": Text("储蓄账户", "Savings account")}
CLASS_NAMES: Final = {
    "I": Text("Ⅰ类户", "class I"),
    "II": Text("Ⅱ类户", "class II"),
    "III": Text("Ⅲ类户", "class III"),
}
# What a spreadsheet takes for a formula when a cell begins with it (REQUIREMENTS Q3), in half and full width.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "−", "=", "+", "-", "@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Amounts in minor units; `lines` in order of booking; both days belong to the period."""

    holder_name: str
    number: str
    kind: str
    account_class: str
    currency: str
    begin: date
    end: date
    opening: int
    lines: Sequence[Line]
    produced_at: datetime
    language: str

    @property
    def paid_in(self) -> int:
        """All that came in."""
        return sum(line.amount for line in self.lines if line.amount > 0)

    @property
    def paid_out(self) -> int:
        """All that went out, as a positive amount."""
        return -sum(line.amount for line in self.lines if line.amount < 0)

    @property
    def closing(self) -> int:
        """The balance at the end."""
        return self.opening + self.paid_in - self.paid_out

    def say(self, text: Text) -> str:
        """A text in the statement's language."""
        return text.within(self.language)

    def amount(self, minor: int) -> str:
        """An amount as a decimal string."""
        return Money(self.currency, minor).amount

    @property
    def facts(self) -> list[tuple[str, str]]:
        """What stands above the table: labels and values."""
        account = f"{self.say(KIND_NAMES[self.kind])} {self.say(CLASS_NAMES[self.account_class])}"
        shown: list[tuple[Text, str]] = [
            (Text("户名", "Holder"), self.holder_name),
            (Text("账号", "Account number"), self.number),
            (Text("账户类型", "Account type"), account),
            (Text("币种", "Currency"), self.currency),
            (Text("起止日期", "Period"), f"{self.begin} ~ {self.end}"),
            (Text("打印时间", "Produced at"), f"{self.produced_at.astimezone(BANK_ZONE):%Y-%m-%d %H:%M:%S}"),
        ]
        return [(self.say(label), value) for label, value in shown]

    @property
    def totals(self) -> list[tuple[str, int]]:
        """Opening, paid in, paid out, closing: labels and minor units."""
        ins = sum(1 for line in self.lines if line.amount > 0)
        outs = len(self.lines) - ins
        shown = [
            (Text("期初余额", "Opening balance"), self.opening),
            (Text(f"收入合计（{ins} 笔）", f"Total paid in ({ins})"), self.paid_in),
            (Text(f"支出合计（{outs} 笔）", f"Total paid out ({outs})"), self.paid_out),
            (Text("期末余额", "Closing balance"), self.closing),
        ]
        return [(self.say(label), minor) for label, minor in shown]

    def cells(self, order: int, line: Line) -> tuple[str, str, str, str, int | None, int | None, int, str, str, str]:
        """A line's cells in the order of COLUMNS; amounts in minor units, None where the column is empty."""
        return (
            str(order),
            line.accounting_date.isoformat(),
            f"{line.posted_at.astimezone(BANK_ZONE):%Y-%m-%d %H:%M:%S}",
            self.say(kind_text(line.shown_kind)),
            line.amount if line.amount > 0 else None,
            -line.amount if line.amount < 0 else None,
            line.balance_after,
            line.shown_name,
            line.shown_number,
            line.shown_purpose,
        )


def harmless(text: str) -> str:
    """A text no spreadsheet takes for a formula: an apostrophe is put before it where it might (REQUIREMENTS Q3)."""
    plain = text.replace("\0", "")
    return f"'{plain}" if text.startswith(_FORMULA_STARTS) or plain.lstrip().startswith(_FORMULA_STARTS) else plain
