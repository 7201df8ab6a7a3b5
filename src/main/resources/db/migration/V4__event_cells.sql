-- Counts kept ready: one row for each type, mode, status, country and stretch of months that events have, so that counting
-- a million events reads some ten thousand rows. Triggers keep it true within the transaction that changes events.

create table event_cells (
  type              text not null,
  mode              text,
  status            text not null,
  country           text not null,
  first_month       date not null,
  last_month        date not null,
  events            bigint not null,
  mentions          bigint not null,
  articles          bigint not null,
  fatalities_events bigint not null,
  fatalities_open   bigint not null,
  fatalities_min    bigint not null,
  fatalities_max    bigint not null,
  personnel_events  bigint not null,
  personnel_open    bigint not null,
  personnel_min     bigint not null,
  personnel_max     bigint not null,
  unique nulls not distinct (country, type, mode, status, first_month, last_month)
);
comment on table event_cells is
  'Events counted by type, mode, status, country and the months of their first and last possible days; derived from events.';
comment on column event_cells.first_month is 'First day of the month of "earliest"; -infinity when open to the past.';
comment on column event_cells.last_month is 'First day of the month of "latest"; infinity when open to the future.';
comment on column event_cells.articles is 'Sum of the articles of each event: one that mentions two events counts twice.';
comment on column event_cells.fatalities_events is 'Events with a number of fatalities; "open" are those of them without an upper bound.';
create index event_cells_left_empty on event_cells (country) where events = 0;

-- The statement that adds changed events (a query of columns of events and a sign, 1 or -1) to the cells; a text, since
-- only the trigger's own function sees what has changed. All events of a cell are of one block, whose lock the importer
-- holds: nobody waits here who would not wait there.
create function adding_to_cells(changed text) returns text
language sql immutable as $$
  select format($query$
    insert into event_cells as c
    select type, mode, status, country,
      coalesce(date_trunc('month', earliest::timestamp)::date, '-infinity'::date) as first_month,
      coalesce(date_trunc('month', latest::timestamp)::date, 'infinity'::date) as last_month,
      sum(sign), sum(sign * mention_count), sum(sign * article_count),
      sum(sign * (fatalities_approximate is not null)::int),
      sum(sign * (fatalities_approximate is not null and fatalities_max is null)::int),
      sum(sign * coalesce(fatalities_min, 0)::bigint), sum(sign * coalesce(fatalities_max, 0)::bigint),
      sum(sign * (personnel_approximate is not null)::int),
      sum(sign * (personnel_approximate is not null and personnel_max is null)::int),
      sum(sign * coalesce(personnel_min, 0)::bigint), sum(sign * coalesce(personnel_max, 0)::bigint)
    from (%s) e
    group by country, type, mode, status, first_month, last_month
    having sum(sign) <> 0 or sum(sign * mention_count) <> 0 or sum(sign * article_count) <> 0
      or sum(sign * (fatalities_approximate is not null)::int) <> 0
      or sum(sign * (fatalities_approximate is not null and fatalities_max is null)::int) <> 0
      or sum(sign * coalesce(fatalities_min, 0)::bigint) <> 0
      or sum(sign * coalesce(fatalities_max, 0)::bigint) <> 0
      or sum(sign * (personnel_approximate is not null)::int) <> 0
      or sum(sign * (personnel_approximate is not null and personnel_max is null)::int) <> 0
      or sum(sign * coalesce(personnel_min, 0)::bigint) <> 0
      or sum(sign * coalesce(personnel_max, 0)::bigint) <> 0
    on conflict (country, type, mode, status, first_month, last_month) do update set
      events = c.events + excluded.events, mentions = c.mentions + excluded.mentions,
      articles = c.articles + excluded.articles,
      fatalities_events = c.fatalities_events + excluded.fatalities_events,
      fatalities_open = c.fatalities_open + excluded.fatalities_open,
      fatalities_min = c.fatalities_min + excluded.fatalities_min,
      fatalities_max = c.fatalities_max + excluded.fatalities_max,
      personnel_events = c.personnel_events + excluded.personnel_events,
      personnel_open = c.personnel_open + excluded.personnel_open,
      personnel_min = c.personnel_min + excluded.personnel_min,
      personnel_max = c.personnel_max + excluded.personnel_max
    $query$, changed)
$$;

create function follow_events() returns trigger
language plpgsql as $$
declare
  columns constant text := 'type, mode, status, country, earliest, latest, mention_count, article_count,
    fatalities_approximate, fatalities_min, fatalities_max, personnel_approximate, personnel_min, personnel_max';
begin
  case tg_op
    when 'INSERT' then
      execute adding_to_cells('select ' || columns || ', 1 as sign from come');
    when 'DELETE' then
      execute adding_to_cells('select ' || columns || ', -1 as sign from gone');
    when 'UPDATE' then
      execute adding_to_cells('select ' || columns || ', 1 as sign from come union all select ' || columns
        || ', -1 as sign from gone');
    else
      delete from event_cells;
  end case;
  delete from event_cells where events = 0;
  return null;
end
$$;

create trigger events_come after insert on events
  referencing new table as come for each statement execute function follow_events();
create trigger events_go after delete on events
  referencing old table as gone for each statement execute function follow_events();
create trigger events_change after update on events
  referencing old table as gone new table as come for each statement execute function follow_events();
create trigger events_vanish after truncate on events
  for each statement execute function follow_events();

create function recount_events() returns bigint
language plpgsql as $$
begin
  delete from event_cells;
  execute adding_to_cells('select e.*, 1 as sign from events e');
  return (select count(*) from event_cells);
end
$$;
comment on function recount_events is
  'Counts all events anew, for whoever loads very many with the triggers disabled; gives the number of cells.';

select recount_events();
analyze event_cells;
