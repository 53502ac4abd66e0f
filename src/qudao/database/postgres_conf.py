"""The embedded server's settings: durable, sized for a small machine, quiet about customers' data in its log."""

from pathlib import Path
from typing import Final

SETTINGS: Final = """\
# Written by Qudao at every start: changes made here are lost. Put your own into postgresql.conf, after the include.

# An acknowledged commit survives a crash (REQUIREMENTS J1).
fsync = on
synchronous_commit = on
full_page_writes = on
data_sync_retry = off

# Memory and processes
max_connections = 100
shared_buffers = {shared_buffers}MB
effective_cache_size = {effective_cache_size}MB
work_mem = 8MB
maintenance_work_mem = 64MB
jit = off
io_method = sync
random_page_cost = 1.1
max_logical_replication_workers = 0

# Write-ahead log
min_wal_size = 512MB
max_wal_size = 4GB
checkpoint_timeout = 15min

# Entries, executions and the audit only ever grow: freeze and analyse them in small, early steps.
autovacuum_max_workers = 2
autovacuum_naptime = 20s
autovacuum_vacuum_scale_factor = 0.05
autovacuum_vacuum_insert_scale_factor = 0.05
autovacuum_vacuum_insert_threshold = 10000
autovacuum_analyze_scale_factor = 0.02
autovacuum_vacuum_cost_limit = 1000

# Log: what an operator must act on. Statements and their values stay out, for they hold customers' data.
log_min_messages = warning
log_min_error_statement = panic
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_checkpoints = off
log_lock_waits = on
log_line_prefix = '%m [%p] %q%u@%d '
track_io_timing = off

timezone = 'UTC'
log_timezone = 'UTC'
"""

INCLUDE_LINE: Final = "include_if_exists = 'qudao.conf'"
HOST_BASED_AUTHENTICATION: Final = """\
# Only the Unix socket, whose folder none but the bank's own user (and root) may enter.
local all all trust
local replication all trust
"""


SHARED_BUFFERS_LEAST_MIB: Final = 128
SHARED_BUFFERS_MOST_MIB: Final = 1024


def settings_text(*, socket_directory: Path, memory_mib: int) -> str:
    """The contents of qudao.conf for a server whose socket lies in `socket_directory`, on a machine of so much memory.

    PostgreSQL touches its shared memory only as the books grow: an idle bank does not use what is set here.
    """
    shared_buffers = min(max(memory_mib // 16, SHARED_BUFFERS_LEAST_MIB), SHARED_BUFFERS_MOST_MIB)
    settings = SETTINGS.format(shared_buffers=shared_buffers, effective_cache_size=memory_mib // 2)
    # A list of folders inside a string: double quotes guard commas and blanks, and each quote is doubled.
    quoted = str(socket_directory).replace('"', '""').replace("'", "''")
    return (
        f"{settings}\n# Reached through a private Unix socket, never through the network.\n"
        f"listen_addresses = ''\nunix_socket_directories = '\"{quoted}\"'\nunix_socket_permissions = 0700\n"
    )
