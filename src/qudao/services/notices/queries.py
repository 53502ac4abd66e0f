"""The inbox, and the settings in force."""

from typing import Any, Final

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import parse_id, public_id
from qudao.kernel.text import Text
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.notices.delivery import settings_of
from qudao.services.notices.messages import Inbox, NoticeFilter, NoticeSettingsView, NoticeView
from qudao.services.notices.operations import settings_view

# Ids begin with their time, so their order is the order of sending.
_PAGE: Final = """
select * from notice
where customer_id = %(customer_id)s and (%(before)s::uuid is null or notice_id < %(before)s)
  and (not %(unread)s or read_at is null) and (%(category)s::text is null or category = %(category)s)
order by notice_id desc limit %(limit)s
"""
_UNREAD: Final = "select count(*) as unread from notice where customer_id = %(customer_id)s and read_at is null"


async def read_inbox(call: Call, request: NoticeFilter, reads: Reads) -> Inbox:
    """The caller's notices, latest first."""
    rows = await reads.rows(
        _PAGE,
        customer_id=call.actor.actor_id,
        before=None if request.cursor is None else parse_id("ntc", request.cursor),
        unread=request.unread,
        category=request.category,
        limit=request.limit + 1,
    )
    unread = await reads.known(_UNREAD, customer_id=call.actor.actor_id)
    items = [_view(row) for row in rows[: request.limit]]
    return Inbox(
        items=items,
        next_cursor=items[-1].notice_id if len(rows) > request.limit else None,
        unread_count=unread["unread"],
    )


async def read_settings(call: Call, _request: Nothing, reads: Reads) -> NoticeSettingsView:
    """The caller's settings, or the bank's defaults."""
    row = await reads.row(
        "select * from notice_setting where customer_id = %(customer_id)s", customer_id=call.actor.actor_id
    )
    return settings_view(settings_of(row))


def _view(row: dict[str, Any]) -> NoticeView:
    return NoticeView(
        notice_id=public_id("ntc", row["notice_id"]),
        category=row["category"],
        zh=row["zh"],
        en=row["en"],
        money=None if row["amount"] is None else MoneyView.of(row["amount"], row["currency"]),
        sent_at=row["sent_at"],
        read_at=row["read_at"],
    )


NOTICE_QUERIES: Final = (
    Query(
        name="notices.list",
        text=Text("消息", "Notices"),
        route=("GET", "/notices"),
        audience=ActorKind.CUSTOMER,
        request=NoticeFilter,
        answer=Inbox,
        read=read_inbox,
    ),
    Query(
        name="notices.settings",
        text=Text("消息设置", "Notice settings"),
        route=("GET", "/notice-settings"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=NoticeSettingsView,
        read=read_settings,
    ),
)
