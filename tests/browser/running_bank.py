"""The whole bank as `qudao run` starts it, on ports and in a folder of its own."""

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Final

import httpx

ROOT: Final = Path(__file__).parents[2]
PASSWORD: Final = "Jade-River-2026"
START_SECONDS_MAX: Final = 120.0
STOP_SECONDS_MAX: Final = 40.0
CODE_SECONDS_MAX: Final = 15.0
_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")


class RunningBank:
    """A bank with its demo people; `url` is where a browser finds it. Its log lies in `home`."""

    def __init__(self, home: Path) -> None:
        """Start it and wait until it is open."""
        if not (ROOT / "web/dist/index.html").is_file():
            raise RuntimeError("web/dist is missing; the browser tests need the built web app: tools/bootstrap.sh dev")
        port, sms_port = _free_ports(2)
        self.url = f"http://127.0.0.1:{port}"
        self._log = home / "run.log"
        self._codes_read: set[str] = set()
        home.mkdir(parents=True)
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "qudao.cli", "run"],
                cwd=home,
                env={
                    **{name: value for name, value in os.environ.items() if not name.startswith("QUDAO_")},
                    "QUDAO_HOME": str(home / "bank"),
                    "QUDAO_PORT": str(port),
                    "QUDAO_SMS_URL": f"http://127.0.0.1:{sms_port}",
                },
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._wait_until_open()

    def stop(self) -> None:
        """Stop it as Ctrl-C does."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(STOP_SECONDS_MAX)

    async def code_sent_to(self, phone: str) -> str:
        """The newest code in the SMS inbox that has not been read yet, waiting for it to arrive."""
        deadline = time.monotonic() + CODE_SECONDS_MAX
        async with httpx.AsyncClient(base_url=self.url) as client:
            while time.monotonic() < deadline:
                answer = await client.get("/lab/api/sms", params={"phone": phone})
                messages: list[dict[str, Any]] = answer.json()["items"]
                for message in sorted(messages, key=lambda each: str(each["sent_at"]), reverse=True):
                    found = _CODE.search(message["text"])
                    if found and message["message_id"] not in self._codes_read:
                        self._codes_read.add(message["message_id"])
                        return found.group()
                await asyncio.sleep(0.1)
        raise AssertionError(f"no code arrived at {phone}")

    def _wait_until_open(self) -> None:
        deadline = time.monotonic() + START_SECONDS_MAX
        while "Qudao is open" not in self._log.read_text():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self._process.terminate()
                raise RuntimeError(f"the bank did not open:\n{self._log.read_text()}")
            time.sleep(0.1)


def _free_ports(count: int) -> list[int]:
    probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [probe.getsockname()[1] for probe in probes]
    for probe in probes:
        probe.close()
    return ports
