"""What protects callers from others: headers, cross-site calls, rates (REQUIREMENTS B4, B6, O1)."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from tests.contract.conftest import Site

from qudao.catalogue import OPERATIONS
from qudao.channels.web_api.pages import EXTRAS, Pages
from qudao.channels.web_api.rates import ClientAddress, Rates, bucket_of

SECURITY = {
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
UNSAFE = [(item.route[0], item.route[1]) for item in OPERATIONS]


async def test_b4_every_route_carries_the_security_headers(site: Site, tmp_path: Path):
    dist = tmp_path / "dist"
    guest = site.visitor()
    absent = await guest.client.get("/")
    assert absent.status_code == 503
    assert "网页应用尚未构建" in absent.text
    assert "has not been built" in absent.text
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<!doctype html><title>app</title>")
    (dist / "assets" / "app-1a2b.js").write_text("1")
    described = (await guest.client.get("/openapi.json")).json()["paths"]
    routes = [(method.upper(), path) for path, methods in described.items() for method in methods]
    extras = ["/", "/console", "/assets/app-1a2b.js", "/assets/gone.js", "/healthz", "/openapi.json", "/docs", "/v1/no",
              "/lab/api/sms", "/lab/api/no", "/%00", "/favicon.ico", "/%2e%2e/%2e%2e/etc/passwd"]  # fmt: skip
    for method, path in [*routes, *(("GET", path) for path in extras), ("POST", "/"), ("TRACE", "/v1/me")]:
        answer = await guest.client.request(method, path)
        headers = answer.headers
        place = f"{method} {path} -> {answer.status_code}"
        for name, value in SECURITY.items():
            assert headers[name] == value, place
        policy = headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy, place
        assert "'unsafe-eval'" not in policy, place
        assert "script-src 'unsafe" not in policy, place
        assert headers["permissions-policy"], place
        assert headers["x-request-id"], place
        if path.startswith("/v1/"):
            assert headers["cache-control"] == "no-store", place
            assert "default-src 'none'" in policy, place
        else:
            assert "object-src 'none'" in policy, place
            assert "base-uri 'none'" in policy, place
        assert "root:" not in answer.text, place


async def test_a10_what_is_served_beside_the_api_is_listed(site: Site, tmp_path: Path):
    listed = {route.removeprefix("GET ") for route, _, _ in EXTRAS}
    assert {*Pages(site.bank, web_root=tmp_path).paths, "/…"} == listed


async def test_the_web_app_is_served_with_its_routes_and_caches(site: Site, tmp_path: Path):
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<!doctype html><title>app</title>")
    (dist / "assets" / "app-1a2b.js").write_text("1")
    (dist / "sw.js").write_text("2")
    guest = site.visitor().client
    for path in ("/", "/index.html", "/console/customers", "/transfers/new"):
        answer = await guest.get(path)
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
        assert "<title>app" in answer.text
    script = await guest.get("/assets/app-1a2b.js")
    assert script.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert (
        await guest.get("/assets/app-1a2b.js", headers={"If-None-Match": script.headers["etag"]})
    ).status_code == 304
    assert (await guest.get("/sw.js")).headers["cache-control"] == "no-cache"
    for path in ("/assets/old.js", "/robots.txt", "/.env"):
        assert (await guest.get(path)).status_code == 404


FOREIGN = (
    ({"Sec-Fetch-Site": "cross-site"}, "cross_site"),
    ({"Sec-Fetch-Site": "same-site"}, "cross_site"),
    ({"Origin": "https://evil.test"}, "cross_site"),
    ({"Origin": "null"}, "cross_site"),
    ({"Origin": "https://bank.test.evil.test"}, "cross_site"),
    ({"Sec-Fetch-Site": "same-origin", "Origin": "https://evil.test"}, "cross_site"),
    ({"X-CSRF-Token": ""}, "csrf_token_invalid"),
    ({"X-CSRF-Token": "0" * 64}, "csrf_token_invalid"),
)


async def test_b6_no_unsafe_route_is_open_to_another_site(site: Site):
    browser = await site.customer(by_cookie=True)
    for headers, code in FOREIGN:
        for method, path in UNSAFE:
            filled = path.replace("{", "x").replace("}", "")
            answer = await browser.client.request(
                method, f"/v1{filled}", headers={**browser.headers(), "Idempotency-Key": "k", **headers}
            )
            assert (answer.status_code, answer.json()["code"]) == (403, code), f"{method} {path} {headers}"
    assert (await browser.get("/v1/session")).status_code == 200, "and the session still stands"


async def test_b6_the_banks_own_page_may(site: Site):
    browser = await site.customer(by_cookie=True)
    for number, headers in enumerate(
        ({"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "https://bank.test"}, {})
    ):
        answer = await browser.client.post(
            "/v1/me/language",
            json={"language": "en"},
            headers={**browser.headers(), "Idempotency-Key": f"k{number}", **headers},
        )
        assert answer.status_code == 200


async def test_b6_a_bearer_token_needs_no_csrf_token_and_goes_before_a_cookie(site: Site):
    customer = await site.customer()
    answer = await customer.post("/v1/me/language", {"language": "en"}, Cookie="__Host-qudao=stolen")
    assert answer.status_code == 200


async def test_a_header_said_twice_is_refused(site: Site):
    guest = site.visitor()
    for name in ["Authorization", "Idempotency-Key", "X-CSRF-Token", "Cookie"]:
        headers = [("Content-Type", "application/json"), (name, "one"), (name, "two")]
        answer = await guest.client.post("/v1/sign-ins", content=b"{}", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "header_invalid"), name


async def test_o1_a_forged_forwarded_for_does_not_help(site_with: Callable[..., Site]):
    site = site_with(address_rate=10)
    guest = site.visitor()
    statuses: list[int] = []
    for number in range(1000):
        forged = {"X-Forwarded-For": f"198.51.100.{number % 250}, 203.0.113.{number % 99}"}
        answer = await guest.client.get("/v1/nowhere", headers=forged)
        statuses.append(answer.status_code)
        if answer.status_code == 429:
            assert int(answer.headers["retry-after"]) >= 1
            assert answer.headers["ratelimit-remaining"] == "0"
            assert answer.json()["code"] == "too_many_requests"
    assert 50 <= statuses.count(404) <= 150, "five seconds' worth, and what came back meanwhile"
    assert (await site.visitor(address="192.0.2.8").client.get("/v1/nowhere")).status_code == 404


async def test_o1_callers_behind_a_trusted_proxy_are_told_apart(site_with: Callable[..., Site]):
    site = site_with(address_rate=1)
    proxy = site.visitor(address="10.1.2.3").client
    first = [await proxy.get("/v1/no", headers={"X-Forwarded-For": "198.51.100.1"}) for _ in range(7)]
    other = await proxy.get("/v1/no", headers={"X-Forwarded-For": "198.51.100.1, 198.51.100.2"})
    assert first[-1].status_code == 429
    assert other.status_code == 404


async def test_o1_a_session_has_a_rate_of_its_own(site_with: Callable[..., Site]):
    site = site_with(session_rate=2)
    customer = await site.customer()
    statuses = [(await customer.get("/v1/me")).status_code for _ in range(15)]
    assert statuses[:10] == [200] * 10
    assert 429 in statuses


@given(st.lists(st.floats(0, 3), max_size=60))
def test_o1_a_bucket_never_gives_more_than_its_rate(pauses: list[float]):
    now = [0.0]
    rates = Rates(4, now=lambda: now[0])
    allowed: list[float] = []
    for pause in pauses:
        now[0] += pause
        allowance = rates.take("somebody")
        if allowance.is_allowed:
            allowed.append(now[0])
        else:
            assert allowance.retry_after >= 1
    for place, begin in enumerate(allowed):
        for end in range(place, len(allowed)):
            assert end - place + 1 <= 20 + 4 * (allowed[end] - begin) + 1e-6


def test_o1_a_flood_of_addresses_does_not_fill_the_memory():
    now = [0.0]
    rates = Rates(1, now=lambda: now[0], keys_max=100)
    for number in range(1000):
        rates.take(number)
    assert len(rates._full_at) <= 101  # pyright: ignore[reportPrivateUsage]


def test_o1_an_address_is_counted_as_one():
    assert bucket_of("192.0.2.1") == "192.0.2.1"
    assert bucket_of("2001:db8:1:2:3::4") == bucket_of("2001:db8:1:2::9")
    assert bucket_of("unix:") == "unix:"
    behind = ClientAddress(("10.0.0.0/8", "2001:db8::1"))
    assert behind.of("192.0.2.1", "1.2.3.4") == "192.0.2.1"
    assert behind.of("10.0.0.1", "1.2.3.4, 10.9.9.9") == "1.2.3.4"
    assert behind.of("10.0.0.1", "rubbish, 10.9.9.9") == "10.9.9.9"
    assert behind.of("2001:db8::1", " 1.2.3.4") == "1.2.3.4"
    assert behind.of("10.0.0.1", None) == "10.0.0.1"
