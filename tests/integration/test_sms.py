"""The SMS gateway: the client against the simulator as a process of its own, with its faults (REQUIREMENTS J3, U4)."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from qudao.kernel.clock import SystemClock
from qudao.kernel.ids import new_id
from qudao.partners.sms.client import SmsNotSentError, open_sms_client
from qudao.partners.sms.simulator import MESSAGES_MAX, Faults, Gateway

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from uuid import UUID

    from tests.integration.conftest import Gateway as GatewayProcess

    from qudao.partners.sms.client import SmsClient

TEXT = "【渠道银行】您正在登录。验证码 012345，5 分钟内有效，请勿告知他人。"


def fresh_id() -> UUID:
    """A message's id."""
    return new_id(SystemClock().now())


async def sending(gateway: GatewayProcess, send: Callable[[SmsClient], Awaitable[None]]) -> None:
    """Do something with a client of the gateway."""
    client = open_sms_client(gateway.url)
    try:
        await send(client)
    finally:
        await client.close()


async def test_j3_a_message_sent_again_arrives_once(gateway: GatewayProcess):
    message_id = fresh_id()

    async def twenty_times(client: SmsClient) -> None:
        await asyncio.gather(*(client.send(message_id=message_id, phone="13800000101", text=TEXT) for _ in range(20)))

    await sending(gateway, twenty_times)
    items = gateway.messages("13800000101")
    assert [(item["message_id"], item["text"]) for item in items] == [(message_id.hex, TEXT)]


async def test_u4_a_gateway_that_does_not_answer_is_a_clear_failure_within_the_time_limit(gateway: GatewayProcess):
    gateway.misbehave(timeout_rate=1)
    message_id = fresh_id()

    async def once(client: SmsClient) -> None:
        started = time.monotonic()
        with pytest.raises(SmsNotSentError, match="did not answer"):
            await client.send(message_id=message_id, phone="13800000102", text=TEXT)
        assert time.monotonic() - started < 4

    await sending(gateway, once)
    # It went out all the same; sent again, it is told from a new one.
    gateway.misbehave()
    await sending(gateway, lambda client: client.send(message_id=message_id, phone="13800000102", text=TEXT))
    assert len(gateway.messages("13800000102")) == 1


async def test_u4_a_gateway_that_refuses_or_is_not_there_is_a_clear_failure(gateway: GatewayProcess):
    gateway.misbehave(error_rate=1)

    async def refused(client: SmsClient) -> None:
        with pytest.raises(SmsNotSentError, match="503"):
            await client.send(message_id=fresh_id(), phone="13800000103", text=TEXT)

    await sending(gateway, refused)
    assert gateway.messages("13800000103") == []
    nobody = open_sms_client("http://127.0.0.1:9")
    with pytest.raises(SmsNotSentError, match="cannot be reached"):
        await nobody.send(message_id=fresh_id(), phone="13800000103", text=TEXT)
    await nobody.close()


def test_the_simulator_lists_newest_first_by_phone_and_time(gateway: GatewayProcess):
    for number in range(3):
        sent = httpx.post(
            f"{gateway.url}/messages",
            json={"message_id": fresh_id().hex, "phone": f"1380000020{number % 2}", "text": f"text {number}"},
            trust_env=False,
        )
        assert sent.status_code == 202
    items = gateway.messages("13800000200")
    assert [item["text"] for item in items] == ["text 2", "text 0"]
    after = gateway.messages("13800000200", after=items[1]["sent_at"])
    assert [item["text"] for item in after] == ["text 2"]


def test_the_simulator_can_send_twice(gateway: GatewayProcess):
    gateway.misbehave(duplicate_rate=1)
    message = {"message_id": fresh_id().hex, "phone": "13800000301", "text": TEXT}
    httpx.post(f"{gateway.url}/messages", json=message, trust_env=False)
    assert len(gateway.messages("13800000301")) == 2


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/messages", b"{", 400),
        ("/messages", b"[]", 400),
        ("/messages", b"{}", 400),
        ("/messages", b'{"message_id": 1, "phone": "1", "text": "t"}', 400),
        ("/messages", b'{"message_id": "", "phone": "1", "text": "t"}', 400),
        ("/messages", b'"' + b"x" * 20_000 + b'"', 400),
        ("/faults", b'{"timeout_rate": 2}', 400),
        ("/faults", b'{"error_rate": "much"}', 400),
        ("/faults", b'{"delay_ms": 0.5}', 400),
        ("/faults", b'{"explode": 1}', 400),
        ("/elsewhere", b"{}", 404),
    ],
)
def test_the_simulator_refuses_what_it_does_not_understand(
    gateway: GatewayProcess, path: str, body: bytes, status: int
):
    answer = httpx.post(f"{gateway.url}{path}", content=body, trust_env=False)
    assert answer.status_code == status
    assert answer.json()["error"]


async def test_the_simulator_keeps_the_last_messages_only():
    gateway = Gateway(faults=Faults())
    message: dict[str, Any] = {"phone": "13800000401", "text": TEXT}
    for number in range(MESSAGES_MAX + 10):
        await gateway.receive({"message_id": str(number), **message})
    assert len(gateway.messages) == MESSAGES_MAX
    assert gateway.newest({})[0]["message_id"] == str(MESSAGES_MAX + 9)
