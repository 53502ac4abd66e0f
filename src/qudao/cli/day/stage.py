"""What the scenes of a day share: the address, the people, and what they have found out so far."""

import secrets
import time
from dataclasses import dataclass, field
from typing import Any, Final

from stdnum.cn import ric

from qudao.cli.day.visitor import Surprise, Visitor
from qudao.kernel.settings import Settings

PASSWORD: Final = "长江三峡 seven rivers 88"  # noqa: S105 - of people who live for a day


@dataclass(slots=True)
class Customer:
    """A customer of the day."""

    name: str
    visitor: Visitor
    account_id: str = ""
    account_number: str = ""


@dataclass(slots=True)
class Stage:
    """The day so far."""

    address: str
    settings: Settings
    customers: dict[str, Customer] = field(default_factory=dict[str, Customer])
    staff: dict[str, Visitor] = field(default_factory=dict[str, Visitor])
    facts: dict[str, Any] = field(default_factory=dict[str, Any])

    def visitor(self, phone: str = "") -> Visitor:
        """Someone new at the door."""
        return Visitor(self.address, phone=phone)

    def seconds(self) -> float:
        """A clock for the report."""
        return time.monotonic()

    def close(self) -> None:
        """Everybody goes home."""
        for customer in self.customers.values():
            customer.visitor.close()
        for visitor in self.staff.values():
            visitor.close()


def new_phone() -> str:
    """A mobile number nobody in the demo bank has."""
    return f"199{secrets.randbelow(10**8):08d}"


def new_id_number() -> str:
    """A well-formed identity number of somebody born in 1990 in Beijing who does not exist."""
    body = f"110101199{secrets.randbelow(10)}{secrets.randbelow(12) + 1:02d}{secrets.randbelow(28) + 1:02d}"
    body += f"{secrets.randbelow(1000):03d}"
    return body + ric.calc_check_digit(body + "0")


def require(holds: bool, told: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Raise Surprise with what was seen when it does not hold."""
    if not holds:
        raise Surprise(told)


def amount_of(customer: Customer) -> str:
    """The balance of a customer's first account, as the bank tells it. Raises Surprise."""
    return str(customer.visitor.see(f"/accounts/{customer.account_id}/balance")["balance"]["amount"])


def transfer_body(stage: Stage, amount: str) -> dict[str, Any]:
    """A transfer from the first customer of the day to the second."""
    payer, payee = stage.customers["林晓渠"], stage.customers["江明远"]
    return {
        "from_account_id": payer.account_id,
        "to_account_number": payee.account_number,
        "payee_name": payee.name,
        "money": {"amount": amount, "currency": "CNY"},
        "purpose": "午餐",
    }
