"""Schemathesis over the OpenAPI against the real web process (REQUIREMENTS P1): no 5xx, nothing odd accepted."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final, cast
from uuid import UUID

import httpx
import psycopg
import pytest
import requests
import schemathesis
import schemathesis.checks
from hypothesis import HealthCheck, Phase, settings
from stdnum.cn import ric
from tests.conftest import DatabaseServer

from qudao.catalogue import OPERATIONS, QUERIES
from qudao.channels.web_api.openapi import openapi_document
from qudao.database.statements import compiled
from qudao.identity.roles import ROLES
from qudao.identity.sessions import new_token, open_session
from qudao.kernel.clock import SystemClock
from qudao.kernel.ids import new_id, parse_id

EXAMPLES: Final = int(os.environ.get("QUDAO_FUZZ_EXAMPLES", "100"))
schemathesis.checks.load_all_checks()
CHECKS: Final[list[Any]] = cast("Any", schemathesis.checks).CHECKS.get_by_names(
    [
        "not_a_server_error",
        "content_type_conformance",
        "negative_data_rejection",
        "response_schema_conformance",
        "status_code_conformance",
    ]
)
SCHEMA: Final[Any] = schemathesis.openapi.from_dict(openapi_document(OPERATIONS, QUERIES))


class Process:
    """The web process on a port of its own, and the sessions tests give themselves in its database."""

    def __init__(self, port: int, url: str) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.session = requests.Session()
        self._client = httpx.Client(base_url=self.address)
        self._connection = psycopg.connect(url, autocommit=True)
        self._people = {role: self._member(role) for role in ROLES} | {"": self._customer()}

    def close(self) -> None:
        """Give the connections back."""
        self.session.close()
        self._client.close()
        self._connection.close()

    def headers(self, policy: dict[str, Any]) -> dict[str, str]:
        """A fresh session of somebody whom a route's policy admits."""
        if "guest" in policy["audience"]:
            return {}
        holders = [role for role, held in ROLES.items() if policy["permission"] in held]
        role = "" if "customer" in policy["audience"] else next(iter(holders), "operations_checker")
        token, at = new_token(), SystemClock().now()
        statement = open_session(
            session_id=new_id(at),
            token=token,
            principal_id=self._people[role],
            channel="web",
            device="test",
            address="127.0.0.1",
            at=at,
        )
        self._execute(*compiled(statement))
        return {"Authorization": f"Bearer {token}"}

    def _customer(self) -> UUID:
        """Somebody who has signed up over HTTP."""
        phone = "13800138000"
        begun = self._done("/v1/sign-ups", {"phone": phone})
        code = self._execute(
            "select payload->>'text' from outbox where payload->>'phone' = %(phone)s", {"phone": phone}
        )
        found = re.search(r"\d{6}", str(code[0]))
        assert found is not None
        path = f"/v1/sign-ups/{begun['sign_up_id']}"
        self._done(f"{path}/phone", {"code": found.group()})
        number = "11010519900517001"
        particulars = {"name": "欧阳娜娜", "id_number": number + ric.calc_check_digit(number + "0")}
        answer = self._done(
            f"{path}/complete", {**particulars, "password": "correct-horse 电池 staple", "terms_version": "2026-01"}
        )
        return parse_id("cus", answer["customer_id"])

    def _done(self, path: str, body: dict[str, str]) -> dict[str, str]:
        answer = self._client.post(path, json=body, headers={"Idempotency-Key": path})
        assert answer.is_success, answer.text
        return answer.json()["answer"]

    def _member(self, role: str) -> UUID:
        staff_id = new_id(SystemClock().now())
        number = f"9{staff_id.int % 10**9:09d}"
        self._execute(
            "insert into principal (principal_id, kind, person_id, login, phone, display_name, language, status,"
            " created_at) values (%(id)s, 'staff', %(id)s, %(number)s, %(number)s, '王五', 'en', 'active', now())"
            " returning 1",
            {"id": staff_id, "number": number},
        )
        self._execute(
            "insert into staff_role (principal_id, role, granted_at) values (%(id)s, %(role)s, now()) returning 1",
            {"id": staff_id, "role": role},
        )
        return staff_id

    def _execute(self, statement: str, values: Mapping[str, object]) -> tuple[object, ...]:
        cursor = self._connection.execute(statement.encode(), values)
        return (cursor.fetchone() if cursor.description else None) or ()


@pytest.fixture(scope="module")
def process(database_server: DatabaseServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    """The bank's web process as `qudao run` starts it, one worker."""
    url = database_server.create()
    folder = tmp_path_factory.mktemp("web")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "QUDAO_HOME": str(folder),
        "QUDAO_DATABASE_URL": url,
        "QUDAO_ADDRESS_RATE": "1000000",
        "QUDAO_SESSION_RATE": "1000000",
    }
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "granian", "qudao.cli.web:application", "--factory", "--interface=asgi",
             f"--port={port}", "--http=1", "--no-ws", "--loop=uvloop", "--log-level=warning"],
            env=environment, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        _wait_until_healthy(port, folder / "log")
        with closing(Process(port, url)) as made:
            yield made
    finally:
        server.terminate()
        server.wait(20)
        database_server.drop(url)


def _wait_until_healthy(port: int, log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=5).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError(log.read_text())


@SCHEMA.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
def test_p1_no_input_breaks_the_server_or_is_accepted_against_its_schema(
    case: schemathesis.Case[Any], process: Process
):
    policy = case.operation.definition.raw["x-policy"]
    cast("Any", case).call_and_validate(
        base_url=process.address, headers=process.headers(policy), session=process.session, checks=CHECKS
    )
