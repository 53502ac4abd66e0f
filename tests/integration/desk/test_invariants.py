"""What `qudao verify` finds: every kind of planted damage, the first bad row of each, and nothing else (H3, H8)."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import AsyncConnection

from qudao.app import build_bank
from qudao.catalogue import INVARIANTS
from qudao.kernel.clock import ManualClock
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.operations.invariants import verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Databases, Office

FIRST_MOMENT = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)
KEYS = Keys(b"k" * 32)
# Triggers, constraints and keys would refuse the damage: whoever does it is a superuser who has put them aside.
_ASIDE = """
set session_replication_role = replica;
alter table account drop constraint account_floor;
alter table parked_call drop constraint parked_call_two_persons;
"""
# Each damage with the rules it breaks, in the order verify tells them.
DAMAGES = {
    "a balance is raised": (
        "update account set balance = balance + 1 where account_id = '{first}'",
        ["balance_is_sum_of_entries", "currency_sums_to_zero"],
    ),
    "an entry's amount is changed": (
        "update entry set amount = amount + 1 where account_id = '{first}' and seq = 1",
        ["balance_is_sum_of_entries", "balance_after_runs_on", "journal_sums_to_zero", "trial_balance_is_entries"],
    ),
    "a balance_after is changed": (
        "update entry set balance_after = balance_after + 1 where account_id = '{first}' and seq = 2",
        ["balance_after_runs_on"],
    ),
    "an account's seq is moved": (
        "update account set seq = seq + 1 where account_id = '{first}'",
        ["entries_are_numbered"],
    ),
    "a journal is removed": (
        "delete from journal where journal_id = '{journal}'",
        ["entry_has_journal"],
    ),
    "a journal's entries are removed": (
        "delete from entry where journal_id = '{journal}'",
        [
            "balance_is_sum_of_entries",
            "entries_are_numbered",
            "balance_after_runs_on",
            "journal_has_entries",
            "trial_balance_is_entries",
        ],
    ),
    "a journal is moved to another day": (
        "update journal set accounting_date = accounting_date - 1 where journal_id = '{journal}'",
        ["entry_has_journal"],
    ),
    "an entry changes its currency": (
        "update entry set currency = 'USD' where account_id = '{first}' and seq = 1",
        ["entry_has_account", "journal_sums_to_zero"],
    ),
    "an account falls below its floor": (
        "update account set floor = 100000000 where account_id = '{first}'",
        ["balance_above_floor"],
    ),
    "a hold appears": (
        """insert into hold (shard, hold_id, account_id, amount, placed_at, execution_id)
           select shard, account_id, account_id, 5, now(), '{execution}' from account where account_id = '{first}'""",
        ["held_is_open_holds"],
    ),
    "an amount held appears": (
        "update account set held = 7 where account_id = '{first}'",
        ["held_is_open_holds"],
    ),
    "a journal loses its execution": (
        "update journal set execution_id = gen_random_uuid() where journal_id = '{journal}'",
        ["journal_has_execution"],
    ),
    "an execution is removed": (
        "delete from execution where execution_id = '{execution}'",
        ["journal_has_execution", "audited_call_is_kept"],
    ),
    "a success becomes a refusal": (
        "update execution set outcome = 'declined', code = 'x' where execution_id = '{execution}'",
        ["journal_has_execution"],
    ),
    "a limit is given back": (
        "update limit_use set used = used - 1 where measure = 'transfer.day'",
        ["limit_use_is_recorded"],
    ),
    "a limit counter is removed": (
        "delete from limit_use where measure = 'transfer.day'",
        ["limit_use_is_recorded"],
    ),
    "a parked call is set free": (
        "update parked_call set state = 'waiting', decided_at = null where state = 'released'",
        ["parked_call_agrees"],
    ),
    "a maker approves": (
        "update parked_call set decided_person_id = person_id where state = 'released'",
        ["two_persons_released"],
    ),
    "interest due is raised": (
        "update interest_due set numerator = numerator + 1 where account_id = '{first}'",
        ["interest_due_is_accrued"],
    ),
    "much interest due is added": (
        "update interest_due set numerator = numerator + 3600000000 where account_id = '{first}'",
        ["interest_due_is_accrued", "interest_payable_is_due"],
    ),
    "a trial balance is changed": (
        "update trial_balance set closing = closing + 1, credits = credits + 1 where gl_code = '2011'",
        ["trial_balance_is_entries"],
    ),
    "a notice is removed": (
        "delete from notice where notice_id = (select min(notice_id::text)::uuid from notice)",
        ["notice_is_delivered_once"],
    ),
    "a notice appears": (
        """insert into notice (notice_id, customer_id, category, zh, en, sent_at)
           select gen_random_uuid(), customer_id, 'security', '', '', now() from customer limit 1""",
        ["notice_is_delivered_once"],
    ),
    "an audit event is changed": (
        """update audit_event set outcome = 'read'
           where sequence = (select min(sequence) from audit_event where outcome = 'challenged')""",
        ["audit_chain"],
    ),
    "an audit event is removed": (
        "delete from audit_event where sequence = (select min(sequence) from audit_event where outcome = 'challenged')",
        ["audit_chain"],
    ),
    "the audit trail loses its tail": (
        "delete from audit_event where sequence = (select max(sequence) from audit_event)",
        ["execution_is_audited"],
    ),
    "an audit event is moved": (
        """update audit_event set sequence = sequence + 1000
           where sequence = (select min(sequence) from audit_event where outcome = 'challenged')""",
        ["audit_chain"],
    ),
}


@pytest.fixture(scope="module")
def busy_url(
    database_server: "Databases", open_office: "Callable[..., Office]", tmp_path_factory: pytest.TempPathFactory
) -> str:
    """A database where a little of everything has happened."""
    url = database_server.create()
    asyncio.run(_happenings(url, open_office, tmp_path_factory.mktemp("busy")))
    return url


async def _happenings(url: str, open_office: "Callable[..., Office]", home: Path) -> None:
    async with _office(url, open_office, home) as office:
        payer = await office.customer("王小明", balance=90_000_00)
        payee = await office.customer("李小红", balance=20_000_00)
        await office.pay_in(payer, 1_00)
        await office.done(
            payer,
            "transfers.make",
            from_account_id=payer.account,
            to_account_number=payee.numbers[0],
            payee_name=payee.name,
            money={"amount": "120.00", "currency": "CNY"},
        )
        parked = await office.parked("operations_maker", "parameters.set", code="limit.bank.transfer.day", value=100)
        await office.done("operations_checker", "approvals.release", execution_id=parked)
        await office.close_day()
        await office.deliver()
        wrong = {"holder_name": "别人", "money": {"amount": "1.00", "currency": "CNY"}}
        refusal = await office.refused("teller", "counter.deposit", account_number=payer.numbers[0], **wrong)
        assert refusal == "name_mismatch"
        assert await office.bank.verify() == []


@asynccontextmanager
async def _office(url: str, open_office: "Callable[..., Office]", home: Path) -> AsyncGenerator["Office"]:
    clock = ManualClock(FIRST_MOMENT)
    bank = build_bank(Settings(home=home), database_url=url, clock=clock, keys=KEYS)
    await bank.open()
    office = open_office(bank, clock, url)
    for role in ("teller", "operations_maker", "operations_checker"):
        await office.hire(role)
    yield office
    await bank.close()


@pytest.fixture
def copy_url(database_server: "Databases", busy_url: str) -> Iterator[str]:
    """A copy of the busy database, to damage."""
    url = database_server.create(template=urlsplit(busy_url).path.removeprefix("/"))
    yield url
    database_server.drop(url)


def _plant(url: str, damage: str) -> None:
    with psycopg.connect(url) as connection:
        row = connection.execute(
            "select e.account_id, e.journal_id, j.execution_id from entry e join journal j using (journal_id)"
            " join holding using (account_id) where e.seq = 2 order by j.kind, e.shard, e.account_id limit 1"
        ).fetchone()
        assert row is not None
        statement = damage.format(first=row[0], journal=row[1], execution=row[2])
        connection.execute(_ASIDE)
        assert connection.execute(statement.encode()).rowcount > 0, "the damage missed"


@pytest.mark.parametrize("damage", DAMAGES)
async def test_h8_every_planted_difference_is_found_and_none_extra(copy_url: str, damage: str) -> None:
    statement, expected = DAMAGES[damage]
    _plant(copy_url, statement)
    async with await AsyncConnection.connect(copy_url, autocommit=True) as connection:
        findings = await verify(connection, KEYS.audit, rules=INVARIANTS)
    assert [finding.rule for finding in findings] == expected
    for finding in findings:
        assert finding.subject in finding.text.zh
        assert finding.subject in finding.text.en


async def test_k2_a_chain_rewritten_without_the_key_is_found(copy_url: str) -> None:
    async with await AsyncConnection.connect(copy_url, autocommit=True) as connection:
        findings = await verify(connection, Keys(b"x" * 32).audit, rules=INVARIANTS)
    assert [(finding.rule, finding.subject) for finding in findings] == [("audit_chain", "event 1")]
