"""The spine: executions, parked calls, limit counters, parameters, audit chain, outbox."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLES = """
-- One row for ever per actor and key: what was asked, and the one answer it got.
create table execution (
    shard smallint not null,
    actor_id uuid not null,
    idempotency_key text not null check (length(idempotency_key) between 1 and 255),
    execution_id uuid not null,
    actor_kind text not null check (actor_kind in ('guest', 'customer', 'staff', 'system')),
    operation text not null,
    channel text not null,
    request_hash bytea not null,
    outcome text not null check (outcome in ('done', 'accepted', 'parked', 'declined')),
    code text,
    answer jsonb,
    reasons jsonb not null,
    limit_uses jsonb not null,
    called_at timestamptz not null,
    settled_at timestamptz,
    primary key (shard, actor_id, idempotency_key),
    check ((outcome = 'declined') = (code is not null)),
    check ((outcome = 'parked') = (settled_at is null))
);
create unique index execution_by_id on execution (execution_id);
create index execution_by_time on execution (called_at);

create table parked_call (
    execution_id uuid primary key,
    operation text not null,
    channel text not null,
    actor jsonb not null,
    person_id uuid not null,
    request jsonb not null,
    request_hash bytea not null,
    state text not null default 'waiting' check (state in ('waiting', 'released', 'rejected', 'expired')),
    parked_at timestamptz not null,
    expires_at timestamptz not null,
    decided_by uuid,
    decided_person_id uuid,
    decided_at timestamptz,
    constraint parked_call_two_persons check (state = 'expired' or decided_person_id <> person_id),
    check ((state = 'waiting') = (decided_at is null))
);
create index parked_call_waiting on parked_call (parked_at) where state = 'waiting';

create table limit_use (
    shard smallint not null,
    subject_id uuid not null,
    measure text not null,
    period date not null,
    used bigint not null check (used >= 0),
    primary key (shard, subject_id, measure, period)
) with (fillfactor = 70);

create table parameter (
    version bigint primary key,
    code text not null,
    value bigint not null,
    valid_from timestamptz not null,
    set_at timestamptz not null,
    set_by uuid not null,
    approved_by uuid not null,
    execution_id uuid not null,
    unique (code, valid_from, version)
);

create table audit_event (
    shard smallint not null default 0,
    sequence bigint not null,
    at timestamptz not null,
    actor_kind text not null,
    actor_id uuid not null,
    session_id uuid,
    channel text not null,
    address text not null,
    device text not null,
    operation text not null,
    outcome text not null,
    code text,
    execution_id uuid,
    subject_id uuid,
    request_id text not null,
    request_hash bytea not null,
    effect_hash bytea not null,
    details jsonb not null,
    mac bytea not null,
    primary key (shard, sequence)
);
create index audit_event_by_time on audit_event (at);
create index audit_event_by_subject on audit_event (subject_id, sequence) where subject_id is not null;
create index audit_event_by_execution on audit_event (execution_id) where execution_id is not null;

create table outbox (
    shard smallint not null,
    message_id uuid not null,
    topic text not null,
    payload jsonb not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    delivered_at timestamptz,
    failure text,
    primary key (shard, message_id)
) with (fillfactor = 80);
create index outbox_due on outbox (due_at) where delivered_at is null;
"""

GUARDS = """
create trigger audit_event_immutable before update or delete or truncate on audit_event
    for each statement execute function refuse_change();
create trigger parameter_immutable before update or delete or truncate on parameter
    for each statement execute function refuse_change();
create trigger execution_kept before delete or truncate on execution
    for each statement execute function refuse_change();

-- Uses are counted as if one after another; the first use over its ceiling is named and nothing is counted.
create function use_limits(p_uses json) returns table (unit int, subject_id uuid, measure text)
language sql security definer set search_path = public, pg_temp
    set random_page_cost = 1.1 set plan_cache_mode = force_generic_plan as $$
    with asked as materialized (
        select u.* from rows from (
            json_to_recordset(p_uses) as (unit int, subject_id uuid, shard smallint, measure text, period date,
                                          amount bigint, ceiling bigint)
        ) with ordinality as u(unit, subject_id, shard, measure, period, amount, ceiling, turn)
    ), running as materialized (
        select a.*, coalesce(l.used, 0) + (sum(a.amount) over so_far)::bigint as used
        from asked a left join limit_use l
            on l.shard = a.shard and l.subject_id = a.subject_id and l.measure = a.measure and l.period = a.period
        window so_far as (partition by a.subject_id, a.measure, a.period order by a.turn rows unbounded preceding)
    ), offence as materialized (
        select r.unit, r.subject_id, r.measure from running r
        where r.used < 0 or (r.amount > 0 and r.used > r.ceiling) order by r.turn limit 1
    ), counted as (
        insert into limit_use as l (shard, subject_id, measure, period, used)
        select a.shard, a.subject_id, a.measure, a.period, sum(a.amount)
        from asked a where not exists (select from offence)
        group by a.shard, a.subject_id, a.measure, a.period
        on conflict (shard, subject_id, measure, period) do update set used = l.used + excluded.used
    )
    select unit, subject_id, measure from offence
$$;
"""

GRANTS = """
grant select on execution, parked_call, limit_use, parameter, audit_event, outbox to qudao_app, qudao_auditor;
grant insert on execution, parked_call, parameter, audit_event, outbox to qudao_app;
grant update (outcome, code, answer, reasons, limit_uses, settled_at) on execution to qudao_app;
grant update (state, decided_by, decided_person_id, decided_at) on parked_call to qudao_app;
grant update (payload, due_at, attempts, delivered_at, failure) on outbox to qudao_app;
revoke execute on function use_limits from public;
grant execute on function use_limits to qudao_app;
"""


def upgrade() -> None:
    """Create the spine's tables."""
    for script in (TABLES, GUARDS, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute(
        """
        drop function use_limits;
        drop table outbox, audit_event, parameter, limit_use, parked_call, execution;
        """,
    )
