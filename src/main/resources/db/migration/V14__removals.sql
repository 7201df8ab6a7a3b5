-- What a mirror needs: which events have changed since a revision of the dataset, and which are gone. Neither a sequence nor
-- a moment tells that while a transaction is under way: one that wrote earlier may be committed later, by up to an hour where
-- a large block is linked. So events keep the number of the transaction that wrote them, and that number gets its revision
-- in the end, under the lock on dataset_state that orders commits.

comment on sequence dataset_revision is 'Numbers of transactions that change the dataset, in the order in which they begin to.';

create function present_change() returns bigint
language plpgsql as $$
declare
  known text := current_setting('sahel.change', true);
begin
  if known is null or known = '' then
    known := nextval('public.dataset_revision')::text;
    perform set_config('sahel.change', known, true);
  end if;
  return known::bigint;
end
$$;
comment on function present_change is 'The number of the present transaction in dataset_changes.';

create table dataset_changes (
  change   bigint primary key,
  revision bigint not null,
  at       timestamptz not null
);
comment on table dataset_changes is 'Transactions that changed the dataset.';
comment on column dataset_changes.change is 'What the rows written by it hold as "changed".';
comment on column dataset_changes.revision is 'The dataset''s revision from which on it is seen.';
comment on column dataset_changes.at is 'When it was committed; never before an earlier revision.';
create index dataset_changes_by_revision on dataset_changes (revision);
create index dataset_changes_by_moment on dataset_changes (at);

insert into dataset_changes (change, revision, at)
select e.changed, s.revision, max(e.updated_at) from events e cross join dataset_state s group by e.changed, s.revision;

alter table events alter column changed set default present_change();
alter table events alter column updated_at set default clock_timestamp();
comment on column events.changed is 'The transaction that wrote it last; see dataset_changes.';
comment on column events.updated_at is 'When its content was written last; dataset_changes says when that was committed.';

create function stamp_event() returns trigger
language plpgsql as $$
begin
  new.changed := public.present_change();
  if new.updated_at = old.updated_at then
    new.updated_at := clock_timestamp();
  end if;
  return new;
end
$$;
comment on function stamp_event is 'Says of an event that it has changed, whoever changes it.';
create trigger stamp_event before update on events
  for each row when (old.* is distinct from new.*) execute function stamp_event();

create or replace function note_change() returns trigger
language plpgsql as $$
begin
  if current_setting('sahel.noted', true) is distinct from pg_current_xact_id()::text then
    perform set_config('sahel.noted', pg_current_xact_id()::text, true);
    with state as (
      update public.dataset_state
      set revision = revision + 1, changed_at = greatest(clock_timestamp(), changed_at)
      returning revision, changed_at
    )
    insert into public.dataset_changes (change, revision, at)
    select public.present_change(), revision, changed_at from state;
  end if;
  return null;
end
$$;
comment on function note_change is 'Gives the dataset a new revision and the transaction its place, once in a transaction.';

-- Ids that were an event's. A row goes when its id comes back.
create table event_removals (
  event       uuid primary key,
  replaced_by uuid,
  change      bigint not null default present_change()
);
comment on table event_removals is 'Events that are gone.';
comment on column event_removals.replaced_by is 'The event that now holds most of its mentions; null where none does.';
comment on column event_removals.change is 'The transaction that removed it; see dataset_changes.';
create index event_removals_by_change on event_removals (change, event);
create index event_removals_by_successor on event_removals (replaced_by) where replaced_by is not null;

create function note_removals() returns trigger
language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' then
    insert into public.event_removals (event) select id from public.events
    on conflict (event) do nothing;
    update public.event_removals set replaced_by = null where replaced_by is not null;
  elsif tg_op = 'DELETE' then
    insert into public.event_removals (event) select id from gone
    on conflict (event) do update set replaced_by = null, change = excluded.change;
    update public.event_removals r set replaced_by = null from gone where r.replaced_by = gone.id;
  else
    delete from public.event_removals r using come where r.event = come.id;
  end if;
  return null;
end
$$;
comment on function note_removals is
  'Keeps event_removals in step with events, whoever changes them; whoever removes one says by what it is replaced.';
create trigger note_removals after delete on events
  referencing old table as gone for each statement execute function note_removals();
create trigger note_returns after insert on events
  referencing new table as come for each statement execute function note_removals();
create trigger note_truncation before truncate on events
  for each statement execute function note_removals();

create view dataset.removals as
select r.event as id, c.at as removed_at, r.replaced_by, c.revision
from public.event_removals r join public.dataset_changes c on c.change = r.change;
comment on view dataset.removals is
  'One row per id that was an event''s and is none''s now, for whoever keeps a copy; an id that comes back leaves.';

-- Whoever loads events with the triggers disabled says so by this: then they have changed, too.
create or replace function recount_events() returns bigint
language plpgsql as $$
begin
  delete from event_cells;
  execute adding_to_cells('select e.*, 1 as sign from events e');
  delete from event_renderings;
  delete from event_removals r using events e where e.id = r.event;
  update dataset_state
  set revision = revision + 1, changed_at = greatest(clock_timestamp(), changed_at);
  insert into dataset_changes (change, revision, at)
  select distinct e.changed, s.revision, s.changed_at
  from events e cross join dataset_state s
  where not exists (select from dataset_changes c where c.change = e.changed);
  return (select count(*) from event_cells);
end
$$;
comment on function recount_events is
  'Counts all events anew, forgets their renderings and gives the dataset a new revision, for whoever loads very many with'
  ' the triggers disabled; gives the number of cells. A running server makes the renderings anew once the dataset is at rest.';

-- Which rules and which lexicon linked a block and wrote the summaries of its events: others are linked anew.
alter table blocks add column linked_by text not null default '';
comment on column blocks.linked_by is 'Number of the rules and version of the lexicon with which it was last linked as a whole.';
