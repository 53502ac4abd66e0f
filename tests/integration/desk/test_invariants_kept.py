"""What the database itself refuses, whoever asks (H2), and a server that could lose money (J1)."""

from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from psycopg import errors

from qudao.database.connection import DURABLE_SETTINGS, Database, UnsafeServerError
from qudao.database.embedded import start_embedded

if TYPE_CHECKING:
    from conftest import Office

_ONE_SIDED = """
insert into entry (seq, amount, balance_after, posted_at, account_id, journal_id, counter_account_id, accounting_date,
                   shard, line, currency)
select seq + 1, 100, balance + 100, now(), account_id, gen_random_uuid(), gen_random_uuid(), '2026-03-02', shard, 1,
       currency
from account order by account_id limit 1
"""
_UNEQUAL = """
with j as (select gen_random_uuid() as id),
     two as (select *, row_number() over () as side from (select * from account order by account_id limit 2) a)
insert into entry (seq, amount, balance_after, posted_at, account_id, journal_id, counter_account_id, accounting_date,
                   shard, line, currency)
select seq + 1, case side when 1 then 100 else -99 end, 0, now(), account_id, j.id, gen_random_uuid(), '2026-03-02',
       shard, 1, currency
from two, j
"""


@pytest.mark.parametrize("statement", [_ONE_SIDED, _UNEQUAL])
async def test_h2_entries_that_do_not_balance_are_refused_to_everybody(office: "Office", statement: str) -> None:
    await office.customer("王小明", balance=100_00)
    for role, error in (("qudao_app", errors.InsufficientPrivilege), ("postgres", errors.CheckViolation)):
        with psycopg.connect(office.url) as connection:
            connection.execute(f"set role {role}".encode())
            with pytest.raises(error):
                connection.execute(statement.encode())
    await office.check()


async def test_h2_a_balance_is_not_written_by_hand(office: "Office") -> None:
    customer = await office.customer("王小明", balance=100_00)
    with psycopg.connect(office.url) as connection:
        connection.execute("set role qudao_app")
        with pytest.raises(errors.InsufficientPrivilege):
            connection.execute("update account set balance = 1 where account_id = %s", [customer.accounts[0]])
    await office.check()


async def test_j1_a_server_that_could_lose_a_commit_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with start_embedded(home) as server:
        await _opened(server.url)
    for name in ("fsync", "synchronous_commit", "full_page_writes", "data_sync_retry"):
        wrong = "off" if DURABLE_SETTINGS[name] == "on" else "on"
        configuration = home / "pg" / "postgresql.conf"
        kept = configuration.read_text()
        configuration.write_text(f"{kept}\n{name} = {wrong}\n")
        with start_embedded(home) as server, pytest.raises(UnsafeServerError, match=name):
            await _opened(server.url)
        configuration.write_text(kept)


async def _opened(url: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(
            "do $$ begin if not exists (select from pg_roles where rolname = 'qudao_app')"
            " then create role qudao_app; end if; end $$"
        )
    database = Database(url, size=1)
    await database.open()
    await database.close()
