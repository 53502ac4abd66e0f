"""Starts programs, watches them, starts a crashed one again, stops them in order. Imports little: it idles for days.

Each program runs in a session of its own, so that Ctrl-C at the terminal reaches only the supervisor, which then stops
them one after another. Their output goes to a log file each.
"""

import ctypes
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import IO, Final

from qudao.kernel.text import Text

RESTART_SECONDS_FIRST: Final = 0.5
RESTART_SECONDS_MAX: Final = 30.0
# A program that has run this long has recovered: its next crash is its first again.
STEADY_SECONDS: Final = 60.0
STOP_SECONDS_MAX: Final = 15.0
LOG_BYTES_MAX: Final = 10_000_000
LOG_TAIL_LINES: Final = 20
TICK_SECONDS: Final = 2.0
_SET_PARENT_DEATH_SIGNAL: Final = 1


class ProgramFailedError(RuntimeError):
    """A program ended when it should not have, or never became ready; `text` holds the end of its log."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.zh} / {text.en}")
        self.text = text


class StopRequested(Exception):  # noqa: N818 - not an error: the operator asked
    """Somebody pressed Ctrl-C or asked the process to end."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Program:
    """A program to keep running: its name (also its log's), its command, and who it is in both languages."""

    name: str
    command: Sequence[str]
    title: Text


class Signals:
    """SIGINT, SIGTERM, SIGHUP and SIGCHLD as something one can wait for."""

    _HANDLED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCHLD)

    def __init__(self) -> None:
        self.stops_requested = 0
        self._reader, self._writer = socket.socketpair()

    @contextmanager
    def caught(self) -> Generator[None]:
        """Catch the signals inside the block; the handlers before it come back after it."""
        self._reader.settimeout(0)
        self._writer.settimeout(0)
        before = {number: signal.signal(number, self._handle) for number in self._HANDLED}
        wakeup_before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(wakeup_before)
            for number, handler in before.items():
                signal.signal(number, handler)
            self._reader.close()
            self._writer.close()

    def wait(self, seconds: float) -> None:
        """Return at the next signal, at the latest after `seconds`."""
        ready, _, _ = select.select([self._reader], [], [], max(0.0, seconds))
        if ready:
            with suppress(BlockingIOError):
                self._reader.recv(4096)

    def raise_if_stop_requested(self) -> None:
        """Raise StopRequested once a signal to stop has come."""
        if self.stops_requested:
            raise StopRequested

    def _handle(self, number: int, _frame: FrameType | None) -> None:
        if number != signal.SIGCHLD:
            self.stops_requested += 1


class _Child:
    """One program and its present process."""

    def __init__(self, program: Program, log: Path, environment: Mapping[str, str]) -> None:
        self.program = program
        self.log = log
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self._started_at = 0.0
        self._crashes = 0
        self.restart_at: float | None = None

    def start(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_BYTES_MAX:
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("ab") as log:
            self._process = _spawn(self.program.command, self._environment, output=log, errors=log)
        self._started_at = time.monotonic()
        self.restart_at = None

    @property
    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def exit_code(self) -> int | None:
        """The exit code of a process that has ended and was not yet dealt with, else None."""
        return self._process.poll() if self._process is not None else None

    def after_crash(self) -> float:
        """Clear up what a crashed process left and plan its restart; returns the seconds until then."""
        self.kill()
        self._crashes = 1 if time.monotonic() - self._started_at > STEADY_SECONDS else self._crashes + 1
        delay = min(RESTART_SECONDS_FIRST * 2 ** (self._crashes - 1), RESTART_SECONDS_MAX)
        self.restart_at = time.monotonic() + delay
        return delay

    def ask_to_stop(self) -> None:
        if self._process is not None:
            self._process.terminate()

    def kill(self) -> None:
        """End the process and all it started."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def log_tail(self) -> str:
        if not self.log.exists():
            return ""
        with self.log.open("rb") as log:
            log.seek(max(0, self.log.stat().st_size - 20_000))
            lines = log.read().decode(errors="replace").splitlines()
        return "\n".join(lines[-LOG_TAIL_LINES:])


class Supervisor:
    """Keeps programs running. `say` gets each thing an operator should know."""

    def __init__(
        self,
        programs: Sequence[Program],
        *,
        environment: Mapping[str, str],
        log_folder: Path,
        signals: Signals,
        say: Callable[[Text], None],
    ) -> None:
        log_folder.mkdir(parents=True, exist_ok=True)
        self._signals = signals
        self._say = say
        self._children = [_Child(program, log_folder / f"{program.name}.log", environment) for program in programs]

    def start(self) -> None:
        """Start every program, in order."""
        for child in self._children:
            child.start()

    def wait_until(self, is_ready: Callable[[], bool], *, seconds: float) -> None:
        """Wait until the programs are ready. Raises ProgramFailedError when one ends first or the time is over."""
        deadline = time.monotonic() + seconds
        while not is_ready():
            self._signals.raise_if_stop_requested()
            for child in self._children:
                code = child.exit_code()
                if code is not None:
                    raise ProgramFailedError(_ended(child, code, with_tail=True))
            if time.monotonic() > deadline:
                raise ProgramFailedError(
                    Text(f"{seconds:.0f} 秒内没有准备好", f"not ready within {seconds:.0f} seconds")
                )
            self._signals.wait(0.05)

    def keep_running(self, tend: Callable[[], None]) -> None:
        """Start crashed programs again until asked to stop; `tend` is called at every look. Raises StopRequested."""
        while True:
            self._signals.raise_if_stop_requested()
            tend()
            now = time.monotonic()
            for child in self._children:
                code = child.exit_code()
                if code is not None:
                    delay = child.after_crash()
                    ended = _ended(child, code)
                    self._say(
                        Text(f"{ended.zh}，{delay:.1f} 秒后重新启动", f"{ended.en}; it starts again in {delay:.1f} s")
                    )
                elif child.restart_at is not None and child.restart_at <= now:
                    child.start()
            planned = [child.restart_at - now for child in self._children if child.restart_at is not None]
            self._signals.wait(min([TICK_SECONDS, *planned]))

    def stop(self) -> None:
        """Stop the programs one after another, the last started first; a second signal ends them at once."""
        requests = self._signals.stops_requested
        for child in reversed(self._children):
            child.ask_to_stop()
            deadline = time.monotonic() + STOP_SECONDS_MAX
            while child.is_alive and time.monotonic() < deadline:
                if self._signals.stops_requested > max(requests, 1):
                    break
                self._signals.wait(0.2)
            child.kill()


def run_to_end(command: Sequence[str], *, environment: Mapping[str, str], signals: Signals) -> tuple[int, str]:
    """Run a program that ends by itself; its stderr goes to the terminal. Returns its exit code and its stdout."""
    with tempfile.TemporaryFile() as output:
        process = _spawn(command, environment, output=output, errors=None)
        try:
            while process.poll() is None:
                signals.raise_if_stop_requested()
                signals.wait(TICK_SECONDS)
        finally:
            if process.poll() is None:
                process.terminate()
                process.wait()
        output.seek(0)
        return process.returncode, output.read().decode(errors="replace")


def _spawn(
    command: Sequence[str], environment: Mapping[str, str], *, output: IO[bytes], errors: IO[bytes] | None
) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - the supervisor's own programs
        list(command),
        stdin=subprocess.DEVNULL,
        env=dict(environment),
        start_new_session=True,
        # The supervisor has one thread, so calling between fork and exec is safe.
        preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
        stdout=output,
        stderr=errors,
    )


_LIBC: Final = ctypes.CDLL(None)


def _end_with_parent() -> None:
    # A supervisor that is killed outright takes its programs along; they would keep the ports otherwise.
    _LIBC.prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)


def _ended(child: _Child, code: int, *, with_tail: bool = False) -> Text:
    how = signal.Signals(-code).name if code < 0 else str(code)
    tail = f"\n{child.log_tail()}" if with_tail else ""
    title = child.program.title
    return Text(
        f"{title.zh}意外结束（{how}），日志见 {child.log}{tail}",
        f"the {title.en} ended unexpectedly ({how}); its log is {child.log}{tail}",
    )
