"""An electronic receipt 电子回单 as PDF: one page for one journal, as one of its sides sees it."""

from typing import Final

from qudao.kernel.clock import BANK_ZONE
from qudao.kernel.text import Text
from qudao.services.accounts.documents.paper import MARGIN, Paper, folded
from qudao.services.accounts.documents.statement import BANK_NAME
from qudao.services.accounts.messages import Receipt

_TITLE: Final = Text("电子回单", "Electronic receipt")
_REMARK: Final = Text(
    "同一笔业务请勿重复记账；本回单不作为收款方发货依据",
    "Book one receipt once; not proof of delivery for the payee",
)
_VALUE_X: Final = MARGIN + 120


def pdf_receipt(receipt: Receipt, *, language: str) -> bytes:
    """The file's bytes."""

    def say(text: Text) -> str:
        return text.within(language)

    paper = Paper(title=say(_TITLE), author=say(BANK_NAME), is_landscape=False)
    paper.head(say(BANK_NAME), say(_TITLE))
    y = 86.0
    for label, value in _lines(receipt, language):
        paper.write(say(label), MARGIN, y, size=10, colour=(0.4, 0.4, 0.4))
        for text in folded(value, width=paper.width - _VALUE_X - MARGIN, size=10):
            paper.write(text, _VALUE_X, y, size=10)
            y += 16
        y += 6
    paper.rule(y)
    paper.foot(say(_REMARK), page=1, pages=1, language=language)
    paper.turn()
    return paper.finished()


def _lines(receipt: Receipt, language: str) -> list[tuple[Text, str]]:
    is_english = language.startswith("en")
    lines = [
        (Text("回单编号", "Receipt number"), receipt.journal_id),
        (Text("业务编号", "Execution"), receipt.execution_id or "-"),
        (Text("业务类型", "Type"), receipt.kind_en if is_english else receipt.kind_zh),
        (Text("记账日期", "Accounting date"), receipt.accounting_date.isoformat()),
        (Text("交易时间", "Time"), f"{receipt.booked_at.astimezone(BANK_ZONE):%Y-%m-%d %H:%M:%S} (UTC+8)"),
        (Text("付款户名", "Payer"), receipt.payer_name or "-"),
        (Text("付款账号", "Payer's account"), receipt.payer_number or "-"),
        (Text("收款户名", "Payee"), receipt.payee_name or "-"),
        (Text("收款账号", "Payee's account"), receipt.payee_number or "-"),
        (Text("金额", "Amount"), f"{receipt.money.amount} {receipt.money.currency}"),
        (Text("金额大写", "Amount in words"), receipt.zh_in_words),
        (Text("手续费", "Fee"), f"{receipt.fee.amount} {receipt.fee.currency}"),
        (Text("用途", "Purpose"), receipt.purpose or "-"),
    ]
    if receipt.corrects is not None:
        lines.append((Text("更正原业务", "Corrects"), receipt.corrects))
    return lines
