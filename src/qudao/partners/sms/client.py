"""Sends short messages through the gateway."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import httpx

TIMEOUT_SECONDS: Final = 3.0
CONNECTIONS_MAX: Final = 8


class SmsNotSentError(Exception):
    """The gateway refused the message, did not answer, or was not there; it may have been sent all the same."""


@dataclass(frozen=True, slots=True)
class SmsClient:
    """A connection to the gateway; close it when done."""

    http: httpx.AsyncClient

    async def send(self, *, message_id: UUID, phone: str, text: str) -> None:
        """Send once; a repetition with the same id is the gateway's to drop. Raises SmsNotSentError."""
        message: dict[str, Any] = {"message_id": message_id.hex, "phone": phone, "text": text}
        try:
            answer = await self.http.post("/messages", json=message)
        except httpx.TimeoutException:
            raise SmsNotSentError(f"the SMS gateway did not answer within {TIMEOUT_SECONDS} s") from None
        except httpx.HTTPError as error:
            raise SmsNotSentError(f"the SMS gateway cannot be reached: {type(error).__name__}") from None
        if not answer.is_success:
            raise SmsNotSentError(f"the SMS gateway answered {answer.status_code}")

    async def close(self) -> None:
        """Give the connections back."""
        await self.http.aclose()


def open_sms_client(url: str) -> SmsClient:
    """A client of the gateway at a URL: no redirects, nothing from the environment's proxies."""
    limits = httpx.Limits(max_connections=CONNECTIONS_MAX)
    http = httpx.AsyncClient(
        base_url=url, timeout=TIMEOUT_SECONDS, limits=limits, follow_redirects=False, trust_env=False
    )
    return SmsClient(http)
