"""The `qudao` command: finds the module of a subcommand and runs it; imports nothing else.

A subcommand is a module of this package with `app`: a `typer.Typer`, or any callable that takes `args` and `prog_name`.
It is added to `COMMANDS`, which is also the help text. Nothing heavy may be imported here: the supervisor and every
worker process pay for it in memory.
"""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import Final, cast


@dataclass(frozen=True, kw_only=True, slots=True)
class Command:
    """One subcommand: the module that holds its `app`, and a line of help in each language."""

    module: str
    zh: str
    en: str


COMMANDS: Final[Mapping[str, Command]] = MappingProxyType(
    {
        "run": Command(module="qudao.cli.run", zh="启动整个银行", en="start the whole bank"),
        "migrate": Command(module="qudao.cli.migrate", zh="建立或升级数据库", en="create or upgrade the database"),
        "demo": Command(module="qudao.cli.demo", zh="放入演示数据", en="put the demo bank's people and money in"),
        "worker": Command(module="qudao.cli.worker", zh="处理后台任务", en="deliver the outbox and expire holds"),
        "catalogue": Command(module="qudao.cli.catalogue", zh="输出业务目录", en="print or write what the bank offers"),
        "close": Command(module="qudao.cli.close", zh="办理日终", en="close the accounting day"),
        "verify": Command(module="qudao.cli.verify", zh="重新核对全部账目", en="recompute and check every balance"),
        "import": Command(module="qudao.cli.import_", zh="导入历史流水", en="import real account history"),
        "bench": Command(module="qudao.cli.bench", zh="测量速度", en="measure speed beside pgbench"),
        "day": Command(module="qudao.cli.day", zh="演完一个营业日", en="play a whole banking day on the running bank"),
    }
)


def main() -> None:
    """Run the subcommand named by the first argument; exit 2 when there is none of that name."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(_help())
        return
    if arguments[0] == "--version":
        from importlib.metadata import version

        print(version("qudao"))
        return
    command = COMMANDS.get(arguments[0])
    if command is None:
        print(f"qudao: 没有这个命令 / no such command: {arguments[0]}\n\n{_help()}", file=sys.stderr)
        sys.exit(2)
    app = cast("Callable[..., object]", import_module(command.module).app)
    # A person at a terminal gets a sentence, not a stack trace.
    try:
        app(args=arguments[1:], prog_name=f"qudao {arguments[0]}")
    except Exception as error:
        if os.environ.get("QUDAO_TRACE"):
            raise
        print(_sentence(error), file=sys.stderr)
        sys.exit(1)


def _sentence(error: Exception) -> str:
    """What went wrong: in both languages where the error knows them, as errors the bank expects do."""
    text = getattr(error, "text", None)
    zh, en = getattr(text, "zh", None), getattr(text, "en", None)
    if zh is None or en is None:
        told = f"{type(error).__name__}: {error}".strip()
        zh = f"出错：{told}\n       （设 QUDAO_TRACE=1 可见调用栈）"
        en = "something went wrong; set QUDAO_TRACE=1 to see the stack trace"
    return f"qudao: {zh}\n       {en}"


def _help() -> str:
    lines = [f"  {name:<9} {command.zh} / {command.en}" for name, command in COMMANDS.items()]
    return "\n".join(
        [
            "渠道 Qudao: 电子银行 / an electronic bank",
            "",
            "qudao COMMAND [OPTIONS]      (qudao COMMAND --help)",
            "",
            *lines,
        ]
    )
