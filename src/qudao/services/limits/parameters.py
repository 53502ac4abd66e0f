"""The bank's ceilings as dated parameters, in minor units of CNY; one person sets, another approves."""

from typing import Final

from qudao.kernel.text import Text
from qudao.operations.parameters import ParameterSpec

_GUIDANCE: Final = "电子支付指引（第一号）第二十五条； REQUIREMENTS C4"
_CLASSES: Final = "银发〔2016〕302号，银发〔2018〕16号； REQUIREMENTS G1"
_BANK: Final = "本行规定"

NO_CERTIFICATE: Final = "limit.law.no_certificate"
NO_CERTIFICATE_SINGLE: Final = "limit.law.no_certificate.single"
NO_CERTIFICATE_DAY: Final = "limit.law.no_certificate.day"
BANK_SINGLE: Final = "limit.bank.transfer.single"
BANK_DAY: Final = "limit.bank.transfer.day"
WEB_SINGLE: Final = "limit.channel.web.transfer.single"
WEB_DAY: Final = "limit.channel.web.transfer.day"
CLASS_II_IN_DAY: Final = "limit.class.ii.in.day"
CLASS_II_IN_YEAR: Final = "limit.class.ii.in.year"
CLASS_II_OUT_DAY: Final = "limit.class.ii.out.day"
CLASS_II_OUT_YEAR: Final = "limit.class.ii.out.year"
CLASS_III_BALANCE: Final = "limit.class.iii.balance"
CLASS_III_IN_DAY: Final = "limit.class.iii.in.day"
CLASS_III_IN_YEAR: Final = "limit.class.iii.in.year"
CLASS_III_OUT_DAY: Final = "limit.class.iii.out.day"
CLASS_III_OUT_YEAR: Final = "limit.class.iii.out.year"


def _money(code: str, zh: str, en: str, default: int, source: str) -> ParameterSpec:
    return ParameterSpec(code=code, text=Text(zh, en), unit="minor", default=default, source=source)


LIMIT_PARAMETERS: Final = (
    ParameterSpec(
        code=NO_CERTIFICATE,
        text=Text(
            "无数字证书支付限额（1 启用，0 停用）",
            "Ceilings on payments without a certificate (1 on, 0 off)",
        ),
        unit="switch",
        default=1,
        most=1,
        source=f"{_GUIDANCE}; 2025-08 拟删除，故设开关",
    ),
    _money(NO_CERTIFICATE_SINGLE, "无数字证书单笔限额", "Single payment without a certificate", 1_000_00, _GUIDANCE),
    _money(NO_CERTIFICATE_DAY, "无数字证书日累计限额", "Payments a day without a certificate", 5_000_00, _GUIDANCE),
    _money(BANK_SINGLE, "本行单笔转账限额", "Single transfer, bank-wide", 500_000_00, _BANK),
    _money(BANK_DAY, "本行日累计转账限额", "Transfers a day, bank-wide", 1_000_000_00, _BANK),
    _money(WEB_SINGLE, "网上银行单笔转账限额", "Single transfer by web bank", 200_000_00, _BANK),
    _money(WEB_DAY, "网上银行日累计转账限额", "Transfers a day by web bank", 500_000_00, _BANK),
    _money(CLASS_II_IN_DAY, "Ⅱ类户日累计转入限额", "Class II account, in a day", 10_000_00, _CLASSES),
    _money(CLASS_II_IN_YEAR, "Ⅱ类户年累计转入限额", "Class II account, in a year", 200_000_00, _CLASSES),
    _money(CLASS_II_OUT_DAY, "Ⅱ类户日累计转出限额", "Class II account, out a day", 10_000_00, _CLASSES),
    _money(CLASS_II_OUT_YEAR, "Ⅱ类户年累计转出限额", "Class II account, out a year", 200_000_00, _CLASSES),
    _money(CLASS_III_BALANCE, "Ⅲ类户余额上限", "Class III account, balance", 2_000_00, _CLASSES),
    _money(CLASS_III_IN_DAY, "Ⅲ类户日累计转入限额", "Class III account, in a day", 2_000_00, _CLASSES),
    _money(CLASS_III_IN_YEAR, "Ⅲ类户年累计转入限额", "Class III account, in a year", 50_000_00, _CLASSES),
    _money(CLASS_III_OUT_DAY, "Ⅲ类户日累计转出限额", "Class III account, out a day", 2_000_00, _CLASSES),
    _money(CLASS_III_OUT_YEAR, "Ⅲ类户年累计转出限额", "Class III account, out a year", 50_000_00, _CLASSES),
)
