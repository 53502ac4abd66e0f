"""When a principal is blocked, and what the owner is told."""

from datetime import datetime, timedelta
from typing import Any, Final

from qudao.identity.factors import BlockPolicy, Proof
from qudao.kernel.clock import BANK_ZONE
from qudao.kernel.text import Text
from qudao.operations.parameters import ParameterSpec, ParameterValues
from qudao.operations.plan import Message
from qudao.services.access.sending import DECOY, tell

WARN_LEFT: Final = 2
_WARNED: Final = Text(
    "您的密码或验证码已连续错误 {failures} 次，再错 {left} 次将暂停登录 {minutes} 分钟；如非本人操作请尽快修改密码",
    "Your password or code was wrong {failures} times in a row; {left} more and signing in stops for {minutes} minutes."
    " If this was not you, change your password",
)
_BLOCKED: Final = Text(
    "您的密码或验证码连续错误 {failures} 次，登录已暂停至 {until}；如非本人操作请尽快修改密码",
    "Your password or code was wrong {failures} times in a row; signing in is blocked until {until}. If this was not"
    " you, change your password",
)

ACCESS_PARAMETERS: Final = (
    ParameterSpec(
        code="identity.failures_most",
        text=Text("连续认证失败上限", "Consecutive failures before a block"),
        unit="count",
        default=5,
        least=2,
        most=5,
        source="REQUIREMENTS A4 (RTS 4(3)b)",
    ),
    ParameterSpec(
        code="identity.block_seconds",
        text=Text("认证失败暂停时长", "How long a block lasts"),
        unit="seconds",
        default=1800,
        least=60,
        most=86_400,
        source="REQUIREMENTS A4",
    ),
)


def block_policy(values: ParameterValues) -> BlockPolicy:
    """The policy in force."""
    return BlockPolicy(
        failures_most=values["identity.failures_most"], block=timedelta(seconds=values["identity.block_seconds"])
    )


def warnings(proof: Proof, policy: BlockPolicy, *, at: datetime) -> tuple[Message, ...]:
    """What a failed check sends: a warning to the owner when a block is near or has come, else a decoy."""
    left = policy.failures_most - proof.failures
    if proof.principal is None or proof.failures == 0 or left > WARN_LEFT:
        return (DECOY,)
    values: dict[str, Any] = {
        "failures": proof.failures,
        "left": left,
        "minutes": policy.block.seconds // 60,
        "until": f"{(at + policy.block).astimezone(BANK_ZONE):%Y-%m-%d %H:%M}",
    }
    return (tell(proof.principal, (_WARNED if left > 0 else _BLOCKED).filled(values)),)
