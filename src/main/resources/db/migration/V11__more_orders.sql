-- The orders by country, type and place. By the order of bytes, whatever order of words the database was made with: events
-- come in the same order everywhere. What has no place comes before the first.
create index events_in_order_of_country on events ((country collate "C"), id);
create index events_in_order_of_type on events ((type collate "C"), id);
create index events_in_order_of_place on events ((coalesce(place, '') collate "C"), id);
