"""Speed over HTTP: authenticated transfers beside pgbench, a balance query beside bare Starlette and one SELECT.

Everything runs on this machine at once: PostgreSQL, two granian workers, the load client. The transfers are between
a customer's own accounts, so each is one call: session, idempotency, limits, audit, outbox notice, durable journal.
"""

import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Final
from urllib.request import urlopen

import uvloop
from bench.crowd import Member, write_crowd
from bench.http_load import Load, drive, http_request
from bench.server import fresh_bank, machine, pgbench_tps, write_result

CONNECTIONS: Final = 64
WORKERS: Final = 2
CROWD: Final = 2_000
TRANSFER_BAR: Final = 0.35
BALANCE_BAR: Final = 0.8
BANK_PORT: Final = 18_080
BARE_PORT: Final = 18_081


def measure(*, seconds: int) -> dict[str, Any]:
    """Run it all on a fresh bank; returns the result that is printed and kept."""
    with tempfile.TemporaryDirectory(prefix="qudao-bench-") as folder, fresh_bank(Path(folder)) as server:
        before = pgbench_tps(server, clients=CONNECTIONS, seconds=seconds)
        crowd = asyncio.run(write_crowd(server.url, size=CROWD))
        with _serving("qudao.cli.web:application", server.url, Path(folder), port=BANK_PORT):
            _drive([_transfer_maker(number, crowd) for number in range(CONNECTIONS)], port=BANK_PORT, seconds=3)
            transfers = _drive(
                [_transfer_maker(number, crowd) for number in range(CONNECTIONS)],
                port=BANK_PORT,
                seconds=seconds,
            )
            balances = _drive([_balance_maker(crowd) for _ in range(CONNECTIONS)], port=BANK_PORT, seconds=seconds)
        with _serving("bench.bare:application", server.url, Path(folder), port=BARE_PORT):
            bare = _drive([_bare_maker(crowd) for _ in range(CONNECTIONS)], port=BARE_PORT, seconds=seconds)
        after = pgbench_tps(server, clients=CONNECTIONS, seconds=seconds)
    pgbench = (before + after) / 2
    return {
        "bench": "http",
        "machine": machine(),
        "connections": CONNECTIONS,
        "workers": WORKERS,
        "pgbench_tpcb_tps": {"before": round(before), "after": round(after)},
        "transfers": {
            **_summary(transfers),
            "ratio_to_pgbench": round(transfers.per_second / pgbench, 3),
            "bar": TRANSFER_BAR,
        },
        "balance_query": {
            **_summary(balances),
            "bare_starlette": _summary(bare),
            "ratio_to_bare": round(balances.per_second / bare.per_second, 3),
            "bar": BALANCE_BAR,
        },
    }


def _summary(load: Load) -> dict[str, Any]:
    return {
        "per_second": round(load.per_second),
        "p50_ms": load.percentile_ms(0.5),
        "p99_ms": load.percentile_ms(0.99),
        "statuses": load.statuses,
    }


def _drive(requests: list[Callable[[], bytes]], *, port: int, seconds: float) -> Load:
    return uvloop.run(drive(requests, port=port, seconds=seconds))


def _transfer_maker(number: int, crowd: list[Member]) -> Callable[[], bytes]:
    members = crowd[number::CONNECTIONS]
    numbers = count()
    run = time.time_ns()
    bodies = [[_transfer_body(member, way) for way in (0, 1)] for member in members]

    def make() -> bytes:
        turn = next(numbers)
        place, way = turn % len(members), (turn // len(members)) % 2
        return http_request(
            "POST",
            "/v1/transfers",
            token=members[place].token,
            body=bodies[place][way],
            key=f"bench-{run}-{number}-{turn}",
        )

    return make


def _transfer_body(member: Member, way: int) -> bytes:
    return json.dumps(
        {
            "from_account_id": f"acc_{member.account_ids[way].hex}",
            "to_account_number": member.numbers[1 - way],
            "payee_name": member.name,
            "money": {"amount": "0.01", "currency": "CNY"},
            "purpose": "bench",
        },
    ).encode()


def _balance_maker(crowd: list[Member]) -> Callable[[], bytes]:
    requests = [
        http_request("GET", f"/v1/accounts/acc_{member.account_ids[0].hex}/balance", token=member.token)
        for member in crowd
    ]
    return lambda: random.choice(requests)  # noqa: S311 - a load, not a secret


def _bare_maker(crowd: list[Member]) -> Callable[[], bytes]:
    requests = [http_request("GET", f"/accounts/{member.account_ids[0].hex}", token="none") for member in crowd]  # noqa: S106
    return lambda: random.choice(requests)  # noqa: S311 - a load, not a secret


@contextmanager
def _serving(application: str, url: str, home: Path, *, port: int) -> Generator[None]:
    environment = {
        **os.environ,
        "QUDAO_DATABASE_URL": url,
        "QUDAO_HOME": str(home),
        "QUDAO_LAB": "off",
        "QUDAO_ADDRESS_RATE": "1000000",
        "QUDAO_SESSION_RATE": "1000000",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    command = [sys.executable, "-m", "granian", application, "--factory", "--interface=asgi", "--host=127.0.0.1"]
    command += [f"--port={port}", f"--workers={WORKERS}", "--http=1", "--no-ws", "--loop=uvloop", "--log-level=warning"]
    with subprocess.Popen(command, env=environment) as process:  # noqa: S603 - this project's own program
        try:
            _wait(port)
            yield
        finally:
            process.terminate()


def _wait(port: int) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            urlopen(f"http://127.0.0.1:{port}/healthz", timeout=1).close()
        except OSError as error:
            if getattr(error, "code", None) is not None:
                return
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"nothing answers on port {port}")


def main() -> None:
    """Measure, keep the result, print it."""
    result = measure(seconds=int(os.environ.get("QUDAO_BENCH_SECONDS", "10")))
    write_result(result)
    print(json.dumps(result, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
