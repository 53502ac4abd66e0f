"""What a customer does with notices: read them, and say which are wanted by short message."""

from datetime import time
from typing import Final

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import parse_id
from qudao.kernel.refusal import AMOUNT_INVALID, CURRENCY_UNKNOWN, ID_INVALID, Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND
from qudao.operations.messages import MoneyView
from qudao.operations.operation import Call, Nothing, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.notices import codes
from qudao.services.notices.delivery import settings_of
from qudao.services.notices.messages import (
    NoticeRead,
    NoticeSettingsChange,
    NoticeSettingsView,
    NoticesRead,
)
from qudao.services.notices.rules import CATEGORIES, SECURITY, THRESHOLD_CURRENCY, NoticeSettings
from qudao.services.notices.tables import notice, notice_setting


async def decide_read(call: Call, request: NoticeRead, reads: Reads) -> Plan:
    """Mark one notice as read; one that was read already stays as it is."""
    notice_id = parse_id("ntc", request.notice_id)
    await reads.known(
        "select from notice where notice_id = %(notice_id)s and customer_id = %(customer_id)s",
        notice_id=notice_id,
        customer_id=call.actor.actor_id,
    )
    mine = (notice.c.notice_id == notice_id) & (notice.c.customer_id == call.actor.actor_id)
    statement = update(notice).where(mine, notice.c.read_at.is_(None)).values(read_at=call.at)
    return Plan(answer=request, changes=(Change(statement=statement, expect=None),))


async def decide_read_all(call: Call, _request: Nothing, reads: Reads) -> Plan:
    """Mark every notice as read."""
    row = await reads.known(
        "select count(*) as unread from notice where customer_id = %(customer_id)s and read_at is null",
        customer_id=call.actor.actor_id,
    )
    mine = (notice.c.customer_id == call.actor.actor_id) & notice.c.read_at.is_(None)
    statement = update(notice).where(mine).values(read_at=call.at)
    return Plan(answer=NoticesRead(read_count=row["unread"]), changes=(Change(statement=statement, expect=None),))


async def decide_settings(call: Call, request: NoticeSettingsChange, reads: Reads) -> Plan:
    """Change what is wanted by short message; security notices stay on."""
    if request.categories.get(SECURITY) is False:
        raise Refused(codes.SECURITY_ALWAYS_ON, at="categories")
    row = await reads.row(
        "select * from notice_setting where customer_id = %(customer_id)s", customer_id=call.actor.actor_id
    )
    before = settings_of(row)
    after = changed_settings(before, request)
    values = {
        "is_sms_on": after.is_sms_on,
        "sms_categories": sorted(after.sms_categories),
        "threshold": after.threshold,
        "quiet_from": after.quiet_from,
        "quiet_to": after.quiet_to,
        "set_at": call.at,
    }
    statement = insert(notice_setting).values(customer_id=call.actor.actor_id, **values)
    statement = statement.on_conflict_do_update(index_elements=["customer_id"], set_=values)
    return Plan(
        answer=settings_view(after),
        changes=(Change(statement=statement),),
        audit_details={"before": _told(before), "after": _told(after)},
    )


def changed_settings(before: NoticeSettings, request: NoticeSettingsChange) -> NoticeSettings:
    """The settings after a change. Raises Refused(AMOUNT_INVALID or CURRENCY_UNKNOWN)."""
    threshold = request.threshold
    if threshold is not None and threshold.currency != THRESHOLD_CURRENCY:
        raise Refused(CURRENCY_UNKNOWN, at="threshold", currency=threshold.currency)
    wanted = {category: category in before.sms_categories for category in CATEGORIES} | request.categories
    return NoticeSettings(
        is_sms_on=before.is_sms_on if request.sms is None else request.sms,
        sms_categories=frozenset(category for category, is_on in wanted.items() if is_on) | {SECURITY},
        threshold=before.threshold if threshold is None else threshold.minor(),
        quiet_from=before.quiet_from if request.quiet_from is None else time.fromisoformat(request.quiet_from),
        quiet_to=before.quiet_to if request.quiet_to is None else time.fromisoformat(request.quiet_to),
    )


def settings_view(settings: NoticeSettings) -> NoticeSettingsView:
    """The settings as the customer sees them."""
    return NoticeSettingsView(
        categories={category: category in settings.sms_categories for category in CATEGORIES},
        threshold=MoneyView.of(settings.threshold, THRESHOLD_CURRENCY),
        quiet_from=f"{settings.quiet_from:%H:%M}",
        quiet_to=f"{settings.quiet_to:%H:%M}",
        sms=settings.is_sms_on,
    )


def _told(settings: NoticeSettings) -> dict[str, object]:
    return {
        "sms": settings.is_sms_on,
        "categories": sorted(settings.sms_categories),
        "threshold": settings.threshold,
        "quiet": f"{settings.quiet_from:%H:%M}-{settings.quiet_to:%H:%M}",
    }


NOTICE_OPERATIONS: Final = (
    Operation(
        name="notices.read",
        text=Text("标记消息已读", "Mark a notice as read"),
        route=("POST", "/notices/{notice_id}/read"),
        audience=ActorKind.CUSTOMER,
        request=NoticeRead,
        answer=NoticeRead,
        decide=decide_read,
        codes=(ID_INVALID, NOT_FOUND),
    ),
    Operation(
        name="notices.read_all",
        text=Text("全部标记已读", "Mark all notices as read"),
        route=("POST", "/notices/read"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=NoticesRead,
        decide=decide_read_all,
    ),
    Operation(
        name="notices.set",
        text=Text("设置消息通知", "Set which notices come by short message"),
        route=("POST", "/notice-settings"),
        audience=ActorKind.CUSTOMER,
        request=NoticeSettingsChange,
        answer=NoticeSettingsView,
        decide=decide_settings,
        codes=(AMOUNT_INVALID, CURRENCY_UNKNOWN, codes.SECURITY_ALWAYS_ON),
    ),
)
