"""The system's two calls of an import: open accounts, and post lines of one booking date."""

from collections import Counter
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import insert, text, update

from qudao.database.statements import bytea, row_set
from qudao.identity.actor import ActorKind
from qudao.kernel.ids import new_id, parse_id, shard_of
from qudao.kernel.text import Text
from qudao.ledger.chart import CLEARING, CURRENT_DEPOSITS, ROUNDING, GlAccount, internal_account, open_account
from qudao.ledger.posting import Journal, Transfer
from qudao.ledger.tables import account as ledger_account
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.migration.codes import LEDGER_MOVED
from qudao.services.migration.messages import (
    AccountsOpened,
    ImportedLine,
    LinesPosted,
    OpenAccountsRequest,
    PostLinesRequest,
)
from qudao.services.migration.reader import minor_units
from qudao.services.migration.tables import import_account, import_line

# Only lines after which the ledger's own balance is the file's are kept; if one is missing, the call is void. `moves`
# is how many entries the call gave the account: the entry meant is one of the account's last.
_RECONCILED: Final = """
select r.line_key, cast(:file_hash as bytea), r.line, r.shard, r.account_id, cast(:booking_date as date), r.journal_id,
       e.seq, r.opening, r.amount, r.difference, r.balance_after
from json_to_recordset(cast(:rows as json)) as r(
    line_key bytea, line int, shard smallint, account_id uuid, journal_id uuid, entry_line smallint, moves int,
    opening bigint, amount bigint, difference bigint, balance_after bigint)
join account a on a.shard = r.shard and a.account_id = r.account_id
left join entry e on e.shard = a.shard and e.account_id = a.account_id and e.seq > a.seq - r.moves
    and e.journal_id = r.journal_id and e.line = r.entry_line
where (r.journal_id is null and r.difference = 0) or e.balance_after = r.balance_after
"""


async def decide_open(call: Call, request: OpenAccountsRequest, reads: Reads) -> Plan:
    """Open a current account for each, with a floor of nothing where the history allows it."""
    del reads
    changes: list[Change] = []
    named: list[dict[str, Any]] = []
    for new in request.accounts:
        account_id = new_id(call.at)
        statement = open_account(
            account_id=account_id,
            heading=CURRENT_DEPOSITS,
            currency=new.currency,
            floor=0 if new.has_floor else None,
            on=new.opened_on,
        )
        changes.append(Change(statement=statement))
        named.append(
            {
                "number": new.number,
                "account_id": account_id,
                "shard": shard_of(account_id),
                "currency": new.currency,
            }
        )
    if named:
        changes.append(
            Change(statement=insert(import_account).values(named), expect=len(named), otherwise=LEDGER_MOVED)
        )
    for public in request.unfloored:
        account_id = parse_id("acc", public)
        mine = (ledger_account.c.shard == shard_of(account_id)) & (ledger_account.c.account_id == account_id)
        changes.append(Change(statement=update(ledger_account).where(mine).values(floor=None)))
    return Plan(
        answer=AccountsOpened(accounts=len(named)),
        changes=tuple(changes),
        audit_details={"accounts": len(named), "unfloored": len(request.unfloored)},
    )


async def decide_post(call: Call, request: PostLinesRequest, reads: Reads) -> Plan:
    """Each line as a journal on its booking date; the commit compares every balance with the file's."""
    del reads
    postings = [_Posting.of(line, call, file=request.file) for line in request.lines]
    moves = Counter[str]()
    rows: list[dict[str, Any]] = []
    entry_line = 0
    for line, posting in zip(request.lines, postings, strict=True):
        transfers = sum(len(journal.transfers) for journal in posting.journals)
        entry_line += transfers
        moves[line.account_id] += transfers
        rows.append(posting.row(line, entry_line=entry_line if transfers else None))
    for row, line in zip(rows, request.lines, strict=True):
        row["moves"] = moves[line.account_id]
    kept = text(_RECONCILED).bindparams(
        rows=row_set(rows), file_hash=bytes.fromhex(request.file), booking_date=request.booking_date
    )
    columns = list(import_line.c)
    statement = insert(import_line).from_select([column.name for column in columns], kept.columns(*columns))
    journals = tuple(journal for posting in postings for journal in posting.journals)
    return Plan(
        answer=LinesPosted(lines=len(rows), journals=len(journals)),
        journals=journals,
        changes=(Change(statement=statement, expect=len(rows), otherwise=LEDGER_MOVED),),
        accounting_date=request.booking_date,
        audit_details={"file": request.file, "booking_date": request.booking_date.isoformat(), "lines": len(rows)},
    )


@dataclass(frozen=True, slots=True)
class _Posting:
    """A line's journals: what the account held before, then the line with its rounding; none where nothing moves."""

    account_id: UUID
    opening: int
    amount: int
    difference: int
    journals: tuple[Journal, ...]

    @classmethod
    def of(cls, line: ImportedLine, call: Call, *, file: str) -> "_Posting":
        account_id = parse_id("acc", line.account_id)
        opening, amount, difference = (
            minor_units(value, line.currency) or 0 for value in (line.opening, line.amount, line.difference)
        )
        details = {
            "line": line.line,
            "file": file[:16],
            "operation": line.operation,
            "purpose": line.purpose or line.operation,
            "counterparty_bank": line.counterparty_bank,
            "counterparty_account": line.counterparty_account,
        }
        journals: list[Journal] = []
        if opening:
            journals.append(
                Journal(
                    journal_id=new_id(call.at),
                    kind="opening_balance",
                    transfers=(_transfer(account_id, CLEARING, opening, line.currency),),
                    details={"line": line.line, "file": file[:16], "purpose": "opening_balance"},
                )
            )
        # Money in before money out: a rounding of a cent must not break the floor on its way.
        parts = sorted([(amount, CLEARING), (difference, ROUNDING)], key=lambda part: part[0] < 0)
        transfers = tuple(_transfer(account_id, heading, minor, line.currency) for minor, heading in parts if minor)
        if transfers:
            journals.append(
                Journal(
                    journal_id=new_id(call.at),
                    kind="imported",
                    transfers=transfers,
                    details={name: value for name, value in details.items() if value != ""},
                )
            )
        return cls(account_id, opening, amount, difference, tuple(journals))

    def row(self, line: ImportedLine, *, entry_line: int | None) -> dict[str, Any]:
        return {
            "line_key": bytea(bytes.fromhex(line.key)),
            "line": line.line,
            "shard": shard_of(self.account_id),
            "account_id": self.account_id,
            "journal_id": self.journals[-1].journal_id if self.journals else None,
            "entry_line": entry_line,
            "opening": self.opening,
            "amount": self.amount,
            "difference": self.difference,
            "balance_after": minor_units(line.balance_after, line.currency),
        }


def _transfer(account_id: UUID, heading: GlAccount, minor: int, currency: str) -> Transfer:
    """From the bank's account under a heading to the account, or back where the amount is negative."""
    own = internal_account(heading, currency)
    debit, credit = (own, account_id) if minor > 0 else (account_id, own)
    return Transfer(debit=debit, credit=credit, amount=abs(minor), currency=currency)


OPEN_ACCOUNTS: Final = Operation(
    name="migration.open_accounts",
    text=Text("迁移：开立账户", "Migration: open accounts"),
    route=("POST", "/system/migration/accounts"),
    audience=ActorKind.SYSTEM,
    request=OpenAccountsRequest,
    answer=AccountsOpened,
    decide=decide_open,
    channels=frozenset({"system"}),
    codes=(LEDGER_MOVED,),
)
POST_LINES: Final = Operation(
    name="migration.post_lines",
    text=Text("迁移：补记历史流水", "Migration: post lines of history"),
    route=("POST", "/system/migration/lines"),
    audience=ActorKind.SYSTEM,
    request=PostLinesRequest,
    answer=LinesPosted,
    decide=decide_post,
    channels=frozenset({"system"}),
    codes=(LEDGER_MOVED,),
)
