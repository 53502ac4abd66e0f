"""Rows as staff and customers see them: masked, with outside ids."""

from typing import Final
from uuid import UUID

from qudao.database.connection import Row
from qudao.kernel.ids import NIL, public_id
from qudao.kernel.masking import mask_account_number, mask_name, mask_phone
from qudao.ledger.chart import CHART
from qudao.operations.messages import MoneyView
from qudao.services.operations_desk.messages import CustomerLine, JournalView, StaffAccount, TransferView

_HEADINGS: Final = {heading.gl_code: heading.text for heading in CHART}


def actor_id_of(kind: str, actor_id: UUID) -> str:
    """The outside id of whoever called."""
    prefix = {"customer": "cus", "staff": "stf"}.get(kind)
    return public_id(prefix, actor_id) if prefix and actor_id != NIL else ""


def actor_name_of(kind: str, name: str | None) -> str:
    """Staff by name, customers masked; guests and the system have none."""
    return mask_name(name or "") if kind == "customer" else name or ""


def customer_line(row: Row) -> CustomerLine:
    """A customer in the list."""
    return CustomerLine(
        customer_id=public_id("cus", row["customer_id"]),
        name_masked=mask_name(row["name"]),
        phone_masked=mask_phone(row["phone"]),
        status=row["status"],
        accounts=row["accounts"],
        registered_at=row["registered_at"],
        registered_via=row["registered_via"],
    )


def staff_account(row: Row) -> StaffAccount:
    """An account with its holder."""
    currency = row["currency"]
    return StaffAccount(
        account_id=public_id("acc", row["account_id"]),
        number_masked=mask_account_number(row["number"]),
        holder_masked=mask_name(row["name"]),
        customer_id=public_id("cus", row["customer_id"]),
        kind=row["kind"],
        account_class=row["account_class"],
        currency=currency,
        balance=MoneyView.of(row["balance"], currency),
        available=MoneyView.of(row["balance"] - row["held"] - (row["floor"] or 0), currency),
        held=MoneyView.of(row["held"], currency),
        status=row["status"],
        opened_at=row["opened_at"],
    )


def journal_views(journals: list[Row], entries: list[Row]) -> list[JournalView]:
    """Journals with their transfers; `entries` are the debit sides with both accounts' numbers and headings."""
    return [
        JournalView(
            journal_id=public_id("jnl", journal["journal_id"]),
            kind=journal["kind"],
            purpose=str(journal["details"].get("purpose", "")),
            accounting_date=journal["accounting_date"].isoformat(),
            posted_at=journal["posted_at"],
            corrects=public_id("jnl", journal["corrects"]) if journal["corrects"] else None,
            transfers=[_transfer(entry) for entry in entries if entry["journal_id"] == journal["journal_id"]],
        )
        for journal in journals
    ]


def _transfer(entry: Row) -> TransferView:
    return TransferView(
        line=entry["line"],
        debit=_side(entry["debit_number"], entry["debit_gl"]),
        credit=_side(entry["credit_number"], entry["credit_gl"]),
        money=MoneyView.of(entry["amount"], entry["currency"]),
    )


def _side(number: str | None, gl_code: str | None) -> str:
    if number is not None:
        return mask_account_number(number)
    heading = _HEADINGS.get(gl_code or "")
    return f"{gl_code} {heading.zh} / {heading.en}" if heading else (gl_code or "")
