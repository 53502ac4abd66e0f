"""Natural persons behind principals, the sending quota of phones, deliveries that were given up."""

from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = """
-- A natural person, known by the keyed digest of the identity number: one customer at most, and one person however
-- many staff numbers there are.
create table person (
    person_id uuid primary key,
    id_number_digest bytea not null unique,
    recorded_at timestamptz not null
);

-- The number a code went to, if it went.
alter table phone_code add phone text not null default '', add is_sent boolean not null default false;
create index phone_code_sent on phone_code (phone, sent_at) where is_sent;

-- A message that failed too often stays, for people to see.
alter table outbox add given_up_at timestamptz;
drop index outbox_due;
create index outbox_due on outbox (due_at) where delivered_at is null and given_up_at is null;
create index outbox_given_up on outbox (given_up_at) where given_up_at is not null;
"""

GRANTS = """
grant select, insert on person to qudao_app;
grant select on person to qudao_auditor;
grant update (given_up_at) on outbox to qudao_app;
"""


def upgrade() -> None:
    """Add them."""
    for script in (TABLES, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute(
        """
        drop index outbox_given_up, outbox_due;
        create index outbox_due on outbox (due_at) where delivered_at is null;
        alter table outbox drop given_up_at;
        drop index phone_code_sent;
        alter table phone_code drop phone, drop is_sent;
        drop table person;
        """,
    )
