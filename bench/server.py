"""The server a benchmark runs on, what it is measured beside (pgbench TPC-B on that server), and the kept results."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from psycopg import Connection, sql

from qudao.database.embedded import EmbeddedServer, start_embedded
from qudao.database.migrate import migrate
from qudao.ledger.opening import prepare_ledger

ROOT: Final = Path(__file__).parents[1]
RESULTS: Final = ROOT / "bench" / "results"
PGBENCH_SCALE: Final = 20
_TPS: Final = re.compile(r"^tps = ([0-9.]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class BenchServer:
    """An embedded PostgreSQL with a migrated, empty bank."""

    embedded: EmbeddedServer
    url: str
    pgbench_url: str


@contextmanager
def fresh_bank(home: Path) -> Generator[BenchServer]:
    """A server of its own under a folder, with a bank on it and a database for pgbench; stopped at the end."""
    embedded = start_embedded(home)
    try:
        url, pgbench_url = embedded.url_of("bench_bank"), embedded.url_of("bench_pgbench")
        with Connection[tuple[object, ...]].connect(embedded.url_of("postgres"), autocommit=True) as connection:
            for name in ("bench_bank", "bench_pgbench"):
                connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        migrate(url)
        prepare_ledger(url, on=datetime.now(UTC).date())
        progress("pgbench -i")
        _run([pgbench(), "-i", "-q", "-s", str(PGBENCH_SCALE), pgbench_url])
        yield BenchServer(embedded, url, pgbench_url)
    finally:
        embedded.stop()


def pgbench_tps(server: BenchServer, *, clients: int, seconds: int) -> float:
    """Pgbench's TPC-B transactions a second, durable, on this server now."""
    progress(f"pgbench, {clients} clients, {seconds} s")
    options = ["-n", "-c", str(clients), "-j", "2", "-T", str(seconds), "-M", "prepared"]
    found = _TPS.search(_run([pgbench(), *options, server.pgbench_url]))
    if found is None:
        raise RuntimeError("pgbench printed no tps")
    return float(found.group(1))


def pgbench() -> str:
    """Where pgbench is: on PATH, or in Debian's package, which is installed when that is allowed."""
    for _ in range(2):
        found = shutil.which("pgbench") or next(
            (str(path) for path in sorted(Path("/usr/lib/postgresql").glob("*/bin/pgbench"), reverse=True)), None
        )
        if found is not None and not _is_wrapper_without_server(found):
            return found
        if os.geteuid() != 0 or shutil.which("apt-get") is None:
            break
        progress("apt-get install postgresql-contrib (pgbench)")
        subprocess.run(["apt-get", "install", "-y", "-q", "postgresql-contrib"], check=True, stdout=sys.stderr)  # noqa: S607
    raise SystemExit(
        "需要 pgbench：请安装 Debian 的 postgresql 软件包 / pgbench is needed: install Debian's package postgresql"
    )


def _is_wrapper_without_server(path: str) -> bool:
    return subprocess.run([path, "--version"], capture_output=True, check=False).returncode != 0  # noqa: S603 - found by name


def machine() -> dict[str, Any]:
    """What this was measured on, and of what."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": commit,
        "cores": os.cpu_count(),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "python": platform.python_version(),
    }


def write_result(result: dict[str, Any]) -> Path:
    """Keep a result in the history."""
    RESULTS.mkdir(exist_ok=True)
    at = result["machine"]["at"].replace(":", "").replace("+0000", "Z")
    path = RESULTS / f"{result['bench']}-{at}.json"
    path.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return path


def progress(text: str) -> None:
    """Say on standard error what goes on."""
    print(f"· {text}", file=sys.stderr, flush=True)


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - this page's own commands
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed: {done.stderr[-500:]}")
    return done.stdout
