-- Jobs that play a plan through scenarios, what came of them, and what plans keep of older ones.

alter table job
  add column kind text not null default 'plan' check (kind in ('plan', 'trial')),
  -- Of a trial, whose plan stands in the column former.
  add column scenarios int not null default 0,
  add column tried int not null default 0,
  add column keep_plan text not null default '',
  add column keep_through text not null default '',
  add column keep_units text[] not null default '{}',
  -- Empty before it is known.
  add column input_hash text not null default '';

alter table plan
  add column keep_plan text not null default '',
  add column keep_through text not null default '',
  add column keep_units text[] not null default '{}';

create table trial_file (
  job uuid not null references job,
  name text not null,
  content bytea not null,
  primary key (job, name)
);

create trigger trial_file_is_kept before update or delete on trial_file
  for each row execute function refuse_change();
create trigger trial_file_is_not_emptied before truncate on trial_file
  for each statement execute function refuse_change();
