-- The dated register: networks, their revisions, and what each revision said.
--
-- Nothing is edited or deleted. A revision opens entries (known_from) and closes others (known_to);
-- an entry whose known_to is null is said now.

create table network (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  title text not null,
  -- A scenario is a copy of a network at a revision that says itself only what differs.
  base bigint references network,
  base_revision bigint check (base_revision >= 0),
  head bigint not null default 0 check (head >= 0),
  -- The place that the next subject gets in its table.
  next_sort bigint not null default 0,
  hash text not null,
  created_at timestamptz not null,
  created_by text not null,
  check ((base is null) = (base_revision is null))
);

create table revision (
  network bigint not null references network,
  number bigint not null check (number > 0),
  command uuid not null,
  -- The hash of what was asked under the command's id.
  digest text not null,
  author text not null,
  reason text not null,
  recorded_at timestamptz not null,
  origin text,
  undoes bigint check (undoes < number),
  subjects int not null check (subjects > 0),
  hash text not null,
  primary key (network, number),
  unique (network, command)
);

create index revision_origin on revision (network, origin) where origin is not null;
create index revision_undoes on revision (network, undoes) where undoes is not null;
create index revision_recorded on revision (network, recorded_at);

create table entry (
  id bigint generated always as identity primary key,
  network bigint not null references network,
  tab text not null,
  subject text not null,
  sort bigint not null,
  valid daterange not null check (not isempty(valid)),
  cells jsonb not null,
  -- 0 in a scenario for what its base said before the scenario said something itself.
  known_from bigint not null check (known_from >= 0),
  known_to bigint check (known_to > known_from),
  -- Of a subject one thing only is said of a day.
  exclude using gist (network with =, tab with =, subject with =, valid with &&)
    where (known_to is null)
);

create index entry_sort on entry (network, tab, sort);
create index entry_subject on entry (network, tab, subject);
create index entry_opened on entry (network, known_from);
create index entry_closed on entry (network, known_to) where known_to is not null;

-- What was said stays said: an entry can only be closed, once, and a revision never changes.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the register only adds: % of % is refused', tg_op, tg_table_name;
end $$;

create function refuse_other_than_closing() returns trigger language plpgsql as $$
begin
  if old.known_to is not null
      or (new.id, new.network, new.tab, new.subject, new.sort, new.valid, new.cells, new.known_from)
        is distinct from
        (old.id, old.network, old.tab, old.subject, old.sort, old.valid, old.cells, old.known_from)
  then
    raise exception 'the register only adds: an entry can only be closed';
  end if;
  return new;
end $$;

create trigger revision_is_kept before update or delete on revision
  for each row execute function refuse_change();
create trigger entry_is_kept before delete on entry
  for each row execute function refuse_change();
create trigger entry_only_closes before update on entry
  for each row execute function refuse_other_than_closing();
create trigger revision_is_not_emptied before truncate on revision
  for each statement execute function refuse_change();
create trigger entry_is_not_emptied before truncate on entry
  for each statement execute function refuse_change();
