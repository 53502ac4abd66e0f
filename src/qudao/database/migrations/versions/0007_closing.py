"""The daily close: its progress, interest accrued, due and paid, the trial balance of each day."""

from alembic import op

revision = "0007"
down_revision = "0006"

TABLES = """
-- The close of one accounting date, step by step; at most one is under way. The cursor is the last account handled.
create table daily_close (
    accounting_date date primary key,
    stage text not null check (stage in ('accrue', 'expense', 'capitalise', 'trial_balance', 'closed')),
    step int not null default 0,
    cursor_shard smallint not null default -1,
    cursor_account_id uuid not null default '00000000-0000-0000-0000-000000000000',
    accounts_done bigint not null default 0,
    accounts_total bigint not null,
    started_at timestamptz not null,
    started_by uuid not null,
    execution_id uuid not null,
    closed_at timestamptz,
    check ((stage = 'closed') = (closed_at is not null))
);
create unique index daily_close_one_under_way on daily_close ((1)) where stage <> 'closed';

-- One day's interest of an account is numerator / denominator minor units, exactly:
-- balance * rate_ppm / (1000000 * days of the interest year).
create table interest_accrual (
    shard smallint not null,
    account_id uuid not null,
    accounting_date date not null,
    currency text not null,
    balance bigint not null check (balance > 0),
    rate_ppm bigint not null check (rate_ppm > 0),
    numerator numeric(38) not null,
    denominator bigint not null check (denominator > 0),
    primary key (shard, account_id, accounting_date),
    check (numerator = balance::numeric * rate_ppm)
);
create index interest_accrual_by_date on interest_accrual using brin (accounting_date) with (pages_per_range = 32);

-- Interest accrued and not yet paid, over the denominator of the account's currency.
create table interest_due (
    shard smallint not null,
    account_id uuid not null,
    currency text not null,
    numerator numeric(38) not null,
    primary key (shard, account_id)
) with (fillfactor = 70);

create table interest_capitalisation (
    shard smallint not null,
    account_id uuid not null,
    accounting_date date not null,
    numerator numeric(38) not null,
    denominator bigint not null,
    amount bigint not null check (amount > 0),
    journal_id uuid not null unique,
    primary key (shard, account_id, accounting_date)
);

-- Balances are credits minus debits, as in the ledger; opening + credits - debits = closing.
create table trial_balance (
    accounting_date date not null,
    gl_code text not null references gl_account,
    currency text not null,
    opening numeric(38) not null,
    debits numeric(38) not null check (debits >= 0),
    credits numeric(38) not null check (credits >= 0),
    closing numeric(38) not null,
    execution_id uuid not null,
    primary key (accounting_date, gl_code, currency),
    check (opening + credits - debits = closing)
);
-- A day's turnover without reading the years before it; as small as an index can be.
create index entry_by_accounting_date on entry using brin (accounting_date) with (pages_per_range = 32);
"""

GUARDS = """
create trigger interest_accrual_immutable before update or delete or truncate on interest_accrual
    for each statement execute function refuse_change();
create trigger interest_capitalisation_immutable before update or delete or truncate on interest_capitalisation
    for each statement execute function refuse_change();
create trigger trial_balance_immutable before update or delete or truncate on trial_balance
    for each statement execute function refuse_change();
"""

GRANTS = """
grant select on daily_close, interest_accrual, interest_due, interest_capitalisation, trial_balance
    to qudao_app, qudao_auditor;
grant insert on daily_close, interest_accrual, interest_due, interest_capitalisation, trial_balance to qudao_app;
grant update (stage, step, cursor_shard, cursor_account_id, accounts_done, closed_at) on daily_close to qudao_app;
grant update (numerator) on interest_due to qudao_app;
"""


def upgrade() -> None:
    """Create them."""
    for script in (TABLES, GUARDS, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute(
        """
        drop index entry_by_accounting_date;
        drop table trial_balance, interest_capitalisation, interest_due, interest_accrual, daily_close;
        """,
    )
