"""Identity: principals and how they sign in, staff roles, factors, sessions, step-up challenges."""

from alembic import op

revision = "0003"
down_revision = "0002"

TABLES = """
-- Who can sign in: a customer (same id as the customer) or a member of staff.
create table principal (
    principal_id uuid primary key,
    kind text not null check (kind in ('customer', 'staff')),
    person_id uuid not null,
    login text not null unique,
    phone text not null,
    display_name text not null,
    language text not null default 'zh-CN' check (language in ('zh-CN', 'en')),
    status text not null default 'active' check (status in ('active', 'closed')),
    created_at timestamptz not null
);
create index principal_by_person on principal (person_id);

create table staff_role (
    principal_id uuid not null references principal,
    role text not null,
    granted_at timestamptz not null,
    primary key (principal_id, role)
);
create table role_conflict (role_a text not null, role_b text not null, primary key (role_a, role_b));

create table password (
    principal_id uuid primary key references principal,
    phc text not null check (phc like '$argon2id$%'),
    changed_at timestamptz not null
);

create table totp (
    principal_id uuid primary key references principal,
    secret text not null,
    confirmed_at timestamptz,
    last_step bigint not null default 0
);

-- Consecutive failures, counted once for all channels (REQUIREMENTS A4).
create table failure_count (
    principal_id uuid primary key references principal,
    failures int not null default 0 check (failures >= 0),
    blocked_until timestamptz
);

-- A code sent to a phone for a sign-up, sign-in or reset; the code is recomputed from the nonce, never stored.
create table phone_code (
    phone_code_id uuid primary key,
    purpose text not null check (purpose in ('sign_up', 'sign_in', 'password_reset', 'phone_change')),
    login text not null,
    principal_id uuid references principal,
    nonce bytea not null,
    sent_at timestamptz not null,
    expires_at timestamptz not null,
    tries int not null default 0,
    proved_at timestamptz,
    used_at timestamptz,
    address text not null
);
create index phone_code_by_login on phone_code (login, sent_at);

create table session (
    session_id uuid primary key,
    token_hash bytea not null unique,
    principal_id uuid not null references principal,
    channel text not null,
    device text not null,
    address text not null,
    signed_in_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz,
    end_reason text,
    check ((ended_at is null) = (end_reason is null))
) with (fillfactor = 70);
create index session_live on session (principal_id) where ended_at is null;

create table step_up_challenge (
    challenge_id uuid primary key,
    principal_id uuid not null references principal,
    session_id uuid not null,
    binding_hash bytea not null,
    nonce bytea not null,
    methods text[] not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    tries int not null default 0,
    used_at timestamptz
);
create index step_up_challenge_by_principal on step_up_challenge (principal_id, issued_at);
"""

GUARDS = """
create function refuse_role_conflict() returns trigger language plpgsql as $$
declare
    person uuid;
begin
    -- The person's own lock: two grants to one person cannot pass each other unseen.
    select person_id into person from principal where principal_id = new.principal_id;
    perform pg_advisory_xact_lock(hashtext('qudao.person'), hashtext(person::text));
    if exists (
        select from staff_role r join principal p using (principal_id)
        join role_conflict c on (c.role_a, c.role_b) in ((r.role, new.role), (new.role, r.role))
        where p.person_id = person
    ) then
        raise exception 'role % conflicts with a role this person holds', new.role using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger staff_role_no_conflict before insert or update on staff_role
    for each row execute function refuse_role_conflict();
"""

CONFLICTS = """
insert into role_conflict (role_a, role_b) values
    ('operations_maker', 'operations_checker'),
    ('teller', 'operations_checker'),
    ('system_administrator', 'security_administrator'),
    ('system_administrator', 'auditor'),
    ('security_administrator', 'auditor'),
    ('auditor', 'operations_maker'),
    ('auditor', 'operations_checker'),
    ('auditor', 'teller'),
    ('operations_maker', 'security_administrator'),
    ('operations_maker', 'system_administrator'),
    ('operations_checker', 'security_administrator'),
    ('operations_checker', 'system_administrator'),
    ('teller', 'system_administrator'),
    ('teller', 'security_administrator');
"""

GRANTS = """
grant select on principal, staff_role, role_conflict, session to qudao_app, qudao_auditor;
grant insert, update on principal, password, totp, failure_count, phone_code, session, step_up_challenge to qudao_app;
grant select on password, totp, failure_count, phone_code, step_up_challenge to qudao_app;
grant delete on totp to qudao_app;
grant insert, delete on staff_role to qudao_app;
"""


def upgrade() -> None:
    """Create identity's tables."""
    for script in (TABLES, GUARDS, CONFLICTS, GRANTS):
        op.execute(script)


def downgrade() -> None:
    """Remove them."""
    op.execute(
        """
        drop table step_up_challenge, session, phone_code, failure_count, totp, password, role_conflict, staff_role,
            principal;
        drop function refuse_role_conflict;
        """,
    )
