"""The supervisor starts the bank's programs, keeps them running and stops them in order, whatever happens.

The programs here are small stand-ins, so that each can be made to crash, hang or start children of its own.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

# Each stand-in notes in the file `events` what it lives through. The web answers /healthz.
BANK = r"""
import os, sys
from qudao.cli.run import run_bank, app
from qudao.cli.supervisor import Program, ProgramFailedError, StopRequested
from qudao.kernel.settings import Settings
from qudao.kernel.text import Text

SMALL = '''
import os, signal, sys, time
def note(what):
    with open("events", "a") as events:
        events.write(what + "\\n")
def stop(*_):
    note("stop " + sys.argv[1])
    if sys.argv[1] != "stubborn":
        sys.exit(0)
signal.signal(signal.SIGTERM, stop)
if sys.argv[1] == "broken":
    sys.exit("the disk is full")
note(f"start {sys.argv[1]} {os.getpid()} {os.environ['QUDAO_DATABASE_URL']}")
if sys.argv[1] == "parent" and os.fork() == 0:
    note(f"child {os.getpid()}")
while True:
    time.sleep(0.05)
'''
WEB = '''
import os, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        self.send_response(200); self.send_header("Content-Length", "0"); self.end_headers()
HTTPServer(("127.0.0.1", int(os.environ["QUDAO_PORT"])), Handler).serve_forever()
'''

def program(name):
    source = WEB if name == "web" else SMALL
    return Program(name=name, command=[sys.executable, "-c", source, name], title=Text(name, name))

try:
    run_bank(
        Settings.from_environment(os.environ),
        bank_programs=lambda settings: [program(name) for name in sys.argv[1:]],
        preparation=lambda settings, environment, signals: [],
    )
except StopRequested:
    pass
except ProgramFailedError as error:
    sys.exit(str(error))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def eventually(is_so: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


class Bank:
    """A supervised bank of stand-ins in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.output = folder / "output"
        self.port = free_port()
        self.environment = {
            **os.environ,
            "QUDAO_HOME": str(folder / "home"),
            "QUDAO_PORT": str(self.port),
            "QUDAO_SMS_URL": f"http://127.0.0.1:{free_port()}",
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, *names: str) -> "Bank":
        with self.output.open("wb") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-c", BANK, *names],
                cwd=self.folder,
                env=self.environment,
                stdout=output,
                stderr=output,
            )
        return self

    def open(self) -> "Bank":
        eventually(lambda: "Qudao is open" in self.said())
        return self

    def said(self) -> str:
        return self.output.read_text()

    def events(self) -> list[list[str]]:
        file = self.folder / "events"
        return [line.split() for line in file.read_text().splitlines()] if file.exists() else []

    def pids(self, name: str) -> list[int]:
        return [int(event[2]) for event in self.events() if event[:2] == ["start", name]]

    def database_pid(self) -> int:
        return int((self.folder / "home/pg/postmaster.pid").read_text().splitlines()[0])

    def signal(self, number: int) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    def wait(self) -> int:
        assert self.process is not None
        return self.process.wait(timeout=40)

    def end(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=40)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    made = Bank(tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_asked_to_stop_it_stops_the_last_started_first_and_the_database_last(bank: Bank, number: int) -> None:
    bank.start("sms", "worker", "web").open()
    database = bank.database_pid()
    bank.signal(number)
    assert bank.wait() == 0
    assert [event[1] for event in bank.events() if event[0] == "stop"] == ["worker", "sms"]
    assert not is_alive(database)
    assert "shut down" in (bank.folder / "home/pg.log").read_text().splitlines()[-1]


def test_programs_are_given_the_databases_address(bank: Bank) -> None:
    bank.start("worker", "web").open()
    [url] = [event[3] for event in bank.events() if event[:2] == ["start", "worker"]]
    with psycopg.connect(url) as connection:
        assert connection.execute("select current_database()").fetchone() == ("qudao",)


def test_a_crashed_program_is_started_again_and_the_operator_is_told(bank: Bank) -> None:
    bank.start("worker", "web").open()
    os.kill(bank.pids("worker")[0], signal.SIGKILL)
    eventually(lambda: len(bank.pids("worker")) == 2)
    assert "the worker ended unexpectedly (SIGKILL)" in bank.said()
    assert "it starts again in 0.5 s" in bank.said()
    os.kill(bank.pids("worker")[1], signal.SIGKILL)
    eventually(lambda: "it starts again in 1.0 s" in bank.said())


def test_what_a_crashed_program_had_started_ends_with_it(bank: Bank) -> None:
    bank.start("parent", "web").open()
    eventually(lambda: any(event[0] == "child" for event in bank.events()))
    [child] = [int(event[1]) for event in bank.events() if event[0] == "child"]
    os.kill(bank.pids("parent")[0], signal.SIGKILL)
    eventually(lambda: not is_alive(child))


def test_a_killed_database_is_started_again_at_the_same_address(bank: Bank) -> None:
    bank.start("worker", "web").open()
    [url] = [event[3] for event in bank.events() if event[:2] == ["start", "worker"]]
    killed = bank.database_pid()
    os.kill(killed, signal.SIGKILL)
    eventually(lambda: "the embedded database ended unexpectedly" in bank.said())

    def answers() -> bool:
        try:
            with psycopg.connect(url, connect_timeout=2) as connection:
                return connection.execute("select 1").fetchone() == (1,)
        except psycopg.OperationalError:
            return False

    eventually(answers)
    assert bank.database_pid() != killed


def test_a_second_request_ends_a_program_that_will_not_stop(bank: Bank) -> None:
    bank.start("stubborn", "web").open()
    bank.signal(signal.SIGINT)
    eventually(lambda: ["stop", "stubborn"] in bank.events())
    begun = time.monotonic()
    bank.signal(signal.SIGINT)
    assert bank.wait() == 0
    assert time.monotonic() - begun < 5
    assert not is_alive(bank.pids("stubborn")[0])


def test_a_program_that_fails_at_the_start_stops_everything_and_its_log_is_shown(bank: Bank) -> None:
    bank.start("worker", "broken", "web")
    assert bank.wait() == 1
    assert "the broken ended unexpectedly (1)" in bank.said()
    assert "the disk is full" in bank.said()
    assert "Qudao is open" not in bank.said()
    assert all(not is_alive(pid) for pid in bank.pids("worker"))


def test_a_supervisor_that_is_killed_takes_its_programs_along_and_the_next_one_takes_over(bank: Bank) -> None:
    bank.start("worker", "web").open()
    bank.signal(signal.SIGKILL)
    bank.wait()
    eventually(lambda: not is_alive(bank.pids("worker")[0]))
    database = bank.database_pid()
    assert is_alive(database)
    bank.start("worker", "web").open()
    assert bank.database_pid() == database
    bank.signal(signal.SIGTERM)
    assert bank.wait() == 0
    assert not is_alive(database)


def test_a_second_start_takes_under_ten_seconds(bank: Bank) -> None:
    bank.start("worker", "web").open()
    bank.end()
    begun = time.monotonic()
    bank.start("worker", "web").open()
    assert time.monotonic() - begun < 10


def qudao_run(environment: dict[str, str], *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "qudao.cli", "run", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.mark.parametrize("variable", ["QUDAO_PORT", "QUDAO_SMS_URL"])
def test_a_taken_port_is_named_and_nothing_is_started(bank: Bank, variable: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = int(other.getsockname()[1])
        value = f"http://127.0.0.1:{port}" if variable == "QUDAO_SMS_URL" else str(port)
        result = qudao_run({**bank.environment, variable: value})
    assert result.returncode == 1
    assert f"端口 {port} 不可用" in result.stderr
    assert f"port {port} cannot be used" in result.stderr
    assert variable in result.stderr
    assert not (bank.folder / "home").exists()


def test_a_bad_setting_is_refused_in_both_languages(bank: Bank) -> None:
    result = qudao_run({**bank.environment, "QUDAO_WORKERS": "two"})
    assert result.returncode == 1
    assert "QUDAO_WORKERS 应为" in result.stderr
    assert "QUDAO_WORKERS must be" in result.stderr
    assert "Traceback" not in result.stderr


def test_help_is_printed_and_an_unknown_argument_refused(bank: Bank) -> None:
    assert "QUDAO_HOME" in qudao_run(bank.environment, "--help").stdout
    refused = qudao_run(bank.environment, "--fast")
    assert refused.returncode == 2
    assert "--fast" in refused.stderr
