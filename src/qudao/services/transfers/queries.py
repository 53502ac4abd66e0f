"""What a customer can see of payees and recalls."""

from typing import Any, Final

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import public_id
from qudao.kernel.masking import mask_name
from qudao.kernel.text import Text
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.transfers.messages import (
    PayeeList,
    PayeeView,
    RecallList,
    RecallView,
    RecentPayee,
    RecentPayees,
)

_PAYEES: Final = "select * from payee where customer_id = %(customer_id)s order by name, number"
# Of each account the last hundred entries: who was paid lately, not ever.
_RECENT: Final = """
select distinct on (j.details ->> 'payee_number') j.details ->> 'payee_number' as number,
       j.details ->> 'payee_name' as name, e.posted_at,
       exists (select from payee p where p.customer_id = h.customer_id
               and p.number = j.details ->> 'payee_number') as is_saved
from holding h
cross join lateral (
    select journal_id, posted_at, amount from entry
    where shard = shard_of(h.account_id) and account_id = h.account_id order by seq desc limit 100
) e
join journal j on j.shard = shard_of(e.journal_id) and j.journal_id = e.journal_id
where h.customer_id = %(customer_id)s and e.amount < 0 and j.kind = 'transfer'
  and not exists (select from holding own where own.customer_id = h.customer_id
                  and own.number = j.details ->> 'payee_number')
order by j.details ->> 'payee_number', e.posted_at desc
"""
_RECENT_MOST: Final = 10
_RECALLS: Final = """
select r.*, other.name as other_name, r.payer_id = %(customer_id)s as is_mine
from recall r
join customer other on other.customer_id = case when r.payer_id = %(customer_id)s then r.payee_id else r.payer_id end
where r.payer_id = %(customer_id)s or r.payee_id = %(customer_id)s
order by r.asked_at desc limit 100
"""


async def read_payees(call: Call, _request: Nothing, reads: Reads) -> PayeeList:
    """The caller's payee book."""
    rows = await reads.rows(_PAYEES, customer_id=call.actor.actor_id)
    items = [
        PayeeView(
            payee_id=public_id("pay", row["payee_id"]),
            account_number=row["number"],
            name=row["name"],
            added_at=row["added_at"],
        )
        for row in rows
    ]
    return PayeeList(items=items)


async def read_recent_payees(call: Call, _request: Nothing, reads: Reads) -> RecentPayees:
    """Whom the caller paid lately, each once, latest first."""
    rows = await reads.rows(_RECENT, customer_id=call.actor.actor_id)
    rows.sort(key=lambda row: row["posted_at"], reverse=True)
    items = [
        RecentPayee(
            account_number=row["number"],
            name=row["name"],
            last_paid_at=row["posted_at"],
            is_saved=row["is_saved"],
        )
        for row in rows[:_RECENT_MOST]
    ]
    return RecentPayees(items=items)


async def read_recalls(call: Call, _request: Nothing, reads: Reads) -> RecallList:
    """Requests to send transfers back, asked by the caller or of the caller."""
    rows = await reads.rows(_RECALLS, customer_id=call.actor.actor_id)
    return RecallList(items=[_recall(row) for row in rows])


def _recall(row: dict[str, Any]) -> RecallView:
    returned = row["return_journal_id"]
    return RecallView(
        recall_id=public_id("rcl", row["recall_id"]),
        journal_id=public_id("jnl", row["journal_id"]),
        side="asked" if row["is_mine"] else "asked_of_me",
        counterparty_name=mask_name(row["other_name"]),
        money=MoneyView.of(row["amount"], row["currency"]),
        reason=row["reason"],
        status=row["status"],
        asked_at=row["asked_at"],
        decided_at=row["decided_at"],
        return_journal_id=None if returned is None else public_id("jnl", returned),
    )


TRANSFER_QUERIES: Final = (
    Query(
        name="payees.list",
        text=Text("收款人名册", "Payee book"),
        route=("GET", "/payees"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=PayeeList,
        read=read_payees,
    ),
    Query(
        name="payees.recent",
        text=Text("最近收款人", "Recent payees"),
        route=("GET", "/payees/recent"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=RecentPayees,
        read=read_recent_payees,
    ),
    Query(
        name="recalls.list",
        text=Text("退回申请", "Requests to return transfers"),
        route=("GET", "/recalls"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=RecallList,
        read=read_recalls,
    ),
)
