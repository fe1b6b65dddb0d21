-- Plans as a service: what was asked for, what was made, and what the parties say of it.

create table job (
  id uuid primary key,
  network text not null references network (code),
  revision bigint not null check (revision >= 0),
  author text not null,
  knowing text not null,
  gap double precision not null,
  seed bigint not null,
  former text not null,
  changes text[] not null,
  state text not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  plan text not null,
  message text not null
);

create index job_network on job (network, asked_at desc);
create index job_open on job (state, asked_at) where ended_at is null;

create table plan (
  hash text primary key,
  network text not null references network (code),
  revision bigint not null check (revision >= 0),
  input_hash text not null,
  changes text[] not null,
  author text not null,
  made_at timestamptz not null
);

create index plan_network on plan (network, made_at desc);

create table plan_file (
  plan text not null references plan,
  name text not null,
  content bytea not null,
  primary key (plan, name)
);

-- A chain for each network: what is hashed is worked out from these columns.
create table approval (
  network text not null references network (code),
  number bigint not null check (number > 0),
  before text not null,
  at timestamptz not null,
  person text not null,
  plan text not null,
  act text not null check (act in ('put', 'approve', 'reject')),
  author text,
  needed jsonb,
  party text,
  why text,
  primary key (network, number)
);

create trigger approval_is_kept before update or delete on approval
  for each row execute function refuse_change();
create trigger approval_is_not_emptied before truncate on approval
  for each statement execute function refuse_change();
create trigger plan_is_kept before update or delete on plan
  for each row execute function refuse_change();
create trigger plan_file_is_kept before update or delete on plan_file
  for each row execute function refuse_change();
create trigger plan_is_not_emptied before truncate on plan
  for each statement execute function refuse_change();
create trigger plan_file_is_not_emptied before truncate on plan_file
  for each statement execute function refuse_change();
