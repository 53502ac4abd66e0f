"""A plan: everything an operation wants to happen, as data. Nothing in it has happened yet."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.sql import Delete, Insert, Update

from qudao.identity.step_up import Binding
from qudao.kernel.refusal import Code, Reason, Refused
from qudao.ledger.posting import HoldMove, Journal
from qudao.operations.codes import CONFLICT

Statement = Insert | Update | Delete


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitUse:
    """Counts an amount against a ceiling, in the commit of the plan itself.

    `subject_id` and `measure` name the counter ("outgoing.day" of a customer), `period` its day or the first day of
    its month or year. A negative amount gives use back. `label_zh`, `label_en` tell the customer which limit it is.
    """

    subject_id: UUID
    measure: str
    period: date
    amount: int
    ceiling: int
    currency: str
    label_zh: str
    label_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A row to change. If it touches another number of rows than `expect` or breaks a constraint, the plan is void."""

    statement: Statement
    expect: int | None = 1
    otherwise: Code = CONFLICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something to deliver after the commit: `topic` says to whom ("sms", "notice"), `payload` what."""

    topic: str
    payload: dict[str, Any]
    due_at: datetime | None = None


class Denied(Refused):
    """A refusal that also sends word, and names the customer it concerns to the audit trail, not to the caller."""

    def __init__(self, code: Code, *, messages: tuple[Message, ...], subject_id: UUID | None) -> None:
        """`messages`: to deliver once the refusal is recorded; `subject_id`: whom it concerns, if anybody."""
        super().__init__(code)
        self.messages = messages
        self.subject_id = subject_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to commit, what to answer, and why.

    `answer`: the message the caller gets and every retry gets again. `once`: fields of the answer that only the first
    reply carries and no table keeps (a session token, a soft-token secret). `binding`: what the caller must confirm
    first. `session_token`: begins or replaces the caller's session; empty when the plan ends it. `subject_id`: the
    customer it concerns.
    `audit_details`: before and after, for the audit trail; never a secret. `accepted`: the final result follows later.
    `on_behalf_of`: the parked execution that the postings belong to, when this plan releases one.
    `accounting_date`: the day the postings belong to, where that is not the ledger's present one.
    """

    answer: Any
    journals: tuple[Journal, ...] = ()
    holds: tuple[HoldMove, ...] = ()
    limit_uses: tuple[LimitUse, ...] = ()
    changes: tuple[Change, ...] = ()
    messages: tuple[Message, ...] = ()
    reasons: tuple[Reason, ...] = ()
    binding: Binding | None = None
    once: dict[str, Any] = field(default_factory=dict[str, Any])
    session_token: str | None = None
    subject_id: UUID | None = None
    audit_details: dict[str, Any] = field(default_factory=dict[str, Any])
    accepted: bool = False
    on_behalf_of: UUID | None = None
    accounting_date: date | None = None
