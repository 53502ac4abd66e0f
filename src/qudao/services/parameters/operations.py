"""Setting a parameter: two persons, a date, bounds (REQUIREMENTS F8)."""

from typing import Final

from sqlalchemy import insert

from qudao.identity.actor import ActorKind
from qudao.identity.roles import PARAMETERS_APPROVE, PARAMETERS_SET
from qudao.kernel.refusal import Reason, Refused
from qudao.kernel.text import Text
from qudao.operations.codes import CONFLICT
from qudao.operations.operation import Call, Operation
from qudao.operations.plan import Change, Plan
from qudao.operations.reads import Reads
from qudao.operations.tables import parameter
from qudao.services.parameters.codes import DATE_PASSED, PARAMETER_CODES, PARAMETER_UNKNOWN, VALUE_OUT_OF_BOUNDS
from qudao.services.parameters.messages import ParameterSet, SetParameterRequest

_NEXT: Final = "select coalesce(max(version), 0) + 1 as version from parameter"
_CHANGED: Final = Text("{zh}:{before} → {value}", "{en}: {before} → {value}")


async def decide_set(call: Call, request: SetParameterRequest, reads: Reads) -> Plan:
    """Add a dated value."""
    spec = reads.parameter_catalogue.specs.get(request.code)
    if spec is None:
        raise Refused(PARAMETER_UNKNOWN, at="code", parameter=request.code)
    if not spec.least <= request.value <= spec.most:
        raise Refused(VALUE_OUT_OF_BOUNDS, at="value", least=spec.least, most=spec.most)
    valid_from = request.valid_from or call.at
    if valid_from < call.at:
        raise Refused(DATE_PASSED, at="valid_from")
    await reads.parameters()
    before = reads.parameter_catalogue.at(valid_from)[spec.code]
    version = (await reads.known(_NEXT))["version"]
    approver = call.approved_by or call.actor
    statement = insert(parameter).values(
        version=version,
        code=spec.code,
        value=request.value,
        valid_from=valid_from,
        set_at=call.at,
        set_by=call.actor.actor_id,
        approved_by=approver.actor_id,
        execution_id=call.execution_id,
    )
    words = _CHANGED.filled({"zh": spec.text.zh, "en": spec.text.en, "before": before, "value": request.value})
    return Plan(
        answer=ParameterSet(code=spec.code, value=request.value, before=before, valid_from=valid_from, version=version),
        changes=(Change(statement=statement),),
        reasons=(Reason("parameter_set", words.zh, words.en),),
        audit_details={
            "code": spec.code,
            "before": before,
            "after": request.value,
            "valid_from": valid_from.isoformat(),
        },
    )


PARAMETER_OPERATIONS: Final = (
    Operation(
        name="parameters.set",
        text=Text("调整参数", "Set a parameter"),
        route=("POST", "/staff/parameters"),
        audience=ActorKind.STAFF,
        permission=PARAMETERS_SET,
        approver=PARAMETERS_APPROVE,
        request=SetParameterRequest,
        answer=ParameterSet,
        decide=decide_set,
        codes=(*PARAMETER_CODES, CONFLICT),
    ),
)
