"""What other services may use of customers: writing one."""

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import insert

from qudao.identity.actor import ActorKind
from qudao.identity.factors import set_password
from qudao.identity.tables import person, principal
from qudao.operations.plan import Change
from qudao.services.customers.codes import ALREADY_CUSTOMER, PHONE_REGISTERED
from qudao.services.customers.tables import customer

TERMS_VERSION: Final = "2026-01"


def enrol(  # noqa: PLR0913 - the columns of one customer
    *,
    customer_id: UUID,
    person_id: UUID,
    is_new_person: bool,
    name: str,
    id_number: str,
    id_number_digest: bytes,
    phone: str,
    language: str,
    phc: str,
    terms_version: str,
    via: str,
    at: datetime,
) -> tuple[Change, ...]:
    """The changes that write a customer who can sign in. `id_number_digest`: see identity.real_name."""
    new_person = insert(person).values(person_id=person_id, id_number_digest=id_number_digest, recorded_at=at)
    new_principal = insert(principal).values(
        principal_id=customer_id,
        kind=ActorKind.CUSTOMER.value,
        person_id=person_id,
        login=phone,
        phone=phone,
        display_name=name,
        language=language,
        created_at=at,
    )
    new_customer = insert(customer).values(
        customer_id=customer_id,
        person_id=person_id,
        name=name,
        id_number=id_number,
        id_number_digest=id_number_digest,
        phone=phone,
        terms_version=terms_version,
        registered_at=at,
        registered_via=via,
    )
    return (
        *([Change(statement=new_person, otherwise=ALREADY_CUSTOMER)] if is_new_person else []),
        Change(statement=new_principal, otherwise=PHONE_REGISTERED),
        Change(statement=new_customer, otherwise=ALREADY_CUSTOMER),
        Change(statement=set_password(customer_id, phc, at=at)),
    )
