"""What must always hold of imported history (REQUIREMENTS H3)."""

from typing import Final

from qudao.kernel.text import Text
from qudao.ledger.invariants import Rule

MIGRATION_RULES: Final = (
    Rule(
        name="imported_line_is_posted",
        text=Text("每行导入流水与其分录后的余额相符", "Each imported line's balance is that of its entry"),
        query="""
            select 'line ' || l.line || ' of ' || left(encode(l.file_hash, 'hex'), 16) as subject,
                   coalesce(e.balance_after::text, 'no entry') as found, l.balance_after::text as expected
            from import_line l
            left join entry e on e.shard = l.shard and e.account_id = l.account_id and e.seq = l.entry_seq
                and e.journal_id = l.journal_id
            where l.journal_id is not null and e.balance_after is distinct from l.balance_after
            order by l.file_hash, l.line
        """,
    ),
)
