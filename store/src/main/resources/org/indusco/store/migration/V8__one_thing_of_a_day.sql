-- Of a subject one thing only is said of a day: as before, but by asking instead of by an index
-- of GiST, which took nineteen twentieths of the time of taking a network in. The extension
-- btree_gist is no longer needed; it stays, for it may be somebody else's.

-- As an entry can only be closed, nothing but adding can make two overlap. Whoever adds waits for
-- whoever else adds to the same network, and so sees what was added meanwhile. What is added is
-- looked up row by row, for the planner cannot know how few rows that is beside the table.
create function refuse_two_of_a_day() returns trigger language plpgsql
set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
declare
  two record;
begin
  perform from network where id in (select network from added) order by id for no key update;
  select e.network, e.tab, e.subject, e.valid into two
  from added a join entry e using (network, tab, subject)
  where a.id <> e.id and a.valid && e.valid and a.known_to is null and e.known_to is null
  limit 1;
  if found then
    raise exception 'two things are said of % in % of network % for days of %',
      two.subject, two.tab, two.network, two.valid using errcode = 'exclusion_violation';
  end if;
  return null;
end $$;

create trigger entry_is_one_of_a_day after insert on entry
  referencing new table as added
  for each statement execute function refuse_two_of_a_day();

alter table entry drop constraint entry_network_tab_subject_valid_excl;
