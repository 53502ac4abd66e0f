"""The bank a day is played on: the one that runs, or one started for the day in a folder of its own."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path
from typing import Final

import httpx
from rich.console import Console

from qudao.kernel.settings import Settings
from qudao.kernel.text import Text

START_SECONDS_MAX: Final = 90


class NoBankError(RuntimeError):
    """No bank to play on; `text` says why."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.zh} / {text.en}")
        self.text = text


@contextmanager
def bank_at_hand(settings: Settings, console: Console) -> Generator[Settings]:
    """The settings of the bank that answers at the settings' port, else of one that lives as long as the block."""
    if is_open(settings.port):
        if not settings.lab:
            raise NoBankError(
                Text("运行中的银行未开启演示环境（QUDAO_LAB）", "the running bank is not a demo bank (QUDAO_LAB)"),
            )
        yield settings
        return
    console.print("没有运行中的银行，为本次演练启动一个 / no bank is running; starting one for the day")
    with tempfile.TemporaryDirectory(prefix="qudao-day-") as folder:
        own = replace(
            settings,
            home=Path(folder) / "bank",
            database_url=None,
            port=_free_port(),
            sms_url=f"http://127.0.0.1:{_free_port()}",
            lab=True,
        )
        with _running(own):
            yield replace(own)


def is_open(port: int) -> bool:
    """Whether a bank answers on this machine's port."""
    try:
        return httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=2).status_code == HTTPStatus.OK
    except httpx.HTTPError:
        return False


@contextmanager
def _running(settings: Settings) -> Generator[None]:
    environment = {name: value for name, value in os.environ.items() if name != "QUDAO_DATABASE_URL"}
    environment |= {
        "QUDAO_HOME": str(settings.home),
        "QUDAO_PORT": str(settings.port),
        "QUDAO_SMS_URL": settings.sms_url,
        "QUDAO_LAB": "on",
    }
    log = Path(settings.home.parent / "run.log")
    with (
        log.open("w") as output,
        subprocess.Popen(
            [sys.executable, "-m", "qudao.cli", "run"], env=environment, stdout=output, stderr=output
        ) as process,
    ):
        try:
            deadline = time.monotonic() + START_SECONDS_MAX
            while not is_open(settings.port):
                if process.poll() is not None or time.monotonic() > deadline:
                    said = log.read_text(encoding="utf-8")[-2000:]
                    raise NoBankError(Text(f"银行未能启动\n{said}", f"the bank did not start\n{said}"))
                time.sleep(0.2)
            yield
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
