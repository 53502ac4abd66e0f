"""Who works here, and who may do what."""

from typing import Final

from qudao.database.connection import Row
from qudao.identity.actor import ActorKind
from qudao.identity.roles import ROLE_CONFLICTS, ROLES, STAFF_REVIEW, permissions_of
from qudao.kernel.ids import public_id
from qudao.kernel.masking import mask_name, mask_phone
from qudao.kernel.text import Text
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.staff.messages import Member, MemberList, MemberRole, PermissionHolders, PermissionReview

_MEMBERS: Final = """
select p.principal_id, p.login, p.display_name, p.phone, p.status, p.created_at, w.changed_at,
       (select max(s.signed_in_at) from session s where s.principal_id = p.principal_id) as last_signed_in_at,
       array(select r.role from staff_role r where r.principal_id = p.principal_id order by r.role) as roles,
       array(select r.granted_at from staff_role r where r.principal_id = p.principal_id order by r.role) as granted
from principal p left join password w using (principal_id)
where p.kind = 'staff' order by p.login
"""
_HOLDERS: Final = """
select r.role, p.login from staff_role r join principal p using (principal_id) where p.status = 'active'
order by p.login
"""


async def read_members(_call: Call, _request: Nothing, reads: Reads) -> MemberList:
    """Every member of staff, those who left too."""
    return MemberList(items=[_member(row) for row in await reads.rows(_MEMBERS)])


async def read_review(_call: Call, _request: Nothing, reads: Reads) -> PermissionReview:
    """Every permission with the roles that carry it and the members who hold them."""
    holders = await reads.rows(_HOLDERS)
    items: list[PermissionHolders] = []
    for permission in sorted(frozenset[str]().union(*ROLES.values())):
        roles = sorted(role for role, permissions in ROLES.items() if permission in permissions)
        numbers = sorted({row["login"] for row in holders if row["role"] in roles})
        items.append(PermissionHolders(permission=permission, roles=roles, staff_numbers=numbers))
    return PermissionReview(items=items, conflicts=[list(pair) for pair in ROLE_CONFLICTS])


def _member(row: Row) -> Member:
    granted = zip(row["roles"], row["granted"], strict=True)
    return Member(
        staff_id=public_id("stf", row["principal_id"]),
        staff_number=row["login"],
        name_masked=mask_name(row["display_name"]),
        phone_masked=mask_phone(row["phone"]),
        status=row["status"],
        roles=[MemberRole(role=role, granted_at=at) for role, at in granted],
        permissions=sorted(permissions_of(row["roles"])),
        created_at=row["created_at"],
        password_changed_at=row["changed_at"],
        last_signed_in_at=row["last_signed_in_at"],
    )


STAFF_QUERIES: Final = (
    Query(
        name="staff.members",
        text=Text("员工名册", "Members of staff"),
        route=("GET", "/staff/members"),
        audience=ActorKind.STAFF,
        permission=STAFF_REVIEW,
        request=Nothing,
        answer=MemberList,
        read=read_members,
    ),
    Query(
        name="staff.permission_review",
        text=Text("权限检视", "Permission review"),
        route=("GET", "/staff/permission-review"),
        audience=ActorKind.STAFF,
        permission=STAFF_REVIEW,
        request=Nothing,
        answer=PermissionReview,
        read=read_review,
    ),
)
