-- Keeps intervals of one thing from overlapping.
create extension if not exists btree_gist;

-- One row: the database itself.
create table installation (
    single boolean primary key default true check (single),
    id uuid not null default gen_random_uuid(),
    created timestamptz not null default now(),
    made_by text not null,
    used_by text not null
);

comment on table installation is 'The database itself, in one row.';
comment on column installation.id is 'Tells this database from all others.';
comment on column installation.made_by is 'Version of the program that made the database.';
comment on column installation.used_by is 'Version of the program that used it last.';
