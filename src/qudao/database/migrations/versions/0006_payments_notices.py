"""Payees, recalls, customers' own limits, notices; and finding an account's first entry of a day without an index."""

from alembic import op

revision = "0006"
down_revision = "0005"

TABLES = """
create table payee (
    payee_id uuid primary key,
    customer_id uuid not null references customer,
    number text not null check (number ~ '^[0-9]{19}$'),
    name text not null check (length(name) between 1 and 60),
    added_at timestamptz not null,
    constraint payee_once unique (customer_id, number)
);

-- A payer asks for a mistaken transfer back; the payee agrees or does not. One request for a journal, ever.
create table recall (
    recall_id uuid primary key,
    journal_id uuid not null unique,
    payer_id uuid not null references customer,
    payee_id uuid not null references customer,
    payer_account_id uuid not null,
    payee_account_id uuid not null,
    amount bigint not null check (amount > 0),
    currency text not null,
    reason text not null check (length(reason) <= 60),
    status text not null default 'waiting' check (status in ('waiting', 'returned', 'refused')),
    asked_at timestamptz not null,
    decided_at timestamptz,
    return_journal_id uuid unique,
    check ((status = 'waiting') = (decided_at is null)),
    check ((status = 'returned') = (return_journal_id is not null))
);
create index recall_by_payer on recall (payer_id, asked_at);
create index recall_by_payee on recall (payee_id, asked_at);
-- What was put right once is not put right again, by whichever way.
create unique index journal_corrected_once on journal (corrects) where corrects is not null;

-- A limit the customer keeps for themselves, in minor units of CNY; it only ever lowers the bank's.
create table customer_limit (
    customer_id uuid not null references customer,
    code text not null,
    amount bigint not null check (amount > 0),
    set_at timestamptz not null,
    primary key (customer_id, code)
);

-- The inbox. The id is the outbox message's: delivering it again changes nothing (REQUIREMENTS J3).
create table notice (
    notice_id uuid primary key,
    customer_id uuid not null references customer,
    category text not null,
    zh text not null,
    en text not null,
    amount bigint,
    currency text,
    sent_at timestamptz not null,
    read_at timestamptz,
    check ((amount is null) = (currency is null))
);
create index notice_by_customer on notice (customer_id, notice_id);
create index notice_unread on notice (customer_id) where read_at is null;

create table notice_setting (
    customer_id uuid primary key references customer,
    is_sms_on boolean not null,
    sms_categories text[] not null,
    threshold bigint not null check (threshold >= 0),
    quiet_from time not null,
    quiet_to time not null,
    set_at timestamptz not null
);
"""

# Accounting dates never fall along an account's entries, so halving finds a day in the primary key.
FUNCTIONS = """
create function shard_of(p_id uuid) returns smallint
language sql immutable strict parallel safe return (get_byte(uuid_send(p_id), 15) & 15)::smallint;

create function first_entry_on(p_account uuid, p_date date) returns bigint
language sql stable parallel safe set search_path = public, pg_temp as $$
    with recursive place as (
        select shard_of(p_account) as shard
    ), search as (
        select 1::bigint as low, a.seq + 1 as high from account a, place p
        where a.shard = p.shard and a.account_id = p_account
        union all
        select case when e.accounting_date < p_date then e.seq + 1 else s.low end,
               case when e.accounting_date < p_date then s.high else e.seq end
        from search s, place p, entry e
        where s.low < s.high and e.shard = p.shard and e.account_id = p_account and e.seq = (s.low + s.high) / 2
    )
    select low from search where low = high
$$;
"""

GRANTS = """
grant select on payee, recall, customer_limit, notice, notice_setting to qudao_app, qudao_auditor;
grant insert, delete on payee to qudao_app;
grant insert, update (status, decided_at, return_journal_id) on recall to qudao_app;
grant insert, update, delete on customer_limit to qudao_app;
grant insert, update (read_at) on notice to qudao_app;
grant insert, update on notice_setting to qudao_app;
"""


def upgrade() -> None:
    """Create them."""
    for script in (TABLES, FUNCTIONS, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute(
        """
        drop function first_entry_on, shard_of;
        drop index journal_corrected_once;
        drop table notice_setting, notice, customer_limit, recall, payee;
        """,
    )
