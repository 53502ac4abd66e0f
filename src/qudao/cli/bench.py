"""`qudao bench ledger|http`: speed beside pgbench on the same server in the same run; kept in bench/results."""

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Final, cast

import typer

import qudao

app = typer.Typer(help="测量速度 / measure speed beside pgbench")
SECONDS: Final = 10
_ROOT: Final = Path(qudao.__file__).parents[2]
Seconds = Annotated[int, typer.Option(help="每项测量的秒数 / seconds of each measurement", min=1)]
AsJson = Annotated[bool, typer.Option("--json", help="机器可读的结果 / a machine-readable result")]


@app.command()
def ledger(
    seconds: Seconds = SECONDS,
    entries: Annotated[
        int, typer.Option(help="账目增长到的分录数 / entries the books grow to", min=100_000)
    ] = 5_000_000,
    as_json: AsJson = False,  # noqa: FBT002 - a flag
) -> None:
    """批量记账速度 / ordered batch posting."""
    measured = _module("bench.ledger").measure(seconds=seconds, many_entries=entries)
    _print(measured, as_json=as_json)


@app.command()
def http(seconds: Seconds = SECONDS, as_json: AsJson = False) -> None:  # noqa: FBT002 - a flag
    """HTTP 接口速度 / transfers and balance queries over HTTP."""
    _print(_module("bench.http").measure(seconds=seconds), as_json=as_json)


def _module(name: str) -> Any:  # noqa: ANN401 - a module of the checkout, not of the package
    """A page of bench/, which is in the project's checkout and not installed."""
    if not (_ROOT / "bench" / "server.py").is_file():
        raise typer.BadParameter("需在项目目录的检出中运行 / this runs in a checkout of the project")
    sys.path.insert(0, str(_ROOT))
    return import_module(name)


def _print(measured: dict[str, Any], *, as_json: bool) -> None:
    keep = cast("Callable[[dict[str, Any]], Path]", _module("bench.server").write_result)
    kept = keep(measured)
    print(f"· {kept.relative_to(_ROOT)}", file=sys.stderr)
    print(json.dumps(measured, ensure_ascii=False, indent=None if as_json else 2))
