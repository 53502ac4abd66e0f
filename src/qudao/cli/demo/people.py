"""Who lives in the demo bank, and what a few weeks of their life with it look like. Nobody here exists."""

from dataclasses import dataclass
from datetime import time
from typing import Final

from stdnum.cn import ric

# One password for all of them; it keeps the rules for customers and for staff.
PASSWORD: Final = "Jade-River-2026"  # noqa: S105 - printed on the terminal for everybody
WEEKS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoCustomer:
    """A customer; `opening` is paid in at the counter on the first day, in fen."""

    name: str
    phone: str
    birthday: str
    language: str
    opening: int

    @property
    def id_number(self) -> str:
        """An identity number with a right check digit, of a person who does not exist."""
        body = f"110105{self.birthday}{self.phone[-3:]}"
        return body + ric.calc_check_digit(f"{body}0")


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoMember:
    """A member of staff with one role."""

    staff_number: str
    name: str
    phone: str
    role: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """Cash at the counter on the so-manieth day, at a time of the bank's day; amount in fen."""

    day: int
    at: time
    payee: str
    amount: int
    purpose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A transfer from one customer to another; `saves` keeps the payee."""

    day: int
    at: time
    payer: str
    payee: str
    amount: int
    purpose: str
    saves: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """A customer's own money, from the current to the savings account (opened when there is none)."""

    day: int
    at: time
    saver: str
    amount: int


ZHANG: Final = "13800138001"
LI: Final = "13800138002"
WANG: Final = "13800138003"
CHEN: Final = "13800138004"
CUSTOMERS: Final = (
    DemoCustomer(name="张伟", phone=ZHANG, birthday="19880512", language="zh-CN", opening=26_800_00),
    DemoCustomer(name="李娜", phone=LI, birthday="19930927", language="zh-CN", opening=52_300_00),
    DemoCustomer(name="王秀英", phone=WANG, birthday="19671103", language="zh-CN", opening=8_950_00),
    DemoCustomer(name="陈静怡", phone=CHEN, birthday="19960218", language="en", opening=120_000_00),
)
STAFF: Final = (
    DemoMember(staff_number="T1001", name="赵敏", phone="13900139001", role="teller", zh="柜员 赵敏", en="teller"),
    DemoMember(
        staff_number="M1001",
        name="孙立",
        phone="13900139002",
        role="operations_maker",
        zh="运营经办 孙立",
        en="operations, maker",
    ),
    DemoMember(
        staff_number="C1001",
        name="周岚",
        phone="13900139003",
        role="operations_checker",
        zh="运营复核 周岚",
        en="operations, checker",
    ),
    DemoMember(
        staff_number="A1001",
        name="吴刚",
        phone="13900139004",
        role="system_administrator",
        zh="系统管理员 吴刚",
        en="system administrator",
    ),
    DemoMember(
        staff_number="G1001",
        name="郑洁",
        phone="13900139005",
        role="security_administrator",
        zh="安全管理员 郑洁",
        en="security administrator",
    ),
    DemoMember(staff_number="D1001", name="冯涛", phone="13900139006", role="auditor", zh="审计员 冯涛", en="auditor"),
)
Event = Deposit | Payment | Saving
EVENTS: Final[tuple[Event, ...]] = (
    Saving(day=1, at=time(9, 20), saver=CHEN, amount=60_000_00),
    Payment(day=1, at=time(12, 31), payer=ZHANG, payee=LI, amount=368_00, purpose="聚餐 AA", saves=True),
    Saving(day=2, at=time(20, 5), saver=ZHANG, amount=8_000_00),
    Payment(day=3, at=time(10, 12), payer=LI, payee=WANG, amount=1_000_00, purpose="妈妈生活费", saves=True),
    Payment(day=4, at=time(19, 47), payer=CHEN, payee=LI, amount=259_90, purpose="Concert ticket", saves=True),
    Deposit(day=5, at=time(9, 5), payee=ZHANG, amount=14_620_00, purpose="工资"),
    Deposit(day=5, at=time(9, 11), payee=LI, amount=18_350_00, purpose="工资"),
    Payment(day=6, at=time(8, 55), payer=ZHANG, payee=CHEN, amount=950_00, purpose="房租分摊", saves=True),
    Payment(day=7, at=time(15, 2), payer=WANG, payee=ZHANG, amount=128_50, purpose="代买药品", saves=True),
    Payment(day=9, at=time(21, 18), payer=LI, payee=CHEN, amount=86_40, purpose="水电费"),
    Saving(day=10, at=time(18, 30), saver=LI, amount=20_000_00),
    Deposit(day=11, at=time(14, 26), payee=WANG, amount=4_310_00, purpose="养老金"),
    Payment(day=12, at=time(11, 40), payer=ZHANG, payee=LI, amount=199_00, purpose="话剧票"),
    Payment(day=13, at=time(9, 33), payer=LI, payee=WANG, amount=1_000_00, purpose="妈妈生活费"),
    Payment(day=15, at=time(17, 20), payer=CHEN, payee=ZHANG, amount=475_80, purpose="Weekend trip, half"),
    Payment(day=16, at=time(20, 44), payer=LI, payee=ZHANG, amount=66_00, purpose="打车"),
    Payment(day=18, at=time(12, 9), payer=ZHANG, payee=WANG, amount=520_00, purpose="生日快乐"),
    Saving(day=19, at=time(9, 48), saver=CHEN, amount=15_000_00),
    Payment(day=20, at=time(22, 1), payer=WANG, payee=LI, amount=300_00, purpose="给外孙买书"),
    Payment(day=22, at=time(13, 15), payer=LI, payee=CHEN, amount=148_20, purpose="水电费"),
    Payment(day=23, at=time(9, 30), payer=LI, payee=WANG, amount=1_000_00, purpose="妈妈生活费"),
    Payment(day=24, at=time(18, 52), payer=ZHANG, payee=CHEN, amount=950_00, purpose="房租分摊"),
    Payment(day=25, at=time(12, 27), payer=CHEN, payee=LI, amount=73_00, purpose="Lunch"),
    Payment(day=26, at=time(19, 3), payer=ZHANG, payee=LI, amount=412_60, purpose="超市采购"),
    Deposit(day=27, at=time(10, 17), payee=CHEN, amount=22_480_00, purpose="Salary"),
)
