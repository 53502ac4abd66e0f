"""The web process: `granian qudao.cli.web:application --factory --interface=asgi`."""

import os
from pathlib import Path
from typing import Final

from qudao.app import build_bank
from qudao.channels.web_api.application import Application, web_application
from qudao.database.embedded import start_embedded
from qudao.kernel.settings import Settings

WEB_ROOT: Final = Path(__file__).parents[3] / "web" / "dist"


def application() -> Application:
    """The application of one web process; it attaches to the embedded server when no database is named."""
    settings = Settings.from_environment(os.environ)
    server = None if settings.database_url else start_embedded(settings.home)
    bank = build_bank(settings, database_url=settings.database_url or (server.url if server else ""))

    async def close() -> None:
        await bank.close()
        if server is not None:
            server.stop()

    return web_application(bank, web_root=WEB_ROOT, opening=bank.open, closing=close)
