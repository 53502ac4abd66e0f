"""Imported history: the other bank's account numbers, and every line that was posted."""

from alembic import op

revision = "0008"
down_revision = "0007"

TABLES = """
create table import_account (
    number text primary key check (length(number) between 1 and 200),
    account_id uuid not null unique,
    shard smallint not null,
    currency text not null
);

-- A line is posted once, whatever file brings it: its key is a hash of what it says. No journal: nothing moved.
create table import_line (
    line_key bytea primary key check (length(line_key) = 32),
    file_hash bytea not null check (length(file_hash) = 32),
    line int not null,
    shard smallint not null,
    account_id uuid not null references import_account (account_id),
    booking_date date not null,
    journal_id uuid,
    entry_seq bigint,
    opening bigint not null,
    amount bigint not null,
    difference bigint not null,
    balance_after bigint not null,
    check ((journal_id is null) = (entry_seq is null)),
    check (journal_id is not null or (opening = 0 and amount = 0 and difference = 0))
);
"""

GUARDS = """
create trigger import_line_immutable before update or delete or truncate on import_line
    for each statement execute function refuse_change();
create trigger import_account_immutable before update or delete or truncate on import_account
    for each statement execute function refuse_change();
"""

GRANTS = """
grant select on import_account, import_line to qudao_app, qudao_auditor;
grant insert on import_account, import_line to qudao_app;
"""


def upgrade() -> None:
    """Create them."""
    for script in (TABLES, GUARDS, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute("drop table import_line, import_account;")
