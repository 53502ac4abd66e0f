"""What an operator may set from outside, read from environment variables once, when a process starts."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from qudao.kernel.text import Text

PORT_MAX: Final = 65_535
WORKERS_MAX: Final = 64
RATE_MAX: Final = 1_000_000

_SWITCH: Final = {
    "1": True,
    "true": True,
    "yes": True,
    "on": True,
    "0": False,
    "false": False,
    "no": False,
    "off": False,
}


class SettingError(ValueError):
    """An environment variable holds what cannot be used; `text` says which and why."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.zh} / {text.en}")
        self.text = text


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """The bank's settings.

    `home`: the folder of the bank's own data, absolute. `database_url`: a PostgreSQL server to use; None means the
    embedded one under `home`. `port`: where the web listens on 127.0.0.1. `workers`: web processes. `sms_url`: the
    SMS gateway. `lab`: whether the live counterparties are reachable. `address_rate` and `session_rate`: requests a
    second that each web process lets one client address and one session send. `trusted_proxies`: addresses or networks
    whose X-Forwarded-For tells the client's address.
    """

    home: Path
    database_url: str | None = None
    port: int = 8000
    workers: int = 2
    sms_url: str = "http://127.0.0.1:8001"
    lab: bool = True
    address_rate: int = 200
    session_rate: int = 50
    trusted_proxies: tuple[str, ...] = ()

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        """The settings named by QUDAO_* variables; an empty one counts as absent. Raises SettingError."""
        given = {name: value.strip() for name, value in environment.items() if value.strip()}
        return cls(
            home=Path(given.get("QUDAO_HOME", ".qudao")).expanduser().absolute(),
            database_url=_database_url(given.get("QUDAO_DATABASE_URL")),
            port=_whole_number(given, "QUDAO_PORT", default=8000, most=PORT_MAX),
            workers=_whole_number(given, "QUDAO_WORKERS", default=2, most=WORKERS_MAX),
            sms_url=_http_url(given, "QUDAO_SMS_URL", default="http://127.0.0.1:8001"),
            lab=_switch(given, "QUDAO_LAB", default=True),
            address_rate=_whole_number(given, "QUDAO_ADDRESS_RATE", default=200, most=RATE_MAX),
            session_rate=_whole_number(given, "QUDAO_SESSION_RATE", default=50, most=RATE_MAX),
            trusted_proxies=_networks(given.get("QUDAO_TRUSTED_PROXIES", "")),
        )

    @property
    def web_url(self) -> str:
        """Where a browser finds the bank."""
        return f"http://127.0.0.1:{self.port}"


def _whole_number(given: Mapping[str, str], name: str, *, default: int, most: int) -> int:
    text = given.get(name)
    if text is None:
        return default
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
        raise SettingError(
            Text(
                f"{name} 应为 1 到 {most} 的整数，而不是“{text}”",
                f"{name} must be a whole number from 1 to {most}, not “{text}”",
            )
        )
    return int(text)


def _switch(given: Mapping[str, str], name: str, *, default: bool) -> bool:
    text = given.get(name)
    if text is None:
        return default
    if text.lower() not in _SWITCH:
        raise SettingError(Text(f"{name} 应为 on 或 off，而不是“{text}”", f"{name} must be on or off, not “{text}”"))
    return _SWITCH[text.lower()]


def _http_url(given: Mapping[str, str], name: str, *, default: str) -> str:
    text = given.get(name, default)
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise SettingError(
            Text(
                f"{name} 应为 http:// 或 https:// 地址，而不是“{text}”",
                f"{name} must be an http:// or https:// address, not “{text}”",
            )
        )
    return text.rstrip("/")


def _networks(text: str) -> tuple[str, ...]:
    parts = tuple(part.strip() for part in text.split(",") if part.strip())
    for part in parts:
        try:
            ip_network(part, strict=False)
        except ValueError:
            raise SettingError(
                Text(
                    f"QUDAO_TRUSTED_PROXIES 应为以逗号分隔的 IP 地址或网段，而不是“{part}”",
                    f"QUDAO_TRUSTED_PROXIES must be IP addresses or networks with commas between, not “{part}”",
                )
            ) from None
    return parts


def _database_url(text: str | None) -> str | None:
    # The value is not shown: it may hold a password.
    if text is not None and urlsplit(text).scheme not in {"postgresql", "postgres"}:
        raise SettingError(
            Text("QUDAO_DATABASE_URL 应为 postgresql:// 地址", "QUDAO_DATABASE_URL must be a postgresql:// address")
        )
    return text
