"""Settings come from the environment, with clear refusals."""

from pathlib import Path

import pytest

from qudao.kernel.settings import SettingError, Settings


def test_an_empty_environment_gives_the_demo_bank() -> None:
    assert Settings.from_environment({"QUDAO_PORT": " "}) == Settings(home=Path.cwd() / ".qudao")


def test_every_variable_is_read() -> None:
    settings = Settings.from_environment(
        {
            "QUDAO_HOME": "/srv/bank",
            "QUDAO_DATABASE_URL": "postgresql://bank@db/qudao",
            "QUDAO_PORT": "9000",
            "QUDAO_WORKERS": "4",
            "QUDAO_SMS_URL": "https://sms.example/",
            "QUDAO_LAB": "Off",
            "QUDAO_ADDRESS_RATE": "7",
            "QUDAO_SESSION_RATE": "3",
            "QUDAO_TRUSTED_PROXIES": "10.0.0.0/8, 2001:db8::1",
        }
    )
    assert settings == Settings(
        home=Path("/srv/bank"),
        database_url="postgresql://bank@db/qudao",
        port=9000,
        workers=4,
        sms_url="https://sms.example",
        lab=False,
        address_rate=7,
        session_rate=3,
        trusted_proxies=("10.0.0.0/8", "2001:db8::1"),
    )
    assert settings.web_url == "http://127.0.0.1:9000"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QUDAO_PORT", "0"),
        ("QUDAO_PORT", "65536"),
        ("QUDAO_PORT", "80x"),
        ("QUDAO_PORT", "²"),
        ("QUDAO_WORKERS", "-1"),
        ("QUDAO_SMS_URL", "ftp://sms"),
        ("QUDAO_SMS_URL", "http://"),
        ("QUDAO_LAB", "maybe"),
        ("QUDAO_ADDRESS_RATE", "0"),
        ("QUDAO_SESSION_RATE", "fast"),
        ("QUDAO_TRUSTED_PROXIES", "10.0.0.0/8, proxy.example"),
        ("QUDAO_DATABASE_URL", "mysql://root:secret@db/x"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_by_name_in_both_languages(name: str, value: str) -> None:
    with pytest.raises(SettingError) as refused:
        Settings.from_environment({name: value})
    assert name in refused.value.text.zh
    assert name in refused.value.text.en
    assert "secret" not in str(refused.value)
