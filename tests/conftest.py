"""Databases for tests: one embedded server for the whole run, and a fresh copy of the migrated schema for each test.

With pytest-xdist the workers share the server: the first to arrive starts it, the last to leave stops it.
"""

import fcntl
import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import psycopg
import pytest

from qudao.app import Bank, build_bank
from qudao.database.embedded import EmbeddedServer, start_embedded
from qudao.database.migrate import migrate
from qudao.kernel.clock import ManualClock
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.ledger.opening import prepare_ledger

TEMPLATE: Final = "qudao_template"
FIRST_DAY: Final = date(2026, 3, 2)
FIRST_MOMENT: Final = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)  # 10:00 in the bank


class DatabaseServer:
    """The run's server, with a migrated template that new databases are copied from."""

    def __init__(self, server: EmbeddedServer, worker: str) -> None:
        self.server = server
        self._worker = worker
        self._numbers = count(1)

    def create(self, *, template: str = TEMPLATE) -> str:
        """A new database: the migrated schema, or with `template="template0"` an empty one. Returns its address."""
        name = f"test_{self._worker}_{next(self._numbers)}"
        self._command(f"create database {name} template {template} strategy file_copy")
        return self.server.url_of(name)

    def drop(self, url: str) -> None:
        """Drop a database; sessions a test left open are ended."""
        name = urlsplit(url).path.removeprefix("/")
        self._command(f"drop database {name} with (force)")

    def make_template(self) -> None:
        """Make and migrate the template, unless another worker has."""
        with psycopg.connect(self.server.url_of("postgres"), autocommit=True) as connection:
            found = connection.execute("select from pg_database where datname = %s", [TEMPLATE]).fetchone()
        if found is None:
            self._command(f"create database {TEMPLATE}_draft")
            migrate(self.server.url_of(f"{TEMPLATE}_draft"))
            prepare_ledger(self.server.url_of(f"{TEMPLATE}_draft"), on=FIRST_DAY)
            self._command(f"alter database {TEMPLATE}_draft rename to {TEMPLATE}")

    def _command(self, text: str) -> None:
        with psycopg.connect(self.server.url_of("postgres"), autocommit=True) as connection:
            connection.execute(text.encode())


@contextmanager
def _locked(path: Path) -> Generator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _count_users(folder: Path, change: int) -> int:
    file = folder / "users"
    users = int(file.read_text() if file.exists() else "0") + change
    file.write_text(str(users))
    return users


@pytest.fixture(scope="session")
def database_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseServer]:
    """The embedded server of the whole run."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    own = tmp_path_factory.getbasetemp()
    folder = own if worker == "main" else own.parent
    with _locked(folder / "users.lock"):
        server = start_embedded(folder / "database")
        _count_users(folder, +1)
        databases = DatabaseServer(server, worker)
        databases.make_template()
    yield databases
    with _locked(folder / "users.lock"):
        if _count_users(folder, -1) == 0:
            server.is_owner = True
            server.stop()


@pytest.fixture
def database_url(database_server: DatabaseServer) -> Iterator[str]:
    """A fresh, migrated, empty database for one test: its libpq address."""
    url = database_server.create()
    yield url
    database_server.drop(url)


@pytest.fixture(scope="module")
def module_database_url(database_server: DatabaseServer) -> Iterator[str]:
    """A fresh, migrated database that the tests of one module share: its libpq address."""
    url = database_server.create()
    yield url
    database_server.drop(url)


@pytest.fixture
def clock() -> ManualClock:
    """A clock at 10:00 of the bank's first day."""
    return ManualClock(FIRST_MOMENT)


@pytest.fixture
async def bank(database_url: str, tmp_path: Path, clock: ManualClock) -> AsyncIterator[Bank]:
    """An open bank on a fresh database."""
    built = build_bank(Settings(home=tmp_path), database_url=database_url, clock=clock, keys=Keys(b"k" * 32))
    await built.open()
    yield built
    await built.close()
