"""The scenes of a banking day, in order. Each plays through the HTTP door and returns what was seen, a line each."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from uuid import uuid4

from qudao.cli.day import desk_scenes
from qudao.cli.day.stage import (
    PASSWORD,
    Customer,
    Stage,
    amount_of,
    new_id_number,
    new_phone,
    require,
    transfer_body,
)
from qudao.kernel.text import Text
from qudao.services.customers.api import TERMS_VERSION

PlayScene = Callable[[Stage], list[str]]


@dataclass(frozen=True, slots=True)
class Scene:
    """One scene: its title, and how it is played."""

    text: Text
    play: PlayScene


def sign_up(stage: Stage) -> list[str]:
    """Two people become customers: phone, code, real name, password, account."""
    notes: list[str] = []
    for name in ("林晓渠", "江明远"):
        visitor = stage.visitor(new_phone())
        seen = visitor.sms_seen()
        begun = visitor.do("/sign-ups", {"phone": visitor.phone}).expect("done").content["answer"]
        code = visitor.sms_code(seen)
        path = f"/sign-ups/{begun['sign_up_id']}"
        wrong = f"{(int(code) + 1) % 10**6:06d}"
        visitor.do(f"{path}/phone", {"code": wrong}).expect("phone_code_wrong")
        visitor.do(f"{path}/phone", {"code": code}).expect("done")
        person = {"name": name, "password": PASSWORD, "language": "zh-CN", "terms_version": TERMS_VERSION}
        forged = visitor.do(f"{path}/complete", {**person, "id_number": "110101199003070000"})
        forged.expect("id_number_invalid")
        opened = visitor.do(f"{path}/complete", {**person, "id_number": new_id_number()}).expect("done")
        visitor.adopt(opened)
        answer = opened.content["answer"]
        stage.customers[name] = Customer(name, visitor, answer["account_id"], answer["account_number"])
        notes.append(f"{name}: I 类户 / class I account …{answer['account_number'][-4:]}")
    return [*notes, "错误验证码、错误身份证号均被拒绝 / a wrong code and a forged id number were refused"]


def sign_in(stage: Stage) -> list[str]:
    """A wrong password is told nothing; the right one with a code opens a session."""
    customer = stage.customers["林晓渠"]
    visitor = customer.visitor
    stranger = stage.visitor(new_phone())
    known = visitor.do("/sign-ins", {"login": visitor.phone}).expect("done").content["answer"]
    unknown = stranger.do("/sign-ins", {"login": stranger.phone}).expect("done").content["answer"]
    require(set(known) == set(unknown), "the answer tells whether a login exists")
    body = {"password": "not the password", "code": "000000"}
    told = visitor.do("/sessions", {"sign_in_id": known["sign_in_id"], **body}).expect("sign_in_failed")
    same = stranger.do("/sessions", {"sign_in_id": unknown["sign_in_id"], **body}).expect("sign_in_failed")
    require(told.content["detail"] == same.content["detail"], "the refusal tells whether a login exists")
    stranger.close()
    sessions = visitor.see("/sessions")["items"]
    require(len(sessions) >= 1, "the session is not listed")
    return ["账号不存在与口令错误的回答一致 / an unknown login and a wrong password get the same answer"]


def open_account(stage: Stage) -> list[str]:
    """A second account, of class II, with its own limits."""
    customer = stage.customers["林晓渠"]
    body = {"kind": "savings", "account_class": "II", "currency": "CNY"}
    opened = customer.visitor.confirm("/accounts", body).expect("done").content["answer"]
    second = customer.visitor.do("/accounts", {**body, "account_class": "I"})
    second.expect("class_i_exists")
    stage.facts["savings_number"] = opened["number"]
    return [
        f"II 类储蓄户 / class II savings …{opened['number'][-4:]}",
        "第二个 I 类户被拒绝 / a second class I was refused",
    ]


def pay(stage: Stage) -> list[str]:
    """A transfer to another customer: name confirmed, previewed, a wrong code, the right code, a receipt."""
    payer, payee = stage.customers["林晓渠"], stage.customers["江明远"]
    visitor = payer.visitor
    check = {"account_number": payee.account_number, "name": payee.name}
    require(
        visitor.do("/payee-checks", check).content["answer"]["result"] == "match", "the payee's name does not match"
    )
    body = transfer_body(stage, "300.00")
    preview = visitor.do("/transfers", body, preview=True)
    require(preview.content.get("would_be") == "challenged", f"preview: {preview.content}")
    key, seen = str(uuid4()), visitor.sms_seen()
    challenge = visitor.do("/transfers", body, key=key).expect("step_up_required").content["challenge"]["challenge_id"]
    code = visitor.sms_code(seen)
    wrong = f"{(int(code) + 1) % 10**6:06d}"
    visitor.do("/transfers", body, key=key, proof=(challenge, wrong)).expect("step_up_failed")
    dearer = {**body, "money": {"amount": "301.00", "currency": "CNY"}}
    visitor.do("/transfers", dearer, proof=(challenge, code)).expect("step_up_failed")
    done = visitor.do("/transfers", body, key=key, proof=(challenge, code)).expect("done")
    stage.facts["paid"] = (key, body, done.content["answer"])
    require(amount_of(payee) == "300.00", f"the payee has {amount_of(payee)}")
    return [
        "户名核对一致；预览后以短信码确认 / name confirmed, previewed, confirmed by SMS code",
        "错码与改动金额后的同一验证码均无效 / a wrong code, and the code for another amount, were void",
        f"凭证 / journal {done.content['answer']['journal_id']}",
    ]


def repeat(stage: Stage) -> list[str]:
    """The same call again moves nothing and says the same; the same key with another content is refused."""
    payer = stage.customers["林晓渠"]
    key, body, answer = stage.facts["paid"]
    before = amount_of(payer)
    again = payer.visitor.do("/transfers", body, key=key).expect("done")
    require(again.content["answer"] == answer, "a repeated call got another answer")
    require(again.headers.get("Idempotency-Replayed") == "true", "a replay is not marked")
    other = {**body, "purpose": "另一笔"}
    payer.visitor.do("/transfers", other, key=key).expect("idempotency_key_reused")
    require(amount_of(payer) == before, "a repeated call moved money")
    return ["同键重试：同一回执，款项只动一次 / same key: same receipt, money moved once"]


def refuse(stage: Stage) -> list[str]:
    """More than the balance, more than the limit, less than nothing: refused with a reason, nothing moved."""
    payer, payee = stage.customers["江明远"], stage.customers["林晓渠"]
    before = amount_of(payer), amount_of(payee)
    body = {**transfer_body(stage, "900.00"), "from_account_id": payer.account_id}
    body |= {"to_account_number": payee.account_number, "payee_name": payee.name}
    poor = payer.visitor.do("/transfers", body).expect("insufficient_funds")
    rich = stage.customers["林晓渠"].visitor.do("/transfers", transfer_body(stage, desk_scenes.beyond_limit(stage)))
    rich.expect("limit_exceeded")
    for amount in ("0.00", "-1.00", "1e3", "１.00", "0.001", "NaN"):
        require(
            payer.visitor.do("/transfers", {**body, "money": {"amount": amount, "currency": "CNY"}}).status
            == HTTPStatus.UNPROCESSABLE_ENTITY,
            amount,
        )
    require((amount_of(payer), amount_of(payee)) == before, "a refused call moved money")
    return [
        poor.content["detail_zh"],
        rich.content["detail_zh"],
        "六种错误金额均被拒绝 / six malformed amounts were refused",
    ]


def own_transfer(stage: Stage) -> list[str]:
    """Between one's own accounts no code is needed."""
    customer = stage.customers["林晓渠"]
    body = transfer_body(stage, "200.00") | {"to_account_number": stage.facts["savings_number"], "payee_name": ""}
    customer.visitor.do("/transfers", body).expect("done")
    return ["活期转储蓄 200.00，免验证码 / 200.00 from current to savings, no code"]


def statement(stage: Stage) -> list[str]:
    """History, statement files, and a balance opened as its derivation."""
    customer = stage.customers["林晓渠"]
    path = f"/accounts/{customer.account_id}"
    entries = customer.visitor.see(f"{path}/entries", limit=50)["items"]
    require(entries[0]["balance_after"]["amount"] == amount_of(customer), "the last entry is not the balance")
    notes = [f"明细 {len(entries)} 笔 / {len(entries)} entries"]
    day = stage.facts["day"]
    for kind, mark in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("pdf", b"%PDF")):
        content = customer.visitor.fetch(f"{path}/statement", format=kind, **{"from": day, "to": day})
        require(content.startswith(mark), f"{kind} does not look like {kind}")
        notes.append(f"{kind.upper()} {len(content):,} bytes")
    return notes


def leave(stage: Stage) -> list[str]:
    """Sign-out everywhere ends every session at once."""
    customer = stage.customers["林晓渠"]
    customer.visitor.do("/sessions/sign-out-everywhere").expect("done")
    require(
        customer.visitor.do("/transfers", transfer_body(stage, "1.00")).status == HTTPStatus.UNAUTHORIZED,
        "a session outlived sign-out",
    )
    return ["全部会话立即失效 / every session ended at once"]


SCENES: Final = (
    Scene(Text("柜员、经办、复核上岗", "Staff come on duty"), desk_scenes.come_on_duty),
    Scene(Text("两位新客户注册开户", "Two people sign up and open accounts"), sign_up),
    Scene(Text("登录，不泄露账号是否存在", "Signing in tells nothing about others"), sign_in),
    Scene(Text("加开 II 类储蓄账户", "A class II savings account"), open_account),
    Scene(Text("柜台存入现金", "Cash comes in at the counter"), desk_scenes.fund),
    Scene(Text("客户之间转账", "A transfer between customers"), pay),
    Scene(Text("同键重试", "A retry with the same key"), repeat),
    Scene(Text("透支、超限与错误金额", "Overdrawn, over the limit, malformed"), refuse),
    Scene(Text("本人账户互转", "Between one's own accounts"), own_transfer),
    Scene(
        Text("限额调整：一人经办，另一人复核", "A limit changes: one sets, another releases"), desk_scenes.change_limit
    ),
    Scene(Text("日终", "Daily close"), desk_scenes.close_day),
    Scene(Text("对账单", "Statement"), statement),
    Scene(Text("审计链核验", "The audit chain is checked"), desk_scenes.check_audit),
    Scene(Text("全部退出", "Sign-out everywhere"), leave),
)
