"""The spine: the one way a call goes through the bank. Decide, then commit.

    authenticate -> answered already? -> authorise -> decide -> prove -> park or commit -> deliver

The channel's door finds the session and makes the `Call`; factors that come with a request (a sign-in) are checked by
the operation's own `authenticate`, before it decides. Delivery follows from the outbox.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

import msgspec
import structlog
from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout

from qudao.identity import sessions
from qudao.identity.actor import ActorKind
from qudao.identity.factors import Factors
from qudao.identity.step_up import Binding, StepUp
from qudao.kernel.ids import new_id, parse_id
from qudao.kernel.refusal import Code, Reason, Refused
from qudao.ledger.posting import PostingUnit
from qudao.operations import codes
from qudao.operations.approval import park
from qudao.operations.audit import AuditEvent
from qudao.operations.commit import Committer, GuardFailedError, KeyTakenError, Settlement
from qudao.operations.executions import Claim, load_executions, request_hash
from qudao.operations.limits import check_limits
from qudao.operations.operation import Call, Message, Operation, Query
from qudao.operations.outcome import Challenged, Completed, Declined, Outcome, Preview, Settled
from qudao.operations.plan import Change, Denied, Plan
from qudao.operations.plan import Message as Delivery
from qudao.operations.reads import Reads
from qudao.operations.rights import authorise
from qudao.operations.short_message import sms_payload

DECISIONS_MAX: Final = 3
# Refusals that judge the caller or the channel, not the call: they do not use the key up.
BEFORE_JUDGING: Final = frozenset(
    {codes.SIGN_IN_REQUIRED, codes.FORBIDDEN, codes.CHANNEL_CLOSED, codes.KEY_REUSED, codes.CALL_IN_FLIGHT},
)
_NO_EFFECT: Final = hashlib.sha256(b"").digest()
_log = structlog.get_logger()


class Spine:
    """Carries calls through the bank."""

    def __init__(
        self, *, reads: Reads, committer: Committer, step_up: StepUp, factors: Factors, codes: Iterable[Code]
    ) -> None:
        """One spine serves every channel of a process. `codes`: every refusal the bank knows, to give one again."""
        self.reads = reads
        self._committer = committer
        self._step_up = step_up
        self._factors = factors
        self._codes = {code.name: code for code in codes}
        self._in_flight: set[tuple[UUID, str]] = set()

    async def run(self, operation: Operation, call: Call, request: Message, *, dry_run: bool = False) -> Outcome:
        """Carry out an operation, or preview it; every exit but a preview leaves an audit event."""
        key = (call.actor.actor_id, call.idempotency_key)
        asked = request_hash(operation.name, request, key=self.reads.keys.requests)
        if dry_run:
            return await self._previewed(operation, call, request)
        if key in self._in_flight:
            return Declined(refusal=Refused(codes.CALL_IN_FLIGHT))
        self._in_flight.add(key)
        try:
            return await self._answered(operation, call, request, asked)
        except Refused as refusal:
            return await self._declined(operation, call, asked, refusal)
        except (DatabaseError, PoolTimeout) as error:
            _log.warning("call_unavailable", operation=operation.name, request_id=call.request_id, error=repr(error))
            return Declined(refusal=Refused(codes.UNAVAILABLE))
        except Exception:  # noqa: BLE001 - a caller never meets a stack trace; the log has it
            _log.exception("call_broken", operation=operation.name, request_id=call.request_id)
            return Declined(refusal=Refused(codes.INTERNAL, request_id=call.request_id))
        finally:
            self._in_flight.discard(key)

    async def see(self, query: Query, call: Call, request: Message) -> Any:  # noqa: ANN401 - the query's own answer
        """Answer a query. Raises Refused."""
        authorise(query, call)
        answer = await query.read(call, request, self.reads)
        if query.audited:
            asked = request_hash(query.name, request, key=self.reads.keys.requests)
            event = _event(query, call, "read", asked=asked, subject_id=_customer_of(request))
            await self._committer.commit(Settlement(event=replace(event, details=_ids_in(request))))
        return answer

    async def _answered(self, operation: Operation, call: Call, request: Message, asked: bytes) -> Outcome:
        first = await self._first_answer(call, asked)
        if first is not None:
            return first
        authorise(operation, call)
        if operation.authenticate is not None:
            evidence = await operation.authenticate(call, request, self.reads, self._factors)
            call = replace(call, evidence=evidence)
        for attempt in range(1, DECISIONS_MAX + 1):
            try:
                return await self._decided(operation, call, request, asked)
            except KeyTakenError:
                break
            except GuardFailedError as failed:
                if attempt == DECISIONS_MAX:
                    raise failed.refusal from None
        first = await self._first_answer(call, asked)
        if first is None:
            raise Refused(codes.UNAVAILABLE)
        return first

    async def _first_answer(self, call: Call, asked: bytes) -> Completed | Declined | None:
        stored = await self.reads.gathered(load_executions, (call.actor.actor_id, call.idempotency_key))
        if stored is None:
            return None
        if stored.request_hash != asked:
            raise Refused(codes.KEY_REUSED)
        return stored.replay(self._codes)

    async def _decided(self, operation: Operation, call: Call, request: Message, asked: bytes) -> Outcome:
        plan = await operation.decide(call, request, self.reads)
        await check_limits(self.reads, plan.limit_uses)
        proof: tuple[Change, ...] = ()
        if plan.binding is not None:
            used = await self._proof(plan.binding, call)
            if used is None:
                return await self._challenged(operation, call, plan.binding, asked)
            proof = used
        outcome: Settled = "accepted" if plan.accepted else "done"
        if operation.approver is not None:
            plan, outcome = park(operation, call, request, asked), "parked"
        if proof and call.session is not None:
            token = plan.session_token or sessions.new_token()
            rotation = sessions.rotate_token(session_id=call.session.session_id, token=token, at=call.at)
            # The proof first: a plan may remove the very token that proves it.
            changes = (*proof, *plan.changes, Change(statement=rotation, expect=None))
            plan = replace(plan, changes=changes, session_token=token)
        return await self._settled(operation, call, plan, asked, outcome=outcome)

    async def _proof(self, binding: Binding, call: Call) -> tuple[Change, ...] | None:
        """The changes that use the given code up; None when no code was given."""
        if call.proof is None or call.session is None:
            return None
        used = await self._step_up.check(
            call.proof,
            binding,
            principal_id=call.actor.actor_id,
            session_id=call.session.session_id,
            at=call.at,
        )
        if used is None:
            raise Refused(codes.STEP_UP_FAILED)
        return tuple(Change(statement=statement, otherwise=codes.STEP_UP_FAILED) for statement in used)

    async def _challenged(self, operation: Operation, call: Call, binding: Binding, asked: bytes) -> Challenged:
        if call.session is None:
            raise Refused(codes.SIGN_IN_REQUIRED)
        challenge = self._step_up.issue(
            binding,
            challenge_id=new_id(call.at),
            principal_id=call.actor.actor_id,
            session_id=call.session.session_id,
            at=call.at,
        )
        text = binding.shown.within(call.actor.language)
        sms = Delivery(topic="sms", payload=sms_payload(call.session.phone, text, challenge.code, call.actor.language))
        await self._committer.commit(
            Settlement(
                event=_event(operation, call, "challenged", asked=asked),
                changes=(Change(statement=challenge.statement),),
                messages=(sms,) if "sms" in binding.methods else (),
            ),
        )
        return Challenged(
            challenge_id=challenge.challenge_id,
            methods=binding.methods,
            shown=binding.shown,
            expires_at=challenge.expires_at,
        )

    async def _settled(
        self, operation: Operation, call: Call, plan: Plan, asked: bytes, *, outcome: Settled
    ) -> Completed:
        answer = msgspec.json.encode(plan.answer)
        posting = PostingUnit(
            journals=plan.journals,
            holds=plan.holds,
            execution_id=plan.on_behalf_of or call.execution_id,
            accounting_date=plan.accounting_date,
        )
        uses = [[str(use.subject_id), use.measure, use.period.isoformat(), use.amount] for use in plan.limit_uses]
        claim = _claim(
            operation, call, asked, outcome=outcome, code=None, answer=answer, reasons=plan.reasons, uses=uses
        )
        effect = hashlib.sha256(answer + msgspec.json.encode(plan.journals, enc_hook=str)).digest()
        event = _event(operation, call, outcome, asked=asked, effect=effect, plan=plan)
        await self._committer.commit(
            Settlement(
                event=event,
                claim=claim,
                posting=posting if plan.journals or plan.holds else None,
                limit_uses=plan.limit_uses,
                changes=plan.changes,
                messages=plan.messages,
            ),
        )
        return Completed(
            outcome=outcome,
            execution_id=call.execution_id,
            answer=plan.answer,
            reasons=plan.reasons,
            once=plan.once,
            session_token=plan.session_token,
        )

    async def _declined(self, operation: Operation, call: Call, asked: bytes, refusal: Refused) -> Declined | Completed:
        final = refusal.code not in BEFORE_JUDGING and refusal.code.retry != "same_key"
        claim = None
        if final:
            claim = _claim(
                operation, call, asked, outcome="declined", code=refusal.code.name, answer=b"null",
                reasons=(refusal.reason,), uses=[],
            )  # fmt: skip
        denied = refusal if isinstance(refusal, Denied) else None
        subject_id = denied.subject_id if denied is not None else None
        event = _event(operation, call, "declined", asked=asked, code=refusal.code.name, subject_id=subject_id)
        messages = denied.messages if denied is not None else ()
        try:
            await self._committer.commit(Settlement(event=event, claim=claim, messages=messages))
        except KeyTakenError:
            first = await self.reads.gathered(load_executions, (call.actor.actor_id, call.idempotency_key))
            if first is not None and first.request_hash == asked:
                return first.replay(self._codes)
            return Declined(refusal=Refused(codes.KEY_REUSED))
        except (DatabaseError, PoolTimeout):
            return Declined(refusal=Refused(codes.UNAVAILABLE))
        return Declined(refusal=refusal, execution_id=call.execution_id if final else None)

    async def _previewed(self, operation: Operation, call: Call, request: Message) -> Preview | Declined:
        if operation.authenticate is not None:
            return Declined(refusal=Refused(codes.NO_PREVIEW))
        try:
            authorise(operation, call)
            plan = await operation.decide(call, request, self.reads)
            await check_limits(self.reads, plan.limit_uses)
        except Refused as refusal:
            return Declined(refusal=refusal)
        if plan.binding is not None:
            return Preview(would_be="challenged", plan=plan)
        if operation.approver is not None:
            return Preview(would_be="parked", plan=plan)
        return Preview(would_be="accepted" if plan.accepted else "done", plan=plan)


def _ids_in(request: Message) -> dict[str, Any]:
    """Whose and which records a reading asked for: ids only, for the words of a search may be personal data."""
    fields: dict[str, Any] = msgspec.to_builtins(request)
    return {name: value for name, value in fields.items() if name.endswith("_id") and value is not None}


def _customer_of(request: Message) -> UUID | None:
    customer_id: str | None = getattr(request, "customer_id", None)
    return parse_id("cus", customer_id) if customer_id is not None else None


def _event(
    declared: Operation | Query,
    call: Call,
    outcome: str,
    *,
    asked: bytes,
    effect: bytes = _NO_EFFECT,
    code: str | None = None,
    plan: Plan | None = None,
    subject_id: UUID | None = None,
) -> AuditEvent:
    actor = call.actor
    subject = plan.subject_id if plan is not None else subject_id
    if subject is None and actor.kind is ActorKind.CUSTOMER:
        subject = actor.actor_id
    return AuditEvent(
        at=call.at,
        actor_kind=actor.kind.value,
        actor_id=actor.actor_id,
        session_id=actor.session_id,
        channel=call.channel,
        address=call.address,
        device=call.device,
        operation=declared.name,
        outcome=outcome,
        code=code,
        execution_id=call.execution_id if outcome != "read" else None,
        subject_id=subject,
        request_id=call.request_id,
        request_hash=asked,
        effect_hash=effect,
        details=plan.audit_details if plan is not None else {},
    )


def _claim(
    operation: Operation,
    call: Call,
    asked: bytes,
    *,
    outcome: str,
    code: str | None,
    answer: bytes,
    reasons: tuple[Reason, ...],
    uses: list[list[Any]],
) -> Claim:
    return Claim(
        actor_id=call.actor.actor_id,
        idempotency_key=call.idempotency_key,
        execution_id=call.execution_id,
        actor_kind=call.actor.kind.value,
        operation=operation.name,
        channel=call.channel,
        request_hash=asked,
        outcome=outcome,
        code=code,
        answer=answer,
        reasons=reasons,
        limit_uses=uses,
        called_at=call.at,
    )
