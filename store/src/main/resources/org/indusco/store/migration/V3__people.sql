-- People with accounts, what was changed of them, and the sessions of those who have signed in.

create table account (
  id uuid primary key,
  -- The name to sign in by, folded; sorted by code point.
  name text collate "C" not null unique check (name <> ''),
  display_name text not null,
  language text not null check (language in ('EN', 'ZH')),
  password_hash text not null,
  totp_secret bytea check (length(totp_secret) >= 20),
  -- The last time step whose code was used.
  totp_step bigint not null default 0,
  -- Sessions that began in an earlier epoch are over.
  epoch int not null check (epoch >= 0),
  version bigint not null check (version >= 0),
  disabled_from timestamptz
);

create table account_grant (
  account uuid not null references account,
  role text not null check (
    role in ('READER', 'PLANNER', 'DEPOTMASTER', 'TREASURER', 'APPROVER', 'ADMINISTRATOR')),
  -- *, network, network/region or network:party.
  scope text not null,
  primary key (account, role, scope)
);

create table account_event (
  seq bigint generated always as identity primary key,
  at timestamptz not null,
  account uuid not null references account,
  -- Null for the holder of the code of the first run.
  by_account uuid references account,
  kind text not null,
  detail text not null
);

create index account_event_account on account_event (account, seq);

-- What was changed stays known.
create trigger account_event_is_kept before update or delete on account_event
  for each row execute function refuse_change();
create trigger account_event_is_not_emptied before truncate on account_event
  for each statement execute function refuse_change();

-- The two tables that Spring Session keeps sessions in, by its own names.
create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);

create index spring_session_expiry on spring_session (expiry_time);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
