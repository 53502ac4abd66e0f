"""A statement as PDF: head, facts and totals, the table over as many pages as it takes, page x of y."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from qudao.kernel.text import Text
from qudao.services.accounts.documents.paper import MARGIN, Align, Paper, folded, stops
from qudao.services.accounts.documents.statement import BANK_NAME, COLUMNS, TITLE, Statement
from qudao.services.accounts.entries import Line

_SIZE: Final = 7.5
_LEADING: Final = 10.0
_GAP: Final = 4.0
_WIDTHS: Final = (28.0, 56.0, 84.0, 50.0, 76.0, 76.0, 80.0, 80.0, 100.0, 139.0)
_ALIGN: Final[tuple[Align, ...]] = (
    "left", "left", "left", "left", "right", "right", "right", "left", "left", "left",
)  # fmt: skip
_FIRST_TOP: Final = 140.0
_NEXT_TOP: Final = 72.0
_BOTTOM: Final = 36.0
_REMARK: Final = Text(
    "本明细由渠道银行电子渠道生成，对方信息已按规定遮蔽",
    "Produced by Qudao Bank's electronic channels; counterparties are masked as the rules ask",
)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: list[list[str]]

    @property
    def height(self) -> float:
        return max(len(cell) for cell in self.cells) * _LEADING + _GAP


def pdf_statement(statement: Statement) -> bytes:
    """The file's bytes."""
    paper = Paper(title=statement.say(TITLE), author=statement.say(BANK_NAME), is_landscape=True)
    pages = _paged([_row(statement, order, line) for order, line in enumerate(statement.lines, start=1)], paper.height)
    for number, rows in enumerate(pages, start=1):
        paper.head(statement.say(BANK_NAME), statement.say(TITLE))
        top = _NEXT_TOP
        if number == 1:
            _facts(paper, statement)
            top = _FIRST_TOP
        _table(paper, statement, rows, top)
        paper.foot(statement.say(_REMARK), page=number, pages=len(pages), language=statement.language)
        paper.turn()
    return paper.finished()


def _row(statement: Statement, order: int, line: Line) -> _Row:
    cells = statement.cells(order, line)
    texts = ["" if cell is None else statement.amount(cell) if isinstance(cell, int) else cell for cell in cells]
    return _Row([folded(text, width=width - _GAP, size=_SIZE) for text, width in zip(texts, _WIDTHS, strict=True)])


def _paged(rows: Sequence[_Row], height: float) -> list[list[_Row]]:
    pages: list[list[_Row]] = [[]]
    left = height - _FIRST_TOP - _BOTTOM - _LEADING
    for row in rows:
        if row.height > left and pages[-1]:
            pages.append([])
            left = height - _NEXT_TOP - _BOTTOM - _LEADING
        pages[-1].append(row)
        left -= row.height
    return pages


def _facts(paper: Paper, statement: Statement) -> None:
    for index, (label, value) in enumerate(statement.facts):
        x = MARGIN + 260 * (index % 3)
        paper.write(f"{label}: {value}", x, 74 + 14 * (index // 3), size=9)
    for index, (label, minor) in enumerate(statement.totals):
        paper.write(f"{label}: {statement.amount(minor)}", MARGIN + 195 * index, 108, size=9)


def _table(paper: Paper, statement: Statement, rows: Sequence[_Row], top: float) -> None:
    edges = stops(_WIDTHS)
    for column, text in enumerate(COLUMNS):
        _cell(paper, statement.say(text), edges[column], column, top)
    paper.rule(top + 4)
    y = top + _LEADING + _GAP
    for row in rows:
        for column, lines in enumerate(row.cells):
            for index, text in enumerate(lines):
                _cell(paper, text, edges[column], column, y + index * _LEADING)
        y += row.height
    if not rows:
        nothing = Text("本期间没有交易", "No movements in this period")
        paper.write(statement.say(nothing), MARGIN, y, size=9)


def _cell(paper: Paper, text: str, edge: float, column: int, y: float) -> None:
    is_right = _ALIGN[column] == "right"
    paper.write(text, edge + _WIDTHS[column] - 2 * _GAP if is_right else edge, y, size=_SIZE, align=_ALIGN[column])
