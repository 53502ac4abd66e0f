"""Sign-up: prove a phone, give a real name, and a class I account opens (CU-3, CU-4)."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import update

from qudao.identity.actor import ActorKind
from qudao.identity.codes import IDENTITY_CODES
from qudao.identity.factors import Factors
from qudao.identity.password_policy import check_new_password
from qudao.identity.phone_codes import RESEND_AFTER, issue_code, sending_quota, use_up
from qudao.identity.real_name import IdNumber, personal_words, read_id_number, read_name
from qudao.identity.tables import phone_code
from qudao.kernel.clock import bank_day
from qudao.kernel.ids import new_id, parse_id, public_id
from qudao.kernel.masking import mask_name, mask_phone
from qudao.kernel.refusal import Refused
from qudao.kernel.text import Text
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.services.access.api import DECOY, code_message, new_session
from qudao.services.accounts.api import new_account_number, open_holding
from qudao.services.customers import codes
from qudao.services.customers.api import TERMS_VERSION, enrol
from qudao.services.customers.messages import (
    BeginSignUp,
    CompleteSignUp,
    PhoneProved,
    ProvePhone,
    SignedUp,
    SignUpBegun,
)

AGE_MIN: Final = 16
COMPLETE_WITHIN: Final = timedelta(minutes=30)
# So that a proved phone does not serve to find out whose identity numbers are customers'.
COMPLETIONS_MAX: Final = 10
_SIGNING_UP: Final = Text("您正在注册开户", "You are signing up")
_PHONE_TAKEN: Final = "select from principal where login = %(phone)s"
_KNOWN: Final = """
select i.person_id, c.customer_id from person i left join customer c using (person_id)
where i.id_number_digest = %(digest)s
union all
select c.person_id, c.customer_id from customer c where c.id_number_digest = %(digest)s
limit 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Someone whose phone is proved and whose particulars are in order."""

    phone: str
    name: str
    id_number: IdNumber
    phc: str


async def decide_begin(call: Call, request: BeginSignUp, reads: Reads) -> Plan:
    """Send a code to the phone, if its quota has room."""
    quota = await reads.row(sending_quota(request.phone, at=call.at))
    is_sent = quota is not None and bool(quota["may_send"])
    attempt_id = new_id(call.at)
    code = issue_code(
        key=reads.keys.codes,
        phone_code_id=attempt_id,
        purpose="sign_up",
        login=request.phone,
        phone=request.phone,
        principal_id=None,
        address=call.address,
        at=call.at,
        is_sent=is_sent,
    )
    message = code_message(code, phone=request.phone, deed=_SIGNING_UP, language=call.actor.language)
    return Plan(
        answer=SignUpBegun(
            sign_up_id=public_id("sgn", attempt_id),
            resend_after_s=int(RESEND_AFTER.total_seconds()),
            expires_at=code.expires_at,
        ),
        changes=(Change(statement=code.statement),),
        messages=(message if is_sent else DECOY,),
    )


async def authenticate_phone(call: Call, request: ProvePhone, _reads: Reads, factors: Factors) -> dict[str, Any]:
    """Check the code. Raises Refused(PHONE_CODE_WRONG)."""
    row = await factors.prove_phone(
        phone_code_id=parse_id("sgn", request.sign_up_id), purpose="sign_up", code=request.code, at=call.at
    )
    if row is None:
        raise Refused(codes.PHONE_CODE_WRONG, at="code")
    return row


async def decide_prove(call: Call, request: ProvePhone, reads: Reads) -> Plan:
    """Keep that the phone is proved. Only its owner now learns whether it is a customer's."""
    row: dict[str, Any] = call.evidence
    if await reads.row(_PHONE_TAKEN, phone=row["login"]) is not None:
        raise Refused(codes.PHONE_REGISTERED)
    expires_at = call.at + COMPLETE_WITHIN
    columns = phone_code.c
    unproved = (columns.phone_code_id == row["phone_code_id"]) & columns.proved_at.is_(None)
    proved = update(phone_code).where(unproved).values(proved_at=call.at, expires_at=expires_at, tries=0)
    return Plan(
        answer=PhoneProved(sign_up_id=request.sign_up_id, expires_at=expires_at),
        changes=(Change(statement=proved, otherwise=codes.PHONE_CODE_WRONG),),
    )


async def authenticate_applicant(call: Call, request: CompleteSignUp, _reads: Reads, factors: Factors) -> Applicant:
    """The proved phone, and particulars that keep the rules. Raises Refused."""
    row = await factors.proved_phone(
        phone_code_id=parse_id("sgn", request.sign_up_id), purpose="sign_up", tries_max=COMPLETIONS_MAX, at=call.at
    )
    if row is None:
        raise Refused(codes.SIGN_UP_EXPIRED)
    if request.terms_version != TERMS_VERSION:
        raise Refused(codes.TERMS_OUTDATED, at="terms_version", version=TERMS_VERSION)
    today = bank_day(call.at)
    name = read_name(request.name)
    id_number = read_id_number(request.id_number, today=today)
    if id_number.age_on(today) < AGE_MIN:
        raise Refused(codes.TOO_YOUNG, age=AGE_MIN)
    words = personal_words(name=name, phone=row["phone"], id_number=id_number.number)
    check_new_password(request.password, kind=ActorKind.CUSTOMER, personal=words)
    phc = await factors.passwords.hash(request.password)
    return Applicant(phone=row["phone"], name=name, id_number=id_number, phc=phc)


async def decide_complete(call: Call, request: CompleteSignUp, reads: Reads) -> Plan:
    """A customer, a class I account, and a session."""
    applicant: Applicant = call.evidence
    digest = applicant.id_number.digest(reads.keys.codes)
    if await reads.row(_PHONE_TAKEN, phone=applicant.phone) is not None:
        raise Refused(codes.PHONE_REGISTERED)
    person = await reads.row(_KNOWN, digest=digest)
    if person is not None and person["customer_id"] is not None:
        raise Refused(codes.ALREADY_CUSTOMER)
    day = await reads.known("select accounting_date from ledger_state")
    customer_id, account_id, number = new_id(call.at), new_id(call.at), new_account_number()
    session = new_session(call, customer_id)
    # Nothing below refuses.
    enrolled = enrol(
        customer_id=customer_id,
        person_id=person["person_id"] if person else new_id(call.at),
        is_new_person=person is None,
        name=applicant.name,
        id_number=applicant.id_number.number,
        id_number_digest=digest,
        phone=applicant.phone,
        language=request.language,
        phc=applicant.phc,
        terms_version=request.terms_version,
        via=call.channel,
        at=call.at,
    )
    opened = open_holding(
        account_id=account_id,
        customer_id=customer_id,
        number=number,
        kind="current",
        account_class="I",
        currency="CNY",
        is_default=True,
        at=call.at,
        on=day["accounting_date"],
    )
    used = use_up(parse_id("sgn", request.sign_up_id), at=call.at)
    return Plan(
        answer=SignedUp(
            customer_id=public_id("cus", customer_id),
            account_id=public_id("acc", account_id),
            account_number=number,
        ),
        once=session.once,
        session_token=session.token,
        changes=(Change(statement=used, otherwise=codes.SIGN_UP_EXPIRED), *enrolled, *opened, *session.changes),
        subject_id=customer_id,
        audit_details={
            "name": mask_name(applicant.name),
            "phone": mask_phone(applicant.phone),
            "terms_version": request.terms_version,
        },
    )


SIGN_UP_OPERATIONS: Final = (
    Operation(
        name="customers.begin_sign_up",
        text=Text("注册：获取验证码", "Begin to sign up: get a code"),
        route=("POST", "/sign-ups"),
        audience=ActorKind.GUEST,
        request=BeginSignUp,
        answer=SignUpBegun,
        decide=decide_begin,
    ),
    Operation(
        name="customers.prove_phone",
        text=Text("注册：验证手机号", "Sign up: prove the phone"),
        route=("POST", "/sign-ups/{sign_up_id}/phone"),
        audience=ActorKind.GUEST,
        request=ProvePhone,
        answer=PhoneProved,
        authenticate=authenticate_phone,
        decide=decide_prove,
        codes=(codes.PHONE_CODE_WRONG, codes.PHONE_REGISTERED),
    ),
    Operation(
        name="customers.complete_sign_up",
        text=Text("注册：实名并开户", "Sign up: real name and first account"),
        route=("POST", "/sign-ups/{sign_up_id}/complete"),
        audience=ActorKind.GUEST,
        request=CompleteSignUp,
        answer=SignedUp,
        authenticate=authenticate_applicant,
        decide=decide_complete,
        codes=(
            codes.SIGN_UP_EXPIRED,
            codes.TERMS_OUTDATED,
            *IDENTITY_CODES,
            codes.TOO_YOUNG,
            codes.PHONE_REGISTERED,
            codes.ALREADY_CUSTOMER,
        ),
    ),
)
