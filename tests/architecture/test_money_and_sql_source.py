"""What the source may not contain: floats near money (H4), SQL put together from values (P3), a second DSN (I4)."""

import ast
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "qudao"
# Seconds to wait, and points on paper: not money.
MAY_FLOAT = (
    "cli/",
    "channels/",
    "partners/",
    "database/embedded.py",
    "database/connection.py",
    "operations/outbox.py",
    "services/accounts/documents/paper.py",
    "services/accounts/documents/pdf_file.py",
    "services/accounts/documents/receipt_file.py",
)
_SECONDS = "_SECONDS"
_EXECUTING = frozenset({"execute", "rows", "row", "known", "fetch_rows", "fetch_tuples", "executemany"})


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def floats(tree: ast.Module) -> Iterator[int]:
    """Lines with a float, unless a constant that is named as seconds."""
    waits = {line for node in tree.body if _is_seconds(node) for line in range(node.lineno, (node.end_lineno or 0) + 1)}
    return (line for line in _floats(tree) if line not in waits)


def _is_seconds(node: ast.stmt) -> bool:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and _SECONDS in node.target.id


def _floats(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        is_literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
        is_name = isinstance(node, ast.Name) and node.id == "float"
        is_division = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and not _is_path(node)
        if isinstance(node, ast.expr) and (is_literal or is_name or is_division):
            yield node.lineno


def _is_path(node: ast.BinOp) -> bool:
    """`folder / "name"` is a path, not a division."""
    sides = (node.left, node.right)
    return any(
        (isinstance(side, ast.Constant) and isinstance(side.value, str)) or isinstance(side, ast.JoinedStr)
        for side in sides
    ) or any(isinstance(side, ast.BinOp) and isinstance(side.op, ast.Div) and _is_path(side) for side in sides)


def built_sql(tree: ast.Module) -> Iterator[int]:
    """Calls that run SQL whose text is an f-string, a `%`, a `+` or a `.format(...)` made on the spot."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and node.args):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _EXECUTING and _is_built(node.args[0]):
            yield node.lineno


def _is_built(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp) and isinstance(argument.op, ast.Mod | ast.Add):
        return True
    return (
        isinstance(argument, ast.Call)
        and isinstance(argument.func, ast.Attribute)
        and argument.func.attr in {"format", "join", "replace"}
    )


def test_h4_no_float_in_money_code() -> None:
    found = [
        f"{name}:{line}" for name, tree in modules() if not name.startswith(MAY_FLOAT) for line in sorted(floats(tree))
    ]
    assert found == []


def test_h4_the_lint_sees_a_float() -> None:
    planted = "a = 0.1\nb = float('1')\nc = amount / 3\nd = home / 'pg'\ne = amount // 3\n"
    assert sorted(floats(ast.parse(planted))) == [1, 2, 3]


def test_p3_no_sql_is_put_together_from_values() -> None:
    found = [f"{name}:{line}" for name, tree in modules() for line in built_sql(tree)]
    assert found == []


def test_p3_the_lint_sees_built_sql() -> None:
    planted = (
        "rows(f'select {x}')\nrows('select ' + x)\nc.execute('%s' % x)\nc.execute('{}'.format(x))\nrows(QUERY, x=x)\n"
    )
    assert list(built_sql(ast.parse(planted))) == [1, 2, 3, 4]


def test_i4_decisions_know_one_server_only() -> None:
    """Services and the spine are given their reads; none opens a connection of its own."""
    openers = ("psycopg.connect", "AsyncConnection.connect", "AsyncConnectionPool(", "Database(")
    found = [
        str(path.relative_to(SOURCE))
        for layer in ("services", "operations", "identity", "ledger")
        for path in sorted((SOURCE / layer).rglob("*.py"))
        for opener in openers
        if opener in path.read_text(encoding="utf-8")
    ]
    assert found == ["ledger/opening.py"] * found.count("ledger/opening.py")
