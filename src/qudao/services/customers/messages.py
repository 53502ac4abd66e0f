"""What is asked of people who sign up, and what customers see of themselves."""

from datetime import datetime
from typing import Annotated

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.operations.operation import Message
from qudao.services.access.api import AttemptId, Language, Password, SixDigits

Phone = Annotated[str, msgspec.Meta(pattern="^1[3-9][0-9]{9}$", examples=["13800138000"])]
PersonName = Annotated[str, msgspec.Meta(min_length=1, max_length=100, examples=["张三"])]
IdNumberText = Annotated[str, msgspec.Meta(min_length=1, max_length=30, examples=["11010519491231002X"])]


class BeginSignUp(Message):
    """The phone to sign up with."""

    phone: Phone


class SignUpBegun(Message):
    """Where to go on; the same whether or not the phone is known."""

    sign_up_id: str
    resend_after_s: int
    expires_at: datetime


class ProvePhone(Message):
    """The code that was sent."""

    sign_up_id: AttemptId
    code: SixDigits


class PhoneProved(Message):
    """The phone is proved; complete before `expires_at`."""

    sign_up_id: str
    expires_at: datetime


class CompleteSignUp(Message):
    """Real name, password and the terms accepted."""

    sign_up_id: AttemptId
    name: PersonName
    id_number: IdNumberText
    password: Password
    language: Language = "zh-CN"
    terms_version: Annotated[str, msgspec.Meta(min_length=1, max_length=20)]


class SignedUp(Message):
    """The new customer, their first account and their session; the tokens come with the first reply only."""

    customer_id: str
    account_id: str
    account_number: str
    token: str | None = None
    csrf_token: str | None = None


class BeginPhoneChange(Message):
    """The new phone."""

    phone: Phone


class PhoneChangeBegun(Message):
    """Where to go on; the same whether or not the phone is known."""

    phone_change_id: str
    resend_after_s: int
    expires_at: datetime


class ChangePhone(Message):
    """The code sent to the new phone, and the password."""

    phone_change_id: Annotated[str, msgspec.Meta(pattern=id_pattern("sgn"))]
    code: SixDigits
    password: Password


class CustomerSelf(Message):
    """A customer's own particulars, masked."""

    customer_id: str
    name_masked: str
    phone_masked: str
    id_number_masked: str
    language: str
    terms_version: str
    registered_at: datetime
    password_changed_at: datetime
    has_totp: bool
