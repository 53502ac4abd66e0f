"""Brings a database to the newest schema: Alembic, each migration in one transaction."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import make_url

SCRIPTS: Final = Path(__file__).parent / "migrations"


def migrate(url: str, *, revision: str = "head") -> None:
    """Upgrade (or, for a named earlier revision, downgrade) the database at a libpq address."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    address = make_url(url).set(drivername="postgresql+psycopg")
    config.attributes["url"] = address
    if revision == "base" or revision.startswith("-"):
        command.downgrade(config, revision)
    else:
        command.upgrade(config, revision)
