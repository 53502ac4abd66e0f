"""An account's entries, read by its primary key: account and sequence number."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from qudao.kernel.ids import public_id
from qudao.kernel.masking import mask_account_number, mask_name
from qudao.operations.messages import MoneyView
from qudao.operations.reads import Reads
from qudao.services.accounts.messages import EntryView
from qudao.services.accounts.rules import day_after, kind_of, kind_text

CHUNK: Final = 1000
_BOUNDS: Final = """
select case when %(begin)s::date is null then 1 else first_entry_on(%(account_id)s, %(begin)s) end as first,
       case when %(after)s::date is null then 9223372036854775807 else first_entry_on(%(account_id)s, %(after)s) end
           as past
"""
_PAGE: Final = """
select e.seq, e.line, e.amount, e.balance_after, e.currency, e.posted_at, e.accounting_date, j.journal_id, j.kind,
       j.details ->> 'purpose' as purpose,
       coalesce(j.details ->> (s.side || '_name'), c.name, '') as counterparty_name,
       coalesce(j.details ->> (s.side || '_number'), h.number, '') as counterparty_number
from entry e
join journal j on j.shard = shard_of(e.journal_id) and j.journal_id = e.journal_id
cross join lateral (select case when e.amount < 0 then 'payee' else 'payer' end as side) s
left join holding h on h.account_id = e.counter_account_id
left join customer c using (customer_id)
where e.shard = shard_of(%(account_id)s) and e.account_id = %(account_id)s
  and e.seq >= %(first)s and e.seq < %(past)s
  and (%(direction)s::text is null or (e.amount > 0) = (%(direction)s = 'in'))
  and (%(least)s::bigint is null or abs(e.amount) >= %(least)s)
  and (%(most)s::bigint is null or abs(e.amount) <= %(most)s)
  and (%(kind)s::text is null
       or case when j.kind = 'transfer' and e.line > 1 then 'fee' else j.kind end = %(kind)s)
  and (%(text)s::text is null or strpos(lower(j.details ->> 'purpose'), lower(%(text)s)) > 0)
  and (%(counterparty)s::text is null
       or coalesce(j.details ->> (s.side || '_name'), c.name) = %(counterparty)s
       or coalesce(j.details ->> (s.side || '_number'), h.number) = %(counterparty)s
       or (length(%(counterparty)s) = 4
           and right(coalesce(j.details ->> (s.side || '_number'), h.number), 4) = %(counterparty)s))
"""
_LATEST_FIRST: Final = _PAGE + " order by e.seq desc limit %(limit)s"
_FORWARD: Final = _PAGE + " order by e.seq limit %(limit)s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What entries must be; None for anything. Amounts in minor units."""

    direction: str | None = None
    kind: str | None = None
    least: int | None = None
    most: int | None = None
    text: str | None = None
    counterparty: str | None = None

    @property
    def values(self) -> dict[str, object]:
        """As the query takes them."""
        return {
            "direction": self.direction,
            "kind": self.kind,
            "least": self.least,
            "most": self.most,
            "text": self.text,
            "counterparty": self.counterparty,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One entry with its counterparty, unmasked: nothing of it leaves the bank but through a view."""

    seq: int
    line: int
    amount: int
    balance_after: int
    currency: str
    posted_at: datetime
    accounting_date: date
    journal_id: UUID
    kind: str
    purpose: str | None
    counterparty_name: str
    counterparty_number: str

    @property
    def shown_kind(self) -> str:
        """What it is to the customer."""
        return kind_of(self.kind, self.line)

    @property
    def shown_purpose(self) -> str:
        """The purpose; a fee has none of its own."""
        return "" if self.shown_kind == "fee" else self.purpose or ""

    @property
    def shown_name(self) -> str:
        """The counterparty's name with its mask; a fee goes to the bank."""
        is_shown = self.shown_kind != "fee" and self.counterparty_name
        return mask_name(self.counterparty_name) if is_shown else ""

    @property
    def shown_number(self) -> str:
        """The counterparty's number with its mask."""
        is_shown = self.shown_kind != "fee" and self.counterparty_number
        return mask_account_number(self.counterparty_number) if is_shown else ""


async def bounds(reads: Reads, account_id: UUID, *, begin: date | None, end: date | None) -> tuple[int, int]:
    """The sequence numbers of a period: the first in it, and the first past it."""
    after = None if end is None else day_after(end)
    row = await reads.known(_BOUNDS, account_id=account_id, begin=begin, after=after)
    return row["first"], row["past"]


async def latest_lines(
    reads: Reads, account_id: UUID, *, first: int, past: int, limit: int, wanted: Filter
) -> list[Line]:
    """Entries with first <= seq < past, latest first."""
    rows = await reads.rows(_LATEST_FIRST, account_id=account_id, first=first, past=past, limit=limit, **wanted.values)
    return [Line(**row) for row in rows]


async def all_lines(reads: Reads, account_id: UUID, *, first: int, past: int) -> AsyncIterator[Line]:
    """Entries with first <= seq < past in order, a chunk at a time."""
    anything: dict[str, Any] = Filter().values
    while first < past:
        rows = await reads.rows(_FORWARD, account_id=account_id, first=first, past=past, limit=CHUNK, **anything)
        for row in rows:
            yield Line(**row)
        if len(rows) < CHUNK:
            return
        first = rows[-1]["seq"] + 1


def entry_view(account_id: UUID, line: Line) -> EntryView:
    """An entry as the account's owner sees it."""
    text = kind_text(line.shown_kind)
    return EntryView(
        entry_id=f"{public_id('ent', account_id)}_{line.seq}",
        journal_id=public_id("jnl", line.journal_id),
        booked_at=line.posted_at,
        accounting_date=line.accounting_date,
        kind=line.shown_kind,
        kind_zh=text.zh,
        kind_en=text.en,
        direction="in" if line.amount > 0 else "out",
        money=MoneyView.of(abs(line.amount), line.currency),
        balance_after=MoneyView.of(line.balance_after, line.currency),
        counterparty_name=line.shown_name,
        counterparty_number=line.shown_number,
        purpose=line.shown_purpose,
    )
