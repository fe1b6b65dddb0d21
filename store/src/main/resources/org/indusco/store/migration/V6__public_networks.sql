-- Networks that everybody may read, also who has no account: the last decision holds.

create table network_opening (
  seq bigint generated always as identity primary key,
  network text not null references network (code),
  at timestamptz not null,
  decided_by text not null,
  open boolean not null
);

create index network_opening_network on network_opening (network, seq desc);

-- What was decided stays known.
create trigger network_opening_is_kept before update or delete on network_opening
  for each row execute function refuse_change();
create trigger network_opening_is_not_emptied before truncate on network_opening
  for each statement execute function refuse_change();
