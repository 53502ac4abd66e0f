"""Migrations (J5): up, down and up again, and what an earlier revision left is still whole afterwards."""

from typing import Protocol

import psycopg

from qudao.database.migrate import migrate

_SHAPE = """
select table_name, column_name, data_type, is_nullable from information_schema.columns
where table_schema = 'public' order by 1, 2
"""
_TABLES = "select count(*) from information_schema.tables where table_schema = 'public'"


class Databases(Protocol):
    """The run's database server, as far as these tests need it."""

    def create(self, *, template: str) -> str: ...

    def drop(self, url: str) -> None: ...


def test_j5_up_down_and_up_again_is_the_same_schema(database_server: Databases) -> None:
    url = database_server.create(template="template0")
    try:
        migrate(url)
        with psycopg.connect(url) as connection:
            before = connection.execute(_SHAPE).fetchall()
        migrate(url, revision="base")
        with psycopg.connect(url) as connection:
            left = connection.execute(_TABLES).fetchone()
        assert left == (1,)  # Alembic's own
        migrate(url)
        with psycopg.connect(url) as connection:
            after = connection.execute(_SHAPE).fetchall()
        assert before == after
    finally:
        database_server.drop(url)


def test_j5_each_step_can_be_taken_back_and_taken_again(database_server: Databases) -> None:
    url = database_server.create(template="template0")
    try:
        for step in range(1, 9):
            migrate(url, revision=f"{step:04}")
            migrate(url, revision="-1")
            migrate(url, revision=f"{step:04}")
    finally:
        database_server.drop(url)
