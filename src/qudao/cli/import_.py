"""`qudao import transactions FILE`: real account history into the ledger, reconciled line by line."""

import asyncio
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from qudao.app import Bank, build_bank
from qudao.database.embedded import serving
from qudao.database.migrate import migrate
from qudao.kernel.clock import SystemClock, bank_day
from qudao.kernel.money import Money
from qudao.kernel.refusal import Refused
from qudao.kernel.settings import Settings
from qudao.ledger.opening import prepare_ledger
from qudao.services.migration.drive import Report, Watch, import_history
from qudao.services.migration.reader import minor_units
from qudao.services.migration.rules import Line, Step

app = typer.Typer(help="导入历史流水 / import real account history")
DIFFERENCES_SHOWN: Final = 10


@app.callback()
def imports() -> None:
    """导入历史流水 / import real account history."""


@app.command()
def transactions(
    file: Annotated[Path, typer.Argument(help="CSV 文件 / the CSV file")],
    tolerance: Annotated[
        str, typer.Option(help="余额差额的容差 / difference of a balance that is booked to rounding")
    ] = "0.10",
    as_json: Annotated[bool, typer.Option("--json", help="机器可读的结果 / a machine-readable report")] = False,  # noqa: FBT002 - a flag
) -> None:
    """导入账户流水并逐笔核对余额 / import account history, reconciling every balance.

    退出码 / exit code: 0 全部相符 all lines reconcile; 1 停在某一行 stopped at a line; 2 未导入 nothing was imported.
    """
    hundredths = minor_units(tolerance, "CNY")
    if hundredths is None or hundredths < 0:
        raise typer.BadParameter("应为不小于零、最多两位小数的数字 / a number not below zero, at most two decimals")
    started = time.monotonic()
    settings = Settings.from_environment(os.environ)
    with serving(settings) as url:
        migrate(url)
        prepare_ledger(url, on=bank_day(SystemClock().now()))
        bank = build_bank(settings, database_url=url, pool_size=2)
        try:
            report = asyncio.run(_imported(bank, file, hundredths, shows_progress=sys.stderr.isatty()))
        except Refused as refusal:
            _print_refusal(refusal, as_json=as_json)
            sys.exit(2)
    if as_json:
        seconds = round(time.monotonic() - started, 3)
        print(json.dumps(machine_report(report, seconds=seconds), ensure_ascii=False))
    else:
        _print_report(report)
    if report.stopped is not None:
        sys.exit(1)


def machine_report(report: Report, *, seconds: float) -> dict[str, Any]:
    """What `--json` prints; `line` is a line of the file, the header being line 1; amounts are decimals."""
    stop, stopped = report.stop, report.stopped
    answer: dict[str, Any] = {
        "ok": stopped is None,
        "file": report.history.name,
        "sha256": report.history.file_hash.hex(),
        "lines": len(report.history.lines),
        "posted": len(report.steps),
        "posted_before": report.posted_before,
        "accounts": len({line.account for line in report.history.lines}),
        "accounts_opened": report.accounts_opened,
        "openings": [_amount_at(step.line, step.opening) for step in report.steps if step.opening],
        "differences": [_amount_at(step.line, step.difference) for step in report.steps if step.difference],
        "rounding": {currency: Money(currency, minor).amount for currency, minor in _rounding(report).items()},
        "stopped": None,
        "seconds": seconds,
    }
    if stopped is not None:
        answer["stopped"] = {"code": stopped.code.name, "zh": stopped.text.zh, "en": stopped.text.en, **stopped.values}
    if stop is not None:
        answer["stopped"] |= {
            **_amount_at(stop.line, stop.difference),
            "booking_date": stop.line.booking_date.isoformat(),
            "expected": Money(stop.line.currency, stop.expected).amount,
            "found": Money(stop.line.currency, stop.line.balance_after).amount,
        }
    return answer


def _amount_at(line: Line, minor: int) -> dict[str, Any]:
    return {
        "line": line.number,
        "account": line.account,
        "amount": Money(line.currency, minor).amount,
        "currency": line.currency,
    }


def _rounding(report: Report) -> Counter[str]:
    total = Counter[str]()
    for step in report.steps:
        if step.difference:
            total[step.line.currency] += step.difference
    return total


def _print_report(report: Report) -> None:
    lines, posted = len(report.history.lines), len(report.steps)
    differences = [step for step in report.steps if step.difference]
    openings = [step for step in report.steps if step.opening]
    print(f"{report.history.name}：共 {lines} 行，本次入账 {posted} 行，此前已入账 {report.posted_before} 行")
    print(f"  {lines} lines: {posted} posted now, {report.posted_before} had been posted before")
    print(f"  新开账户 / accounts opened: {report.accounts_opened}")
    _print_steps("期初余额 / opening balances", [(step, step.opening) for step in openings])
    _print_steps("尾差 / differences booked to rounding", [(step, step.difference) for step in differences])
    for currency, minor in _rounding(report).items():
        print(f"    合计 / in all: {Money(currency, minor)}")
    if report.stopped is not None:
        print(f"✗ {report.stopped.text.zh}\n  {report.stopped.text.en}")
    else:
        print("✓ 余额逐笔相符 / every balance reconciles")


def _print_steps(title: str, found: list[tuple[Step, int]]) -> None:
    if not found:
        return
    print(f"  {title}: {len(found)}")
    for step, minor in found[:DIFFERENCES_SHOWN]:
        line = step.line
        print(f"    第 {line.number} 行 / line {line.number}: {line.account} {Money(line.currency, minor)}")
    if len(found) > DIFFERENCES_SHOWN:
        print("    … (--json)")


def _print_refusal(refusal: Refused, *, as_json: bool) -> None:
    text = refusal.text
    if as_json:
        stopped = {"code": refusal.code.name, "zh": text.zh, "en": text.en, **refusal.values}
        print(json.dumps({"ok": False, "posted": 0, "stopped": stopped}, ensure_ascii=False))
    else:
        print(f"✗ {text.zh}\n  {text.en}", file=sys.stderr)


async def _imported(bank: Bank, file: Path, tolerance: int, *, shows_progress: bool) -> Report:
    await bank.open()
    try:
        if not shows_progress:
            return await import_history(bank.spine, clock=bank.clock, path=file, tolerance=tolerance)
        return await _watched(bank, file, tolerance)
    finally:
        await bank.close()


async def _watched(bank: Bank, file: Path, tolerance: int) -> Report:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("入账 / posting", total=None)

        def told(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        watch: Watch = told
        return await import_history(bank.spine, clock=bank.clock, path=file, tolerance=tolerance, watch=watch)
