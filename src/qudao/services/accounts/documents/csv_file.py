"""A statement as CSV: UTF-8 with a byte order mark, so that spreadsheets read the Chinese; formulas made harmless."""

import csv
import io

from qudao.services.accounts.documents.statement import BANK_NAME, COLUMNS, TITLE, Statement, harmless


def csv_statement(statement: Statement) -> bytes:
    """The file's bytes."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")

    def write(*cells: str) -> None:
        writer.writerow([harmless(cell) for cell in cells])

    write(f"{statement.say(BANK_NAME)} {statement.say(TITLE)}")
    for label, value in statement.facts:
        # The apostrophe keeps a spreadsheet from rounding the account number.
        write(label, f"'{value}" if value == statement.number else value)
    for label, minor in statement.totals:
        writer.writerow([harmless(label), statement.amount(minor)])
    write()
    write(*(statement.say(column) for column in COLUMNS))
    for order, line in enumerate(statement.lines, start=1):
        cells = statement.cells(order, line)
        writer.writerow(
            [
                "" if cell is None else statement.amount(cell) if isinstance(cell, int) else harmless(cell)
                for cell in cells
            ],
        )
    return out.getvalue().encode("utf-8-sig")
