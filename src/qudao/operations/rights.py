"""Who may call what: the declaration's audience, permission and channels against the caller at this moment."""

from qudao.identity.actor import ActorKind
from qudao.kernel.refusal import Refused
from qudao.operations import codes
from qudao.operations.operation import Call, Operation, Query


def authorise(declared: Operation | Query, call: Call) -> None:
    """Refuse callers and channels the declaration does not admit. Raises Refused."""
    actor = call.actor
    if declared.audience is not ActorKind.GUEST and actor.kind is ActorKind.GUEST:
        raise Refused(codes.SIGN_IN_REQUIRED)
    if actor.kind not in {declared.audience, *declared.also_for} and declared.audience is not ActorKind.GUEST:
        raise Refused(codes.FORBIDDEN)
    if declared.permission is not None and declared.permission not in actor.permissions:
        raise Refused(codes.FORBIDDEN)
    if call.channel not in declared.channels and actor.kind is not ActorKind.SYSTEM:
        raise Refused(codes.CHANNEL_CLOSED)
