"""What administrators ask for, and what they see."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.operations.operation import Message

StaffId = Annotated[str, msgspec.Meta(pattern=id_pattern("stf"))]
StaffNumber = Annotated[str, msgspec.Meta(pattern="^[A-Z][0-9]{3,9}$", examples=["S1001"])]
Phone = Annotated[str, msgspec.Meta(pattern="^1[3-9][0-9]{9}$", examples=["13900139000"])]
Role = Literal[
    "teller",
    "operations_maker",
    "operations_checker",
    "system_administrator",
    "security_administrator",
    "auditor",
]


class CreateMember(Message):
    """A new member of staff; the identity number tells which natural person it is."""

    staff_number: StaffNumber
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    id_number: Annotated[str, msgspec.Meta(min_length=1, max_length=30)]
    phone: Phone
    language: Literal["zh-CN", "en"] = "zh-CN"


class MemberCreated(Message):
    """The new member."""

    staff_id: str
    staff_number: str


class ChangeRole(Message):
    """Which role of whom."""

    staff_id: StaffId
    role: Role


class RoleChanged(Message):
    """What is held from now on."""

    staff_id: str
    roles: list[str]


class CloseMember(Message):
    """Who leaves."""

    staff_id: StaffId


class MemberRole(Message):
    """A role and since when it is held."""

    role: str
    granted_at: datetime


class Member(Message):
    """A member of staff, and what they may do."""

    staff_id: str
    staff_number: str
    name_masked: str
    phone_masked: str
    status: str
    roles: list[MemberRole]
    permissions: list[str]
    created_at: datetime
    password_changed_at: datetime | None
    last_signed_in_at: datetime | None


class MemberList(Message):
    """All members of staff."""

    items: list[Member]


class PermissionHolders(Message):
    """A permission, the roles that carry it and who holds them."""

    permission: str
    roles: list[str]
    staff_numbers: list[str]


class PermissionReview(Message):
    """Who may do what, and what must not meet in one person (ID-10)."""

    items: list[PermissionHolders]
    conflicts: list[list[str]]
