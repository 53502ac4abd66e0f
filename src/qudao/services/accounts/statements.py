"""Statements, receipts and the explanation of a balance."""

import asyncio
from typing import Any, Final

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import parse_id, public_id, shard_of
from qudao.kernel.masking import mask_account_number, mask_name
from qudao.kernel.money import currency_digits
from qudao.kernel.refusal import ID_INVALID, Refused
from qudao.kernel.text import Text
from qudao.ledger.interest import exact_amount, rate_percent
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Document, Query
from qudao.operations.reads import Reads
from qudao.services.accounts import codes, rules
from qudao.services.accounts.documents.csv_file import csv_statement
from qudao.services.accounts.documents.pdf_file import pdf_statement
from qudao.services.accounts.documents.receipt_file import pdf_receipt
from qudao.services.accounts.documents.statement import Statement
from qudao.services.accounts.documents.xlsx_file import xlsx_statement
from qudao.services.accounts.entries import Line, all_lines, bounds
from qudao.services.accounts.messages import (
    Explanation,
    ExplanationRequest,
    InterestDay,
    KindSum,
    Receipt,
    ReceiptRequest,
    StatementRequest,
)
from qudao.services.accounts.queries import balance_as_of, own_holding

# How long a file may become: it is built in memory.
LINES_MOST: Final = {"csv": 50_000, "xlsx": 50_000, "pdf": 10_000}
_XLSX_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_WRITERS: Final = {
    "csv": (csv_statement, "text/csv; charset=utf-8"),
    "xlsx": (xlsx_statement, _XLSX_TYPE),
    "pdf": (pdf_statement, "application/pdf"),
}
_BY_KIND: Final = """
select case when j.kind = 'transfer' and e.line > 1 then 'fee' else j.kind end as kind, e.amount > 0 as is_in,
       count(*) as entries, sum(abs(e.amount))::bigint as total
from entry e join journal j on j.shard = shard_of(e.journal_id) and j.journal_id = e.journal_id
where e.shard = shard_of(%(account_id)s) and e.account_id = %(account_id)s
  and e.seq >= %(first)s and e.seq < %(past)s
group by 1, 2 order by 1, 2
"""
_INTEREST: Final = """
select accounting_date, balance, rate_ppm, numerator::text as numerator from interest_accrual
where shard = %(shard)s and account_id = %(account_id)s and accounting_date between %(begin)s and %(end)s
order by accounting_date
"""
# The caller's own side of a journal; of a journal between own accounts the paying side.
_RECEIPT: Final = """
select j.journal_id, j.execution_id, j.corrects, j.kind, j.details, j.posted_at, j.accounting_date,
       e.account_id, e.amount, e.balance_after, e.currency, h.number, c.name,
       other.number as other_number, other_customer.name as other_name, other.customer_id as other_id,
       coalesce((select -sum(f.amount) from entry f
                 where f.shard = e.shard and f.account_id = e.account_id and f.seq between e.seq + 1 and e.seq + 9
                   and f.journal_id = e.journal_id and f.line > 1 and j.kind = 'transfer'), 0)::bigint as fee
from journal j
join holding h on h.customer_id = %(customer_id)s
join customer c on c.customer_id = h.customer_id
join entry e on e.shard = shard_of(h.account_id) and e.account_id = h.account_id
    and e.seq >= first_entry_on(h.account_id, j.accounting_date)
    and e.seq < first_entry_on(h.account_id, j.accounting_date + 1)
    and e.journal_id = j.journal_id
left join holding other on other.account_id = e.counter_account_id
left join customer other_customer on other_customer.customer_id = other.customer_id
where j.shard = %(shard)s and j.journal_id = %(journal_id)s
order by e.line, e.amount limit 1
"""


async def read_statement(call: Call, request: StatementRequest, reads: Reads) -> Document:
    """An account's movements over a period as a file; counterparties masked."""
    found = await own_holding(call, request.account_id, reads)
    rules.refuse_period(request.begin, request.end)
    first, past = await bounds(reads, found.account_id, begin=request.begin, end=request.end)
    most = LINES_MOST[request.format]
    lines: list[Line] = []
    async for line in all_lines(reads, found.account_id, first=first, past=past):
        lines.append(line)
        if len(lines) > most:
            raise Refused(codes.STATEMENT_TOO_LONG, at="from", most=most)
    if lines:
        opening = lines[0].balance_after - lines[0].amount
    else:
        opening = await balance_as_of(reads, found.account_id, request.end)
    statement = Statement(
        holder_name=found.name,
        number=found.number,
        kind=found.kind,
        account_class=found.account_class,
        currency=found.currency,
        begin=request.begin,
        end=request.end,
        opening=opening,
        lines=lines,
        produced_at=call.at,
        language=request.language or call.actor.language,
    )
    write, content_type = _WRITERS[request.format]
    content = await asyncio.to_thread(write, statement)
    name = f"statement-{found.number[-4:]}-{request.begin}-{request.end}.{request.format}"
    return Document(content_type=content_type, filename=name, content=content)


async def read_receipt(call: Call, request: ReceiptRequest, reads: Reads) -> Receipt | Document:
    """The receipt of a journal the caller has a side in."""
    journal_id = parse_id("jnl", request.journal_id)
    row = await reads.known(
        _RECEIPT, customer_id=call.actor.actor_id, shard=shard_of(journal_id), journal_id=journal_id
    )
    receipt = _receipt(call, row)
    if request.format == "json":
        return receipt
    language = request.language or call.actor.language
    content = await asyncio.to_thread(pdf_receipt, receipt, language=language)
    return Document(content_type="application/pdf", filename=f"receipt-{journal_id.hex}.pdf", content=content)


async def read_explanation(call: Call, request: ExplanationRequest, reads: Reads) -> Explanation:
    """Why an account's balance is what it is: opening + paid in - paid out = closing, and the interest it earned."""
    found = await own_holding(call, request.account_id, reads)
    state = await reads.known("select accounting_date from ledger_state")
    end = min(request.as_of or state["accounting_date"], state["accounting_date"])
    begin = request.begin or end.replace(day=1)
    rules.refuse_period(begin, end)
    account_id, currency = found.account_id, found.currency
    first, past = await bounds(reads, account_id, begin=begin, end=end)
    opening, sums, interest = await asyncio.gather(
        _balance_before(reads, found.account_id, first),
        reads.rows(_BY_KIND, account_id=account_id, first=first, past=past),
        reads.rows(_INTEREST, shard=shard_of(account_id), account_id=account_id, begin=begin, end=end),
    )
    paid_in = sum(row["total"] for row in sums if row["is_in"])
    paid_out = sum(row["total"] for row in sums if not row["is_in"])
    shown = {
        "opening": MoneyView.of(opening, currency),
        "paid_in": MoneyView.of(paid_in, currency),
        "paid_out": MoneyView.of(paid_out, currency),
        "closing": MoneyView.of(opening + paid_in - paid_out, currency),
    }
    words = Text(
        "期初 {opening} + 收入 {paid_in} - 支出 {paid_out} = 余额 {closing}",
        "Opening {opening} + paid in {paid_in} - paid out {paid_out} = balance {closing}",
    ).filled({name: money.amount for name, money in shown.items()})
    return Explanation(
        account_id=request.account_id,
        begin=begin,
        as_of=end,
        entry_count=sum(row["entries"] for row in sums),
        by_kind=_kind_sums(sums, currency),
        held=MoneyView.of(found.held, currency),
        interest=[_interest_day(row, currency) for row in interest],
        interest_total=exact_amount(sum(int(row["numerator"]) for row in interest), currency),
        zh=words.zh,
        en=words.en,
        **shown,
    )


async def _balance_before(reads: Reads, account_id: object, first: int) -> int:
    row = await reads.row(
        "select balance_after from entry where shard = shard_of(%(account_id)s) and account_id = %(account_id)s"
        " and seq = %(seq)s",
        account_id=account_id,
        seq=first - 1,
    )
    return 0 if row is None else row["balance_after"]


def _kind_sums(sums: list[dict[str, Any]], currency: str) -> list[KindSum]:
    found: dict[str, dict[bool, dict[str, Any]]] = {}
    for row in sums:
        found.setdefault(row["kind"], {})[row["is_in"]] = row
    views: list[KindSum] = []
    for kind, sides in found.items():
        text = rules.kind_text(kind)
        views.append(
            KindSum(
                kind=kind,
                zh=text.zh,
                en=text.en,
                count=sum(row["entries"] for row in sides.values()),
                paid_in=MoneyView.of(sides[True]["total"] if True in sides else 0, currency),
                paid_out=MoneyView.of(sides[False]["total"] if False in sides else 0, currency),
            ),
        )
    return views


def _interest_day(row: dict[str, Any], currency: str) -> InterestDay:
    return InterestDay(
        date=row["accounting_date"],
        balance=MoneyView.of(row["balance"], currency),
        rate_percent=rate_percent(row["rate_ppm"]),
        interest=exact_amount(int(row["numerator"]), currency),
    )


def _receipt(call: Call, row: dict[str, Any]) -> Receipt:
    details: dict[str, str] = row["details"]
    currency, amount = row["currency"], abs(row["amount"])
    is_payer = row["amount"] < 0
    text = rules.kind_text(row["kind"])
    other_side = "payee" if is_payer else "payer"
    other_name = details.get(f"{other_side}_name") or row["other_name"] or ""
    other_number = details.get(f"{other_side}_number") or row["other_number"] or ""
    if row["other_id"] != call.actor.actor_id:
        other_name = mask_name(other_name) if other_name else ""
        other_number = mask_account_number(other_number) if other_number else ""
    mine, other = (row["name"], row["number"]), (other_name, other_number)
    payer, payee = (mine, other) if is_payer else (other, mine)
    return Receipt(
        journal_id=public_id("jnl", row["journal_id"]),
        execution_id=None if row["execution_id"] is None else public_id("exe", row["execution_id"]),
        corrects=None if row["corrects"] is None else public_id("jnl", row["corrects"]),
        booked_at=row["posted_at"],
        accounting_date=row["accounting_date"],
        kind=row["kind"],
        kind_zh=text.zh,
        kind_en=text.en,
        side="payer" if is_payer else "payee",
        payer_name=payer[0],
        payer_number=payer[1],
        payee_name=payee[0],
        payee_number=payee[1],
        money=MoneyView.of(amount, currency),
        fee=MoneyView.of(row["fee"], currency),
        purpose=details.get("purpose", ""),
        zh_in_words=rules.amount_in_words(amount, digits=currency_digits(currency), currency=currency),
        balance_after=MoneyView.of(row["balance_after"] - (row["fee"] if is_payer else 0), currency),
    )


STATEMENT_QUERIES: Final = (
    Query(
        name="accounts.statement",
        text=Text("导出交易明细", "Statement of an account as a file"),
        route=("GET", "/accounts/{account_id}/statement"),
        audience=ActorKind.CUSTOMER,
        request=StatementRequest,
        answer=Document,
        read=read_statement,
        codes=(ID_INVALID, NOT_FOUND, *codes.STATEMENT_CODES),
    ),
    Query(
        name="accounts.explanation",
        text=Text("余额说明", "Why a balance is what it is"),
        route=("GET", "/accounts/{account_id}/explanation"),
        audience=ActorKind.CUSTOMER,
        request=ExplanationRequest,
        answer=Explanation,
        read=read_explanation,
        codes=(ID_INVALID, NOT_FOUND, codes.PERIOD_INVALID),
    ),
    Query(
        name="receipts.get",
        text=Text("电子回单", "Electronic receipt"),
        route=("GET", "/receipts/{journal_id}"),
        audience=ActorKind.CUSTOMER,
        request=ReceiptRequest,
        answer=Receipt | Document,
        read=read_receipt,
        codes=(ID_INVALID, NOT_FOUND),
    ),
)
