"""A new bank's ledger: the chart of accounts, the bank's own accounts, the first accounting date."""

from datetime import date
from typing import Final

from psycopg import Connection

from qudao.kernel.ids import shard_of
from qudao.kernel.money import CURRENCY_DIGITS
from qudao.ledger.chart import CHART, internal_account

_HEADING: Final = """
insert into gl_account (gl_code, name_zh, name_en, class) values (%s, %s, %s, %s)
on conflict (gl_code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en
"""
_ACCOUNT: Final = """
insert into account (shard, account_id, gl_code, currency, floor, opened_on) values (%s, %s, %s, %s, null, %s)
on conflict do nothing
"""
_STATE: Final = "insert into ledger_state (accounting_date) values (%s) on conflict do nothing"


def prepare_ledger(url: str, *, on: date) -> None:
    """Write what is missing, as the owner of the schema; `on` becomes the accounting date of a new ledger."""
    with Connection[tuple[object, ...]].connect(url) as connection:
        for heading in CHART:
            connection.execute(_HEADING, (heading.gl_code, heading.text.zh, heading.text.en, heading.gl_class))
            if heading.internal:
                for currency in CURRENCY_DIGITS:
                    account_id = internal_account(heading, currency)
                    connection.execute(_ACCOUNT, (shard_of(account_id), account_id, heading.gl_code, currency, on))
        connection.execute(_STATE, (on,))
