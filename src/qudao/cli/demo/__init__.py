"""`qudao demo`: put the demo bank's people and money in, once; print who may sign in."""

import asyncio
import json
import os
import sys
from typing import Annotated, Any, Final

import typer

from qudao.app import build_bank
from qudao.cli.demo.history import FINISH_KEY, OPEN_KEY, Player
from qudao.cli.demo.people import CUSTOMERS, PASSWORD, STAFF
from qudao.database.connection import Database
from qudao.database.embedded import serving
from qudao.identity.actor import SYSTEM
from qudao.kernel.clock import ManualClock, SystemClock, bank_day
from qudao.kernel.ids import shard_of
from qudao.kernel.settings import Settings
from qudao.kernel.text import Text

app = typer.Typer()
_STATE: Final = """
select %(opened)s = any(keys) as is_open, %(done)s = any(keys) as is_whole,
       exists (select from customer) or exists (select from journal) as is_used
from (select array(
    select idempotency_key from execution where shard = %(shard)s and actor_id = %(actor_id)s
      and idempotency_key in (%(opened)s, %(done)s)
) as keys) k
"""
_OFF: Final = Text("QUDAO_LAB=off:这不是演示银行，未放入演示数据", "QUDAO_LAB=off: not a demo bank; nothing was put in")
_USED: Final = Text(
    "这家银行已有自己的客户或账务，未放入演示数据", "this bank has customers or books of its own; nothing was put in"
)


@app.command()
def command(
    as_json: Annotated[bool, typer.Option("--json", help="机器可读的结果 / a machine-readable result")] = False,  # noqa: FBT002 - a flag
) -> None:
    """放入演示数据 / put the demo bank's people and money in."""
    settings = Settings.from_environment(os.environ)
    if not settings.lab:
        _tell(as_json=as_json, logins=[], refusal=_OFF)
        return
    with serving(settings) as url:
        is_demo = asyncio.run(seed(settings, url))
    _tell(as_json=as_json, logins=logins() if is_demo else [], refusal=None if is_demo else _USED)


async def seed(settings: Settings, database_url: str) -> bool:
    """Play the demo unless it is there; False when the bank holds anything of its own."""
    clock = ManualClock(SystemClock().now())
    bank = build_bank(settings, database_url=database_url, clock=clock, pool_size=4)
    await bank.open()
    try:
        state = await _state(bank.database)
        if state["is_used"] and not state["is_open"]:
            return False
        if not state["is_whole"]:
            await Player(bank, clock).play(bank_day(SystemClock().now()))
        return True
    finally:
        await bank.close()


def logins() -> list[dict[str, str]]:
    """Who may sign in; the codes arrive in the SMS inbox of the lab."""
    people = [
        {"zh": f"客户 {person.name}", "en": "customer", "login": person.phone, "password": PASSWORD}
        for person in CUSTOMERS
    ]
    return people + [
        {"zh": member.zh, "en": member.en, "login": member.staff_number, "password": PASSWORD} for member in STAFF
    ]


async def _state(database: Database) -> dict[str, Any]:
    row = await database.row(
        _STATE, shard=shard_of(SYSTEM.actor_id), actor_id=SYSTEM.actor_id, opened=OPEN_KEY, done=FINISH_KEY
    )
    return row or {}


def _tell(*, as_json: bool, logins: list[dict[str, str]], refusal: Text | None) -> None:
    if as_json:
        note = {"zh": refusal.zh, "en": refusal.en} if refusal else None
        print(json.dumps({"logins": logins, "note": note}, ensure_ascii=False))
        return
    if refusal is not None:
        print(f"{refusal.zh} / {refusal.en}", file=sys.stderr)
    for login in logins:
        print(f"{login['login']:<12} {login['password']:<18} {login['zh']} / {login['en']}")
