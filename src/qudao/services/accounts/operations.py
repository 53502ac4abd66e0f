"""Opening an account, and arranging one's accounts."""

from datetime import date
from typing import Any, Final

from sqlalchemy import update

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.money import currency_digits
from qudao.kernel.refusal import CURRENCY_UNKNOWN, ID_INVALID, Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND
from qudao.operations.limits import load_used
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, LimitUse, Message, Plan
from qudao.operations.reads import Reads
from qudao.services.accounts import codes, rules
from qudao.services.accounts.api import new_account_number, open_holding
from qudao.services.accounts.messages import AccountOpen, AccountSettings, AccountView
from qudao.services.accounts.queries import ACCOUNT, account_view
from qudao.services.accounts.tables import holding

# Accounts of a class are counted for ever, so the counter's period is a fixed day.
_FOR_EVER: Final = date(2000, 1, 1)
_STATE: Final = """
select s.accounting_date,
       exists (select from holding h join account a on a.shard = shard_of(h.account_id) and a.account_id = h.account_id
               where h.customer_id = %(customer_id)s and h.account_class = 'I' and h.currency = %(currency)s) as has_i,
       not exists (select from holding h where h.customer_id = %(customer_id)s and h.is_default) as needs_default
from ledger_state s
"""


async def decide_open(call: Call, request: AccountOpen, reads: Reads) -> Plan:
    """Open an account for the caller, who proved their name when they became a customer."""
    currency_digits(request.currency)
    rules.refuse_opening(request.kind, request.account_class, request.currency)
    customer_id = call.actor.actor_id
    state = await reads.known(_STATE, customer_id=customer_id, currency=request.currency)
    if request.account_class == "I" and state["has_i"]:
        raise Refused(codes.CLASS_I_EXISTS, at="account_class")
    uses = await _class_use(call, request, reads)
    # Nothing below refuses.
    account_id, number = new_id(call.at), new_account_number()
    is_default = state["needs_default"] and request.currency == rules.HOME_CURRENCY
    view = account_view(
        {
            "account_id": account_id,
            "number": number,
            "kind": request.kind,
            "account_class": request.account_class,
            "currency": request.currency,
            "alias": "",
            "balance": 0,
            "held": 0,
            "floor": 0,
            "status": "open",
            "is_hidden": False,
            "is_default": is_default,
            "place": 0,
            "opened_at": call.at,
        },
    )
    changes = open_holding(
        account_id=account_id,
        customer_id=customer_id,
        number=number,
        kind=request.kind,
        account_class=request.account_class,
        currency=request.currency,
        is_default=is_default,
        at=call.at,
        on=state["accounting_date"],
    )
    return Plan(answer=view, limit_uses=uses, changes=changes, messages=(_opened(call, request, number),))


async def _class_use(call: Call, request: AccountOpen, reads: Reads) -> tuple[LimitUse, ...]:
    code = rules.CLASS_MOST.get(request.account_class)
    if code is None:
        return ()
    most = (await reads.parameters())[code]
    counter = (call.actor.actor_id, f"accounts.{request.account_class}", _FOR_EVER)
    if (await reads.gathered(load_used, counter) or 0) >= most:
        raise Refused(codes.ACCOUNTS_FULL, account_class=request.account_class, most=most)
    use = LimitUse(
        subject_id=counter[0],
        measure=counter[1],
        period=counter[2],
        amount=1,
        ceiling=most,
        currency=rules.HOME_CURRENCY,
        label_zh="账户个数",
        label_en="number of accounts",
    )
    return (use,)


def _opened(call: Call, request: AccountOpen, number: str) -> Message:
    tail = number[-4:]
    return Message(
        topic="notice",
        payload={
            "customer_id": call.actor.actor_id.hex,
            "category": "security",
            "zh": f"您已开立尾号 {tail} 的 {request.currency} {request.account_class} 类账户",
            "en": f"You opened a class {request.account_class} account in {request.currency}, ending {tail}",
            "amount": None,
            "currency": None,
        },
    )


async def decide_settings(call: Call, request: AccountSettings, reads: Reads) -> Plan:
    """Name, order or hide an account, or make it the default."""
    account_id = parse_id("acc", request.account_id)
    alias = None if request.alias is None else rules.checked_alias(request.alias)
    row = await reads.known(ACCOUNT, account_id=account_id, customer_id=call.actor.actor_id)
    if request.is_default is False and row["is_default"]:
        raise Refused(codes.DEFAULT_NEEDED, at="is_default")
    if request.is_default and (row["currency"] != rules.HOME_CURRENCY or row["status"] != "open"):
        raise Refused(codes.DEFAULT_NOT_ALLOWED, at="is_default")
    wanted: dict[str, Any] = {
        "alias": alias,
        "is_hidden": request.hidden,
        "place": request.position,
        "is_default": True if request.is_default else None,
    }
    values = {name: value for name, value in wanted.items() if value is not None}
    mine = holding.c.customer_id == call.actor.actor_id
    changes: tuple[Change, ...] = ()
    if request.is_default:
        others = update(holding).where(mine, holding.c.is_default, holding.c.account_id != account_id)
        changes = (Change(statement=others.values(is_default=False), expect=None),)
    if values:
        statement = update(holding).where(mine, holding.c.account_id == account_id).values(**values)
        changes = (*changes, Change(statement=statement))
    return Plan(
        answer=account_view(row | values),
        changes=changes,
        audit_details={"account_id": public_id("acc", account_id), "changed": sorted(values)},
    )


ACCOUNT_OPERATIONS: Final = (
    Operation(
        name="accounts.open",
        text=Text("开立账户", "Open an account"),
        route=("POST", "/accounts"),
        audience=ActorKind.CUSTOMER,
        request=AccountOpen,
        answer=AccountView,
        decide=decide_open,
        codes=(CURRENCY_UNKNOWN, *codes.OPEN_CODES),
    ),
    Operation(
        name="accounts.arrange",
        text=Text("账户设置", "Arrange an account"),
        route=("POST", "/accounts/{account_id}/settings"),
        audience=ActorKind.CUSTOMER,
        request=AccountSettings,
        answer=AccountView,
        decide=decide_settings,
        codes=(ID_INVALID, NOT_FOUND, *codes.SETTINGS_CODES),
    ),
)
