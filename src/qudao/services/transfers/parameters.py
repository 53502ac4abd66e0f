"""The fee table for transfers, and how often a payee may be checked; dated, set by one, approved by another (LE-8)."""

from typing import Final

from qudao.kernel.text import Text
from qudao.operations.parameters import ParameterSpec

FEE_FLAT: Final = "fee.transfer.flat"
FEE_RATE: Final = "fee.transfer.rate_ppm"
FEE_MOST: Final = "fee.transfer.most"
PAYEE_CHECKS: Final = "limit.payee_check.hour"
_SOURCE: Final = "本行服务价格目录"

TRANSFER_PARAMETERS: Final = (
    ParameterSpec(
        code=FEE_FLAT,
        text=Text("行内转账手续费：每笔固定部分", "Fee on a transfer within the bank: fixed part"),
        unit="minor",
        default=0,
        most=50_00,
        source=_SOURCE,
    ),
    ParameterSpec(
        code=FEE_RATE,
        text=Text("行内转账手续费：按金额（百万分比）", "Fee on a transfer within the bank: share of the amount"),
        unit="ppm",
        default=0,
        most=10_000,
        source=_SOURCE,
    ),
    ParameterSpec(
        code=FEE_MOST,
        text=Text("行内转账手续费：每笔最高", "Fee on a transfer within the bank: at most"),
        unit="minor",
        default=50_00,
        most=50_00,
        source=_SOURCE,
    ),
    ParameterSpec(
        code=PAYEE_CHECKS,
        text=Text("收款户名核对次数（每小时）", "Payee checks an hour"),
        unit="count",
        default=10,
        least=1,
        most=100,
        source="REQUIREMENTS O3",
    ),
)
