"""The composition root: the only place that builds things."""

import os
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import structlog
from psycopg import AsyncConnection

from qudao.catalogue import CODES, INVARIANTS, OPERATIONS, PARAMETERS, QUERIES
from qudao.database.connection import Database
from qudao.identity.factors import Factors
from qudao.identity.passwords import Passwords
from qudao.identity.sessions import Sessions
from qudao.identity.step_up import StepUp
from qudao.identity.totp import Totp
from qudao.kernel.clock import Clock, SystemClock
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.ledger.invariants import Finding
from qudao.operations.commit import Committer
from qudao.operations.invariants import Progress, verify
from qudao.operations.operation import Operation, Query
from qudao.operations.outbox import Delivery, Outbox, Topic
from qudao.operations.parameters import Parameters
from qudao.operations.reads import Reads
from qudao.operations.run import Spine
from qudao.partners.sms.client import SmsClient
from qudao.partners.sms.delivery import sms_topic
from qudao.services.notices.delivery import deliver_notice

_MASTER_BYTES: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """One process's bank: what a channel needs to serve it."""

    settings: Settings
    clock: Clock
    keys: Keys
    database: Database
    parameters: Parameters
    sessions: Sessions
    passwords: Passwords
    spine: Spine
    committer: Committer
    operations: tuple[Operation, ...]
    queries: tuple[Query, ...]

    async def open(self) -> None:
        """Connect. Raises CannotOpenError."""
        await self.database.open()

    async def close(self) -> None:
        """Disconnect."""
        await self.database.close()

    async def verify(self, progress: Progress | None = None) -> list[Finding]:
        """Every broken invariant, each with its first bad row; empty when all is well."""
        async with self.database.pool.connection() as connection:
            return await verify(connection, self.keys.audit, rules=INVARIANTS, progress=progress)


def build_bank(
    settings: Settings,
    *,
    database_url: str,
    clock: Clock | None = None,
    keys: Keys | None = None,
    pool_size: int = 6,
) -> Bank:
    """Put a bank together; nothing is connected yet. `keys` are read from (or first written to) the bank's home."""
    configure_logging()
    clock = clock or SystemClock()
    keys = keys or read_keys(settings.home)
    database = Database(database_url, size=pool_size)
    parameters = Parameters(database=database, clock=clock, specs=PARAMETERS)
    committer = Committer(database=database, clock=clock, audit_key=keys.audit)
    totp = Totp(database)
    step_up = StepUp(database=database, key=keys.step_up, totp=totp)
    passwords = Passwords()
    factors = Factors(database=database, passwords=passwords, totp=totp, code_key=keys.codes)
    reads = Reads(database=database, parameters=parameters, clock=clock, keys=keys)
    return Bank(
        settings=settings,
        clock=clock,
        keys=keys,
        database=database,
        parameters=parameters,
        sessions=Sessions(database, clock),
        spine=Spine(reads=reads, committer=committer, step_up=step_up, factors=factors, codes=CODES),
        passwords=passwords,
        committer=committer,
        operations=OPERATIONS,
        queries=QUERIES,
    )


def build_outbox(bank: Bank, sms: SmsClient) -> Outbox:
    """The delivery of a bank's messages, with a handler for every topic there is."""
    topics = {"sms": sms_topic(sms), "notice": Topic(handler=deliver_notice), "decoy": Topic(handler=_to_nobody)}
    return Outbox(database=bank.database, clock=bank.clock, topics=topics)


async def _to_nobody(_connection: AsyncConnection[Any], _delivery: Delivery) -> None:
    """Decoys end here."""


def configure_logging() -> None:
    """One JSON line an event on standard error; a traceback never shows local values (REQUIREMENTS K4)."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


def read_keys(home: Path) -> Keys:
    """The bank's keys; the master secret is made on first use and readable by its owner only."""
    path = home / "keys" / "master.key"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        draft = path.with_suffix(f".{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_bytes(secrets.token_bytes(_MASTER_BYTES))
        # The first process to link its draft has made the key; the others read that one.
        with suppress(FileExistsError):
            path.hardlink_to(draft)
        draft.unlink()
    return Keys(path.read_bytes())
