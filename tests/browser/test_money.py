"""A transfer from the form to the files, and what the customer may set about their own money and factors."""

import asyncio
import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import Browser, expect
from pyotp.totp import TOTP
from tests.browser.conftest import ZHANG
from tests.browser.running_bank import RunningBank
from tests.browser.visitor import Visitor, visit

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]
CHEN = "13800138004"
WANG = "王秀英"


async def _total(visitor: Visitor) -> Decimal:
    await visitor.open("/")
    text = await visitor.page.locator("main section").first.get_by_text(re.compile("^¥")).first.inner_text()
    return Decimal(text.removeprefix("¥").replace(",", ""))


async def _number_of(visitor: Visitor, name: str) -> str:
    await visitor.open("/transfer")
    await visitor.press(name)
    return await visitor.page.get_by_label("收款账号").input_value()


async def test_overview_shows_balance_chart_and_latest_entries(zhang: Visitor):
    overview = await zhang.ask("/v1/overview?currency=CNY&days=30")
    assert await _total(zhang) == Decimal(overview["total"]["amount"])
    chart = zhang.page.get_by_role("img", name=re.compile("^资产从"))
    await expect(chart.locator("canvas, svg").first).to_be_visible()
    await expect(zhang.page.get_by_role("row")).to_have_count(7)


async def test_d1_transfer_is_previewed_proved_booked_found_and_downloaded(zhang: Visitor, tmp_path: Path):
    page, before = zhang.page, await _total(zhang)
    number = await _number_of(zhang, WANG)
    await expect(page.get_by_text("户名与账号相符")).to_be_visible()
    await page.get_by_label("转账金额").fill("123.45")
    await page.get_by_label("用途").fill("浏览器里的一笔")
    await zhang.press("下一步")

    await expect(page.get_by_text("您将支付")).to_be_visible()
    for shown in ("¥123.45", WANG, "免费", "实时到账", "验证码只对这一笔业务有效"):
        await expect(page.get_by_text(shown).first).to_be_visible()
    assert Decimal((await zhang.ask("/v1/overview?currency=CNY&days=1"))["total"]["amount"]) == before
    await zhang.press("确认转账")
    bound = page.locator("blockquote")
    await expect(bound).to_contain_text("**英")
    await expect(bound).to_contain_text("123.45")
    await expect(bound).to_contain_text(number[-4:])
    await zhang.type_code("000000")
    await expect(page.get_by_role("alert")).to_be_visible()
    await zhang.prove(ZHANG)
    await expect(page.get_by_role("heading", name="转账成功")).to_be_visible()
    await zhang.press("完成")
    assert await _total(zhang) == before - Decimal("123.45")

    await page.get_by_role("link", name="查看全部").click()
    await page.get_by_label("搜索对方或用途").fill("浏览器里")
    await zhang.press("查询")
    await expect(page.get_by_role("table").get_by_role("row")).to_have_count(2)
    await expect(page.get_by_role("table").get_by_text("−¥123.45")).to_be_visible()

    files = {"CSV": b"\xef\xbb\xbf", "Excel": b"PK\x03\x04", "PDF": b"%PDF-"}
    await zhang.press("对账单")
    for form, first in files.items():
        await page.locator(".ant-segmented-item", has_text=form).click()
        async with page.expect_download() as started:
            await zhang.press("下载")
        target = tmp_path / (await started.value).suggested_filename
        await (await started.value).save_as(target)
        content = target.read_bytes()
        assert content.startswith(first), (form, content[:20])
        if form == "CSV":
            assert "浏览器里的一笔" in content.decode("utf-8-sig")
        if form == "Excel":
            assert "xl/workbook.xml" in zipfile.ZipFile(io.BytesIO(content)).namelist()
    await page.keyboard.press("Escape")
    await page.get_by_role("table").get_by_text("−¥123.45").click()
    await expect(page.get_by_text("壹佰贰拾叁元肆角伍分")).to_be_visible()
    async with page.expect_download() as started:
        await zhang.press("下载回单")
    await (await started.value).save_as(tmp_path / "receipt.pdf")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF-")


async def test_k1_notice_of_the_transfer_stands_in_the_inbox(zhang: Visitor):
    newest = zhang.page.get_by_role("listitem").filter(has_text="123.45").first
    # The worker delivers after the commit; on a busy machine a person looks again.
    for _ in range(15):
        await zhang.open("/notices")
        if await newest.count() > 0:
            break
        await asyncio.sleep(1)
    await expect(newest).to_contain_text("资金转出")
    await zhang.press("标为已读", within=newest)
    await expect(newest.get_by_text("未读", exact=True)).to_have_count(0)


async def test_d5_payee_is_added(zhang: Visitor):
    number = (await zhang.ask("/v1/accounts"))["items"][0]["number"]
    name = "张伟"
    await zhang.open("/payees")
    await zhang.press("新增收款人")
    dialog = zhang.page.get_by_role("dialog")
    await dialog.get_by_label("收款人姓名").fill(name)
    await dialog.get_by_label("收款账号").fill(number)
    await zhang.press("提交", within=dialog)
    await expect(dialog.get_by_text("收款人已保存").or_(dialog.locator("blockquote"))).to_be_visible()
    if await dialog.locator("blockquote").count():
        await expect(dialog.locator("blockquote")).to_contain_text(name)
        await zhang.prove(ZHANG)
        await expect(dialog.get_by_text("收款人已保存")).to_be_visible()
    await zhang.press("完成", within=dialog)
    await expect(zhang.page.get_by_role("main").get_by_text(name, exact=True)).to_be_visible()


async def test_a8_g5_authenticator_by_qr_and_own_limit_lowered(running_bank: RunningBank, browser: Browser):
    chen = await visit(running_bank, browser)
    page = chen.page
    await chen.sign_in(CHEN)
    await chen.open("/me/security")
    await chen.press("启用")
    dialog = page.get_by_role("dialog").filter(has_text="动态口令")
    await chen.press("开始绑定", within=dialog)
    await chen.prove(CHEN)
    picture = page.get_by_role("img", name="绑定动态口令的二维码")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("image => image.complete && image.naturalWidth > 100")
    secret = await dialog.locator("code").first.inner_text()
    if secret.startswith("otpauth:"):
        secret = parse_qs(urlsplit(secret).query)["secret"][0]
    await chen.type_code(TOTP(secret.replace(" ", "")).now())
    await chen.press("提交", within=dialog)
    await expect(page.get_by_text("动态口令已启用")).to_be_visible()
    await chen.press("完成", within=dialog)
    await expect(page.get_by_text("已启用", exact=True)).to_be_visible()

    await chen.open("/limits")
    await chen.press("设置单笔转账限额")
    await page.get_by_label("单笔转账限额", exact=True).fill("200")
    await chen.press("下一步")
    await chen.press("确认")
    await expect(page.get_by_text("限额已更新")).to_be_visible()
    await chen.press("完成")
    own = page.get_by_role("listitem").filter(has_text="单笔转账限额").first
    await expect(own).to_contain_text("¥200.00")
    await expect(page.get_by_role("main").get_by_text("¥200.00").first).to_be_visible()
    assert (await chen.ask("/v1/limits"))["transfer_room"]["amount"] == "200.00"
    await chen.context.close()
