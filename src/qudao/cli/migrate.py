"""`qudao migrate`: the newest schema, the chart of accounts and the bank's own accounts."""

import os

import typer

from qudao.database.embedded import start_embedded
from qudao.database.migrate import migrate
from qudao.kernel.clock import SystemClock, bank_day
from qudao.kernel.settings import Settings
from qudao.ledger.opening import prepare_ledger

app = typer.Typer()


@app.command()
def command() -> None:
    """建立或升级数据库 / create or upgrade the database."""
    settings = Settings.from_environment(os.environ)
    server = None if settings.database_url else start_embedded(settings.home)
    url = settings.database_url or (server.url if server else "")
    migrate(url)
    prepare_ledger(url, on=bank_day(SystemClock().now()))
