"""Changing what one signs in with: password, soft token, language."""

from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final

import segno
from sqlalchemy import delete, update
from sqlalchemy.dialects.postgresql import insert as upsert

from qudao.identity.actor import ActorKind
from qudao.identity.codes import ID_NUMBER_INVALID, IDENTITY_CODES, PASSWORD_UNCHANGED
from qudao.identity.factors import Factors, Proof, set_password
from qudao.identity.password_policy import check_new_password
from qudao.identity.phone_codes import RESEND_AFTER
from qudao.identity.real_name import personal_words, read_id_number
from qudao.identity.sessions import end_other_sessions, end_sessions
from qudao.identity.step_up import Binding, Method
from qudao.identity.tables import principal as principal_table
from qudao.identity.tables import totp as totp_table
from qudao.identity.totp import new_secret, provisioning_uri
from qudao.kernel.clock import bank_day
from qudao.kernel.ids import parse_id
from qudao.kernel.masking import mask_phone
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import SIGN_IN_REQUIRED
from qudao.operations.operation import Call, Nothing, Operation
from qudao.operations.plan import Change, Denied, Plan
from qudao.operations.reads import Reads
from qudao.services.access import codes
from qudao.services.access.messages import (
    BeginReset,
    ChangePassword,
    CompleteReset,
    ConfirmTotp,
    ResetBegun,
    SetLanguage,
    TotpEnrolment,
)
from qudao.services.access.operations import BOTH, send_code
from qudao.services.access.rules import block_policy, warnings
from qudao.services.access.sending import tell

_RESETTING: Final = Text("您正在重设登录密码", "You are resetting your password")
_PASSWORD_CHANGED: Final = Text(
    "您的登录密码已修改；如非本人操作请立即联系本行",
    "Your password was changed; if this was not you, contact the bank at once",
)
_TOTP_CONFIRMED: Final = Text(
    "您已开通动态口令；如非本人操作请立即联系本行",
    "A soft token was enrolled; if this was not you, contact the bank at once",
)
_TOTP_REMOVED: Final = Text(
    "您的动态口令已停用；如非本人操作请立即联系本行",
    "Your soft token was removed; if this was not you, contact the bank at once",
)
_ENROL: Final = Text("开通动态口令", "Enrol a soft token")
_REMOVE: Final = Text("停用动态口令", "Remove the soft token")
_OWN: Final = """
select p.principal_id, p.kind, p.phone, p.language, p.login, t.confirmed_at
from principal p left join totp t using (principal_id) where p.principal_id = %(principal_id)s
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassword:
    """Who was proved, and the hash of the new password."""

    proof: Proof
    phc: str


async def authenticate_change_password(
    call: Call, request: ChangePassword, reads: Reads, factors: Factors
) -> NewPassword:
    """Check the present password, then the new one against the policy. Raises Refused."""
    policy = block_policy(await reads.parameters())
    actor = call.actor
    proof = await factors.prove_password(
        principal_id=actor.actor_id, password=request.current_password, policy=policy, at=call.at
    )
    if not proof.is_proved:
        raise Denied(codes.PASSWORD_WRONG, messages=warnings(proof, policy, at=call.at), subject_id=actor.actor_id)
    if request.new_password == request.current_password:
        raise Refused(PASSWORD_UNCHANGED, at="new_password")
    _check_policy(proof, request.new_password)
    return NewPassword(proof=proof, phc=await factors.passwords.hash(request.new_password))


async def decide_change_password(call: Call, _request: ChangePassword, _reads: Reads) -> Plan:
    """The new password, and an end to all other sessions (REQUIREMENTS B3)."""
    if call.session is None:
        raise Refused(SIGN_IN_REQUIRED)
    new: NewPassword = call.evidence
    actor_id = call.actor.actor_id
    ended = end_other_sessions(
        principal_id=actor_id, kept=call.session.session_id, at=call.at, reason="password_changed"
    )
    return Plan(
        answer=Nothing(),
        changes=(
            Change(statement=set_password(actor_id, new.phc, at=call.at)),
            Change(statement=ended, expect=None),
        ),
        messages=(tell(new.proof.principal or {}, _PASSWORD_CHANGED),),
    )


async def decide_begin_reset(call: Call, request: BeginReset, reads: Reads) -> Plan:
    """Send a code to whoever has the login."""
    code, reset_id, plan = await send_code(call, request.login, reads, purpose="password_reset", deed=_RESETTING)
    answer = ResetBegun(reset_id=reset_id, resend_after_s=int(RESEND_AFTER.total_seconds()), expires_at=code.expires_at)
    return replace(plan, answer=answer)


async def authenticate_reset(call: Call, request: CompleteReset, reads: Reads, factors: Factors) -> NewPassword:
    """Check phone, identity number and soft token; nothing tells which was wrong. Raises Refused."""
    policy = block_policy(await reads.parameters())
    id_number = read_id_number(request.id_number, today=bank_day(call.at))
    proof = await factors.prove_reset(
        reset_id=parse_id("sgn", request.reset_id),
        code=request.code,
        id_number_digest=id_number.digest(reads.keys.codes),
        totp_code=request.totp_code,
        policy=policy,
        at=call.at,
    )
    principal = proof.principal
    if not proof.is_proved or principal is None:
        subject_id = principal["principal_id"] if principal else None
        raise Denied(codes.RESET_FAILED, messages=warnings(proof, policy, at=call.at), subject_id=subject_id)
    _check_policy(proof, request.new_password, id_number=id_number.number)
    if principal["phc"] is not None and await factors.passwords.verify(principal["phc"], request.new_password):
        raise Refused(PASSWORD_UNCHANGED, at="new_password")
    return NewPassword(proof=proof, phc=await factors.passwords.hash(request.new_password))


async def decide_complete_reset(call: Call, _request: CompleteReset, _reads: Reads) -> Plan:
    """The new password, and an end to every session; the soft token stays (REQUIREMENTS A6, B3)."""
    new: NewPassword = call.evidence
    principal = new.proof.principal or {}
    principal_id = principal["principal_id"]
    ended = end_sessions(principal_id=principal_id, at=call.at, reason="password_reset")
    return Plan(
        answer=Nothing(),
        changes=(
            *(Change(statement=statement, otherwise=codes.RESET_FAILED) for statement in new.proof.spent),
            Change(statement=set_password(principal_id, new.phc, at=call.at)),
            Change(statement=ended, expect=None),
        ),
        messages=(tell(principal, _PASSWORD_CHANGED),),
        subject_id=principal_id,
    )


async def decide_enrol_totp(call: Call, _request: Nothing, reads: Reads) -> Plan:
    """A fresh secret, confirmed by a code later; an unconfirmed one before it is forgotten."""
    own = await reads.known(_OWN, principal_id=call.actor.actor_id)
    if own["confirmed_at"] is not None:
        raise Refused(codes.TOTP_ON)
    secret = new_secret()
    account = mask_phone(own["login"]) if own["kind"] == ActorKind.CUSTOMER else own["login"]
    uri = provisioning_uri(secret, account=account)
    row = upsert(totp_table).values(principal_id=call.actor.actor_id, secret=secret, last_step=0)
    replaced = row.on_conflict_do_update(
        index_elements=["principal_id"],
        set_={"secret": secret, "last_step": 0},
        where=totp_table.c.confirmed_at.is_(None),
    )
    return Plan(
        answer=TotpEnrolment(),
        once={"secret": secret, "otpauth_uri": uri, "qr_svg": _qr_svg(uri)},
        changes=(Change(statement=replaced, otherwise=codes.TOTP_ON),),
        binding=_own_binding(call, "access.enrol_totp", _ENROL),
    )


async def authenticate_confirm_totp(call: Call, request: ConfirmTotp, _reads: Reads, factors: Factors) -> Change:
    """Check the first code. Raises Refused(TOTP_CODE_WRONG)."""
    confirmed = await factors.prove_new_token(principal_id=call.actor.actor_id, code=request.code, at=call.at)
    if confirmed is None:
        raise Refused(codes.TOTP_CODE_WRONG, at="code")
    return Change(statement=confirmed, otherwise=codes.TOTP_CODE_WRONG)


async def decide_confirm_totp(call: Call, _request: ConfirmTotp, reads: Reads) -> Plan:
    """The soft token is in use from now on."""
    own = await reads.known(_OWN, principal_id=call.actor.actor_id)
    return Plan(answer=Nothing(), changes=(call.evidence,), messages=(tell(own, _TOTP_CONFIRMED),))


async def decide_remove_totp(call: Call, _request: Nothing, reads: Reads) -> Plan:
    """No soft token from now on."""
    own = await reads.known(_OWN, principal_id=call.actor.actor_id)
    if own["confirmed_at"] is None:
        raise Refused(codes.TOTP_OFF)
    removed = delete(totp_table).where(totp_table.c.principal_id == call.actor.actor_id)
    return Plan(
        answer=Nothing(),
        changes=(Change(statement=removed, otherwise=codes.TOTP_OFF),),
        messages=(tell(own, _TOTP_REMOVED),),
        binding=_own_binding(call, "access.remove_totp", _REMOVE, methods=("sms", "totp")),
    )


async def decide_set_language(call: Call, request: SetLanguage, _reads: Reads) -> Plan:
    """The language of what the bank sends."""
    mine = principal_table.c.principal_id == call.actor.actor_id
    statement = update(principal_table).where(mine).values(language=request.language)
    return Plan(
        answer=Nothing(),
        changes=(Change(statement=statement),),
        audit_details={"before": call.actor.language, "after": request.language},
    )


def _check_policy(proof: Proof, password: str, *, id_number: str = "") -> None:
    principal = proof.principal or {}
    words = personal_words(name=principal["display_name"], phone=principal["phone"], id_number=id_number)
    check_new_password(password, kind=ActorKind(principal["kind"]), personal=words)


def _own_binding(call: Call, operation: str, shown: Text, *, methods: tuple[Method, ...] = ("sms",)) -> Binding:
    facts = (("principal", call.actor.actor_id.hex),)
    return Binding(operation=operation, facts=facts, shown=shown, methods=methods)


def _qr_svg(uri: str) -> str:
    picture = BytesIO()
    segno.make(uri, error="m", micro=False).save(picture, kind="svg", xmldecl=False, scale=4, border=2, light="#fff")
    return picture.getvalue().decode()


FACTOR_OPERATIONS: Final = (
    Operation(
        name="access.change_password",
        text=Text("修改登录密码", "Change the password"),
        route=("POST", "/me/password"),
        request=ChangePassword,
        answer=Nothing,
        authenticate=authenticate_change_password,
        decide=decide_change_password,
        codes=(codes.PASSWORD_WRONG, *IDENTITY_CODES),
        **BOTH,
    ),
    Operation(
        name="access.begin_reset",
        text=Text("忘记密码：获取验证码", "Begin to reset a password: get a code"),
        route=("POST", "/password-resets"),
        audience=ActorKind.GUEST,
        request=BeginReset,
        answer=ResetBegun,
        decide=decide_begin_reset,
    ),
    Operation(
        name="access.complete_reset",
        text=Text("重设密码", "Reset the password"),
        route=("POST", "/password-resets/{reset_id}/complete"),
        audience=ActorKind.GUEST,
        request=CompleteReset,
        answer=Nothing,
        authenticate=authenticate_reset,
        decide=decide_complete_reset,
        codes=(ID_NUMBER_INVALID, codes.RESET_FAILED, *IDENTITY_CODES),
    ),
    Operation(
        name="access.enrol_totp",
        text=Text("开通动态口令", "Enrol a soft token"),
        route=("POST", "/me/totp"),
        request=Nothing,
        answer=TotpEnrolment,
        decide=decide_enrol_totp,
        codes=(codes.TOTP_ON,),
        **BOTH,
    ),
    Operation(
        name="access.confirm_totp",
        text=Text("启用动态口令", "Confirm the soft token"),
        route=("POST", "/me/totp/confirm"),
        request=ConfirmTotp,
        answer=Nothing,
        authenticate=authenticate_confirm_totp,
        decide=decide_confirm_totp,
        codes=(codes.TOTP_CODE_WRONG,),
        **BOTH,
    ),
    Operation(
        name="access.remove_totp",
        text=Text("停用动态口令", "Remove the soft token"),
        route=("DELETE", "/me/totp"),
        request=Nothing,
        answer=Nothing,
        decide=decide_remove_totp,
        codes=(codes.TOTP_OFF,),
        **BOTH,
    ),
    Operation(
        name="access.set_language",
        text=Text("选择语言", "Choose the language"),
        route=("POST", "/me/language"),
        request=SetLanguage,
        answer=Nothing,
        decide=decide_set_language,
        **BOTH,
    ),
)
