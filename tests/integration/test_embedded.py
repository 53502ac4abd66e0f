"""The embedded PostgreSQL starts, survives, is shared and is stopped as an operator expects."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from qudao.database.embedded import EmbeddedServer, EmbeddedServerError, program, start_embedded

DURABLE = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "data_checksums": "on",
    "data_sync_retry": "off",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def server(home: Path) -> Iterator[EmbeddedServer]:
    with start_embedded(home) as started:
        yield started


def asked(server: EmbeddedServer, question: str) -> object:
    with psycopg.connect(server.url) as connection:
        row = connection.execute(question.encode()).fetchone()
        return row[0] if row else None


def kill(server: EmbeddedServer) -> None:
    os.kill(server.pid, signal.SIGKILL)
    deadline = time.monotonic() + 10
    while server.is_running:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_it_is_postgresql_18_with_the_banks_database_and_durable_settings(server: EmbeddedServer) -> None:
    assert str(asked(server, "show server_version")).startswith("18.")
    assert asked(server, "select current_database()") == "qudao"
    assert {name: asked(server, f"show {name}") for name in DURABLE} == DURABLE
    assert asked(server, "select setting::bigint * 8 / 1024 between 128 and 1024 from pg_settings"
                         " where name = 'shared_buffers'")  # fmt: skip
    assert asked(server, "show jit") == "off"
    assert asked(server, "show listen_addresses") == ""


def test_its_socket_and_data_are_closed_to_others(server: EmbeddedServer) -> None:
    for folder in (server.socket_directory, server.home / "pg"):
        assert folder.stat().st_mode & 0o077 == 0
    assert server.home.stat().st_mode & 0o066 == 0


def test_a_second_start_keeps_the_data_and_takes_under_two_seconds(home: Path) -> None:
    with start_embedded(home) as first, psycopg.connect(first.url) as connection:
        connection.execute("create table kept (amount bigint)")
        connection.execute("insert into kept values (42)")
    begun = time.monotonic()
    with start_embedded(home) as second:
        assert time.monotonic() - begun < 2
        assert asked(second, "select amount from kept") == 42


def test_it_starts_again_after_kill_9_and_has_lost_nothing(home: Path) -> None:
    first = start_embedded(home)
    with psycopg.connect(first.url, autocommit=True) as connection:
        connection.execute("create table kept (amount bigint)")
        connection.execute("insert into kept values (42)")
        kill(first)
    assert (home / "pg" / "postmaster.pid").exists()
    with start_embedded(home) as second:
        assert second.pid != first.pid
        assert asked(second, "select amount from kept") == 42
    first.stop()


def test_a_stale_pid_file_that_names_another_living_process_does_not_stop_it(home: Path) -> None:
    start_embedded(home).stop()
    pid_file = home / "pg" / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{home / 'pg'}\n1\n5432\n{home / 'socket'}\n\n0\nready\n")
    with start_embedded(home) as server:
        assert server.pid != os.getpid()
        assert asked(server, "select 1") == 1


def test_a_second_command_attaches_and_only_the_starter_stops_it(server: EmbeddedServer) -> None:
    script = (
        "import sys; from pathlib import Path; from qudao.database.embedded import start_embedded\n"
        "server = start_embedded(Path(sys.argv[1]))\n"
        "print(server.pid, server.is_owner, server.url)\n"
        "server.stop()\n"
    )
    attached = subprocess.run(
        [sys.executable, "-c", script, str(server.home)], capture_output=True, text=True, check=True
    )
    assert attached.stdout.split() == [str(server.pid), "False", server.url]
    assert asked(server, "select 1") == 1
    server.stop()
    assert not is_alive(server.pid)


def test_commands_started_together_share_one_server(home: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from qudao.database.embedded import start_embedded\n"
        "server = start_embedded(Path(sys.argv[1]))\n"
        "print(server.pid, server.is_owner, flush=True)\n"
        "sys.stdin.read()\n"
        "server.stop()\n"
    )
    commands = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    said: list[list[str]] = []
    for command in commands:
        assert command.stdout is not None
        said.append(command.stdout.readline().split())
    assert len({pid for pid, _ in said}) == 1
    assert sorted(owner for _, owner in said) == ["False", "False", "True"]
    for command in commands:
        command.communicate()
        assert command.returncode == 0
    assert not is_alive(int(said[0][0]))


def test_a_server_whose_starter_was_killed_is_adopted(home: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path; from qudao.database.embedded import start_embedded\n"
        "print(start_embedded(Path(sys.argv[1])).pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    killed = subprocess.run([sys.executable, "-c", script, str(home)], capture_output=True, text=True, check=False)
    orphan = int(killed.stdout)
    assert is_alive(orphan)
    with start_embedded(home) as server:
        assert (server.pid, server.is_owner) == (orphan, True)
    assert not is_alive(orphan)


def test_the_home_may_be_moved_between_starts(home: Path, tmp_path: Path) -> None:
    with start_embedded(home) as first, psycopg.connect(first.url) as connection:
        connection.execute("create table kept as select 42 as amount")
    moved = home.rename(tmp_path / "moved elsewhere")
    with start_embedded(moved) as second:
        assert asked(second, "select amount from kept") == 42


@pytest.mark.parametrize("name", ["with blanks and 'quotes' and \"double\" ones", "渠道, 银行", "a" * 120])
def test_any_path_will_do(tmp_path: Path, name: str) -> None:
    with start_embedded(tmp_path / name) as server:
        assert asked(server, "select 1") == 1
        assert program("psql").exists()
        psql = subprocess.run(
            [program("psql"), server.url, "-Atc", "select 42"], capture_output=True, text=True, check=True
        )
        assert psql.stdout == "42\n"


def test_a_start_that_was_cut_off_while_making_the_data_is_begun_again(home: Path) -> None:
    (home / "pg.new" / "base").mkdir(parents=True)
    (home / "pg.new" / "PG_VERSION").write_text("18\n")
    with start_embedded(home) as server:
        assert asked(server, "select 1") == 1


def test_a_server_that_cannot_start_says_why(home: Path) -> None:
    start_embedded(home).stop()
    with (home / "pg" / "postgresql.conf").open("a") as configuration:
        configuration.write("\nno_such_setting = on\n")
    with pytest.raises(EmbeddedServerError, match="no_such_setting"):
        start_embedded(home)
