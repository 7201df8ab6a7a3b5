-- Counts by the language of reports and by numbers, and their sums, walk the narrow index too. The list of languages is
-- bounded by the codes that there are (ISO 639-1: 184, half of what an entry has room for).
drop index events_by_day;
create index events_by_day on events
  (coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date))
  include (earliest, latest, type, mode, status, certainty, country, place, precision, confidence, article_count,
    mention_count, contested, languages, fatalities_min, fatalities_max, fatalities_approximate, personnel_min,
    personnel_max, personnel_approximate);
