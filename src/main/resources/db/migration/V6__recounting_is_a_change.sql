-- Whoever loads events with the triggers disabled calls recount_events() in the end; what is kept of the dataset by its
-- revision must not outlive that either.
create or replace function recount_events() returns bigint
language plpgsql as $$
begin
  delete from event_cells;
  execute adding_to_cells('select e.*, 1 as sign from events e');
  update dataset_state set revision = revision + 1, changed_at = clock_timestamp();
  return (select count(*) from event_cells);
end
$$;
comment on function recount_events is
  'Counts all events anew and gives the dataset a new revision, for whoever loads very many with the triggers disabled;'
  ' gives the number of cells.';
