"""What callers say and get when they sign in, look after their sessions and change their factors."""

from datetime import datetime
from typing import Annotated, Literal

import msgspec

from qudao.kernel.ids import id_pattern
from qudao.operations.operation import Message

PASSWORD_CHARACTERS_MAX = 256

Login = Annotated[str, msgspec.Meta(min_length=1, max_length=40, examples=["13800138000"])]
Password = Annotated[str, msgspec.Meta(min_length=1, max_length=PASSWORD_CHARACTERS_MAX)]
SixDigits = Annotated[str, msgspec.Meta(pattern="^[0-9]{6}$", examples=["123456"])]
AttemptId = Annotated[str, msgspec.Meta(pattern=id_pattern("sgn"))]
SessionId = Annotated[str, msgspec.Meta(pattern=id_pattern("ses"))]
Language = Literal["zh-CN", "en"]


class BeginSignIn(Message):
    """Whose code to send: a customer's phone or a staff number."""

    login: Login


class SignInBegun(Message):
    """Where to go on; the same whether or not there is such a login."""

    sign_in_id: str
    resend_after_s: int
    expires_at: datetime


class SignIn(Message):
    """Both factors together; `code` is the one sent, or the soft token's."""

    sign_in_id: AttemptId
    password: Password
    code: SixDigits


class ActorView(Message):
    """Who is signed in."""

    kind: str
    id: str
    name_masked: str
    roles: list[str]
    language: str


class SignedIn(Message):
    """The new session; `token` and `csrf_token` come with the first reply only."""

    actor: ActorView
    token: str | None = None
    csrf_token: str | None = None


class SessionView(Message):
    """The present session and until when it lives: idle, and at most."""

    actor: ActorView
    csrf_token: str
    expires_idle_at: datetime
    expires_at: datetime


class SessionItem(Message):
    """One of one's live sessions."""

    session_id: str
    device: str
    channel: str
    place: str
    signed_in_at: datetime
    seen_at: datetime
    current: bool


class SessionList(Message):
    """All live sessions; there are never more than three."""

    items: list[SessionItem]


class EndSession(Message):
    """Which session to end."""

    session_id: SessionId


class ChangePassword(Message):
    """The present password and the new one."""

    current_password: Password
    new_password: Password


class BeginReset(Message):
    """Whose password was forgotten."""

    login: Login


class ResetBegun(Message):
    """Where to go on; the same whether or not there is such a login."""

    reset_id: str
    resend_after_s: int
    expires_at: datetime


class CompleteReset(Message):
    """The code sent, the identity number, and the soft token's code where one is used."""

    reset_id: AttemptId
    code: SixDigits
    id_number: Annotated[str, msgspec.Meta(min_length=1, max_length=30)]
    new_password: Password
    totp_code: SixDigits | None = None


class TotpEnrolment(Message):
    """The soft token's secret; it comes with the first reply only. `qr_svg` is a picture of `otpauth_uri`."""

    secret: str | None = None
    otpauth_uri: str | None = None
    qr_svg: str | None = None


class ConfirmTotp(Message):
    """A code of the token being enrolled."""

    code: SixDigits


class SetLanguage(Message):
    """The language of what the bank sends."""

    language: Language
