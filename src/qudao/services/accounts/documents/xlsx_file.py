"""A statement as an Excel workbook: amounts as numbers made from whole minor units, texts never as formulas."""

import io
from decimal import Decimal
from typing import Any, Final

from xlsxwriter import Workbook

from qudao.kernel.money import currency_digits
from qudao.services.accounts.documents.statement import BANK_NAME, COLUMNS, TITLE, Statement, harmless

_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_WIDTHS: Final = (6, 12, 20, 10, 15, 15, 16, 16, 24, 40)


def xlsx_statement(statement: Statement) -> bytes:
    """The file's bytes."""
    digits = currency_digits(statement.currency)
    out = io.BytesIO()
    workbook: Any = Workbook(out, _OPTIONS)
    # The clock comes from the call: the same statement is the same file.
    workbook.set_properties({"title": statement.say(TITLE), "created": statement.produced_at.replace(tzinfo=None)})
    sheet = workbook.add_worksheet(statement.say(TITLE))
    bold = workbook.add_format({"bold": True})
    amount_format = workbook.add_format({"num_format": "#,##0" + ("." + "0" * digits if digits else "")})

    def write_amount(row: int, column: int, minor: int) -> None:
        sheet.write_number(row, column, Decimal(minor).scaleb(-digits), amount_format)

    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    row = 0
    sheet.write_string(row, 0, f"{statement.say(BANK_NAME)} {statement.say(TITLE)}", bold)
    for label, value in statement.facts:
        row += 1
        sheet.write_string(row, 0, label, bold)
        sheet.write_string(row, 2, harmless(value))
    for label, minor in statement.totals:
        row += 1
        sheet.write_string(row, 0, label, bold)
        write_amount(row, 4, minor)
    row += 2
    for column, text in enumerate(COLUMNS):
        sheet.write_string(row, column, statement.say(text), bold)
    sheet.freeze_panes(row + 1, 0)
    for order, line in enumerate(statement.lines, start=1):
        row += 1
        for column, cell in enumerate(statement.cells(order, line)):
            if isinstance(cell, int):
                write_amount(row, column, cell)
            elif cell is not None:
                sheet.write_string(row, column, harmless(cell))
    workbook.close()
    return out.getvalue()
