-- Pages of events within an area are put together of the first events of each place in it, which the index alone has to
-- give: the database reads nothing but an index only where the columns themselves stand in it, not just expressions of them.
drop index events_by_place_and_day;
create index events_by_place_and_day on events
  (place, coalesce(earliest, '-infinity'::date), id) include (earliest, latest) where place is not null;
