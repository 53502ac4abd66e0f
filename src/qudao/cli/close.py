"""`qudao close`: close the accounting day, or carry on a close that was interrupted."""

import asyncio
import os
import sys
from typing import Annotated, Any

import typer

from qudao.app import Bank, build_bank
from qudao.database.connection import Row
from qudao.database.embedded import serving
from qudao.identity.actor import SYSTEM
from qudao.kernel.ids import new_id
from qudao.kernel.settings import Settings
from qudao.kernel.text import Text
from qudao.operations.operation import Call
from qudao.operations.outcome import Declined
from qudao.services.daily_close.drive import Watch, drive_daily_close
from qudao.services.daily_close.messages import CloseDayRequest
from qudao.services.daily_close.operations import CLOSE_BY_SYSTEM

app = typer.Typer()
_CARRY_ON = "只完成未完的日终 / only finish a close that has begun"
_STAGES = {
    "accrue": Text("计提利息", "accruing interest"),
    "expense": Text("入账利息支出", "booking the expense"),
    "capitalise": Text("结息入账", "paying interest"),
    "trial_balance": Text("编制试算平衡表", "taking the trial balance"),
}


@app.command()
def command(
    carry_on: Annotated[bool, typer.Option("--carry-on", help=_CARRY_ON)] = False,  # noqa: FBT002 - a flag
) -> None:
    """办理日终 / close the accounting day."""
    settings = Settings.from_environment(os.environ)
    with serving(settings) as url:
        bank = build_bank(settings, database_url=url, pool_size=2)
        refusal = asyncio.run(_closed(bank, begins=not carry_on))
    if refusal is not None:
        print(f"qudao: {refusal.zh}\n       {refusal.en}", file=sys.stderr)
        sys.exit(1)


async def _closed(bank: Bank, *, begins: bool) -> Text | None:
    await bank.open()
    try:
        await _driven(bank)
        if begins:
            outcome = await bank.spine.run(CLOSE_BY_SYSTEM, _call(bank), await _request(bank))
            if isinstance(outcome, Declined):
                return outcome.refusal.text
            await _driven(bank)
        day = (await _request(bank)).accounting_date
        print(f"会计日 {day} / the accounting date is {day}")
        return None
    finally:
        await bank.close()


async def _driven(bank: Bank) -> None:
    if not sys.stderr.isatty():
        await drive_daily_close(bank.spine, clock=bank.clock)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def shown(row: Row) -> None:
            stage = _STAGES[row["stage"]]
            words = f"{row['accounting_date']} {stage.zh} / {stage.en}"
            bar.update(task, description=words, completed=row["accounts_done"], total=row["accounts_total"])

        watch: Watch = shown
        await drive_daily_close(bank.spine, clock=bank.clock, watch=watch)


async def _request(bank: Bank) -> CloseDayRequest:
    state: dict[str, Any] = await bank.spine.reads.known("select accounting_date from ledger_state")
    return CloseDayRequest(accounting_date=state["accounting_date"])


def _call(bank: Bank) -> Call:
    at = bank.clock.now()
    execution_id = new_id(at)
    return Call(
        actor=SYSTEM,
        channel="system",
        at=at,
        execution_id=execution_id,
        request_id="qudao close",
        address="",
        idempotency_key=f"close:{execution_id.hex}",
    )
