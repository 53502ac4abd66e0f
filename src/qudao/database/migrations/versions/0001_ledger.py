"""The ledger: chart of accounts, accounts, journals, entries, holds, and the one function that posts."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
create table gl_account (
    gl_code text primary key,
    name_zh text not null,
    name_en text not null,
    class text not null check (class in ('asset', 'liability', 'equity', 'income', 'expense'))
);

create table ledger_state (
    ledger smallint primary key default 1 check (ledger = 1),
    accounting_date date not null
);

-- Balances are credits minus debits: what the bank owes. Over all accounts of a currency they sum to zero.
create table account (
    shard smallint not null,
    account_id uuid not null,
    gl_code text not null references gl_account,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    balance bigint not null default 0,
    held bigint not null default 0,
    floor bigint,
    seq bigint not null default 0,
    status text not null default 'open' check (status in ('open', 'no_debit', 'frozen', 'closed')),
    opened_on date not null,
    primary key (shard, account_id),
    constraint account_held_not_negative check (held >= 0),
    constraint account_floor check (floor is null or balance - held >= floor),
    constraint account_closed_empty check (status <> 'closed' or (balance = 0 and held = 0))
) with (fillfactor = 60);
create index account_by_gl on account (gl_code);

create table journal (
    shard smallint not null,
    journal_id uuid not null,
    execution_id uuid,
    corrects uuid,
    posted_at timestamptz not null,
    accounting_date date not null,
    kind text not null,
    details jsonb not null,
    primary key (shard, journal_id),
    check (corrects <> journal_id)
);
create index journal_by_execution on journal (execution_id);

create table entry (
    seq bigint not null,
    amount bigint not null check (amount <> 0),
    balance_after bigint not null,
    posted_at timestamptz not null,
    account_id uuid not null,
    journal_id uuid not null,
    counter_account_id uuid not null,
    accounting_date date not null,
    shard smallint not null,
    line smallint not null,
    currency text not null,
    primary key (shard, account_id, seq),
    check (account_id <> counter_account_id)
);

create table hold (
    shard smallint not null,
    hold_id uuid not null,
    account_id uuid not null,
    amount bigint not null check (amount > 0),
    captured bigint not null default 0 check (captured between 0 and amount),
    status text not null default 'open' check (status in ('open', 'captured', 'released', 'expired')),
    placed_at timestamptz not null,
    expires_at timestamptz,
    settled_at timestamptz,
    execution_id uuid,
    primary key (shard, hold_id),
    check ((status = 'open') = (settled_at is null)),
    check (captured = 0 or status = 'captured')
);
create index hold_open_by_account on hold (shard, account_id) where status = 'open';
create index hold_open_by_expiry on hold (expires_at) where status = 'open';
"""

GUARDS = """
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% rows are never changed or removed; post a correction', tg_table_name
        using errcode = 'restrict_violation';
end $$;
create trigger journal_immutable before update or delete or truncate on journal
    for each statement execute function refuse_change();
create trigger entry_immutable before update or delete or truncate on entry
    for each statement execute function refuse_change();

-- Both entries of every transfer arrive in one statement, or none does.
create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
    if exists (
        select from arrived group by journal_id, line
        having count(*) <> 2 or sum(amount) <> 0 or min(currency) <> max(currency)
    ) then
        raise exception 'a transfer has exactly two entries of one currency that sum to zero'
            using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger entry_balanced after insert on entry referencing new table as arrived
    for each statement execute function refuse_unbalanced();
"""

# Units are posted as if one after another: each sees the balances the units before it left. The statement refuses
# first: when any unit offends, nothing is written and the first offender is named. Within a unit holds are settled,
# then transfers posted by line, then holds placed. A hold moves once in a batch.
POST = """
create function post_units(
    p_at timestamptz, p_date date,
    j_shard smallint[], j_id uuid[], j_kind text[], j_execution uuid[], j_corrects uuid[], j_details text[],
    t_unit int[], t_journal uuid[], t_line smallint[],
    t_debit uuid[], t_debit_shard smallint[], t_credit uuid[], t_credit_shard smallint[],
    t_amount bigint[], t_currency text[],
    h_unit int[], h_action text[], h_id uuid[], h_account uuid[], h_shard smallint[],
    h_amount bigint[], h_expires timestamptz[], h_execution uuid[]
) returns table (unit int, code text, account_id uuid)
language sql security definer set search_path = public, pg_temp
    set random_page_cost = 1.1 set work_mem = '32MB' set jit = off
    set plan_cache_mode = force_generic_plan as $$
    -- One poster at a time: no deadlock, no lost update, and the next statement's snapshot is newer than any balance.
    select pg_advisory_xact_lock(hashtext('qudao.ledger'));
    with transfer as materialized (
        select * from unnest(t_unit, t_journal, t_line, t_debit, t_debit_shard, t_credit, t_credit_shard,
                             t_amount, t_currency)
            as t(unit, journal_id, line, debit, debit_shard, credit, credit_shard, amount, currency)
    ), hold_move as materialized (
        select m.*, h.amount as open_amount, h.hold_id is not null as is_known,
               coalesce(h.status = 'open' and h.account_id = m.account_id, false) as is_open,
               row_number() over (partition by m.hold_id order by m.unit) as turn
        from unnest(h_unit, h_action, h_id, h_account, h_shard, h_amount, h_expires, h_execution)
            as m(unit, action, hold_id, account_id, shard, amount, expires_at, execution_id)
        left join hold h on h.shard = m.shard and h.hold_id = m.hold_id
    ), leg as materialized (
        select unit, 1 as phase, line, debit_shard as shard, debit as account_id, credit as counter_account_id,
               journal_id, currency, -amount as delta, 0::bigint as held_delta
        from transfer
        union all
        select unit, 1, line, credit_shard, credit, debit, journal_id, currency, amount, 0 from transfer
        union all
        select unit, case action when 'place' then 2 else 0 end, 0::smallint, shard, account_id, null, null, null, 0,
               case action when 'place' then amount else -coalesce(open_amount, 0) end
        from hold_move
    ), net as materialized (
        select shard, account_id, sum(delta)::bigint as delta, sum(held_delta)::bigint as held_delta,
               count(journal_id) as entries
        from leg group by shard, account_id
    ), running as materialized (
        select l.unit, l.phase, l.line, l.shard, l.account_id, l.counter_account_id, l.journal_id, l.delta,
               l.held_delta, l.currency,
               a.account_id is null as is_missing, a.currency as account_currency, a.status, a.floor,
               a.balance + (sum(l.delta) over so_far)::bigint as balance_after,
               a.held + (sum(l.held_delta) over so_far)::bigint as held_after,
               a.seq + count(l.journal_id) over so_far as seq
        from leg l left join account a on a.shard = l.shard and a.account_id = l.account_id
        window so_far as (partition by l.shard, l.account_id order by l.unit, l.phase, l.line
                          rows unbounded preceding)
    ), offence as materialized (
        select o.unit, o.code, o.account_id from (
            select r.unit, r.account_id, case
                when r.is_missing then 'account_unknown'
                when r.currency <> r.account_currency then 'currency_mismatch'
                -- A frozen account keeps its money: what was reserved may still become free again.
                when r.status = 'closed' or (r.status = 'frozen' and (r.delta <> 0 or r.held_delta > 0))
                    or (r.status = 'no_debit' and r.delta - r.held_delta < 0) then 'account_blocked'
                when r.delta - r.held_delta < 0 and r.balance_after - r.held_after < r.floor then 'insufficient_funds'
                end as code
            from running r
            union all
            select m.unit, m.account_id, case
                when m.action = 'place' and (m.is_known or m.turn > 1) then 'hold_exists'
                when m.action <> 'place' and (not m.is_open or m.turn > 1) then 'hold_not_open'
                when m.action = 'capture' and m.amount > m.open_amount then 'hold_exceeded'
                end
            from hold_move m
        ) o where o.code is not null
        -- The order of POSTING_CODES.
        order by o.unit, array_position('{account_unknown,currency_mismatch,account_blocked,hold_exists,hold_not_open,
            hold_exceeded,insufficient_funds}', o.code) limit 1
    ), clear as materialized (
        select 1 where not exists (select from offence)
    -- After this line nothing may fail.
    ), balances as (
        update account a
        set balance = a.balance + n.delta, held = a.held + n.held_delta, seq = a.seq + n.entries
        from net n, clear
        where a.shard = n.shard and a.account_id = n.account_id
    ), journals as (
        insert into journal (shard, journal_id, kind, execution_id, corrects, details, posted_at, accounting_date)
        select j.shard, j.journal_id, j.kind, j.execution_id, j.corrects, j.details::jsonb, p_at, p_date
        from unnest(j_shard, j_id, j_kind, j_execution, j_corrects, j_details)
            as j(shard, journal_id, kind, execution_id, corrects, details), clear
    ), entries as (
        insert into entry (shard, account_id, seq, journal_id, line, amount, balance_after, counter_account_id,
                           currency, accounting_date, posted_at)
        select r.shard, r.account_id, r.seq, r.journal_id, r.line, r.delta, r.balance_after, r.counter_account_id,
               r.currency, p_date, p_at
        from running r, clear where r.journal_id is not null
    ), placed as (
        insert into hold (shard, hold_id, account_id, amount, placed_at, expires_at, execution_id)
        select m.shard, m.hold_id, m.account_id, m.amount, p_at, m.expires_at, m.execution_id
        from hold_move m, clear where m.action = 'place'
    ), settled as (
        update hold h
        set status = case m.action when 'capture' then 'captured' when 'release' then 'released' else 'expired' end,
            captured = case m.action when 'capture' then m.amount else 0 end, settled_at = p_at
        from hold_move m, clear
        where m.action <> 'place' and h.shard = m.shard and h.hold_id = m.hold_id
    )
    select unit, code, account_id from offence
$$;
"""

GRANTS = """
do $$ begin
    if not exists (select from pg_roles where rolname = 'qudao_app') then create role qudao_app; end if;
    if not exists (select from pg_roles where rolname = 'qudao_auditor') then create role qudao_auditor; end if;
end $$;
grant select on gl_account, ledger_state, account, journal, entry, hold to qudao_app, qudao_auditor;
grant insert (shard, account_id, gl_code, currency, floor, opened_on), update (status, floor) on account to qudao_app;
grant insert on gl_account to qudao_app;
grant insert, update on ledger_state to qudao_app;
revoke execute on function post_units from public;
grant execute on function post_units to qudao_app;
"""


def upgrade() -> None:
    """Create the ledger."""
    for script in (TABLES, GUARDS, POST, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove the ledger; the roles stay, other databases of the server may use them."""
    op.execute(
        """
        drop function post_units;
        drop table hold, entry, journal, account, ledger_state, gl_account;
        drop function refuse_unbalanced, refuse_change;
        """,
    )
