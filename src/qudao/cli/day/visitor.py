"""A person at the bank's HTTP door: signs in, acts, proves, as a browser or an app would."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final
from uuid import uuid4

import httpx

_CODE: Final = re.compile(r"(?<!\d)\d{6}(?!\d)")
WAIT_SECONDS_MAX: Final = 60.0


class Surprise(AssertionError):  # noqa: N818 - what a scene meets, not an error of the program
    """The bank answered otherwise than the scene expects."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer: status, headers, and the JSON content."""

    status: int
    headers: httpx.Headers
    content: dict[str, Any]

    @property
    def code(self) -> str:
        """The refusal's stable code, or the outcome."""
        return str(self.content.get("code") or self.content.get("outcome") or "")

    def expect(self, *wanted: str) -> "Answer":
        """This answer, when its code or outcome is one of those wanted. Raises Surprise."""
        if self.code not in wanted:
            raise Surprise(f"expected {' or '.join(wanted)}, got {self.status} {self.code}: {self.content}")
        return self


class Visitor:
    """One person with one session. `phone` is where the bank sends this person's codes."""

    def __init__(self, address: str, *, phone: str = "") -> None:
        """`address`: of the running bank, http://127.0.0.1:8000."""
        self._http = httpx.Client(base_url=address, timeout=30, headers={"Accept-Language": "zh-CN"})
        self.phone = phone
        self._token = ""

    def do(
        self,
        path: str,
        body: dict[str, Any] | None = None,
        *,
        key: str | None = None,
        method: str = "POST",
        proof: tuple[str, str] | None = None,
        preview: bool = False,
    ) -> Answer:
        """Call an operation. `proof`: (challenge id, code)."""
        headers = {"Idempotency-Key": key or str(uuid4())}
        if proof is not None:
            headers |= {"Step-Up-Challenge": proof[0], "Step-Up-Code": proof[1]}
        parameters = {"dry_run": "true"} if preview else None
        return self._send(method, path, json=body or {}, headers=headers, params=parameters)

    def confirm(
        self, path: str, body: dict[str, Any] | None = None, *, key: str | None = None, method: str = "POST"
    ) -> Answer:
        """Call an operation and answer its challenge with the code from the short message."""
        key = key or str(uuid4())
        since = self.sms_seen()
        first = self.do(path, body, key=key, method=method)
        if first.code != "step_up_required":
            return first
        code = self.sms_code(since)
        return self.do(path, body, key=key, method=method, proof=(first.content["challenge"]["challenge_id"], code))

    def see(self, path: str, **parameters: str | int) -> dict[str, Any]:
        """Ask a query. Raises Surprise when it is refused."""
        answer = self._send("GET", path, params=parameters)
        if answer.status != HTTPStatus.OK:
            raise Surprise(f"GET {path}: {answer.status} {answer.content}")
        return answer.content

    def see_until(self, path: str, holds: Callable[[dict[str, Any]], bool], *, told: str) -> dict[str, Any]:
        """Ask a query until its answer is as wanted. Raises Surprise with `told` after a minute."""
        deadline = time.monotonic() + WAIT_SECONDS_MAX
        while time.monotonic() < deadline:
            seen = self.see(path)
            if holds(seen):
                return seen
            time.sleep(0.1)
        raise Surprise(told)

    def status_of(self, path: str) -> int:
        """The HTTP status a query is answered with."""
        return self._send("GET", path).status

    def fetch(self, path: str, **parameters: str | int) -> bytes:
        """A file as the answer of a query. Raises Surprise when it is refused."""
        response = self._http.get(f"/v1{path}", params=parameters, headers=self._authorisation())
        if response.status_code != HTTPStatus.OK:
            raise Surprise(f"GET {path}: {response.status_code} {response.text[:200]}")
        return response.content

    def sign_in(self, login: str, password: str) -> None:
        """Both factors: the password, and the code from the short message."""
        since = self.sms_seen()
        attempt = self.do("/sign-ins", {"login": login}).expect("done")
        try:
            code = self.sms_code(since, seconds=5)
        except Surprise:
            # A code went to this phone a moment ago; the next may go when the minute is over.
            time.sleep(attempt.content["answer"]["resend_after_s"])
            attempt = self.do("/sign-ins", {"login": login}).expect("done")
            code = self.sms_code(since)
        body = {"sign_in_id": attempt.content["answer"]["sign_in_id"], "password": password, "code": code}
        self.adopt(self.do("/sessions", body).expect("done"))

    def adopt(self, answer: Answer) -> None:
        """Go on with the session an answer began."""
        self._token = answer.content["answer"]["token"]

    def sms_seen(self) -> set[str]:
        """The ids of the short messages this phone has now."""
        return {message["message_id"] for message in self._messages()}

    def sms_code(self, seen: set[str], *, seconds: float = WAIT_SECONDS_MAX) -> str:
        """The code in the first message that was not seen before. Raises Surprise when none comes."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            fresh = [message for message in self._messages() if message["message_id"] not in seen]
            for message in fresh:
                found = _CODE.search(message["text"])
                if found:
                    return found.group()
            time.sleep(0.05)
        raise Surprise(f"no code came to {self.phone}")

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def _messages(self) -> list[dict[str, Any]]:
        return self._http.get("/lab/api/sms", params={"phone": self.phone}).raise_for_status().json()["items"]

    def _authorisation(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _send(self, method: str, path: str, **options: Any) -> Answer:  # noqa: ANN401 - httpx's own
        headers = {**options.pop("headers", {}), **self._authorisation()}
        response = self._http.request(method, f"/v1{path}", headers=headers, **options)
        renewed = response.headers.get("Qudao-Session")
        if renewed:
            self._token = renewed
        try:
            content = response.json()
        except ValueError:
            raise Surprise(f"{method} {path}: {response.status_code}, not JSON: {response.text[:200]}") from None
        return Answer(response.status_code, response.headers, content)
