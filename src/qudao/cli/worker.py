"""`qudao worker`: delivers the outbox, lets holds and parked calls expire, carries a daily close on."""

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any, Final

import structlog
import typer
from psycopg import AsyncConnection, OperationalError
from psycopg_pool import PoolTimeout

from qudao.app import Bank, build_bank, build_outbox
from qudao.database.embedded import start_embedded
from qudao.kernel.settings import Settings
from qudao.operations.housekeeping import expire_due
from qudao.operations.outbox import Outbox
from qudao.partners.sms.client import open_sms_client
from qudao.services.daily_close.drive import drive_daily_close

# Without a wake-up the outbox is looked at this often: messages due later, and those to try again.
POLL_SECONDS: Final = 1.0
EXPIRY_SECONDS: Final = 5.0
CLOSE_SECONDS: Final = 1.0
PAUSE_AFTER_FAILURE_SECONDS: Final = 1.0
POOL_SIZE: Final = 10
app = typer.Typer()
_log = structlog.get_logger()


@app.command()
def command() -> None:
    """处理后台任务 / deliver the outbox, expire holds, carry a daily close on; until it is stopped."""
    settings = Settings.from_environment(os.environ)
    server = None if settings.database_url else start_embedded(settings.home)
    url = settings.database_url or (server.url if server else "")
    try:
        asyncio.run(work(build_bank(settings, database_url=url, pool_size=POOL_SIZE), database_url=url))
    finally:
        if server is not None:
            server.stop()


async def work(bank: Bank, *, database_url: str) -> None:
    """Work until SIGTERM or SIGINT; what is under way is finished first."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    sms = open_sms_client(bank.settings.sms_url)
    outbox = build_outbox(bank, sms)
    woken = asyncio.Event()
    await bank.open()
    listening = asyncio.create_task(_listen(database_url, woken))
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(_deliver(outbox, woken, stop))
            tasks.create_task(_every(EXPIRY_SECONDS, lambda: expire_due(bank.spine, clock=bank.clock), stop))
            tasks.create_task(_every(CLOSE_SECONDS, lambda: drive_daily_close(bank.spine, clock=bank.clock), stop))
    finally:
        listening.cancel()
        await sms.close()
        await bank.close()


async def _deliver(outbox: Outbox, woken: asyncio.Event, stop: asyncio.Event) -> None:
    async def once() -> None:
        woken.clear()
        await outbox.deliver_due()

    await _every(POLL_SECONDS, once, stop, woken=woken)


async def _every(
    seconds: float, work_once: Callable[[], Awaitable[Any]], stop: asyncio.Event, *, woken: asyncio.Event | None = None
) -> None:
    """Repeat until asked to stop, sooner when woken; a failure is logged and the work taken up again."""
    while not stop.is_set():
        try:
            await work_once()
        except (OperationalError, PoolTimeout) as error:
            _log.warning("database_unavailable", error=type(error).__name__)
            await _first_of(PAUSE_AFTER_FAILURE_SECONDS, stop)
        except Exception:  # noqa: BLE001 - one piece of work must not end the others
            _log.exception("work_failed")
            await _first_of(PAUSE_AFTER_FAILURE_SECONDS, stop)
        await _first_of(seconds, stop, *([woken] if woken is not None else []))


async def _first_of(seconds: float, *events: asyncio.Event) -> None:
    """Wait for any of the events, but no longer than this."""
    waits = [asyncio.create_task(event.wait()) for event in events]
    await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()


async def _listen(database_url: str, woken: asyncio.Event) -> None:
    """Wake the delivery whenever a commit has left a message; connects again when the server goes away."""
    while True:
        try:
            async with await AsyncConnection[Any].connect(database_url, autocommit=True) as connection:
                await connection.execute("listen qudao_outbox")
                woken.set()
                async for _ in connection.notifies():
                    woken.set()
        except OperationalError as error:
            _log.warning("listening_interrupted", error=type(error).__name__)
        await asyncio.sleep(PAUSE_AFTER_FAILURE_SECONDS)
