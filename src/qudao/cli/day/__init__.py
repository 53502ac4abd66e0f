"""`qudao day`: a banking day on the running bank, through its HTTP door; invariants are checked after each scene."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from qudao.app import build_bank
from qudao.cli.day.bank_at_hand import NoBankError, bank_at_hand
from qudao.cli.day.report import Played, render, write_report
from qudao.cli.day.scenes import SCENES, PlayScene
from qudao.cli.day.stage import Stage
from qudao.cli.day.visitor import Surprise
from qudao.database.embedded import serving
from qudao.kernel.settings import Settings
from qudao.kernel.text import Text
from qudao.ledger.invariants import Finding

app = typer.Typer()


@app.command()
def command(
    report: Annotated[Path | None, typer.Option(help="报告写到哪个文件 / where to write the report")] = None,
) -> None:
    """演完一个营业日 / play a whole banking day on the running bank (on one of its own when none runs)."""
    console = Console(stderr=True)
    try:
        chosen = Settings.from_environment(os.environ)
        with bank_at_hand(chosen, console) as settings:
            played = play(settings, console)
        path = report or chosen.home / "reports" / "day.md"
        write_report(played, path)
    except NoBankError as error:
        console.print(f"qudao day: {error.text.zh}\n           {error.text.en}", style="red")
        sys.exit(1)
    Console().print(render(played))
    console.print(f"报告 / report: {path}")
    if not all(scene.is_good for scene in played) or len(played) < len(SCENES):
        sys.exit(1)


def play(settings: Settings, console: Console) -> list[Played]:
    """Play the scenes in order; stop at the first that goes wrong."""
    stage = Stage(address=f"http://127.0.0.1:{settings.port}", settings=settings)
    played: list[Played] = []
    try:
        for number, scene in enumerate(SCENES, 1):
            title = scene.text
            with console.status(f"{number}/{len(SCENES)} {title.zh} / {title.en}"):
                result = _played(scene.text, stage, scene.play, settings)
            played.append(result)
            mark = "[green]✓[/]" if result.is_good else "[red]✗[/]"
            console.print(f"{mark} {number}/{len(SCENES)} {title.zh} / {title.en}")
            if not result.is_good:
                break
    finally:
        stage.close()
    return played


def _played(text: Text, stage: Stage, play_scene: PlayScene, settings: Settings) -> Played:
    begun = stage.seconds()
    notes: list[str] = []
    failure = ""
    try:
        notes = play_scene(stage)
    except Surprise as surprise:
        failure = str(surprise)
    seconds = stage.seconds() - begun
    findings = asyncio.run(_verified(settings))
    return Played(text=text, notes=notes, failure=failure, findings=findings, seconds=seconds)


async def _verified(settings: Settings) -> list[Finding]:
    with serving(settings) as url:
        bank = build_bank(settings, database_url=url, pool_size=2)
        await bank.open()
        try:
            return await bank.verify()
        finally:
            await bank.close()
