"""The ASGI application of one bank: the API, the pages, and the bank's opening and closing."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from qudao.channels.web_api.api import Api
from qudao.channels.web_api.exchange import Receive, Scope, Send
from qudao.channels.web_api.pages import Pages
from qudao.channels.web_api.served import ServedBank

Application = Callable[[Scope, Receive, Send], Awaitable[None]]


def web_application(
    bank: ServedBank,
    *,
    web_root: Path,
    opening: Callable[[], Awaitable[None]],
    closing: Callable[[], Awaitable[None]],
) -> Application:
    """An application that calls `opening` before its first request and `closing` after its last.

    `web_root`: the folder of the built web app.
    """
    api = Api(bank)
    pages = Pages(bank, web_root=web_root)

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await (api if scope["path"].startswith("/v1/") else pages)(scope, receive, send)
        elif scope["type"] == "lifespan":
            await _live(receive, send, opening=opening, closing=closing)

    return application


async def _live(
    receive: Receive,
    send: Send,
    *,
    opening: Callable[[], Awaitable[None]],
    closing: Callable[[], Awaitable[None]],
) -> None:
    await receive()
    try:
        await opening()
    except BaseException as error:
        await send({"type": "lifespan.startup.failed", "message": str(error)})
        raise
    await send({"type": "lifespan.startup.complete"})
    await receive()
    await closing()
    await send({"type": "lifespan.shutdown.complete"})
