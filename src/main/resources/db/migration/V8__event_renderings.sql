-- Events kept ready as the API's lists give them. In a table of their own, so that walks over events stay narrow; written
-- by the program in the transaction that changes the event, and gone with every change of its row, whoever makes it: what
-- is missing is put together from the row.

create table event_renderings (
  event   uuid primary key,
  made_by bigint not null,
  json    text not null
);
comment on table event_renderings is 'Events as JSON, as lists give them; derived from events and from names in the lexicon.';
comment on column event_renderings.made_by is 'Checksum of the names and of the way of writing: others are out of date.';

create function forget_rendering() returns trigger
language plpgsql as $$
begin
  delete from event_renderings where event = old.id;
  return null;
end
$$;
create trigger forget_rendering after update or delete on events
  for each row execute function forget_rendering();

create function forget_renderings() returns trigger
language plpgsql as $$
begin
  delete from event_renderings;
  return null;
end
$$;
create trigger forget_renderings after truncate on events
  for each statement execute function forget_renderings();

-- Whoever loads events with the triggers disabled says so by this.
create or replace function recount_events() returns bigint
language plpgsql as $$
begin
  delete from event_cells;
  execute adding_to_cells('select e.*, 1 as sign from events e');
  delete from event_renderings;
  update dataset_state set revision = revision + 1, changed_at = clock_timestamp();
  return (select count(*) from event_cells);
end
$$;
comment on function recount_events is
  'Counts all events anew, forgets their renderings and gives the dataset a new revision, for whoever loads very many with'
  ' the triggers disabled; gives the number of cells.';

-- Which events stand on a page is told by the index alone where the columns themselves stand in it (see V7).
drop index events_by_day;
drop index events_by_country_and_day;
drop index events_by_type_and_day;
drop index events_by_country_type_and_day;
create index events_by_day on events
  (coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date)) include (earliest, latest);
create index events_by_country_and_day on events
  (country, coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date)) include (earliest, latest);
create index events_by_type_and_day on events
  (type, coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date)) include (earliest, latest);
create index events_by_country_type_and_day on events
  (country, type, coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date))
  include (earliest, latest);

-- Without an empty query as a constant, of which the database warned whoever asked for a word, each time.
create or replace function words_query(phrase text) returns tsquery
language sql immutable parallel safe as $$
  select case
    when bool_or(numnode(stemmed) = 0) then (array_agg(stemmed order by numnode(stemmed)))[1]
    else any_of_words(distinct stemmed)
  end
  from (values
    (phraseto_tsquery('words_nl', phrase)), (phraseto_tsquery('words_fr', phrase)),
    (phraseto_tsquery('words_en', phrase)), (phraseto_tsquery('words_de', phrase)),
    (phraseto_tsquery('words_other', phrase))) as languages (stemmed)
$$;
