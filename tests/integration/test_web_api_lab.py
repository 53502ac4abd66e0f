"""The lab's SMS inbox, through the web process to the simulator, and a gateway that is away."""

from dataclasses import replace
from pathlib import Path

import httpx
from tests.integration.conftest import Gateway

from qudao.app import Bank
from qudao.channels.web_api.application import web_application


async def _nothing() -> None:
    """The fixture opens and closes the bank."""


def _client(bank: Bank, *, sms_url: str, lab: bool = True) -> httpx.AsyncClient:
    changed = replace(bank, settings=replace(bank.settings, sms_url=sms_url, lab=lab))
    application = web_application(changed, web_root=Path("absent"), opening=_nothing, closing=_nothing)
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=application), base_url="https://bank.test")


async def test_the_inbox_shows_what_the_gateway_sent(bank: Bank, gateway: Gateway):
    message = {"message_id": "lab-1", "phone": "13800000042", "text": "验证码 123456"}
    async with httpx.AsyncClient(trust_env=False) as sender:
        (await sender.post(f"{gateway.url}/messages", json=message)).raise_for_status()
    client = _client(bank, sms_url=gateway.url)
    shown = await client.get("/lab/api/sms", params={"phone": "13800000042"})
    assert shown.status_code == 200
    assert [item["text"] for item in shown.json()["items"]] == ["验证码 123456"]
    assert shown.headers["cache-control"] == "no-store"
    assert (await client.get("/lab/api/sms", params={"phone": "13800000043"})).json()["items"] == []


async def test_without_the_lab_there_is_no_inbox(bank: Bank, gateway: Gateway):
    absent = await _client(bank, sms_url=gateway.url, lab=False).get("/lab/api/sms")
    assert (absent.status_code, absent.json()["code"]) == (404, "not_found")


async def test_a_gateway_that_is_away_is_said_to_be(bank: Bank):
    away = await _client(bank, sms_url="http://127.0.0.1:9").get("/lab/api/sms")
    assert (away.status_code, away.json()["code"]) == (503, "unavailable")
