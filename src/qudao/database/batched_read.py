"""Reads gathered from concurrent callers into one statement.

A read costs about as much in the driver as in the server. While one statement is under way the next keys gather, so
under load many callers share one round trip and an idle bank answers at once. A statement costs about as much for one
key as for twenty, so a crowd waits a millisecond to be asked for together.
"""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import Final, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")

# So many keys in one statement are a crowd: the next statement waits a moment for more of it.
CROWD: Final = 4
CROWD_PAUSE_SECONDS: Final = 0.001


class BatchedRead(Generic[Key, Found]):
    """Looks keys up through `load`, which gets distinct keys and returns what it found of them."""

    def __init__(self, load: Callable[[Sequence[Key]], Awaitable[dict[Key, Found]]], *, most: int = 500) -> None:
        """`most`: how many keys one statement may carry."""
        self._load = load
        self._most = most
        self._waiting: dict[Key, list[asyncio.Future[Found | None]]] = {}
        self._task: asyncio.Task[None] | None = None
        self._asked_together = 0

    def get(self, key: Key) -> asyncio.Future[Found | None]:
        """What `load` finds under the key, read after this call began."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(key, []).append(future)
        if self._task is None:
            self._task = asyncio.create_task(self._drain())
        return future

    async def _drain(self) -> None:
        try:
            while self._waiting:
                # Who is ready at this moment asks along; in a crowd, who comes a moment later.
                await asyncio.sleep(CROWD_PAUSE_SECONDS if self._asked_together >= CROWD else 0)
                keys = list(self._waiting)[: self._most]
                self._asked_together = len(keys)
                batch = {key: self._waiting.pop(key) for key in keys}
                await self._answer(batch)
        finally:
            self._task = None

    async def _answer(self, batch: dict[Key, list[asyncio.Future[Found | None]]]) -> None:
        try:
            found = await self._load(list(batch))
        except Exception as error:  # noqa: BLE001 - handed to every caller of this batch
            for future in _unanswered(batch):
                future.set_exception(error)
                future.exception()
            return
        for key, futures in batch.items():
            for future in futures:
                if not future.done():
                    future.set_result(found.get(key))


def _unanswered(batch: dict[Key, list[asyncio.Future[Found | None]]]) -> list[asyncio.Future[Found | None]]:
    """The callers that still wait; one that was cancelled does not."""
    return [future for futures in batch.values() for future in futures if not future.done()]
