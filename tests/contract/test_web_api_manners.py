"""How the web API behaves towards an honest caller (DESIGN §5)."""

from collections.abc import Callable

import httpx
import msgspec
import pytest
from tests.contract.conftest import Site

from qudao.identity.actor import ActorKind
from qudao.kernel.text import Text
from qudao.operations.messages import Page, PageRequest
from qudao.operations.operation import Call, Document, Query, Read
from qudao.operations.reads import Reads


async def test_an_operation_needs_a_key_of_its_own(site: Site):
    customer = await site.customer()
    for key, status, code in (
        ("", 400, "idempotency_key_missing"),
        ("x" * 256, 400, "header_invalid"),
        ("two words", 400, "header_invalid"),
        ("x" * 255, 200, None),
    ):
        answer = await customer.post("/v1/me/language", {"language": "en"}, Idempotency_Key=key)
        assert (answer.status_code, answer.json().get("code")) == (status, code)


async def test_h1_a_repeated_call_gets_the_first_answer_and_says_so(site: Site):
    customer = await site.customer()
    first = await customer.post("/v1/me/language", {"language": "en"}, Idempotency_Key="once")
    again = await customer.post("/v1/me/language", {"language": "en"}, Idempotency_Key="once")
    other = await customer.post("/v1/me/language", {"language": "zh-CN"}, Idempotency_Key="once")
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == first.json()
    assert first.json()["execution_id"].startswith("exe_")
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")


async def test_h1_a_repeated_refusal_keeps_its_status_and_words(site: Site):
    customer, payee = await site.customer(), await site.customer()
    asked = {
        "from_account_id": payee.account_id,
        "to_account_number": payee.account_number,
        "payee_name": "欧阳娜娜",
        "money": {"amount": "12.34", "currency": "CNY"},
    }
    first = await customer.post("/v1/transfers", asked, Idempotency_Key="poor")
    again = await customer.post("/v1/transfers", asked, Idempotency_Key="poor")
    assert (first.status_code, first.json()["code"]) == (404, "not_found")
    assert again.headers["idempotency-replayed"] == "true"
    assert again.status_code == 404
    for word in ("detail_zh", "detail_en", "retry", "values", "execution_id"):
        assert again.json()[word] == first.json()[word]


async def test_a_transfer_is_previewed_challenged_and_done(site: Site):
    customer, payee = await site.customer(), await site.customer()
    await site.put_money(customer, 100_000)
    asked = {
        "from_account_id": customer.account_id,
        "to_account_number": payee.account_number,
        "payee_name": "欧阳娜娜",
        "money": {"amount": "12.34", "currency": "CNY"},
    }
    preview = (await customer.post("/v1/transfers?dry_run=true", asked)).json()
    assert (preview["outcome"], preview["would_be"]) == ("preview", "challenged")
    assert preview["effects"][0]["money"] == {"amount": "12.34", "currency": "CNY"}
    assert payee.account_id not in str(preview), "the payee's id is none of the payer's business"
    challenged = await customer.post("/v1/transfers", asked, Idempotency_Key="pay")
    problem = challenged.json()
    assert (challenged.status_code, problem["code"]) == (428, "step_up_required")
    assert problem["challenge"]["method"] == "sms"
    proof = {
        "Step_Up_Challenge": problem["challenge"]["challenge_id"],
        "Step_Up_Code": await site.code(customer.phone),
    }
    done = await customer.post("/v1/transfers", asked, Idempotency_Key="pay", **proof)
    assert done.status_code == 200, done.text
    assert done.json()["outcome"] == "done"
    renewed = done.headers["qudao-session"]
    assert "set-cookie" not in done.headers
    assert (await customer.get("/v1/me")).status_code == 401, "the old token is void (REQUIREMENTS B1)"
    customer.token = renewed
    assert (await customer.get("/v1/me")).status_code == 200


async def test_a_preview_tells_what_would_be_declined_and_blames_the_field(site: Site):
    customer, payee = await site.customer(), await site.customer()
    asked = {
        "from_account_id": customer.account_id,
        "to_account_number": payee.account_number,
        "payee_name": "别人",
        "money": {"amount": "1.00", "currency": "CNY"},
    }
    preview = await customer.post("/v1/transfers?dry_run=true", asked)
    assert preview.status_code == 200
    assert preview.json()["would_be"] == "declined"
    assert preview.json()["reasons"][0]["code"] == preview.json()["fields"][0]["code"] == "payee_no_match"


async def test_a_browser_gets_its_session_as_a_cookie_and_loses_it_when_it_signs_out(site: Site):
    browser = await site.customer(by_cookie=True)
    session = (await browser.get("/v1/session")).json()
    assert session["csrf_token"] == browser.headers()["X-CSRF-Token"]
    signed_out = await browser.post("/v1/session/sign-out")
    assert signed_out.headers["set-cookie"] == "__Host-qudao=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Strict"
    after = await browser.get("/v1/session")
    assert (after.status_code, after.json()["code"]) == (401, "sign_in_required")
    assert after.headers["www-authenticate"].startswith("Bearer")


async def test_signing_up_sets_a_host_cookie(site: Site):
    guest = site.visitor()
    seen: list[str] = []

    async def note(response: httpx.Response) -> None:
        seen.extend(response.headers.get_list("set-cookie"))

    guest.client.event_hooks["response"].append(note)
    await site.customer(visitor=guest)
    assert len(seen) == 1
    assert seen[0] == f"__Host-qudao={guest.token}; Path=/; Secure; HttpOnly; SameSite=Strict"


ACCEPTED = {
    "": "zh-CN",
    "en": "en",
    "en-GB,en;q=0.9,zh;q=0.8": "en",
    "fr, zh-TW;q=0.7, en;q=0.3": "zh-CN",
    "en;q=x": "zh-CN",
    "*": "zh-CN",
}


async def test_a_problem_speaks_both_languages_and_prefers_the_callers(site: Site):
    for accepted, language in ACCEPTED.items():
        answer = await site.visitor().client.get("/v1/nowhere", headers={"Accept-Language": accepted})
        problem = answer.json()
        assert (answer.status_code, problem["status"], problem["code"]) == (404, 404, "not_found")
        assert answer.headers["content-type"] == "application/problem+json"
        assert problem["detail"] == problem["detail_en" if language == "en" else "detail_zh"]
        assert answer.headers["content-language"] == language, accepted
        assert problem["retry"] == "never"
        assert problem["request_id"] == answer.headers["x-request-id"]


async def test_a_sane_request_id_is_kept_and_another_replaced(site: Site):
    for given, is_kept in {
        "0192aabb-ccdd": True,
        "trace.7_x": True,
        "short": False,
        "x" * 65: False,
        "two words here": False,
        "<script>alert(1)</script>": False,
    }.items():
        answer = await site.visitor().client.get("/v1/nowhere", headers={"X-Request-Id": given})
        told = answer.headers["x-request-id"]
        assert told == given if is_kept else told.startswith("req_"), given


async def test_wrong_methods_and_heads(site: Site):
    customer = await site.customer()
    wrong = await customer.client.put("/v1/me", headers=customer.headers())
    assert (wrong.status_code, wrong.json()["code"], wrong.headers["allow"]) == (405, "method_not_allowed", "GET")
    head = await customer.client.head("/v1/me", headers=customer.headers())
    assert (head.status_code, head.content) == (200, b"")
    for path in ("/healthz", "/docs", "/"):
        refused = await customer.client.post(path)
        assert (refused.status_code, refused.headers["allow"]) == (405, "GET, HEAD")


class Numbered(msgspec.Struct):
    """An item of a test's own list."""

    number: int


async def _numbers(_call: Call, request: PageRequest, _reads: Reads) -> Page[Numbered]:
    start = int(request.cursor or 0)
    numbers = range(start, min(start + request.limit, 5))
    following = str(start + request.limit) if start + request.limit < 5 else None
    return Page(items=[Numbered(number) for number in numbers], next_cursor=following)


async def _letter(_call: Call, _request: PageRequest, _reads: Reads) -> Document:
    return Document(content_type="text/csv", filename='对账单 "三月".csv', content="余额\n1.00\n".encode())


async def _broken(_call: Call, _request: PageRequest, _reads: Reads) -> Document:
    secret = "a secret of the server"
    raise RuntimeError(secret)


def _query(name: str, read: Read, answer: type[object]) -> Query:
    return Query(
        name=f"test.{name}",
        text=Text("测试", "Test"),
        route=("GET", f"/test/{name}"),
        audience=ActorKind.GUEST,
        request=PageRequest,
        answer=answer,
        read=read,
    )


@pytest.fixture
def test_site(site_with: Callable[..., Site]) -> Site:
    """A bank that offers three queries of the test's own."""
    return site_with(
        queries=(
            _query("numbers", _numbers, Page[Numbered]),
            _query("letter", _letter, Document),
            _query("broken", _broken, Document),
        )
    )


async def test_lists_are_paged_by_cursor_and_link(test_site: Site):
    guest = test_site.visitor()
    seen: list[int] = []
    path: str | None = "/v1/test/numbers?limit=2"
    while path is not None:
        answer = await guest.client.get(path)
        seen.extend(item["number"] for item in answer.json()["items"])
        link = answer.links.get("next", {}).get("url")
        assert (answer.json()["next_cursor"] is None) is (link is None)
        path = link
    assert seen == [0, 1, 2, 3, 4]


async def test_o4_a_page_holds_at_most_100(test_site: Site):
    guest = test_site.visitor()
    for limit, status in (("100", 200), ("101", 422), ("0", 422), ("-1", 422), ("1e2", 422), ("１０", 422), ("", 422)):
        answer = await guest.client.get("/v1/test/numbers", params={"limit": limit})
        assert answer.status_code == status, limit
    twice = await guest.client.get("/v1/test/numbers?limit=1&limit=2")
    assert (twice.status_code, twice.json()["fields"][0]["code"]) == (422, "field_twice")


async def test_a_document_is_a_download_with_a_safe_name(test_site: Site):
    answer = await test_site.visitor().client.get("/v1/test/letter")
    assert answer.headers["content-type"] == "text/csv"
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"_.csv\"; filename*=UTF-8''%E5%AF%B9%E8%B4%A6%E5%8D%95%20%22%E4%B8%89%E6%9C%88%22.csv"
    )
    assert answer.content.decode() == "余额\n1.00\n"


async def test_a_bug_is_answered_without_a_stack_trace(test_site: Site):
    answer = await test_site.visitor().client.get("/v1/test/broken")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal_error")
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


async def test_every_link_of_the_reference_page_leads_somewhere(site: Site):
    guest = site.visitor()
    for language in ("zh-CN", "en"):
        page = (await guest.get("/docs", lang=language)).text
        assert "<script" not in page
        assert "http://" not in page
        assert f'lang="{language}"' in page
        anchors = {part.split("'")[0] for part in page.split("href='#")[1:]}
        missing = [anchor for anchor in anchors if f"id='{anchor}'" not in page and f"id={anchor}>" not in page]
        assert missing == []
