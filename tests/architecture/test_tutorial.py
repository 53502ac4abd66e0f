"""The tutorial is true: its files, put into a copy of the project, pass their own test."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PAGE: Final = ROOT / "docs" / "tutorial" / "add-an-operation.md"
_FILE: Final = re.compile(r"^`([^`]+\.py)`\n\n```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_CATALOGUE: Final = re.compile(r"^```python catalogue\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def newest_revision(versions: Path) -> str:
    return max(path.name.split("_")[0] for path in versions.glob("[0-9]*.py"))


def replay(copy: Path) -> None:
    text = PAGE.read_text(encoding="utf-8")
    newest = newest_revision(copy / "src/qudao/database/migrations/versions")
    files = _FILE.findall(text)
    assert len(files) == 8
    for name, content in files:
        path = copy / name
        assert not path.exists(), name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content.replace("NEWEST", newest), encoding="utf-8")
    catalogue = copy / "src/qudao/catalogue.py"
    (appended,) = _CATALOGUE.findall(text)
    catalogue.write_text(catalogue.read_text(encoding="utf-8") + appended, encoding="utf-8")


def test_tutorial_replays(tmp_path: Path) -> None:
    copy = tmp_path / "project"
    shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "tests").mkdir()
    for name in ("pyproject.toml", "tests/conftest.py"):
        shutil.copy(ROOT / name, copy / name)
    replay(copy)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/integration/test_feedback.py"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy / "src"), "PYTEST_XDIST_WORKER": "main"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout
