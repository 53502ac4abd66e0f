"""One bank and one Chromium for all browser tests; people who may sign in once a minute keep their session."""

import subprocess
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect
from tests.browser.running_bank import ROOT, RunningBank
from tests.browser.visitor import Visitor, visit

expect.set_options(timeout=10_000)
ZHANG = "13800138001"
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def running_bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningBank]:
    """The whole bank, open, with its demo people."""
    bank = RunningBank(tmp_path_factory.mktemp("browser") / "bank")
    yield bank
    bank.stop()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """A headless Chromium."""
    found = subprocess.run(["bash", ROOT / "tools/find_chromium.sh"], capture_output=True, text=True, check=True)  # noqa: ASYNC221 - before anything runs
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=found.stdout.strip(), args=_FLAGS)
        yield chromium
        await chromium.close()


@pytest_asyncio.fixture(loop_scope="session")
async def guest(running_bank: RunningBank, browser: Browser) -> AsyncIterator[Visitor]:
    """Somebody the bank does not know yet."""
    person = await visit(running_bank, browser)
    yield person
    await person.context.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def zhang(running_bank: RunningBank, browser: Browser) -> AsyncIterator[Visitor]:
    """The customer 张伟, signed in."""
    person = await visit(running_bank, browser)
    await person.sign_in(ZHANG)
    yield person
    await person.context.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def maker(running_bank: RunningBank, browser: Browser) -> AsyncIterator[Visitor]:
    """孙立 of operations, who makes, signed in."""
    person = await visit(running_bank, browser)
    await person.sign_in("M1001", "13900139002")
    yield person
    await person.context.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def checker(running_bank: RunningBank, browser: Browser) -> AsyncIterator[Visitor]:
    """周岚 of operations, who checks, signed in."""
    person = await visit(running_bank, browser)
    await person.sign_in("C1001", "13900139003")
    yield person
    await person.context.close()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def auditor(running_bank: RunningBank, browser: Browser) -> AsyncIterator[Visitor]:
    """冯涛, the auditor, signed in."""
    person = await visit(running_bank, browser)
    await person.sign_in("D1001", "13900139006")
    yield person
    await person.context.close()
