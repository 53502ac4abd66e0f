"""A crowd of signed-in customers for load tests, written straight into a fresh database."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from psycopg import AsyncConnection, Connection

from qudao.identity.sessions import ABSOLUTE_LIMIT, new_token, token_hash
from qudao.kernel.ids import new_id, shard_of
from qudao.ledger.chart import PAID_IN_CAPITAL, internal_account
from qudao.ledger.posting import Journal, PostingUnit, Transfer, post_units

FUNDS: Final = 1_000_000_00


@dataclass(frozen=True, slots=True)
class Member:
    """One customer with a live session and two accounts of 1,000,000.00 CNY each."""

    name: str
    token: str
    account_ids: tuple[UUID, UUID]
    numbers: tuple[str, str]


async def write_crowd(url: str, *, size: int) -> list[Member]:
    """Write `size` customers as the owner of the schema; their money is posted from the bank's capital."""
    now = datetime.now(UTC)
    with Connection[tuple[object, ...]].connect(url) as connection:
        crowd = [_write_member(connection, number, now) for number in range(size)]
    capital = internal_account(PAID_IN_CAPITAL, "CNY")
    units = [
        PostingUnit(journals=(_funding(new_id(now), capital, account_id),))
        for member in crowd
        for account_id in member.account_ids
    ]
    async with await AsyncConnection[Any].connect(url) as connection:
        offence = await post_units(connection, units, at=now, accounting_date=now.date())
    if offence is not None:
        raise RuntimeError(f"the crowd could not be funded: {offence}")
    return crowd


def _funding(journal_id: UUID, capital: UUID, account_id: UUID) -> Journal:
    move = Transfer(debit=capital, credit=account_id, amount=FUNDS, currency="CNY")
    return Journal(journal_id=journal_id, kind="funding", transfers=(move,))


def _write_member(connection: Connection[tuple[object, ...]], number: int, now: datetime) -> Member:
    customer_id, person_id, session_id = new_id(now), new_id(now), new_id(now)
    phone, name, token = f"139{number:08d}", f"客户{number:06d}", new_token()
    connection.execute(
        "insert into principal (principal_id, kind, person_id, login, phone, display_name, created_at)"
        " values (%s, 'customer', %s, %s, %s, %s, %s)",
        (customer_id, person_id, phone, phone, name, now),
    )
    connection.execute(
        "insert into customer (customer_id, person_id, name, id_number, id_number_digest, phone, terms_version,"
        " registered_at, registered_via) values (%s, %s, %s, %s, %s, %s, 'bench', %s, 'bench')",
        (customer_id, person_id, name, f"{number:018d}", secrets.token_bytes(32), phone, now),
    )
    connection.execute(
        "insert into session (session_id, token_hash, principal_id, channel, device, address, signed_in_at, seen_at,"
        " expires_at) values (%s, %s, %s, 'web', 'bench', '127.0.0.1', %s, %s, %s)",
        (session_id, token_hash(token), customer_id, now, now, now + ABSOLUTE_LIMIT),
    )
    accounts: list[UUID] = []
    numbers: list[str] = []
    for kind, account_class in (("current", "I"), ("savings", "II")):
        account_id = new_id(now)
        account_number = f"62{number:014d}{len(accounts):03d}"
        connection.execute(
            "insert into account (shard, account_id, gl_code, currency, floor, opened_on)"
            " values (%s, %s, '2011', 'CNY', 0, %s)",
            (shard_of(account_id), account_id, now.date()),
        )
        connection.execute(
            "insert into holding (account_id, customer_id, number, kind, account_class, currency, opened_at)"
            " values (%s, %s, %s, %s, %s, 'CNY', %s)",
            (account_id, customer_id, account_number, kind, account_class, now),
        )
        accounts.append(account_id)
        numbers.append(account_number)
    return Member(name=name, token=token, account_ids=(accounts[0], accounts[1]), numbers=(numbers[0], numbers[1]))
