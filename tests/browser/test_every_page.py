"""Every page of the three doors: no sideways scrolling, no complaint in the console, no missing text, no barrier."""

import json
import re
from typing import Any, Final, cast

import pytest
from playwright.async_api import expect
from tests.browser.running_bank import ROOT
from tests.browser.visitor import DESK, PHONE, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]
GUESTS: Final = ("/sign-in", "/sign-up", "/reset", "/terms", "/lab/sms")
CUSTOMERS: Final = (
    "/",
    "/accounts",
    "/accounts/open",
    "/transfer",
    "/payees",
    "/recalls",
    "/limits",
    "/notices",
    "/notices/settings",
    "/me",
    "/me/security",
    "/me/sessions",
    "/no-such-page",
)
STAFF: Final = (
    "/console",
    "/console/customers",
    "/console/accounts",
    "/console/executions",
    "/console/approvals",
    "/console/parameters",
    "/console/accounting",
)
AUDITORS: Final = ("/console/audit",)


def _keys(texts: dict[str, Any], before: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in texts.items():
        found |= (
            _keys(cast("dict[str, Any]", value), f"{before}{name}.") if isinstance(value, dict) else {before + name}
        )
    return found


def _text_keys() -> set[str]:
    files = (ROOT / "web/src").rglob("locales/zh-CN.json")
    return {key for file in files for key in _keys(json.loads(file.read_text())) if "." in key}


KEYS: Final = _text_keys()


async def _own_pages(customer: Visitor) -> list[str]:
    account = (await customer.ask("/v1/accounts"))["items"][0]["account_id"]
    entries = (await customer.ask(f"/v1/accounts/{account}/entries"))["items"]
    receipts = [await customer.ask(f"/v1/receipts/{entry['journal_id']}") for entry in entries[:6]]
    execution = next(receipt["execution_id"] for receipt in receipts if receipt["side"] == "payer")
    return [f"/accounts/{account}", f"/receipts/{receipts[0]['journal_id']}", f"/executions/{execution}"]


async def _staff_pages(member: Visitor) -> list[str]:
    customer = (await member.ask("/v1/staff/customers"))["items"][0]["customer_id"]
    execution = (await member.ask("/v1/staff/executions"))["items"][0]["execution_id"]
    return [f"/console/customers/{customer}", f"/console/executions/{execution}"]


async def _look_at(person: Visitor, path: str, language: str) -> list[str]:
    """What is wrong with the page as it stands, in this language."""
    found: list[str] = []
    if await person.is_wider_than_screen():
        found.append(f"{path} in {language} is wider than the screen")
    shown = await person.page.locator("body").inner_text()
    words = re.findall(r"[a-z_]+(?:\.[a-z_]+)+|\{\{\w+\}\}", shown)
    found += [f"{path} in {language} shows the key {word}" for word in words if word in KEYS or "{{" in word]
    if not (await person.page.locator("html").get_attribute("lang") or "").startswith(language[:2]):
        found.append(f"{path} does not say that it is in {language}")
    return found


async def _walk(person: Visitor, paths: list[str]) -> list[str]:
    person.faults.clear()
    await person.resize(PHONE)
    found: list[str] = []
    for path in paths:
        await person.open(path)
        found += await _look_at(person, path, "zh-CN")
        await person.press("English")
        await expect(person.page.get_by_role("button", name="中文").first).to_be_visible()
        await person.ready()
        found += await _look_at(person, path, "en")
        await person.resize(DESK)
        found += await _look_at(person, path, "en")
        await person.resize(PHONE)
        await person.press("中文")
    await person.resize(DESK)
    return found + person.faults


async def test_i1_guest_pages_fit_and_speak(guest: Visitor):
    assert await _walk(guest, list(GUESTS)) == []


async def test_i1_customer_pages_fit_and_speak(zhang: Visitor):
    assert await _walk(zhang, [*CUSTOMERS, *await _own_pages(zhang)]) == []


async def test_i1_staff_pages_fit_and_speak(maker: Visitor, auditor: Visitor):
    assert await _walk(maker, [*STAFF, *await _staff_pages(maker)]) == []
    assert await _walk(auditor, list(AUDITORS)) == []


@pytest.mark.parametrize(("mode", "language"), [("light", "zh-CN"), ("dark", "en")])
async def test_i3_no_serious_accessibility_barrier(
    guest: Visitor, zhang: Visitor, maker: Visitor, mode: str, language: str
):
    found: list[str] = []
    walks = (
        (guest, ["/sign-in", "/lab/sms"]),
        (zhang, ["/", "/transfer", "/limits", "/notices/settings"]),
        (maker, ["/console/customers", "/console/accounting"]),
    )
    for person, paths in walks:
        await person.open(paths[0])
        await person.prefer(language=language, mode=mode)
        for path in paths:
            await person.open(path)
            assert await person.page.locator("html").get_attribute("data-theme") == mode
            found += await person.barriers()
        await person.prefer()
    assert not found


async def test_i2_language_and_look_are_switched_on_the_page(zhang: Visitor):
    page = zhang.page
    await zhang.open("/")
    menu = page.get_by_role("navigation").first.get_by_role("link")
    chinese = await menu.all_inner_texts()
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("link", name="Transfer", exact=True).first).to_be_visible()
    english = await menu.all_inner_texts()
    assert len(english) == len(chinese) > 0
    assert not set(english) & set(chinese)
    assert not [text for text in english if re.search("[\u4e00-\u9fff]", text)]
    await page.get_by_role("button", name="中文").click()
    await expect(page.get_by_role("link", name=chinese[0], exact=True).first).to_be_visible()

    ground = "() => getComputedStyle(document.body).backgroundColor"
    light = await page.evaluate(ground)
    await page.get_by_role("button", name="外观").click()
    await page.get_by_role("menuitem", name="深色").click()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert await page.evaluate(ground) != light
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    await zhang.prefer()
