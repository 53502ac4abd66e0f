"""Who works here and what they may do: one administrator asks, another person approves (ID-10, REQUIREMENTS F6, F7)."""

from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, exists, update

from qudao.identity.actor import ActorKind
from qudao.identity.codes import ID_NUMBER_INVALID, NAME_INVALID
from qudao.identity.real_name import read_id_number, read_name
from qudao.identity.roles import ROLE_CONFLICTS, STAFF_APPROVE, STAFF_MANAGE
from qudao.identity.sessions import end_sessions
from qudao.identity.tables import principal, staff_role
from qudao.kernel.clock import bank_day
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.masking import mask_name, mask_phone
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND
from qudao.operations.operation import Call, Nothing, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.staff import codes
from qudao.services.staff.api import enrol_staff, grant
from qudao.services.staff.messages import ChangeRole, CloseMember, CreateMember, MemberCreated, RoleChanged

# The two that check each other: without one of them nobody could ever be granted a role again.
KEY_ROLES: Final = frozenset({"system_administrator", "security_administrator"})
_MEMBER: Final = """
select p.principal_id, p.person_id, p.login, p.status,
       array(select role from staff_role r where r.principal_id = p.principal_id order by role) as roles,
       array(select r.role from staff_role r join principal o using (principal_id) where o.person_id = p.person_id)
           as person_roles
from principal p where p.principal_id = %(staff_id)s and p.kind = 'staff' and p.status = 'active'
"""
_PERSON: Final = "select person_id from person where id_number_digest = %(digest)s"


async def decide_create(call: Call, request: CreateMember, reads: Reads) -> Plan:
    """A member without roles: nothing can be done with it until one is granted and approved."""
    name = read_name(request.name)
    id_number = read_id_number(request.id_number, today=bank_day(call.at))
    taken = await reads.row("select from principal where login = %(login)s", login=request.staff_number)
    if taken is not None:
        raise Refused(codes.STAFF_NUMBER_TAKEN, at="staff_number", number=request.staff_number)
    digest = id_number.digest(reads.keys.codes)
    known = await reads.row(_PERSON, digest=digest)
    staff_id = new_id(call.at)
    return Plan(
        answer=MemberCreated(staff_id=public_id("stf", staff_id), staff_number=request.staff_number),
        changes=enrol_staff(
            staff_id=staff_id,
            person_id=known["person_id"] if known else new_id(call.at),
            new_person_digest=None if known else digest,
            staff_number=request.staff_number,
            name=name,
            phone=request.phone,
            language=request.language,
            at=call.at,
        ),
        audit_details={
            "staff_number": request.staff_number,
            "name": mask_name(name),
            "phone": mask_phone(request.phone),
        },
    )


async def decide_grant(call: Call, request: ChangeRole, reads: Reads) -> Plan:
    """One role more."""
    member = await _other_member(call, request.staff_id, reads)
    if request.role in member["roles"]:
        raise Refused(codes.ROLE_HELD)
    held = set(member["person_roles"])
    if any(request.role in pair and held & (set(pair) - {request.role}) for pair in ROLE_CONFLICTS):
        raise Refused(codes.ROLE_CONFLICT)
    return _changed(request, member, [*member["roles"], request.role], grant(_id(member), request.role, at=call.at))


async def decide_revoke(call: Call, request: ChangeRole, reads: Reads) -> Plan:
    """One role less."""
    member = await _other_member(call, request.staff_id, reads)
    if request.role not in member["roles"]:
        raise Refused(codes.ROLE_NOT_HELD)
    await _refuse_last(member, {request.role}, reads)
    left = [role for role in member["roles"] if role != request.role]
    return _changed(request, member, left, _revoke(_id(member), request.role))


async def decide_close(call: Call, request: CloseMember, reads: Reads) -> Plan:
    """Somebody leaves: no roles, no sessions, no sign-in from now on."""
    member = await _other_member(call, request.staff_id, reads)
    await _refuse_last(member, set(member["roles"]), reads)
    is_member = principal.c.principal_id == _id(member)
    ended = end_sessions(principal_id=_id(member), at=call.at, reason="member_left")
    return Plan(
        answer=Nothing(),
        changes=(
            *(_revoke(_id(member), role) for role in member["roles"]),
            Change(statement=update(principal).where(is_member).values(status="closed")),
            Change(statement=ended, expect=None),
        ),
        audit_details={"staff_number": member["login"], "before": member["roles"], "after": []},
    )


async def _other_member(call: Call, staff_id: str, reads: Reads) -> dict[str, Any]:
    member = await reads.known(_MEMBER, staff_id=parse_id("stf", staff_id))
    if member["person_id"] == call.actor.person_id:
        raise Refused(codes.OWN_RIGHTS)
    return member


async def _refuse_last(member: dict[str, Any], roles: set[str], reads: Reads) -> None:
    for role in sorted(roles & KEY_ROLES):
        others = await reads.row(
            "select from staff_role where role = %(role)s and principal_id <> %(staff_id)s limit 1",
            role=role,
            staff_id=_id(member),
        )
        if others is None:
            raise Refused(codes.LAST_ADMINISTRATOR)


def _revoke(staff_id: UUID, role: str) -> Change:
    columns = staff_role.c
    statement = delete(staff_role).where(columns.principal_id == staff_id, columns.role == role)
    if role in KEY_ROLES:
        # Commits come one after another, so of two that would each leave the other the last, one is refused here.
        other = staff_role.alias("other")
        is_left = exists().where(other.c.role == role, other.c.principal_id != staff_id)
        statement = statement.where(is_left)
    return Change(statement=statement, otherwise=codes.LAST_ADMINISTRATOR)


def _changed(request: ChangeRole, member: dict[str, Any], roles: list[str], change: Change) -> Plan:
    return Plan(
        answer=RoleChanged(staff_id=request.staff_id, roles=sorted(roles)),
        changes=(change,),
        audit_details={"staff_number": member["login"], "before": member["roles"], "after": sorted(roles)},
    )


def _id(member: dict[str, Any]) -> UUID:
    return member["principal_id"]


_ADMINISTRATION: Final[dict[str, Any]] = {"audience": ActorKind.STAFF, "permission": STAFF_MANAGE}
STAFF_OPERATIONS: Final = (
    Operation(
        name="staff.create_member",
        text=Text("新增员工", "Create a member of staff"),
        route=("POST", "/staff/members"),
        request=CreateMember,
        answer=MemberCreated,
        decide=decide_create,
        codes=(NAME_INVALID, ID_NUMBER_INVALID, codes.STAFF_NUMBER_TAKEN),
        **_ADMINISTRATION,
    ),
    Operation(
        name="staff.grant_role",
        text=Text("授予角色", "Grant a role"),
        route=("POST", "/staff/members/{staff_id}/roles"),
        request=ChangeRole,
        answer=RoleChanged,
        decide=decide_grant,
        approver=STAFF_APPROVE,
        codes=(NOT_FOUND, codes.OWN_RIGHTS, codes.ROLE_HELD, codes.ROLE_CONFLICT),
        **_ADMINISTRATION,
    ),
    Operation(
        name="staff.revoke_role",
        text=Text("收回角色", "Revoke a role"),
        route=("DELETE", "/staff/members/{staff_id}/roles/{role}"),
        request=ChangeRole,
        answer=RoleChanged,
        decide=decide_revoke,
        approver=STAFF_APPROVE,
        codes=(NOT_FOUND, codes.OWN_RIGHTS, codes.ROLE_NOT_HELD, codes.LAST_ADMINISTRATOR),
        **_ADMINISTRATION,
    ),
    Operation(
        name="staff.close_member",
        text=Text("员工离职停用", "Close a member who leaves"),
        route=("POST", "/staff/members/{staff_id}/close"),
        request=CloseMember,
        answer=Nothing,
        decide=decide_close,
        codes=(NOT_FOUND, codes.OWN_RIGHTS, codes.LAST_ADMINISTRATOR),
        **_ADMINISTRATION,
    ),
)
