-- Jobs that find out what one goal costs another, and the plans at the weights that were tried.

alter table job
  drop constraint job_kind_check,
  add constraint job_kind_check check (kind in ('plan', 'trial', 'frontier')),
  -- Of a frontier; what came of it stands in trial_file, as that of trials does.
  add column first_goal text not null default '',
  add column second_goal text not null default '',
  add column points int not null default 0;

create table point_file (
  job uuid not null references job,
  point int not null check (point > 0),
  name text not null,
  content bytea not null,
  primary key (job, point, name)
);

create trigger point_file_is_kept before update or delete on point_file
  for each row execute function refuse_change();
create trigger point_file_is_not_emptied before truncate on point_file
  for each statement execute function refuse_change();
