"""The one page a day ends in."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from rich.table import Table

from qudao.kernel.clock import BANK_ZONE
from qudao.kernel.text import Text
from qudao.ledger.invariants import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """A scene that was played: what was seen, what went wrong, which invariants were found broken after it."""

    text: Text
    seconds: float
    notes: list[str] = field(default_factory=list[str])
    failure: str = ""
    findings: list[Finding] = field(default_factory=list[Finding])

    @property
    def is_good(self) -> bool:
        """Went as expected, and every invariant holds."""
        return not self.failure and not self.findings

    @property
    def remarks(self) -> list[str]:
        """What the report says of it."""
        broken = [f"{finding.text.zh} / {finding.text.en}" for finding in self.findings]
        return [*self.notes, *([self.failure] if self.failure else []), *broken]


def render(played: list[Played]) -> Table:
    """The page as a table for a terminal."""
    table = Table(title="渠道银行 · 一个营业日 / Qudao: a banking day", show_lines=True)
    for heading, style in (("", "bold"), ("场景 / scene", ""), ("所见 / what was seen", "dim"), ("s", "cyan")):
        table.add_column(heading, style=style, justify="right" if heading == "s" else "left")
    for scene in played:
        mark = "[green]✓[/]" if scene.is_good else "[red]✗[/]"
        table.add_row(mark, f"{scene.text.zh}\n{scene.text.en}", "\n".join(scene.remarks), f"{scene.seconds:.1f}")
    return table


def write_report(played: list[Played], path: Path) -> None:
    """The page as Markdown."""
    now = datetime.now(UTC).astimezone(BANK_ZONE)
    lines = [
        f"# 渠道银行 · 一个营业日 / Qudao: a banking day, {now:%Y-%m-%d %H:%M}",
        "",
        "每一幕之后都重新核对全部账目。 Every invariant was checked after every scene.",
        "",
        "| | 场景 / scene | 所见 / what was seen | s |",
        "|---|---|---|---:|",
    ]
    for scene in played:
        mark = "✓" if scene.is_good else "✗"
        remarks = "<br>".join(scene.remarks).replace("|", "\\|")
        lines.append(f"| {mark} | {scene.text.zh}<br>{scene.text.en} | {remarks} | {scene.seconds:.1f} |")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
