"""Names nothing in the bank uses (vulture), leaving out the fields of messages: those are read by whoever calls us.

Names used only from outside (frameworks, tests) are listed with their reason in `vulture_whitelist.py`. Exit 1 if any
dead name is found.
"""

import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, cast

import vulture

ROOT: Final = Path(__file__).parent.parent
SOURCES: Final = ROOT / "src"
WHITELIST: Final = ROOT / "tools" / "vulture_whitelist.py"
CONFIDENCE_LEAST: Final = 60
MESSAGE: Final = "Struct"


def main() -> int:
    """Print each dead name with its place; the exit code."""
    classes = [
        (path, node)
        for path in sorted(SOURCES.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    messages = message_names([(node.name, {base_name(base) for base in node.bases}) for _, node in classes])
    fields = {(path, line) for path, node in classes if node.name in messages for line in field_lines(node)}
    searcher: Any = vulture.Vulture()
    searcher.scavenge([str(SOURCES), str(WHITELIST)])
    found = cast("Sequence[Any]", searcher.get_unused_code(min_confidence=CONFIDENCE_LEAST))
    dead = [item for item in found if (Path(item.filename), item.first_lineno) not in fields]
    for item in dead:
        print(f"{Path(item.filename).relative_to(ROOT)}:{item.first_lineno}: unused {item.typ} {item.name!r}")
    return 1 if dead else 0


def message_names(classes: Sequence[tuple[str, set[str]]]) -> set[str]:
    """The classes, given with their bases, that derive from msgspec.Struct directly or through others."""
    names = {MESSAGE}
    while True:
        more = {name for name, bases in classes if names & bases} - names
        if not more:
            return names
        names |= more


def base_name(base: ast.expr) -> str:
    """The last word of a base: `Struct` for `msgspec.Struct`, `Page` for `Page[Item]`."""
    if isinstance(base, ast.Subscript):
        return base_name(base.value)
    return base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "")


def field_lines(node: ast.ClassDef) -> Iterator[int]:
    """The lines on which the fields of a class are declared."""
    return (part.lineno for part in node.body if isinstance(part, ast.AnnAssign))


if __name__ == "__main__":
    sys.exit(main())
