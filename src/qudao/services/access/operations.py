"""Signing in, ending sessions."""

from dataclasses import replace
from typing import Any, Final

from qudao.identity.actor import ActorKind
from qudao.identity.factors import Factors, Proof
from qudao.identity.password_policy import PROFILES
from qudao.identity.phone_codes import RESEND_AFTER, PhoneCode, Purpose, issue_code, sending_quota
from qudao.identity.sessions import end_sessions
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.codes import NOT_FOUND, SIGN_IN_REQUIRED
from qudao.operations.operation import Call, Nothing, Operation
from qudao.operations.plan import Change, Denied, Plan
from qudao.operations.reads import Reads
from qudao.services.access import codes
from qudao.services.access.messages import BeginSignIn, EndSession, SignedIn, SignIn, SignInBegun
from qudao.services.access.rules import block_policy, warnings
from qudao.services.access.sending import DECOY, code_message
from qudao.services.access.session_start import actor_view, new_session

BOTH: Final[dict[str, Any]] = {"audience": ActorKind.CUSTOMER, "also_for": frozenset({ActorKind.STAFF})}
_SIGNING_IN: Final = Text("您正在登录", "You are signing in")
_LOGIN: Final = """
select principal_id, kind, phone, language from principal where login = %(login)s and status = 'active'
"""


async def send_code(
    call: Call, login: str, reads: Reads, *, purpose: Purpose, deed: Text
) -> tuple[PhoneCode, str, Plan]:
    """A code for a login, sent if there is such a login and its phone's quota has room; nothing tells which.

    Returns the code, the outside form of its id, and a plan without an answer.
    """
    row = await reads.row(_LOGIN, login=login)
    phone = row["phone"] if row else ""
    quota = await reads.row(sending_quota(phone, at=call.at))
    is_sent = row is not None and quota is not None and quota["may_send"]
    attempt_id = new_id(call.at)
    code = issue_code(
        key=reads.keys.codes,
        phone_code_id=attempt_id,
        purpose=purpose,
        login=login,
        phone=phone,
        principal_id=row["principal_id"] if row else None,
        address=call.address,
        at=call.at,
        is_sent=is_sent,
    )
    message = code_message(code, phone=phone, deed=deed, language=row["language"] if row else "")
    plan = Plan(
        answer=None,
        changes=(Change(statement=code.statement),),
        messages=(message if is_sent else DECOY,),
        subject_id=row["principal_id"] if row else None,
    )
    return code, public_id("sgn", attempt_id), plan


async def decide_begin_sign_in(call: Call, request: BeginSignIn, reads: Reads) -> Plan:
    """Send a code to whoever has the login."""
    code, sign_in_id, plan = await send_code(call, request.login, reads, purpose="sign_in", deed=_SIGNING_IN)
    answer = SignInBegun(
        sign_in_id=sign_in_id, resend_after_s=int(RESEND_AFTER.total_seconds()), expires_at=code.expires_at
    )
    return replace(plan, answer=answer)


async def authenticate_sign_in(call: Call, request: SignIn, reads: Reads, factors: Factors) -> Proof:
    """Check both factors. Raises Denied(SIGN_IN_FAILED) for every cause alike."""
    policy = block_policy(await reads.parameters())
    proof = await factors.prove_sign_in(
        sign_in_id=parse_id("sgn", request.sign_in_id),
        password=request.password,
        code=request.code,
        policy=policy,
        at=call.at,
    )
    if not proof.is_proved:
        subject_id = proof.principal["principal_id"] if proof.principal else None
        messages = warnings(proof, policy, at=call.at)
        raise Denied(codes.SIGN_IN_FAILED, messages=messages, subject_id=subject_id)
    return proof


async def decide_sign_in(call: Call, _request: SignIn, _reads: Reads) -> Plan:
    """Begin a session for who was proved."""
    proof: Proof = call.evidence
    principal = proof.principal
    if principal is None:
        raise Refused(codes.SIGN_IN_FAILED)
    kind = ActorKind(principal["kind"])
    lifetime = PROFILES[kind].lifetime
    if lifetime is not None and call.at - principal["changed_at"] > lifetime:
        raise Refused(codes.PASSWORD_EXPIRED)
    session = new_session(call, principal["principal_id"])
    spent = tuple(Change(statement=statement, otherwise=codes.SIGN_IN_FAILED) for statement in proof.spent)
    view = actor_view(
        kind=kind,
        actor_id=principal["principal_id"],
        name=principal["display_name"],
        roles=sorted(principal["roles"]),
        language=principal["language"],
    )
    return Plan(
        answer=SignedIn(actor=view),
        once=session.once,
        session_token=session.token,
        changes=(*spent, *session.changes),
        subject_id=principal["principal_id"],
    )


async def decide_sign_out(call: Call, _request: Nothing, _reads: Reads) -> Plan:
    """End the present session."""
    if call.session is None:
        raise Refused(SIGN_IN_REQUIRED)
    ended = end_sessions(
        principal_id=call.actor.actor_id, at=call.at, reason="signed_out", only=call.session.session_id
    )
    return Plan(answer=Nothing(), changes=(Change(statement=ended, expect=None),), session_token="")


async def decide_sign_out_everywhere(call: Call, _request: Nothing, _reads: Reads) -> Plan:
    """End every session of the caller, the present one too."""
    ended = end_sessions(principal_id=call.actor.actor_id, at=call.at, reason="signed_out_everywhere")
    return Plan(answer=Nothing(), changes=(Change(statement=ended, expect=None),), session_token="")


async def decide_end_session(call: Call, request: EndSession, reads: Reads) -> Plan:
    """End one of the caller's sessions."""
    session_id = parse_id("ses", request.session_id)
    await reads.known(
        "select from session where session_id = %(session_id)s and principal_id = %(owner)s and ended_at is null",
        session_id=session_id,
        owner=call.actor.actor_id,
    )
    ended = end_sessions(principal_id=call.actor.actor_id, at=call.at, reason="ended_by_owner", only=session_id)
    is_present = session_id == call.actor.session_id
    return Plan(
        answer=Nothing(),
        changes=(Change(statement=ended, otherwise=NOT_FOUND),),
        session_token="" if is_present else None,
    )


SIGN_IN_OPERATIONS: Final = (
    Operation(
        name="access.begin_sign_in",
        text=Text("获取登录验证码", "Begin to sign in: get a code"),
        route=("POST", "/sign-ins"),
        audience=ActorKind.GUEST,
        request=BeginSignIn,
        answer=SignInBegun,
        decide=decide_begin_sign_in,
    ),
    Operation(
        name="access.sign_in",
        text=Text("登录", "Sign in"),
        route=("POST", "/sessions"),
        audience=ActorKind.GUEST,
        request=SignIn,
        answer=SignedIn,
        authenticate=authenticate_sign_in,
        decide=decide_sign_in,
        codes=(codes.SIGN_IN_FAILED, codes.PASSWORD_EXPIRED),
    ),
    Operation(
        name="access.sign_out",
        text=Text("退出登录", "Sign out"),
        route=("POST", "/session/sign-out"),
        request=Nothing,
        answer=Nothing,
        decide=decide_sign_out,
        **BOTH,
    ),
    Operation(
        name="access.sign_out_everywhere",
        text=Text("退出所有设备", "Sign out everywhere"),
        route=("POST", "/sessions/sign-out-everywhere"),
        request=Nothing,
        answer=Nothing,
        decide=decide_sign_out_everywhere,
        **BOTH,
    ),
    Operation(
        name="access.end_session",
        text=Text("结束一个会话", "End one session"),
        route=("DELETE", "/sessions/{session_id}"),
        request=EndSession,
        answer=Nothing,
        decide=decide_end_session,
        codes=(NOT_FOUND,),
        **BOTH,
    ),
)
