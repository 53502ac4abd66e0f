"""The staff's door: two persons for a parameter, masked customers, the books, the audit chain."""

import re

import pytest
from playwright.async_api import expect
from tests.browser.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]


async def test_l2_parameter_waits_for_another_person(maker: Visitor, checker: Visitor):
    page = maker.page
    await maker.open("/console/parameters")
    row = page.get_by_role("row").filter(has_text="transfer.single").first
    name = (await row.locator("b").inner_text()).strip()
    await row.get_by_role("button").click()
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("textbox").first.fill("490000")
    await maker.press("下一步", within=dialog)
    await expect(dialog.get_by_text("提交后需要另一位人员复核才会生效")).to_be_visible()
    await maker.press("确认", within=dialog)
    await expect(dialog.locator(".ant-otp").or_(dialog.get_by_role("heading", name="等待复核"))).to_be_visible()
    if await dialog.locator(".ant-otp").count():
        await maker.prove("13900139002")
    await expect(dialog.get_by_role("heading", name="等待复核")).to_be_visible()
    await maker.press("完成", within=dialog)

    await maker.open("/console/approvals")
    await expect(page.get_by_text("您不能复核这一笔")).to_be_visible()
    await expect(page.get_by_role("button", name="放行")).to_have_count(0)

    await checker.open("/console/approvals")
    await expect(checker.page.get_by_text("孙立").first).to_be_visible()
    await checker.press("放行", within=checker.page.get_by_role("main"))
    await checker.press("确定", within=checker.page.locator(".ant-popover"))
    code, empty = checker.page.locator(".ant-otp"), checker.page.get_by_text("没有待复核的业务")
    await expect(code.or_(empty)).to_be_visible()
    if await code.count():
        await checker.prove("13900139003")
    await expect(empty).to_be_visible()
    await maker.open("/console/parameters")
    changed = page.get_by_role("row").filter(has_text=name).first
    await expect(changed).to_contain_text("490,000.00")


async def test_p1_customer_is_masked_until_a_reason_and_a_code(maker: Visitor):
    page = maker.page
    await maker.open("/console/customers")
    for hidden in ("13800138001", "张伟"):
        await expect(page.get_by_text(hidden)).to_have_count(0)
    await page.get_by_role("searchbox").or_(page.get_by_label(re.compile("完整的姓名"))).first.fill("13800138001")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("138****8001")).to_be_visible()
    await page.get_by_role("row").filter(has_text="138****8001").click()
    await maker.press("查看完整信息")
    await page.get_by_label("查看事由").fill("客户来电核对")
    await maker.press("验证并查看")
    await expect(page.locator("blockquote")).to_be_visible()
    await maker.prove("13900139002")
    await maker.press("完成")
    await expect(page.get_by_text("13800138001")).to_be_visible()
    await expect(page.get_by_text("张伟").first).to_be_visible()
    await page.reload()
    await expect(page.get_by_text("138****8001")).to_be_visible()
    await expect(page.get_by_text("13800138001")).to_have_count(0)


async def test_h6_books_balance_and_the_day_can_be_closed_by_the_maker_only(maker: Visitor, checker: Visitor):
    await maker.open("/console/accounting")
    await expect(maker.page.get_by_text("借贷平衡")).to_be_visible()
    await expect(maker.page.get_by_role("row").filter(has_text="1001").first).to_contain_text("¥")
    await expect(maker.page.get_by_text("上次日终日期")).to_be_visible()
    await expect(maker.page.get_by_role("button", name="执行日终")).to_be_visible()
    await checker.open("/console/accounting")
    await expect(checker.page.get_by_text("借贷平衡")).to_be_visible()
    await expect(checker.page.get_by_role("button", name="执行日终")).to_have_count(0)


async def test_m1_audit_is_searched_and_its_chain_whole(auditor: Visitor):
    page = auditor.page
    await auditor.open("/console/audit")
    await page.get_by_label("业务编号、客户编号、员工编号或操作名").fill("parameters.set")
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(re.compile("id=parameters.set"))
    await auditor.ready()
    await auditor.press("校验审计链")
    await expect(page.get_by_text(re.compile(r"审计链完整，共校验 \d+ 条记录"))).to_be_visible()
    await auditor.open("/console/audit")
    await page.get_by_role("row").nth(1).click()
    await expect(page.get_by_role("dialog").get_by_text("链校验值")).to_be_visible()
