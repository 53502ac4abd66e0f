"""A person at a browser: signs in, types codes from the SMS inbox, looks at a page when it is ready."""

import json
import re
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect
from tests.browser.running_bank import PASSWORD, ROOT, RunningBank

DESK: Final = (1440, 900)
PHONE: Final = (390, 844)
_AXE: Final = ROOT / "web/node_modules/axe-core/axe.min.js"
_BUSY: Final = ".ant-skeleton, .ant-spin-spinning, [aria-busy=true]"
_JUDGE: Final = """async () => {
  const found = await axe.run(document, {resultTypes: ["violations"]});
  return found.violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(" | ")}`);
}"""


class Visitor:
    """One person's browser profile with one page. `faults` holds what the page complained of in its console."""

    def __init__(self, bank: RunningBank, context: BrowserContext, page: Page) -> None:
        self.bank = bank
        self.context = context
        self.page = page
        self.faults: list[str] = []
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.faults.append(f"{page.url}: {error}"))

    async def open(self, path: str) -> None:
        """Go to a page by its address and wait until it shows its content."""
        await self.page.goto(self.bank.url + path)
        await self.ready()

    async def ready(self) -> None:
        """Wait until nothing is being loaded."""
        await expect(self.page.locator("h1, h2, main a, main p").first).to_be_visible()
        await expect(self.page.locator(_BUSY)).to_have_count(0)

    async def sign_in(self, login: str, phone: str | None = None, *, password: str = PASSWORD) -> None:
        """From the sign-in page to the first page inside; staff have a phone beside their login."""
        await self.begin_sign_in(login)
        await self.give_password_and_code(password, await self.bank.code_sent_to(phone or login))
        await expect(self.page).not_to_have_url(f"{self.bank.url}/sign-in")
        await self.ready()

    async def begin_sign_in(self, login: str) -> None:
        """Say who it is; the code is on its way then."""
        await self.page.goto(f"{self.bank.url}/sign-in")
        await self.page.get_by_label("手机号码或员工号").fill(login)
        await self.press("下一步")

    async def give_password_and_code(self, password: str, code: str) -> None:
        """The second half of the sign-in page."""
        await self.page.get_by_label("登录密码").fill(password)
        await self.type_code(code)
        await self.press("登录")

    async def type_code(self, code: str) -> None:
        """Type six digits into the boxes on the page."""
        await self.page.locator(".ant-otp input").first.click()
        await self.page.keyboard.type(code)

    async def prove(self, phone: str) -> None:
        """Answer the bank's question for a code; it is sent as soon as the sixth digit stands."""
        await self.type_code(await self.bank.code_sent_to(phone))

    async def press(self, name: str, *, within: Locator | None = None) -> None:
        """Press the button of exactly that name; an icon may stand before it."""
        named = re.compile(rf"^([\w-]+ )?{re.escape(name)}$")
        await (within or self.page).get_by_role("button", name=named).first.click()

    async def ask(self, path: str) -> Any:  # noqa: ANN401 - JSON
        """What the API answers to this session."""
        return await (await self.context.request.get(self.bank.url + path)).json()

    async def resize(self, size: tuple[int, int]) -> None:
        """Take another screen."""
        await self.page.set_viewport_size({"width": size[0], "height": size[1]})

    async def prefer(self, *, language: str = "zh-CN", mode: str = "light") -> None:
        """As if these had been chosen on an earlier visit; holds from the next page opened."""
        choices = json.dumps({"qudao.language": language, "qudao.theme": mode})
        await self.page.evaluate(f"() => Object.assign(localStorage, {choices})")

    async def is_wider_than_screen(self) -> bool:
        """Whether one would have to scroll sideways."""
        return await self.page.evaluate("() => document.scrollingElement.scrollWidth > innerWidth")

    async def barriers(self) -> list[str]:
        """Serious and critical accessibility violations that axe finds on the page."""
        await self.page.evaluate(_AXE.read_text())
        return [f"{urlsplit(self.page.url).path}: {each}" for each in await self.page.evaluate(_JUDGE)]

    def _note(self, message: ConsoleMessage) -> None:
        # Whether anybody is signed in is asked once; for a guest the answer is 401, which Chromium writes down.
        is_guest = message.location["url"].endswith("/v1/session") and "401" in message.text
        if message.type in {"error", "warning"} and not is_guest:
            self.faults.append(f"{self.page.url}: {message.text} {message.location['url']}")


async def visit(bank: RunningBank, browser: Browser, *, size: tuple[int, int] = DESK, **profile: Any) -> Visitor:  # noqa: ANN401 - Playwright's context options
    """A new person with a browser of their own, on a computer in New York: the bank's times do not follow it."""
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]}, timezone_id="America/New_York", locale="zh-CN", **profile
    )
    context.set_default_timeout(10_000)
    return Visitor(bank, context, await context.new_page())
