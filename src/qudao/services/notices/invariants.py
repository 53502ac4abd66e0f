"""What must hold between the outbox and the inbox (REQUIREMENTS J3)."""

from typing import Final

from qudao.kernel.text import Text
from qudao.ledger.invariants import Rule

NOTICE_RULES: Final = (
    Rule(
        name="notice_is_delivered_once",
        text=Text("已投递的通知各有一条", "Each notice delivered stands in the inbox, and nothing else does"),
        query="""
            select 'notice ' || coalesce(o.message_id, n.notice_id) as subject,
                   case when n.notice_id is null then 'not in the inbox' else 'in the inbox' end as found,
                   case when o.delivered_at is null then 'not in the inbox' else 'in the inbox' end as expected
            from (select message_id, delivered_at from outbox where topic = 'notice') o
            full join notice n on n.notice_id = o.message_id
            where (n.notice_id is null) <> (o.delivered_at is null)
            order by coalesce(o.message_id, n.notice_id)
        """,
    ),
)
