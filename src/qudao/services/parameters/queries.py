"""The list of parameters: now, next, before."""

from datetime import datetime
from typing import Final

from qudao.database.connection import Row
from qudao.identity.actor import ActorKind
from qudao.identity.roles import PARAMETERS_READ
from qudao.kernel.text import Text
from qudao.operations.messages import Page
from qudao.operations.operation import Call, Query
from qudao.operations.parameters import ParameterSpec
from qudao.operations.reads import Reads
from qudao.services.parameters.messages import ParametersRequest, ParameterVersion, ParameterView

_ROWS: Final = """
select p.version, p.code, p.value, p.valid_from, p.set_at,
       coalesce(s.display_name, '') as set_by, coalesce(a.display_name, '') as approved_by
from parameter p
left join principal s on s.principal_id = p.set_by left join principal a on a.principal_id = p.approved_by
where p.code = any(%(codes)s) order by p.valid_from desc, p.version desc
"""


async def read_parameters(call: Call, request: ParametersRequest, reads: Reads) -> Page[ParameterView]:
    """A page of the catalogue's parameters; the cursor is the last code shown."""
    values = await reads.parameters()
    specs = [spec for spec in reads.parameter_catalogue.specs.values() if spec.code.startswith(request.prefix)]
    codes = [spec.code for spec in specs]
    first = codes.index(request.cursor) + 1 if request.cursor in codes else 0
    shown = specs[first : first + request.limit]
    rows = await reads.rows(_ROWS, codes=[spec.code for spec in shown])
    items = [_view(spec, values[spec.code], rows, call.at) for spec in shown]
    more = first + request.limit < len(specs)
    return Page(items=items, next_cursor=shown[-1].code if more else None)


def _view(spec: ParameterSpec, value: int, rows: list[Row], now: datetime) -> ParameterView:
    versions = [_version(row) for row in rows if row["code"] == spec.code]
    return ParameterView(
        code=spec.code,
        zh=spec.text.zh,
        en=spec.text.en,
        unit=spec.unit,
        value=value,
        default=spec.default,
        least=spec.least,
        most=spec.most,
        source=spec.source,
        upcoming=[version for version in versions if version.valid_from > now],
        history=[version for version in versions if version.valid_from <= now],
    )


def _version(row: Row) -> ParameterVersion:
    return ParameterVersion(
        version=row["version"],
        value=row["value"],
        valid_from=row["valid_from"],
        set_at=row["set_at"],
        set_by=row["set_by"],
        approved_by=row["approved_by"],
    )


PARAMETER_QUERIES: Final = (
    Query(
        name="parameters.list",
        text=Text("参数表", "Parameters"),
        route=("GET", "/staff/parameters"),
        audience=ActorKind.STAFF,
        permission=PARAMETERS_READ,
        request=ParametersRequest,
        answer=Page[ParameterView],
        read=read_parameters,
    ),
)
