"""The `qudao` command as a person at a terminal meets it."""

import os
import subprocess
import sys
from importlib import import_module

from qudao.cli import COMMANDS


def qudao(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "qudao.cli", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_command_of_the_help_exists() -> None:
    for name, command in COMMANDS.items():
        assert callable(import_module(command.module).app), name


def test_an_unknown_command_is_named_and_refused() -> None:
    done = qudao("fly")
    assert done.returncode == 2
    assert "fly" in done.stderr


def test_a_failing_command_tells_a_sentence_and_no_stack_trace() -> None:
    done = qudao("verify", QUDAO_DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout
    assert done.stderr.startswith("qudao: ")
