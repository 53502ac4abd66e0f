"""`qudao run`: the whole bank on this machine: database, migrations, demo data, SMS gateway, worker, web."""

import json
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlsplit

from qudao.cli.supervisor import Program, ProgramFailedError, Signals, StopRequested, Supervisor, run_to_end
from qudao.database.embedded import EmbeddedServer, start_embedded
from qudao.database.server_user import EmbeddedServerError
from qudao.kernel.settings import SettingError, Settings
from qudao.kernel.text import Text

READY_SECONDS_MAX: Final = 60.0
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
HELP: Final = """\
qudao run: 启动整个银行，按 Ctrl-C 停止 / start the whole bank; Ctrl-C stops it

  QUDAO_HOME          数据目录 / the folder of its data                       (.qudao)
  QUDAO_DATABASE_URL  使用已有的 PostgreSQL 18 / use a PostgreSQL 18 server   (内置 / embedded)
  QUDAO_PORT          网页端口 / the web's port                               (8000)
  QUDAO_WORKERS       网页进程数 / web processes                              (2)
  QUDAO_SMS_URL       短信网关 / the SMS gateway                              (http://127.0.0.1:8001)
  QUDAO_LAB           演示数据与模拟对手方 / demo data and live counterparties (on)
"""


class CannotStartError(RuntimeError):
    """The bank cannot be started as things are; `text` says why and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.zh} / {text.en}")
        self.text = text


@dataclass(frozen=True, kw_only=True, slots=True)
class Login:
    """A demo login, as `qudao demo --json` prints it in its list `logins`."""

    zh: str
    en: str
    login: str
    password: str


def app(*, args: Sequence[str], prog_name: str) -> None:
    """The command itself: exits 0 after a stop that was asked for, 1 when the bank cannot run, 2 on a wrong call."""
    if args:
        is_asked = args[0] in {"-h", "--help"}
        print(HELP if is_asked else f"{prog_name}: {' '.join(args)}?\n\n{HELP}", file=None if is_asked else sys.stderr)
        sys.exit(0 if is_asked else 2)
    try:
        run_bank(Settings.from_environment(os.environ), bank_programs=programs, preparation=prepare)
    except (SettingError, CannotStartError, EmbeddedServerError, ProgramFailedError) as error:
        print(f"qudao: {error.text.zh}\n       {error.text.en}", file=sys.stderr)
        sys.exit(1)
    except (StopRequested, KeyboardInterrupt):
        pass


def run_bank(
    settings: Settings,
    *,
    bank_programs: Callable[[Settings], Sequence[Program]],
    preparation: Callable[[Settings, Mapping[str, str], Signals], Sequence[Login]],
) -> None:
    """Start everything, keep it running until asked to stop, then stop it, the database last."""
    begun = time.monotonic()
    refuse_taken_ports(settings)
    # Until the database runs, a request to end must interrupt its start.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    database = _Database(settings)
    signals = Signals()
    try:
        with signals.caught():
            environment = child_environment(settings, database.url, os.environ)
            say(Text("数据库已就绪", "the database is ready"))
            logins = preparation(settings, environment, signals)
            supervisor = Supervisor(
                bank_programs(settings),
                environment=environment,
                log_folder=settings.home / "log",
                signals=signals,
                say=say,
            )
            try:
                supervisor.start()
                supervisor.wait_until(lambda: is_healthy(settings.port), seconds=READY_SECONDS_MAX)
                welcome(settings, logins, time.monotonic() - begun)
                supervisor.keep_running(database.revive)
            finally:
                say(Text("正在停止 …", "stopping …"))
                supervisor.stop()
    finally:
        database.stop()
        say(Text("已停止", "stopped"))


class _Database:
    """The database the bank runs on: somebody's server, or the embedded one, started again if it dies."""

    def __init__(self, settings: Settings) -> None:
        self._home = settings.home
        self._server: EmbeddedServer | None = None
        if settings.database_url is None:
            say(Text("正在启动内置 PostgreSQL …", "starting the embedded PostgreSQL …"))
            self._server = start_embedded(settings.home)
        self.url = self._server.url if self._server is not None else str(settings.database_url)

    def revive(self) -> None:
        if self._server is not None and not self._server.is_running:
            say(Text("内置数据库意外结束，正在重新启动", "the embedded database ended unexpectedly; starting it again"))
            self._server = start_embedded(self._home)

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop()


def refuse_taken_ports(settings: Settings) -> None:
    """Raise CannotStartError when another program listens where the bank would. The web would share it silently."""
    wanted = {settings.port: "QUDAO_PORT"}
    if runs_sms_simulator(settings):
        wanted[urlsplit(settings.sms_url).port or 80] = "QUDAO_SMS_URL"
    for port, variable in wanted.items():
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise CannotStartError(
                    Text(
                        f"端口 {port} 不可用（{error.strerror}），可能银行已在运行；"
                        f"请停止占用它的程序，或用 {variable} 换一个",
                        f"port {port} cannot be used ({error.strerror}), perhaps the bank runs already; "
                        f"stop the program that has it, or choose another with {variable}",
                    )
                ) from None


def runs_sms_simulator(settings: Settings) -> bool:
    """Whether the SMS gateway is the simulator on this machine."""
    return settings.lab and urlsplit(settings.sms_url).hostname in LOOPBACK


def child_environment(settings: Settings, database_url: str, environment: Mapping[str, str]) -> dict[str, str]:
    """What every program is started with: the environment, with the settings spelled out."""
    return {
        **environment,
        "QUDAO_HOME": str(settings.home),
        "QUDAO_DATABASE_URL": database_url,
        "QUDAO_PORT": str(settings.port),
        "QUDAO_WORKERS": str(settings.workers),
        "QUDAO_SMS_URL": settings.sms_url,
        "QUDAO_LAB": "on" if settings.lab else "off",
        "PYTHONUNBUFFERED": "1",
        # glibc keeps up to eight memory arenas per core otherwise, each holding on to what was freed.
        "MALLOC_ARENA_MAX": "2",
    }


def programs(settings: Settings) -> list[Program]:
    """The bank's programs in the order they start."""
    python = [sys.executable, "-m"]
    sms = Program(
        name="sms",
        command=[*python, "qudao.partners.sms.simulator"],
        title=Text("短信模拟网关", "SMS simulator"),
    )
    worker = Program(name="worker", command=[*python, "qudao.cli", "worker"], title=Text("后台进程", "worker"))
    web = Program(
        name="web",
        command=[
            *python,
            "granian",
            "qudao.cli.web:application",
            "--factory",
            "--interface=asgi",
            "--host=127.0.0.1",
            f"--port={settings.port}",
            f"--workers={settings.workers}",
            "--http=1",
            "--no-ws",
            "--loop=uvloop",
            "--respawn-failed-workers",
            "--workers-kill-timeout=10",
            "--log-level=warning",
        ],
        title=Text("网页服务", "web"),
    )
    return [sms, worker, web] if runs_sms_simulator(settings) else [worker, web]


def prepare(settings: Settings, environment: Mapping[str, str], signals: Signals) -> list[Login]:
    """Bring the database up to date and put the demo bank in; returns the demo logins. Raises ProgramFailedError."""
    python = [sys.executable, "-m", "qudao.cli"]
    code, said = run_to_end([*python, "migrate"], environment=environment, signals=signals)
    if code != 0:
        raise ProgramFailedError(Text(f"数据库升级失败\n{said}", f"the database could not be upgraded\n{said}"))
    say(Text("数据库结构已是最新", "the database schema is up to date"))
    if not settings.lab:
        return []
    code, said = run_to_end([*python, "demo", "--json"], environment=environment, signals=signals)
    if code != 0:
        raise ProgramFailedError(Text(f"演示数据放入失败\n{said}", f"the demo data could not be put in\n{said}"))
    say(Text("演示数据已就绪", "the demo data is ready"))
    return [
        Login(zh=login["zh"], en=login["en"], login=login["login"], password=login["password"])
        for login in cast("list[dict[str, Any]]", json.loads(said)["logins"])
    ]


def is_healthy(port: int) -> bool:
    """Whether the web answers 200 on /healthz. A bare socket, since an HTTP library costs the supervisor megabytes."""
    request = f"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
            connection.sendall(request.encode())
            return connection.recv(64).startswith(b"HTTP/1.1 200 ")
    except OSError:
        return False


def say(text: Text) -> None:
    """Tell the operator one thing, in both languages."""
    print(f"· {text.zh} / {text.en}", flush=True)


def welcome(settings: Settings, logins: Sequence[Login], seconds: float) -> None:
    """Print where the bank is and who may sign in."""
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    console.print(f"\n[bold green]渠道银行已开门 / Qudao is open[/]  ({seconds:.1f} s)\n")
    addresses = Table(box=None, show_header=False, padding=(0, 2))
    rows = [
        ("个人网上银行 / personal bank", "/"),
        ("柜面与后台 / staff console", "/console"),
        ("接口文档 / API reference", "/docs"),
    ]
    if settings.lab:
        rows.insert(2, ("短信收件箱 / SMS inbox", "/lab"))
    for title, path in rows:
        addresses.add_row(title, f"[cyan]{settings.web_url}{path}[/]")
    console.print(addresses)
    if logins:
        console.print("\n演示账号，验证码见短信收件箱 / demo logins; codes arrive in the SMS inbox")
        table = Table(box=SIMPLE)
        for heading in ("谁 / who", "登录名 / login", "密码 / password"):
            table.add_column(heading)
        for login in logins:
            table.add_row(f"{login.zh} / {login.en}", login.login, login.password)
        console.print(table)
    console.print(f"日志 / logs: {_short(settings.home / 'log')}    停止 / stop: Ctrl-C\n")


def _short(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
