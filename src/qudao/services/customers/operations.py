"""A customer's change of phone: full proof, word to the old phone, an end to other sessions (CU-5, REQUIREMENTS C6)."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import update

from qudao.identity.actor import ActorKind
from qudao.identity.factors import Factors
from qudao.identity.phone_codes import RESEND_AFTER, issue_code, sending_quota, use_up
from qudao.identity.sessions import end_other_sessions
from qudao.identity.step_up import Binding
from qudao.identity.tables import principal
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.masking import mask_phone
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import SIGN_IN_REQUIRED
from qudao.operations.operation import Call, Nothing, Operation
from qudao.operations.plan import Change, Denied, Plan
from qudao.operations.reads import Reads
from qudao.services.access.api import DECOY, PASSWORD_WRONG, block_policy, code_message, tell, text_message, warnings
from qudao.services.customers import codes
from qudao.services.customers.messages import BeginPhoneChange, ChangePhone, PhoneChangeBegun
from qudao.services.customers.sign_up import SIGN_UP_OPERATIONS
from qudao.services.customers.tables import customer

_NEW_PHONE: Final = Text("您正在将本手机号设为银行预留手机", "You are making this the phone the bank knows you by")
_CHANGE: Final = Text("将预留手机改为 {phone}", "Change your phone to {phone}")
_CHANGED: Final = Text(
    "您的预留手机已改为 {phone}；如非本人操作请立即联系本行",
    "Your phone was changed to {phone}; if this was not you, contact the bank at once",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedChange:
    """The password was right, and so was the code sent to `phone`."""

    phone: str
    owner: dict[str, Any]


async def decide_begin_phone_change(call: Call, request: BeginPhoneChange, reads: Reads) -> Plan:
    """Send a code to the new phone, if its quota has room."""
    if call.session is None:
        raise Refused(SIGN_IN_REQUIRED)
    if request.phone == call.session.phone:
        raise Refused(codes.PHONE_UNCHANGED, at="phone")
    quota = await reads.row(sending_quota(request.phone, at=call.at))
    is_sent = quota is not None and bool(quota["may_send"])
    attempt_id = new_id(call.at)
    code = issue_code(
        key=reads.keys.codes,
        phone_code_id=attempt_id,
        purpose="phone_change",
        login=request.phone,
        phone=request.phone,
        principal_id=call.actor.actor_id,
        address=call.address,
        at=call.at,
        is_sent=is_sent,
    )
    message = code_message(code, phone=request.phone, deed=_NEW_PHONE, language=call.actor.language)
    return Plan(
        answer=PhoneChangeBegun(
            phone_change_id=public_id("sgn", attempt_id),
            resend_after_s=int(RESEND_AFTER.total_seconds()),
            expires_at=code.expires_at,
        ),
        changes=(Change(statement=code.statement),),
        messages=(message if is_sent else DECOY,),
    )


async def authenticate_phone_change(call: Call, request: ChangePhone, reads: Reads, factors: Factors) -> ProvedChange:
    """Check the password, then the code sent to the new phone. Raises Refused."""
    policy = block_policy(await reads.parameters())
    owner_id = call.actor.actor_id
    proof = await factors.prove_password(principal_id=owner_id, password=request.password, policy=policy, at=call.at)
    if not proof.is_proved or proof.principal is None:
        raise Denied(PASSWORD_WRONG, messages=warnings(proof, policy, at=call.at), subject_id=owner_id)
    row = await factors.prove_phone(
        phone_code_id=parse_id("sgn", request.phone_change_id), purpose="phone_change", code=request.code, at=call.at
    )
    if row is None or row["principal_id"] != owner_id:
        raise Refused(codes.PHONE_CODE_WRONG, at="code")
    return ProvedChange(phone=row["login"], owner=dict(proof.principal))


async def decide_change_phone(call: Call, request: ChangePhone, reads: Reads) -> Plan:
    """The new phone, once a code of the old phone or the soft token confirms it."""
    if call.session is None:
        raise Refused(SIGN_IN_REQUIRED)
    proved: ProvedChange = call.evidence
    taken = await reads.row("select from principal where login = %(phone)s", phone=proved.phone)
    if taken is not None:
        raise Refused(codes.PHONE_REGISTERED)
    owner_id, old_phone = call.actor.actor_id, call.session.phone
    ended = end_other_sessions(principal_id=owner_id, kept=call.session.session_id, at=call.at, reason="phone_changed")
    is_me = principal.c.principal_id == owner_id
    changed = _CHANGED.filled({"phone": mask_phone(proved.phone)})
    return Plan(
        answer=Nothing(),
        changes=(
            Change(
                statement=use_up(parse_id("sgn", request.phone_change_id), at=call.at),
                otherwise=codes.PHONE_CODE_WRONG,
            ),
            Change(
                statement=update(principal).where(is_me).values(login=proved.phone, phone=proved.phone),
                otherwise=codes.PHONE_REGISTERED,
            ),
            Change(statement=update(customer).where(customer.c.customer_id == owner_id).values(phone=proved.phone)),
            Change(statement=ended, expect=None),
        ),
        messages=(
            text_message(phone=old_phone, text=changed, language=call.actor.language),
            tell(proved.owner, changed),
        ),
        binding=Binding(
            operation="customers.change_phone",
            facts=(("customer", owner_id.hex), ("phone", proved.phone)),
            shown=_CHANGE.filled({"phone": mask_phone(proved.phone)}),
            methods=("sms", "totp"),
        ),
        audit_details={"before": mask_phone(old_phone), "after": mask_phone(proved.phone)},
    )


CUSTOMER_OPERATIONS: Final = (
    *SIGN_UP_OPERATIONS,
    Operation(
        name="customers.begin_phone_change",
        text=Text("更换手机：获取验证码", "Begin to change the phone: get a code"),
        route=("POST", "/me/phone-changes"),
        audience=ActorKind.CUSTOMER,
        request=BeginPhoneChange,
        answer=PhoneChangeBegun,
        decide=decide_begin_phone_change,
        codes=(codes.PHONE_UNCHANGED,),
    ),
    Operation(
        name="customers.change_phone",
        text=Text("更换手机", "Change the phone"),
        route=("POST", "/me/phone"),
        audience=ActorKind.CUSTOMER,
        request=ChangePhone,
        answer=Nothing,
        authenticate=authenticate_phone_change,
        decide=decide_change_phone,
        codes=(PASSWORD_WRONG, codes.PHONE_CODE_WRONG, codes.PHONE_REGISTERED),
    ),
)
