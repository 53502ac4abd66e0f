"""The API's reference as one HTML page, made on the server: no script, nothing loaded from elsewhere."""

from html import escape
from typing import Any, Final

import msgspec

from qudao.channels.web_api.openapi import openapi_document
from qudao.kernel.text import Text
from qudao.operations.operation import Operation, Query

_STYLE: Final = """
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--brand:#0b6b62}
@media(prefers-color-scheme:dark){:root{--brand:#4fc3b4}}
body{font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:0 auto;
 max-width:64rem;padding:1rem 1.25rem 4rem}
h1,h2{line-height:1.25}h2{border-bottom:1px solid var(--line);padding-bottom:.3rem;margin-top:2.5rem}
a{color:var(--brand)}code,.path{font-family:ui-monospace,Consolas,monospace;font-size:.92em}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.25rem .9rem}
summary{cursor:pointer;padding:.35rem 0;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
summary:focus-visible,a:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.method{font-weight:700;color:var(--brand);min-width:4.2rem}.path{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;margin:.4rem 0}
td,th{border-top:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
pre{background:var(--soft);border-radius:.4rem;padding:.7rem;overflow:auto}.wide{overflow-x:auto}
"""
_TITLE: Final = Text("渠道银行接口文档", "Qudao API reference")
_MANNERS: Final = (
    Text(
        '金额为字符串加币种：{"amount":"12.34","currency":"CNY"}；编号带前缀，如 acc_…。',
        'Money is a string with its currency: {"amount":"12.34","currency":"CNY"}; ids carry a prefix, such as acc_….',
    ),
    Text(
        "办理业务（POST、DELETE）须带 Idempotency-Key；重复同一键得到第一次的结果，并带 Idempotency-Replayed。",
        "Every operation (POST, DELETE) needs an Idempotency-Key; the same key again gets the first answer again, with "
        "Idempotency-Replayed: true.",
    ),
    Text(
        "?dry_run=true 只预览，不办理。",
        "?dry_run=true previews: decided, not carried out.",
    ),
    Text(
        "返回 428 时，用同一键和同一内容再次请求，并加上 Step-Up-Challenge 与 Step-Up-Code。",
        "After a 428, send the same call with the same key again and add Step-Up-Challenge and Step-Up-Code.",
    ),
    Text(
        "浏览器用 Cookie 加 X-CSRF-Token；程序用 Authorization: Bearer，令牌更换时见响应头 Qudao-Session。",
        "Browsers use the cookie session with X-CSRF-Token; programs use Authorization: Bearer and find a renewed "
        "token in the header Qudao-Session.",
    ),
    Text(
        "拒绝为 application/problem+json（RFC 9457），code 不变；列表用 cursor 与 limit（最多 100）翻页。",
        "Refusals are application/problem+json (RFC 9457) with a code that never changes; lists are paged by cursor "
        "and limit (at most 100).",
    ),
)


def docs_page(operations: tuple[Operation, ...], queries: tuple[Query, ...], *, language: str) -> str:
    """The whole page in one language."""
    document = openapi_document(operations, queries)
    endpoints: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, methods in document["paths"].items():
        for method, endpoint in methods.items():
            endpoints.setdefault(endpoint["tags"][0], []).append((method.upper(), path, endpoint))
    page = _Page(document["components"]["schemas"], language)
    tags = sorted(endpoints)
    contents = "".join(f'<a href="#{tag}">{tag}</a>' for tag in tags)
    sections = "".join(
        f'<h2 id="{tag}">{tag}</h2>' + "".join(page.endpoint(*found) for found in endpoints[tag]) for tag in tags
    )
    manners = "".join(f"<li>{escape(text.within(language))}</li>" for text in _MANNERS)
    other = ("en", "English") if language != "en" else ("zh-CN", "中文")
    title = _TITLE.within(language)
    body = (
        f"<h1>{title}</h1><nav>{contents}<a href='#codes'>{page.say('错误码', 'codes')}</a>"
        f"<a href='/openapi.json'>OpenAPI 3.1</a><a href='?lang={other[0]}' hreflang='{other[0]}'>{other[1]}</a></nav>"
        f"<ul>{manners}</ul>{sections}{page.codes(document['x-codes'])}"
    )
    return _html(title, body, language)


def missing_web_page() -> str:
    """What is shown in place of the web app when it has not been built."""
    return _html(
        "渠道银行 Qudao",
        "<h1>网页应用尚未构建</h1><p>接口已在运行。请执行 <code>make run</code>，或在 <code>web/</code> 中执行 "
        "<code>npm ci &amp;&amp; npm run build</code>，然后刷新本页。</p>"
        "<h1 lang='en'>The web app has not been built</h1><p lang='en'>The API is running. Run <code>make run</code>, "
        "or <code>npm ci &amp;&amp; npm run build</code> in <code>web/</code>, then reload.</p>"
        "<p><a href='/docs'>接口文档 / API reference</a></p>",
        "zh-CN",
    )


def _html(title: str, body: str, language: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head>'
        f"<body>{body}</body></html>"
    )


class _Page:
    """Renders parts of the page in one language."""

    def __init__(self, schemas: dict[str, Any], language: str) -> None:
        self._schemas = schemas
        self._language = language

    def say(self, zh: str, en: str) -> str:
        """One of two words."""
        return Text(zh, en).within(self._language)

    def endpoint(self, method: str, path: str, endpoint: dict[str, Any]) -> str:
        """One operation or query."""
        zh, _, en = endpoint["summary"].partition(" / ")
        head = (
            f"<details id='{endpoint['operationId']}'><summary><span class=method>{method}</span>"
            f"<span class=path>{escape(path)}</span><span>{escape(self.say(zh, en))}</span></summary>"
        )
        parts = [
            head,
            f"<p>{self.say('可调用者', 'Callers')}: {', '.join(endpoint['x-policy']['audience'])}",
        ]
        if endpoint["x-policy"]["permission"]:
            parts.append(f" · {self.say('权限', 'permission')} <code>{endpoint['x-policy']['permission']}</code>")
        if endpoint["x-policy"].get("approver"):
            parts.append(f" · {self.say('复核权限', 'approved with')} <code>{endpoint['x-policy']['approver']}</code>")
        parts.append("</p>")
        parts.append(self._fields(endpoint))
        answer = endpoint["responses"]["200"]["content"].get("application/json")
        if answer is not None:
            schema = answer["schema"]
            if "oneOf" in schema:
                schema = schema["oneOf"][0]["properties"]["answer"]
            parts.append(f"<p>{self.say('返回', 'Answer')}: {self._kind(schema)}</p>{self._table(schema)}")
        links = " ".join(f"<a href='#code-{name}'><code>{name}</code></a>" for name in endpoint["x-codes"])
        parts.append(f"<p>{self.say('错误码', 'Codes')}: {links}</p></details>")
        return "".join(parts)

    def codes(self, found: list[dict[str, Any]]) -> str:
        """The table of refusals."""
        rows = "".join(
            f"<tr id='code-{code['code']}'><td><code>{code['code']}</code></td><td>{code['status']}</td>"
            f"<td>{code['retry']}</td><td>{escape(self.say(code['zh'], code['en']))}</td></tr>"
            for code in found
        )
        head = f"<tr><th>code</th><th>HTTP</th><th>retry</th><th>{self.say('说明', 'Meaning')}</th></tr>"
        return f"<h2 id=codes>{self.say('错误码', 'Codes')}</h2><div class=wide><table>{head}{rows}</table></div>"

    def _fields(self, endpoint: dict[str, Any]) -> str:
        rows = [
            self._row(parameter["name"], parameter["schema"], required=parameter["required"])
            for parameter in endpoint["parameters"]
            if parameter["in"] != "header"
        ]
        content = endpoint.get("requestBody", {}).get("content", {}).get("application/json", {})
        shown = f"<div class=wide><table>{''.join(rows)}</table></div>" if rows else ""
        if not content:
            return shown
        example = ""
        if "example" in content:
            example = f"<pre>{escape(_pretty(content['example']))}</pre>"
        return f"{shown}{self._table(content['schema'])}{example}"

    def _table(self, schema: dict[str, Any]) -> str:
        own = self._resolved(schema)
        required = own.get("required", [])
        rows = [self._row(name, part, required=name in required) for name, part in own.get("properties", {}).items()]
        return f"<div class=wide><table>{''.join(rows)}</table></div>" if rows else ""

    def _row(self, name: str, schema: dict[str, Any], *, required: bool) -> str:
        note = self.say("必填", "required") if required else self.say("可选", "optional")
        return f"<tr><td><code>{escape(name)}</code></td><td>{self._kind(schema)}</td><td>{note}</td></tr>"

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in schema:
            return self._schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def _kind(self, schema: dict[str, Any]) -> str:
        if "$ref" in schema:
            return escape(schema["$ref"].rpartition("/")[2])
        if "anyOf" in schema:
            return " | ".join(self._kind(part) for part in schema["anyOf"])
        if "enum" in schema:
            return escape(" | ".join(str(value) for value in schema["enum"]))
        kind = schema.get("type", "any")
        if kind == "array":
            return f"[{self._kind(schema.get('items', {}))}]"
        limits = [
            f"{sign} {schema[word]}"
            for word, sign in (("minimum", "≥"), ("maximum", "≤"), ("minLength", "≥"), ("maxLength", "≤"))
            if word in schema
        ]
        shown = " ".join([str(kind), *limits])
        return f"{shown} <code>{escape(schema['pattern'])}</code>" if "pattern" in schema else escape(shown)


def _pretty(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
