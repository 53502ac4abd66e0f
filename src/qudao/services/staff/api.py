"""What other services may use of staff: writing a member."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import insert

from qudao.identity.actor import ActorKind
from qudao.identity.factors import set_password
from qudao.identity.tables import person, principal, staff_role
from qudao.operations.plan import Change
from qudao.services.staff.codes import ROLE_CONFLICT, STAFF_NUMBER_TAKEN


def enrol_staff(  # noqa: PLR0913 - the columns of one member
    *,
    staff_id: UUID,
    person_id: UUID,
    new_person_digest: bytes | None,
    staff_number: str,
    name: str,
    phone: str,
    language: str,
    at: datetime,
    phc: str | None = None,
    roles: tuple[str, ...] = (),
) -> tuple[Change, ...]:
    """The changes that write a member of staff.

    `new_person_digest`: of the identity number, when the bank does not know the person yet. Without `phc` the member
    has no password until the first reset.
    """
    changes: list[Change] = []
    if new_person_digest is not None:
        row = insert(person).values(person_id=person_id, id_number_digest=new_person_digest, recorded_at=at)
        changes.append(Change(statement=row))
    member = insert(principal).values(
        principal_id=staff_id,
        kind=ActorKind.STAFF.value,
        person_id=person_id,
        login=staff_number,
        phone=phone,
        display_name=name,
        language=language,
        created_at=at,
    )
    changes.append(Change(statement=member, otherwise=STAFF_NUMBER_TAKEN))
    if phc is not None:
        changes.append(Change(statement=set_password(staff_id, phc, at=at)))
    return (*changes, *(grant(staff_id, role, at=at) for role in roles))


def grant(staff_id: UUID, role: str, *, at: datetime) -> Change:
    """The change that grants a role; the database refuses conflicting ones."""
    row = insert(staff_role).values(principal_id=staff_id, role=role, granted_at=at)
    return Change(statement=row, otherwise=ROLE_CONFLICT)
