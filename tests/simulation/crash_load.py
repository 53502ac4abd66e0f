"""A process that pays and pays, to be killed: what the bank acknowledged is written down at once.

    python -m tests.simulation.crash_load DATABASE_URL HOME LOG

`LOG` gets the idempotency key of each payment after the bank has said "done". A call without an answer is made again
with the same key.
"""

import asyncio
import os
import sys
from itertools import count
from pathlib import Path
from typing import Final
from uuid import UUID

from tests.simulation.spine_world import PAY, Pay, account_text, call_bank, customer

from qudao.app import Bank, build_bank
from qudao.kernel.keys import Keys
from qudao.kernel.settings import Settings
from qudao.operations.outcome import Completed, Declined

CALLERS: Final = 24
KEYS: Final = Keys(b"k" * 32)


async def pay_for_ever(bank: Bank, accounts: list[UUID], log: int, caller: int) -> None:
    """One caller: payment after payment, there and back, each under a new key."""
    for turn in count():
        debit, credit = accounts[caller % len(accounts)], accounts[(caller + 1 + turn % 3) % len(accounts)]
        request = Pay(debit=account_text(debit), credit=account_text(credit), amount=1)
        key = f"{os.getpid()}-{caller}-{turn}"
        actor = customer(bank.clock.now())
        while True:
            outcome = await call_bank(bank, PAY, actor, key, request)
            if isinstance(outcome, Completed):
                os.write(log, f"{key}\n".encode())
                break
            if isinstance(outcome, Declined) and outcome.refusal.code.retry != "same_key":
                break
            await asyncio.sleep(0.02)


async def main(url: str, home: Path, log: Path) -> None:
    """Until it is killed."""
    bank = build_bank(Settings(home=home), database_url=url, keys=KEYS)
    await bank.open()
    rows = await bank.database.rows("select account_id from account where floor = 0 order by account_id")
    opened = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    accounts = [row["account_id"] for row in rows]
    await asyncio.gather(*(pay_for_ever(bank, accounts, opened, caller) for caller in range(CALLERS)))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
