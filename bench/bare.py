"""What a balance query is measured beside: bare Starlette and one SELECT, nothing else."""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


def application() -> Starlette:
    """An ASGI application with one route, on the database of QUDAO_DATABASE_URL."""
    pool = AsyncConnectionPool[AsyncConnection[Any]](
        os.environ["QUDAO_DATABASE_URL"],
        min_size=1,
        max_size=6,
        open=False,
        kwargs={"autocommit": True},
    )

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncGenerator[None]:
        await pool.open(wait=True)
        yield
        await pool.close()

    async def balance(request: Request) -> JSONResponse:
        account_id = UUID(request.path_params["account_id"])
        async with pool.connection() as connection:
            cursor = await connection.execute(
                "select currency, balance, held from account where shard = %s and account_id = %s",
                (account_id.int & 15, account_id),
            )
            currency, minor, held = (await cursor.fetchone()) or ("", 0, 0)
        return JSONResponse({"currency": currency, "balance": minor, "held": held})

    return Starlette(routes=[Route("/accounts/{account_id}", balance)], lifespan=lifespan)
