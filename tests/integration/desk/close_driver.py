"""A driver of the daily close in a process of its own, to be killed: says each step before it takes it.

Arguments: the database's address, the home folder, the moment its clock stands at.
"""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from qudao.app import build_bank
from qudao.database.connection import Row
from qudao.kernel.clock import ManualClock
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.services.daily_close.drive import drive_daily_close


async def main(url: str, home: str, moment: str) -> None:
    """Take every step that is left."""
    clock = ManualClock(datetime.fromisoformat(moment))
    bank = build_bank(Settings(home=Path(home)), database_url=url, clock=clock, keys=Keys(b"k" * 32), pool_size=2)
    await bank.open()
    await drive_daily_close(bank.spine, clock=clock, watch=told)
    await bank.close()
    sys.stdout.write("closed\n")


def told(row: Row) -> None:
    """Say which step comes."""
    sys.stdout.write(f"{row['stage']} {row['step']}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
