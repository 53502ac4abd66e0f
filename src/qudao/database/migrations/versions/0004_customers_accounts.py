"""Customers, and which ledger accounts they hold."""

from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = """
create table customer (
    customer_id uuid primary key references principal,
    person_id uuid not null unique,
    name text not null,
    id_number text not null,
    id_number_digest bytea not null unique,
    phone text not null,
    terms_version text not null,
    status text not null default 'active' check (status in ('active', 'closed')),
    registered_at timestamptz not null,
    registered_via text not null
);

-- A customer's account: the ledger account of the same id, its number and how the customer arranges it.
create table holding (
    account_id uuid primary key,
    customer_id uuid not null references customer,
    number text not null unique check (number ~ '^[0-9]{19}$'),
    kind text not null check (kind in ('current', 'savings')),
    account_class text not null check (account_class in ('I', 'II', 'III')),
    currency text not null,
    alias text not null default '' check (length(alias) <= 40),
    is_hidden boolean not null default false,
    is_default boolean not null default false,
    place int not null default 0,
    opened_at timestamptz not null
);
create index holding_by_customer on holding (customer_id);
create unique index holding_one_default on holding (customer_id) where is_default;
create unique index holding_one_class_i on holding (customer_id, currency) where account_class = 'I';
"""

GRANTS = """
grant select on customer, holding to qudao_app, qudao_auditor;
grant insert, update on customer, holding to qudao_app;
"""


def upgrade() -> None:
    """Create them."""
    for script in (TABLES, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute("drop table holding, customer;")
