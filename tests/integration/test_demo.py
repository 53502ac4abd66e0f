"""The demo bank: played once, whole, and never on a bank that has customers of its own."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from qudao.app import build_bank
from qudao.cli.demo import logins, seed
from qudao.cli.demo.people import CUSTOMERS, STAFF, WEEKS
from qudao.kernel.clock import SystemClock, bank_day
from qudao.kernel.settings import Settings

if TYPE_CHECKING:
    from qudao.app import Bank

_STATE = """
select (select count(*) from customer), (select count(*) from journal), (select count(*) from audit_event),
       (select max(accounting_date) from daily_close where stage = 'closed'), (select accounting_date from ledger_state)
"""


def _state(url: str) -> tuple[int, int, int, date, date]:
    with psycopg.connect(url) as connection:
        row = connection.execute(_STATE).fetchone()
    assert row is not None
    return row


async def test_le2_the_demo_closes_four_weeks_of_days_and_everything_agrees(database_url: str, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    before = bank_day(SystemClock().now())
    assert await seed(settings, database_url)
    first = _state(database_url)
    assert first[0] == len(CUSTOMERS)
    assert first[4] in {before, bank_day(SystemClock().now())}
    assert first[3] == first[4] - timedelta(days=1)
    bank = build_bank(settings, database_url=database_url)
    await bank.open()
    closes = await bank.database.row("select count(*) as days from daily_close")
    assert closes == {"days": 7 * WEEKS}
    assert await bank.verify() == []
    await bank.close()
    assert await seed(settings, database_url)
    assert _state(database_url) == first
    assert len(logins()) == len(CUSTOMERS) + len(STAFF)


async def test_the_demo_keeps_away_from_a_bank_with_customers(bank: "Bank", database_url: str, tmp_path: Path) -> None:
    with psycopg.connect(database_url) as connection:
        connection.execute(
            """
            with p as (
                insert into principal (principal_id, kind, person_id, login, phone, display_name, created_at)
                values (gen_random_uuid(), 'customer', gen_random_uuid(), '13712345678', '13712345678', '某人', now())
                returning principal_id, person_id
            )
            insert into customer (customer_id, person_id, name, id_number, id_number_digest, phone, terms_version,
                                  registered_at, registered_via)
            select principal_id, person_id, '某人', '', '', '13712345678', '1', now(), 'web' from p
            """
        )
    assert not await seed(Settings(home=tmp_path), database_url)
    assert _state(database_url)[0] == 1
