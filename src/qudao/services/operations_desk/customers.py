"""Customers and their accounts, masked; each reading by staff is an audit event."""

from typing import Final
from uuid import UUID

from sqlalchemy import update

from qudao.identity.actor import ActorKind
from qudao.identity.roles import ACCOUNTS_STATUS_APPROVE, ACCOUNTS_STATUS_SET, CUSTOMERS_READ, CUSTOMERS_UNMASK
from qudao.identity.step_up import Binding
from qudao.kernel.ids import parse_id, public_id, shard_of
from qudao.kernel.masking import mask_id_number, mask_name, mask_phone
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.ledger import interest
from qudao.ledger.tables import account
from qudao.operations.codes import CONFLICT, NOT_FOUND, STEP_UP_FAILED
from qudao.operations.messages import MoneyView, Page
from qudao.operations.operation import Call, Operation, Query
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.operations_desk.codes import ACCOUNT_NOT_EMPTY, CLOSED_FOR_GOOD, DESK_CODES, STATUS_UNCHANGED
from qudao.services.operations_desk.messages import (
    AccountsRequest,
    CustomerDetail,
    CustomerLine,
    CustomerRequest,
    CustomersRequest,
    SetStatusRequest,
    StaffAccount,
    StaffEntriesRequest,
    StaffEntry,
    StatusSet,
    Unmasked,
    UnmaskRequest,
)
from qudao.services.operations_desk.views import customer_line, staff_account

_CUSTOMERS: Final = """
select c.*, (select count(*) from holding h where h.customer_id = c.customer_id) as accounts
from customer c
where (%(before)s::uuid is null or c.customer_id < %(before)s::uuid)
  and (%(text)s = '' or c.name = %(text)s or c.phone = %(text)s or c.customer_id = %(id)s
       or c.customer_id = (select customer_id from holding where number = %(text)s))
order by c.customer_id desc limit %(most)s
"""
_CUSTOMER: Final = """
select c.*, p.language, f.blocked_until from customer c join principal p on p.principal_id = c.customer_id
left join failure_count f on f.principal_id = c.customer_id where c.customer_id = %(customer_id)s
"""
_ACCOUNTS: Final = """
select h.*, c.name, a.balance, a.held, a.floor, a.status
from holding h join customer c using (customer_id)
join account a on a.shard = shard_of(h.account_id) and a.account_id = h.account_id
where (%(before)s::uuid is null or h.account_id < %(before)s::uuid)
  and (%(customer_id)s::uuid is null or h.customer_id = %(customer_id)s::uuid)
  and (%(number)s::text is null or h.number = %(number)s::text)
  and (%(status)s::text is null or a.status = %(status)s::text)
order by h.account_id desc limit %(most)s
"""
_ENTRIES: Final = """
select e.*, j.execution_id, j.kind, j.details ->> 'purpose' as purpose
from entry e join journal j on j.shard = shard_of(e.journal_id) and j.journal_id = e.journal_id
where e.shard = %(shard)s and e.account_id = %(account_id)s and (%(before)s::bigint is null or e.seq < %(before)s)
order by e.seq desc limit %(most)s
"""
_LEDGER_ACCOUNT: Final = """
select a.*, h.customer_id, coalesce(d.numerator, 0) as due from account a join holding h using (account_id)
left join interest_due d on d.shard = a.shard and d.account_id = a.account_id
where a.shard = %(shard)s and a.account_id = %(account_id)s
"""
_UNMASK: Final = Text("查看客户{name}的完整资料", "See the full data of customer {name}")


async def read_customers(call: Call, request: CustomersRequest, reads: Reads) -> Page[CustomerLine]:
    """Customers, newest first."""
    del call
    rows = await reads.rows(
        _CUSTOMERS,
        text=request.text.strip(),
        id=_id_in("cus", request.text),
        before=parse_id("cus", request.cursor) if request.cursor else None,
        most=request.limit + 1,
    )
    items = [customer_line(row) for row in rows[: request.limit]]
    return Page(items=items, next_cursor=items[-1].customer_id if len(rows) > request.limit else None)


async def read_customer(call: Call, request: CustomerRequest, reads: Reads) -> CustomerDetail:
    """One customer with accounts."""
    del call
    customer_id = parse_id("cus", request.customer_id)
    row = await reads.known(_CUSTOMER, customer_id=customer_id)
    accounts = await reads.rows(_ACCOUNTS, before=None, customer_id=customer_id, number=None, status=None, most=100)
    return CustomerDetail(
        customer_id=request.customer_id,
        name_masked=mask_name(row["name"]),
        phone_masked=mask_phone(row["phone"]),
        id_number_masked=mask_id_number(row["id_number"]),
        status=row["status"],
        language=row["language"],
        terms_version=row["terms_version"],
        registered_at=row["registered_at"],
        registered_via=row["registered_via"],
        is_blocked_until=row["blocked_until"],
        accounts=[staff_account(item) for item in accounts],
    )


async def read_accounts(call: Call, request: AccountsRequest, reads: Reads) -> Page[StaffAccount]:
    """Accounts of customers, newest first."""
    del call
    rows = await reads.rows(
        _ACCOUNTS,
        before=parse_id("acc", request.cursor) if request.cursor else None,
        customer_id=parse_id("cus", request.customer_id) if request.customer_id else None,
        number=request.number,
        status=request.status,
        most=request.limit + 1,
    )
    items = [staff_account(row) for row in rows[: request.limit]]
    return Page(items=items, next_cursor=items[-1].account_id if len(rows) > request.limit else None)


async def read_entries(call: Call, request: StaffEntriesRequest, reads: Reads) -> Page[StaffEntry]:
    """An account's entries, newest first."""
    del call
    account_id = parse_id("acc", request.account_id)
    shard = shard_of(account_id)
    await reads.known(_LEDGER_ACCOUNT, shard=shard, account_id=account_id)
    if request.cursor is not None and not (request.cursor.isascii() and request.cursor.isdigit()):
        raise Refused(NOT_FOUND, at="cursor")
    before = int(request.cursor) if request.cursor else None
    rows = await reads.rows(_ENTRIES, shard=shard, account_id=account_id, before=before, most=request.limit + 1)
    items = [
        StaffEntry(
            journal_id=public_id("jnl", row["journal_id"]),
            execution_id=public_id("exe", row["execution_id"]) if row["execution_id"] else None,
            seq=row["seq"],
            booked_at=row["posted_at"],
            accounting_date=row["accounting_date"].isoformat(),
            kind=row["kind"],
            purpose=row["purpose"] or "",
            money=MoneyView.of(row["amount"], row["currency"]),
            balance_after=MoneyView.of(row["balance_after"], row["currency"]),
            counter_account_id=public_id("acc", row["counter_account_id"]),
        )
        for row in rows[: request.limit]
    ]
    return Page(items=items, next_cursor=str(items[-1].seq) if len(rows) > request.limit else None)


async def decide_unmask(call: Call, request: UnmaskRequest, reads: Reads) -> Plan:
    """Show one customer's data in full, once, to a member of staff who has just proved who they are."""
    customer_id = parse_id("cus", request.customer_id)
    row = await reads.known(_CUSTOMER, customer_id=customer_id)
    binding = Binding(
        operation="customers.unmask",
        facts=(("customer_id", request.customer_id), ("reason", request.reason)),
        shown=_UNMASK.filled({"name": mask_name(row["name"])}),
        methods=("sms", "totp"),
    )
    del call
    return Plan(
        answer=Unmasked(customer_id=request.customer_id),
        once={"name": row["name"], "phone": row["phone"], "id_number": row["id_number"]},
        binding=binding,
        subject_id=customer_id,
        audit_details={"reason": request.reason},
    )


async def decide_status(call: Call, request: SetStatusRequest, reads: Reads) -> Plan:
    """Freeze, block, release or close an account."""
    del call
    account_id = parse_id("acc", request.account_id)
    shard = shard_of(account_id)
    row = await reads.known(_LEDGER_ACCOUNT, shard=shard, account_id=account_id)
    if row["status"] == request.status:
        raise Refused(STATUS_UNCHANGED, at="status")
    if row["status"] == "closed":
        raise Refused(CLOSED_FOR_GOOD, at="status")
    owes = interest.payable(int(row["due"]), row["currency"])
    if request.status == "closed" and (row["balance"] or row["held"] or owes):
        raise Refused(ACCOUNT_NOT_EMPTY, at="status")
    stood = (account.c.shard == shard) & (account.c.account_id == account_id) & (account.c.status == row["status"])
    return Plan(
        answer=StatusSet(account_id=request.account_id, before=row["status"], after=request.status),
        changes=(Change(statement=update(account).where(stood).values(status=request.status)),),
        subject_id=row["customer_id"],
        audit_details={
            "account_id": request.account_id,
            "before": row["status"],
            "after": request.status,
            "reason": request.reason,
        },
    )


def _id_in(prefix: str, text: str) -> UUID | None:
    try:
        return parse_id(prefix, text.strip())
    except Refused:
        return None


CUSTOMER_DESK_OPERATIONS: Final = (
    Operation(
        name="customers.unmask",
        text=Text("查看客户完整资料", "See a customer's data in full"),
        route=("POST", "/staff/customers/{customer_id}/unmask"),
        audience=ActorKind.STAFF,
        permission=CUSTOMERS_UNMASK,
        request=UnmaskRequest,
        answer=Unmasked,
        decide=decide_unmask,
        codes=(NOT_FOUND, STEP_UP_FAILED),
    ),
    Operation(
        name="staff.accounts.set_status",
        text=Text("冻结、止付、解除或销户", "Freeze, block, release or close an account"),
        route=("POST", "/staff/accounts/{account_id}/status"),
        audience=ActorKind.STAFF,
        permission=ACCOUNTS_STATUS_SET,
        approver=ACCOUNTS_STATUS_APPROVE,
        request=SetStatusRequest,
        answer=StatusSet,
        decide=decide_status,
        codes=(NOT_FOUND, *DESK_CODES, CONFLICT),
    ),
)
CUSTOMER_DESK_QUERIES: Final = (
    Query(
        name="staff.customers.list",
        text=Text("客户查询", "Customers"),
        route=("GET", "/staff/customers"),
        audience=ActorKind.STAFF,
        permission=CUSTOMERS_READ,
        request=CustomersRequest,
        answer=Page[CustomerLine],
        read=read_customers,
        audited=True,
    ),
    Query(
        name="staff.customers.detail",
        text=Text("客户详情", "A customer"),
        route=("GET", "/staff/customers/{customer_id}"),
        audience=ActorKind.STAFF,
        permission=CUSTOMERS_READ,
        request=CustomerRequest,
        answer=CustomerDetail,
        read=read_customer,
        audited=True,
        codes=(NOT_FOUND,),
    ),
    Query(
        name="staff.accounts.list",
        text=Text("账户查询", "Accounts"),
        route=("GET", "/staff/accounts"),
        audience=ActorKind.STAFF,
        permission=CUSTOMERS_READ,
        request=AccountsRequest,
        answer=Page[StaffAccount],
        read=read_accounts,
        audited=True,
    ),
    Query(
        name="staff.accounts.entries",
        text=Text("账户明细", "An account's entries"),
        route=("GET", "/staff/accounts/{account_id}/entries"),
        audience=ActorKind.STAFF,
        permission=CUSTOMERS_READ,
        request=StaffEntriesRequest,
        answer=Page[StaffEntry],
        read=read_entries,
        audited=True,
        codes=(NOT_FOUND,),
    ),
)
