"""What customers see of themselves."""

from typing import Final

from qudao.identity.actor import ActorKind
from qudao.kernel.ids import public_id
from qudao.kernel.masking import mask_id_number, mask_name, mask_phone
from qudao.kernel.text import Text
from qudao.operations.operation import Call, Nothing, Query
from qudao.operations.reads import Reads
from qudao.services.customers.messages import CustomerSelf

_SELF: Final = """
select c.name, c.phone, c.id_number, c.terms_version, c.registered_at, p.language, w.changed_at,
       exists (select from totp t where t.principal_id = p.principal_id and t.confirmed_at is not null) as has_totp
from customer c join principal p on p.principal_id = c.customer_id join password w using (principal_id)
where c.customer_id = %(customer_id)s
"""


async def read_self(call: Call, _request: Nothing, reads: Reads) -> CustomerSelf:
    """The caller's own particulars."""
    row = await reads.known(_SELF, customer_id=call.actor.actor_id)
    return CustomerSelf(
        customer_id=public_id("cus", call.actor.actor_id),
        name_masked=mask_name(row["name"]),
        phone_masked=mask_phone(row["phone"]),
        id_number_masked=mask_id_number(row["id_number"]),
        language=row["language"],
        terms_version=row["terms_version"],
        registered_at=row["registered_at"],
        password_changed_at=row["changed_at"],
        has_totp=row["has_totp"],
    )


CUSTOMER_QUERIES: Final = (
    Query(
        name="customers.self",
        text=Text("我的资料", "One's own particulars"),
        route=("GET", "/me"),
        audience=ActorKind.CUSTOMER,
        request=Nothing,
        answer=CustomerSelf,
        read=read_self,
    ),
)
