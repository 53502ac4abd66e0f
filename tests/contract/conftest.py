"""Visitors of the web API: callers over HTTP, in this process, against a real bank on a fresh database."""

import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import httpx
import pytest
from sqlalchemy import insert
from stdnum.cn import ric

from qudao.app import Bank, build_bank
from qudao.channels.web_api.application import Application, web_application
from qudao.database.connection import run
from qudao.identity.sessions import csrf_token, new_token, open_session
from qudao.identity.tables import principal, staff_role
from qudao.kernel.clock import ManualClock
from qudao.kernel.ids import new_id, parse_id
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.ledger.chart import CASH, internal_account
from qudao.ledger.posting import Journal, PostingUnit, Transfer, post_units
from qudao.operations.operation import Operation, Query

SITE = "https://bank.test"
PASSWORD = "correct-horse 电池 staple"


@dataclass(kw_only=True)
class Visitor:
    """A caller with one way of holding a session: a bearer token, or as a browser a cookie and its CSRF token."""

    client: httpx.AsyncClient
    by_cookie: bool = False
    token: str = ""
    phone: str = ""
    account_id: str = ""
    account_number: str = ""
    actor_id: str = ""
    _keys: "count[int]" = field(default_factory=lambda: count(1))

    def headers(self) -> dict[str, str]:
        """What proves the session."""
        if not self.token:
            return {}
        if self.by_cookie:
            return {"Cookie": f"__Host-qudao={self.token}", "X-CSRF-Token": csrf_token(self.token)}
        return {"Authorization": f"Bearer {self.token}"}

    def fresh_key(self) -> str:
        """An Idempotency-Key of one's own."""
        return f"{id(self)}-{next(self._keys)}"

    async def get(self, path: str, **query: object) -> httpx.Response:
        """Ask a query."""
        return await self.client.get(path, params={k: str(v) for k, v in query.items()}, headers=self.headers())

    async def post(self, path: str, body: object = None, **headers: str) -> httpx.Response:
        """Call an operation; header names are given with underscores."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        given = {"Idempotency-Key": self.fresh_key(), **self.headers(), **named}
        return await self.client.post(path, json={} if body is None else body, headers=given)


class Site:
    """A served bank and the people at its doors."""

    def __init__(self, bank: Bank, clock: ManualClock, application: Application) -> None:
        self.bank = bank
        self.clock = clock
        self.application = application
        self._numbers = count(1)

    def visitor(self, *, by_cookie: bool = False, address: str = "192.0.2.7") -> Visitor:
        """A guest."""
        transport = httpx.ASGITransport(app=self.application, client=(address, 1234))
        return Visitor(client=httpx.AsyncClient(transport=transport, base_url=SITE), by_cookie=by_cookie)

    async def customer(self, *, by_cookie: bool = False, visitor: Visitor | None = None) -> Visitor:
        """Somebody who has signed up, over HTTP."""
        number = next(self._numbers)
        visitor = visitor or self.visitor(by_cookie=by_cookie)
        visitor.phone = f"138{number:08d}"
        begun = (await visitor.post("/v1/sign-ups", {"phone": visitor.phone})).json()["answer"]
        path = f"/v1/sign-ups/{begun['sign_up_id']}"
        proved = await visitor.post(f"{path}/phone", {"code": await self.code(visitor.phone)})
        assert proved.status_code == 200, proved.text
        body = f"110105{date(1990, 5, 17):%Y%m%d}{number:03d}"
        completed = await visitor.post(
            f"{path}/complete",
            {
                "name": "欧阳娜娜",
                "id_number": body + ric.calc_check_digit(body + "0"),
                "password": PASSWORD,
                "terms_version": "2026-01",
            },
        )
        assert completed.status_code == 200, completed.text
        answer = completed.json()["answer"]
        visitor.token, visitor.actor_id = answer["token"], answer["customer_id"]
        visitor.account_id, visitor.account_number = answer["account_id"], answer["account_number"]
        # Later codes must be told from this one.
        self.clock.advance(timedelta(seconds=1))
        return visitor

    async def staff(self, *roles: str) -> Visitor:
        """A member of staff with a session, put in by hand."""
        at = self.clock.now()
        staff_id, token = new_id(at), new_token()
        statements = [
            insert(principal).values(
                principal_id=staff_id,
                kind="staff",
                person_id=new_id(at),
                login=f"90{next(self._numbers):04d}",
                phone="13900000000",
                display_name="王五",
                language="zh-CN",
                status="active",
                created_at=at,
            ),
            *(insert(staff_role).values(principal_id=staff_id, role=role, granted_at=at) for role in roles),
            open_session(
                session_id=new_id(at),
                token=token,
                principal_id=staff_id,
                channel="web",
                device="test",
                address="192.0.2.7",
                at=at,
            ),
        ]
        async with self.bank.database.transaction() as connection, connection.cursor() as cursor:
            for statement in statements:
                await run(cursor, statement)
        visitor = self.visitor()
        visitor.token, visitor.actor_id = token, staff_id.hex
        return visitor

    async def code(self, phone: str) -> str:
        """The code last meant for a phone."""
        rows = await self.bank.database.rows(
            "select payload->>'text' as text from outbox where topic = 'sms' and payload->>'phone' = %(phone)s"
            " order by created_at desc, message_id desc",
            phone=phone,
        )
        found = next(filter(None, (re.search(r"(?:验证码|Code) (\d{6})", row["text"]) for row in rows)))
        return found.group(1)

    async def put_money(self, visitor: Visitor, minor: int) -> None:
        """Cash into a customer's account."""
        await self._post(internal_account(CASH, "CNY"), parse_id("acc", visitor.account_id), minor)

    async def _post(self, debit: UUID, credit: UUID, minor: int) -> None:
        at = self.clock.now()
        move = Transfer(debit=debit, credit=credit, amount=minor, currency="CNY")
        unit = PostingUnit(journals=(Journal(journal_id=new_id(at), kind="cash", transfers=(move,)),))
        async with self.bank.database.transaction() as connection:
            offence = await post_units(connection, [unit], at=at, accounting_date=date(2026, 3, 2))
        assert offence is None


async def _nothing() -> None:
    """A test opens and closes its bank itself."""


def serve(bank: Bank, *, web_root: Path) -> Application:
    """A bank's application, for a bank that is open already."""
    return web_application(bank, web_root=web_root, opening=_nothing, closing=_nothing)


@pytest.fixture
def generous(tmp_path: Path) -> Settings:
    """Settings that do not slow a test's own calls down."""
    return Settings(home=tmp_path, address_rate=100_000, session_rate=100_000, trusted_proxies=("10.0.0.0/8",))


@pytest.fixture
async def open_bank(database_url: str, clock: ManualClock, generous: Settings) -> AsyncIterator[Bank]:
    """An open bank with those settings."""
    bank = build_bank(generous, database_url=database_url, clock=clock, keys=Keys(b"k" * 32))
    await bank.open()
    yield bank
    await bank.close()


@pytest.fixture
def site(open_bank: Bank, clock: ManualClock, tmp_path: Path) -> Site:
    """A served bank; its web app has not been built."""
    return Site(open_bank, clock, serve(open_bank, web_root=tmp_path / "dist"))


@pytest.fixture
def site_with(open_bank: Bank, clock: ManualClock, tmp_path: Path) -> Callable[..., Site]:
    """A served bank with other settings, operations or queries."""

    def make(
        *, operations: tuple[Operation, ...] | None = None, queries: tuple[Query, ...] | None = None, **settings: object
    ) -> Site:
        changed = replace(
            open_bank,
            settings=replace(open_bank.settings, **cast("Any", settings)),
            operations=open_bank.operations if operations is None else operations,
            queries=open_bank.queries if queries is None else queries,
        )
        return Site(changed, clock, serve(changed, web_root=tmp_path / "dist"))

    return make
