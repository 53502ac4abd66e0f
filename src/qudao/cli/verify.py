"""`qudao verify`: recompute every balance and check every invariant; exit 1 and the first bad row when one fails."""

import asyncio
import json
import os
import sys
from typing import Annotated, Any

import typer

from qudao.app import Bank, build_bank
from qudao.database.embedded import serving
from qudao.kernel.settings import Settings
from qudao.kernel.text import Text
from qudao.ledger.invariants import Finding
from qudao.operations.invariants import Progress

app = typer.Typer()


@app.command()
def command(
    as_json: Annotated[bool, typer.Option("--json", help="机器可读的结果 / a machine-readable result")] = False,  # noqa: FBT002 - a flag
) -> None:
    """重新核对全部账目 / recompute and check every balance."""
    settings = Settings.from_environment(os.environ)
    with serving(settings) as url:
        bank = build_bank(settings, database_url=url, pool_size=2)
        findings = asyncio.run(_verified(bank, shows_progress=not as_json and sys.stderr.isatty()))
    if as_json:
        print(json.dumps(report(findings), ensure_ascii=False))
    elif findings:
        for finding in findings:
            print(f"✗ {finding.text.zh}\n  {finding.text.en}")
    else:
        print("✓ 账目全部相符 / everything agrees")
    if findings:
        sys.exit(1)


def report(findings: list[Finding]) -> dict[str, Any]:
    """What `--json` prints: `ok`, and each finding with its first bad row."""
    return {
        "ok": not findings,
        "findings": [
            {
                "rule": finding.rule,
                "subject": finding.subject,
                "found": finding.found,
                "expected": finding.expected,
                "rows": finding.rows,
                "zh": finding.text.zh,
                "en": finding.text.en,
            }
            for finding in findings
        ],
    }


async def _verified(bank: Bank, *, shows_progress: bool) -> list[Finding]:
    await bank.open()
    try:
        if not shows_progress:
            return await bank.verify()
        return await _watched(bank)
    finally:
        await bank.close()


async def _watched(bank: Bank) -> list[Finding]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def told(text: Text, done: int, all_of_it: int) -> None:
            bar.update(task, description=f"{text.zh} / {text.en}", completed=done, total=all_of_it)

        progress: Progress = told
        return await bank.verify(progress)
