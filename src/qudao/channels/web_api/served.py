"""What this channel needs of a bank."""

from typing import Protocol

from qudao.database.connection import Database
from qudao.identity.sessions import Sessions
from qudao.kernel.clock import Clock
from qudao.kernel.settings import Settings
from qudao.operations.operation import Operation, Query
from qudao.operations.run import Spine


class ServedBank(Protocol):
    """An open bank, as `qudao.app` builds it."""

    @property
    def settings(self) -> Settings: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def database(self) -> Database: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def spine(self) -> Spine: ...
    @property
    def operations(self) -> tuple[Operation, ...]: ...
    @property
    def queries(self) -> tuple[Query, ...]: ...
