"""The payee book, and the payee check that tells match or no match and nothing more (REQUIREMENTS O3)."""

from datetime import timedelta
from typing import Final

from sqlalchemy import delete, insert

from qudao.identity.actor import ActorKind
from qudao.identity.factors import Factors
from qudao.kernel.clock import BANK_ZONE, bank_day
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.masking import mask_name
from qudao.kernel.refusal import ID_INVALID, Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND, TOO_MANY_REQUESTS
from qudao.operations.limits import load_used
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, LimitUse, Plan
from qudao.operations.reads import Reads
from qudao.services.accounts.api import load_holdings
from qudao.services.transfers import codes
from qudao.services.transfers.messages import (
    PayeeAdd,
    PayeeCheck,
    PayeeCheckRequest,
    PayeeRemove,
    PayeeRemoved,
    PayeeView,
)
from qudao.services.transfers.parameters import PAYEE_CHECKS
from qudao.services.transfers.rules import comparable_name
from qudao.services.transfers.tables import payee

PAYEES_MOST: Final = 200
_HOUR: Final = timedelta(hours=1)


async def decide_add(call: Call, request: PayeeAdd, reads: Reads) -> Plan:
    """Keep a payee as the customer names it; whether name and number agree shows when money moves, not here."""
    name = " ".join(request.name.split())
    if not name or not name.isprintable():
        raise Refused(codes.NAME_INVALID, at="name")
    customer_id = call.actor.actor_id
    kept = await reads.row(
        "select count(*) as kept, coalesce(bool_or(number = %(number)s), false) as is_kept from payee"
        " where customer_id = %(customer_id)s",
        customer_id=customer_id,
        number=request.account_number,
    )
    if kept is not None and kept["kept"] >= PAYEES_MOST:
        raise Refused(codes.PAYEES_FULL, most=PAYEES_MOST)
    if kept is not None and kept["is_kept"]:
        raise Refused(codes.PAYEE_EXISTS, at="account_number")
    payee_id = new_id(call.at)
    statement = insert(payee).values(
        payee_id=payee_id,
        customer_id=customer_id,
        number=request.account_number,
        name=name,
        added_at=call.at,
    )
    return Plan(
        answer=PayeeView(
            payee_id=public_id("pay", payee_id), account_number=request.account_number, name=name, added_at=call.at
        ),
        changes=(Change(statement=statement, otherwise=codes.PAYEE_EXISTS),),
    )


async def decide_remove(call: Call, request: PayeeRemove, reads: Reads) -> Plan:
    """Forget a payee of one's own."""
    payee_id = parse_id("pay", request.payee_id)
    await reads.known(
        "select from payee where payee_id = %(payee_id)s and customer_id = %(customer_id)s",
        payee_id=payee_id,
        customer_id=call.actor.actor_id,
    )
    mine = (payee.c.payee_id == payee_id) & (payee.c.customer_id == call.actor.actor_id)
    return Plan(
        answer=PayeeRemoved(payee_id=request.payee_id),
        changes=(Change(statement=delete(payee).where(mine), otherwise=NOT_FOUND),),
    )


async def take_no_preview(_call: Call, _request: PayeeCheckRequest, _reads: Reads, _factors: Factors) -> None:
    """Nothing to prove; declared because what is declared so is never previewed, and a preview would be uncounted."""


async def decide_check(call: Call, request: PayeeCheckRequest, reads: Reads) -> Plan:
    """Tell whether a name belongs to an account; every answer is counted, so names cannot be tried out."""
    values = await reads.parameters()
    most = values[PAYEE_CHECKS]
    local = call.at.astimezone(BANK_ZONE)
    counter = (call.actor.actor_id, f"payee_check.{local.hour:02}", bank_day(call.at))
    if (await reads.gathered(load_used, counter) or 0) >= most:
        begun = local.replace(minute=0, second=0, microsecond=0)
        raise Refused(TOO_MANY_REQUESTS, seconds=int((begun + _HOUR - local).total_seconds()) + 1)
    found = await reads.gathered(load_holdings, request.account_number)
    is_match = (
        found is not None and found.status != "closed" and comparable_name(found.name) == comparable_name(request.name)
    )
    use = LimitUse(
        subject_id=counter[0],
        measure=counter[1],
        period=counter[2],
        amount=1,
        ceiling=most,
        currency="CNY",
        label_zh="收款户名核对次数",
        label_en="payee checks an hour",
    )
    answer = PayeeCheck(
        result="match" if is_match else "no_match",
        name_masked=mask_name(found.name) if found is not None and is_match else "",
    )
    return Plan(answer=answer, limit_uses=(use,))


PAYEE_OPERATIONS: Final = (
    Operation(
        name="payees.add",
        text=Text("添加收款人", "Keep a payee"),
        route=("POST", "/payees"),
        audience=ActorKind.CUSTOMER,
        request=PayeeAdd,
        answer=PayeeView,
        decide=decide_add,
        codes=codes.PAYEE_CODES,
    ),
    Operation(
        name="payees.remove",
        text=Text("删除收款人", "Forget a payee"),
        route=("DELETE", "/payees/{payee_id}"),
        audience=ActorKind.CUSTOMER,
        request=PayeeRemove,
        answer=PayeeRemoved,
        decide=decide_remove,
        codes=(ID_INVALID, NOT_FOUND),
    ),
    Operation(
        name="payees.check",
        text=Text("核对收款户名", "Check a payee's name"),
        route=("POST", "/payee-checks"),
        audience=ActorKind.CUSTOMER,
        request=PayeeCheckRequest,
        answer=PayeeCheck,
        decide=decide_check,
        authenticate=take_no_preview,
        codes=codes.PAYEE_CHECK_CODES,
    ),
)
