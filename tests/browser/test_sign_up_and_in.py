"""From a stranger to a customer inside; wrong and right ways in; out again everywhere."""

import re

import pytest
from playwright.async_api import Browser, expect
from tests.browser.running_bank import PASSWORD, RunningBank
from tests.browser.visitor import Visitor, visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]
LI = "13800138002"


def _another(code: str) -> str:
    return code[:-1] + str((int(code[-1]) + 1) % 10)


async def test_a1_sign_up_from_phone_to_first_account(guest: Visitor):
    page, phone = guest.page, "13711223344"
    await guest.open("/sign-in")
    await page.get_by_role("link", name="开立新账户").click()
    await page.get_by_label("手机号码", exact=True).fill(phone)
    await guest.press("发送验证码")
    await expect(page.get_by_text(f"已发送到 {phone} 的验证码")).to_be_visible()

    inbox = await guest.context.new_page()
    await inbox.goto(f"{guest.bank.url}/lab/sms?phone={phone}")
    code = await inbox.locator("b.number").inner_text()
    assert code == await guest.bank.code_sent_to(phone)
    await guest.type_code(_another(code))
    await expect(page.get_by_role("alert")).to_contain_text("验证码")
    await guest.type_code(code)

    await page.get_by_label("姓名").fill("何晓")
    await page.get_by_label("身份证号码").fill("110105199003078017")
    await page.get_by_label("设置新密码").fill("summer rain on the river")
    await page.get_by_label("再次输入新密码").fill("summer rain on the river")
    await page.get_by_role("checkbox").check()
    await guest.press("同意并开户")
    wrong = page.locator(".ant-form-item", has=page.get_by_label("身份证号码"))
    await expect(wrong.get_by_text("身份证号码不正确，请核对")).to_be_visible()
    await page.get_by_label("身份证号码").fill("110105199003078019")
    await guest.press("同意并开户")
    await expect(page.get_by_role("heading", name="开户成功")).to_be_visible()
    await expect(page.locator("b.number")).to_have_text(re.compile(r"^\d{4} \d{4} \d{4} \d{4} \d{3}$"))
    await guest.press("进入网上银行")
    await expect(page.get_by_role("heading", level=1)).to_contain_text("*晓")
    await expect(page.get_by_text("¥0.00").first).to_be_visible()


async def test_a5_wrong_password_then_right_cookie_and_out_everywhere(guest: Visitor, browser: Browser):
    page = guest.page
    await guest.begin_sign_in(LI)
    code = await guest.bank.code_sent_to(LI)
    await guest.give_password_and_code("not-" + PASSWORD, code)
    await expect(page.get_by_role("alert")).to_be_visible()
    assert await guest.context.cookies() == []
    await guest.give_password_and_code(PASSWORD, code)
    await expect(page.get_by_role("heading", level=1)).to_contain_text("*娜")

    (cookie,) = await guest.context.cookies()
    assert (cookie.get("name"), cookie.get("path"), cookie.get("domain")) == ("__Host-qudao", "/", "127.0.0.1")
    assert (cookie.get("httpOnly"), cookie.get("secure"), cookie.get("sameSite")) == (True, True, "Strict")
    assert await page.evaluate("() => document.cookie") == ""

    second = await visit(guest.bank, browser, storage_state=await guest.context.storage_state())
    await second.open("/accounts")
    await expect(second.page.get_by_text("活期账户").first).to_be_visible()
    await guest.open("/me/sessions")
    await expect(page.get_by_text("本设备")).to_be_visible()
    await guest.press("全部退出")
    await guest.press("确定", within=page.locator(".ant-popover"))
    await expect(page).to_have_url(re.compile("/sign-in"))
    await second.page.goto(f"{guest.bank.url}/limits")
    await expect(second.page).to_have_url(re.compile(r"/sign-in\?return=%2Flimits$"))
    await second.context.close()


async def test_i1_sign_in_by_keyboard_alone(running_bank: RunningBank, browser: Browser):
    person = await visit(running_bank, browser)
    await person.open("/sign-in")
    seen: list[str] = []
    focus = """() => {
      const here = document.activeElement;
      const style = getComputedStyle(here);
      const shown = style.outlineStyle !== "none" || style.boxShadow !== "none";
      return [here.id || here.textContent.trim() || here.getAttribute("aria-label"), shown];
    }"""
    await person.page.get_by_label("手机号码或员工号").focus()
    for _ in range(8):
        name, is_shown = await person.page.evaluate(focus)
        seen.append(name)
        assert is_shown, f"the focus on {name} cannot be seen"
        if name == "下一步":
            break
        await person.page.keyboard.press("Tab")
    assert seen[0] == "login"
    assert seen[-1] == "下一步"
    await person.page.keyboard.press("Enter")
    await expect(person.page.get_by_text("请输入手机号码或员工号")).to_be_visible()
    await person.context.close()
