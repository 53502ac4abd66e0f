"""The HTTP API: one request of `/v1/…` from its first byte to its answer, as plain ASGI."""

from typing import Final

import structlog
from psycopg import Error as DatabaseError
from psycopg_pool import PoolTimeout

from qudao.channels.web_api import answers, problems
from qudao.channels.web_api.codes import METHOD_NOT_ALLOWED
from qudao.channels.web_api.endpoints import CHANNEL, QueryEndpoint, routes_of
from qudao.channels.web_api.exchange import (
    ClientGoneError,
    Exchange,
    Receive,
    Response,
    Scope,
    Send,
    read_body,
    read_exchange,
    refuse_doubles,
)
from qudao.channels.web_api.guards import read_key, read_proof, refuse_cross_site, refuse_other_media
from qudao.channels.web_api.headers import API_HEADERS, Header
from qudao.channels.web_api.json_body import is_storable
from qudao.channels.web_api.rates import Allowance, ClientAddress, Rates, bucket_of
from qudao.channels.web_api.requests import read_dry_run, read_pairs
from qudao.channels.web_api.served import ServedBank
from qudao.identity.actor import GUEST
from qudao.identity.sessions import Session
from qudao.identity.step_up import GivenProof
from qudao.kernel.ids import new_id
from qudao.kernel.refusal import Refused
from qudao.operations.codes import INTERNAL, NOT_FOUND, TOO_MANY_REQUESTS, UNAVAILABLE
from qudao.operations.effects import effects_of
from qudao.operations.operation import Call, Message, Operation
from qudao.operations.outcome import Declined, Preview
from qudao.operations.rights import authorise
from qudao.operations.run import BEFORE_JUDGING

_log = structlog.get_logger()
_UNSAFE: Final = frozenset({"POST", "DELETE", "PUT", "PATCH"})


class Api:
    """Serves a bank's operations and queries."""

    def __init__(self, bank: ServedBank) -> None:
        """`bank`: open by the time the first request comes."""
        self._bank = bank
        self._routes = routes_of(bank.operations, bank.queries)
        self._client_address = ClientAddress(bank.settings.trusted_proxies)
        self._address_rates = Rates(bank.settings.address_rate)
        self._session_rates = Rates(bank.settings.session_rate)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, always: a refusal, a broken database and a bug of ours all have their answer."""
        exchange = read_exchange(scope)
        rate_headers: list[Header] = []
        try:
            refuse_doubles(scope, exchange)
            response = await self._answer(exchange, receive, rate_headers)
        except ClientGoneError:
            return
        except Refused as refusal:
            response = problems.refused(exchange, refusal)
        except (DatabaseError, PoolTimeout) as error:
            _log.warning("request_unavailable", path=exchange.path, request_id=exchange.request_id, error=repr(error))
            response = problems.refused(exchange, Refused(UNAVAILABLE))
        except Exception:  # noqa: BLE001 - a caller never meets a stack trace; the log has it
            _log.exception("request_broken", path=exchange.path, request_id=exchange.request_id)
            response = problems.refused(exchange, Refused(INTERNAL, request_id=exchange.request_id))
        await _send(exchange, response, rate_headers, send)

    async def _answer(self, exchange: Exchange, receive: Receive, rate_headers: list[Header]) -> Response:
        address = self._client_address.of(exchange.peer, exchange.text(b"x-forwarded-for"))
        allowance = self._address_rates.take(bucket_of(address))
        if not allowance.is_allowed:
            return _too_many(exchange, allowance, rate_headers)
        unsafe = exchange.method in _UNSAFE
        if unsafe:
            refuse_cross_site(exchange)
        match = self._routes.find(exchange.path)
        if match is None:
            raise Refused(NOT_FOUND)
        target = match.targets.get("GET" if exchange.method == "HEAD" else exchange.method)
        if target is None:
            return _wrong_method(exchange, sorted(match.targets))
        endpoint, names = target
        if not all(is_storable(value) for value in match.values):
            raise Refused(NOT_FOUND)
        path = dict(zip(names, match.values, strict=True))
        body = await read_body(exchange, receive) if unsafe else b""
        session = None if exchange.token is None else await self._bank.sessions.find(exchange.token)
        if session is not None:
            allowance = self._session_rates.take(session.session_id)
            if not allowance.is_allowed:
                return _too_many(exchange, allowance, rate_headers)
        rate_headers.extend(_rate_headers(allowance))
        try:
            if isinstance(endpoint, QueryEndpoint):
                request = endpoint.reader.read_query(path, read_pairs(exchange.query))
                call = self._call(exchange, session, address)
                return answers.answer_query(exchange, await self._bank.spine.see(endpoint.declared, call, request))
            call = self._call(exchange, session, address, key=read_key(exchange), proof=read_proof(exchange))
            refuse_other_media(exchange, body)
            request = endpoint.reader.read_body(path, body)
            is_preview = read_dry_run(exchange.query)
        except Refused:
            # Who may not call at all is told that, and nothing about the request.
            authorise(endpoint.declared, self._call(exchange, session, address))
            raise
        return await self._run(exchange, endpoint.declared, call, request, is_preview=is_preview)

    async def _run(
        self, exchange: Exchange, operation: Operation, call: Call, request: Message, *, is_preview: bool
    ) -> Response:
        outcome = await self._bank.spine.run(operation, call, request, dry_run=is_preview)
        if isinstance(outcome, Preview):
            return answers.answer_preview(outcome, effects_of(operation, outcome.plan, call, request))
        if is_preview and isinstance(outcome, Declined) and _is_judgement(outcome.refusal):
            return answers.answer_refused_preview(outcome.refusal)
        return answers.answer_outcome(exchange, outcome)

    def _call(
        self,
        exchange: Exchange,
        session: Session | None,
        address: str,
        *,
        key: str = "",
        proof: GivenProof | None = None,
    ) -> Call:
        at = self._bank.clock.now()
        return Call(
            actor=session.actor if session is not None else GUEST,
            channel=CHANNEL,
            at=at,
            execution_id=new_id(at),
            request_id=exchange.request_id,
            address=address,
            device=exchange.device,
            session=session,
            idempotency_key=key,
            proof=proof,
        )


def _is_judgement(refusal: Refused) -> bool:
    """Whether a refusal judges the call itself: only then it belongs into a preview."""
    return refusal.code not in BEFORE_JUDGING and refusal.code.retry != "same_key"


def _wrong_method(exchange: Exchange, allowed: list[str]) -> Response:
    refusal = Refused(METHOD_NOT_ALLOWED, method=exchange.method[:20])
    return problems.refused(exchange, refusal, (b"allow", ", ".join(allowed).encode()))


def _too_many(exchange: Exchange, allowance: Allowance, rate_headers: list[Header]) -> Response:
    rate_headers.extend(_rate_headers(allowance))
    refusal = Refused(TOO_MANY_REQUESTS, seconds=allowance.retry_after)
    return problems.refused(exchange, refusal, (b"retry-after", b"%d" % allowance.retry_after))


def _rate_headers(allowance: Allowance) -> tuple[Header, ...]:
    return (
        (b"ratelimit-limit", b"%d" % allowance.limit),
        (b"ratelimit-remaining", b"%d" % allowance.remaining),
        (b"ratelimit-reset", b"%d" % allowance.reset),
    )


async def _send(exchange: Exchange, response: Response, rate_headers: list[Header], send: Send) -> None:
    headers = [
        *response.headers,
        *API_HEADERS,
        *rate_headers,
        (b"x-request-id", exchange.request_id.encode()),
        (b"content-length", b"%d" % len(response.body)),
    ]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if exchange.method == "HEAD" else response.body})
