-- What queries need of an event: the words that speak of it, when it was reported and in which languages, and an index
-- for each order. Whatever the lexicon knows (coordinates, regions, kinds of actors) is no column: queries translate it
-- into the codes that stand here, so that a corrected lexicon needs no rewriting of events.

create extension if not exists unaccent;

-- stemming by language, blind to accents; words_other for the languages without a stemmer of their own
create text search configuration words_nl (copy = dutch);
alter text search configuration words_nl
  alter mapping for word, hword, hword_part with unaccent, dutch_stem;
create text search configuration words_fr (copy = french);
alter text search configuration words_fr
  alter mapping for word, hword, hword_part with unaccent, french_stem;
create text search configuration words_en (copy = english);
alter text search configuration words_en
  alter mapping for word, hword, hword_part with unaccent, english_stem;
create text search configuration words_de (copy = german);
alter text search configuration words_de
  alter mapping for word, hword, hword_part with unaccent, german_stem;
create text search configuration words_other (copy = simple);
alter text search configuration words_other
  alter mapping for word, hword, hword_part with unaccent, simple;

create function words_config(language text) returns regconfig
language sql immutable parallel safe as $$
  select case language
    when 'nl' then 'words_nl'::regconfig
    when 'fr' then 'words_fr'::regconfig
    when 'en' then 'words_en'::regconfig
    when 'de' then 'words_de'::regconfig
    else 'words_other'::regconfig
  end
$$;
comment on function words_config is 'The text search configuration for texts of a language (ISO 639-1).';

create function words_query(phrase text) returns tsquery
language sql immutable parallel safe as $$
  select case
    when numnode(nl) = 0 or numnode(fr) = 0 or numnode(en) = 0 or numnode(de) = 0 then ''::tsquery
    else nl || fr || en || de || phraseto_tsquery('words_other', phrase)
  end
  from (select
    phraseto_tsquery('words_nl', phrase) as nl, phraseto_tsquery('words_fr', phrase) as fr,
    phraseto_tsquery('words_en', phrase) as en, phraseto_tsquery('words_de', phrase) as de) as stemmed
$$;
comment on function words_query is
  'A word, or several in a row, as each of the languages has it; empty for what any of them leaves out as too common.';

create function words_prefix(prefix text) returns tsquery
language sql immutable parallel safe as $$
  select to_tsquery('words_nl', term) || to_tsquery('words_fr', term) || to_tsquery('words_en', term)
    || to_tsquery('words_de', term) || to_tsquery('words_other', term)
  from (select '''' || replace(replace(prefix, '\', ''), '''', '') || ''':*' as term) as quoted
$$;
comment on function words_prefix is 'Words that begin so, in any language.';

create aggregate words_of_all(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');
comment on aggregate words_of_all (tsvector) is 'The words of several texts, one text behind the other.';

alter table events
  add column first_reported date,
  add column last_reported date,
  add column languages text[] not null default '{}',
  add column updated_at timestamptz not null default now(),
  add column words tsvector not null default '';
comment on column events.first_reported is 'First day on which an article that mentions it may have appeared; null when no article is dated.';
comment on column events.last_reported is 'Last day on which an article that mentions it may have appeared; null when no article is dated.';
comment on column events.languages is 'ISO 639-1 of the articles that mention it, sorted.';
comment on column events.updated_at is 'When its content changed last.';
comment on column events.words is 'Stems of its summary (English) and of the words of all its mentions, each by its article''s language.';

create function describe_events(ids uuid[]) returns bigint
language sql as $$
  with described as (
    select m.event_id, min(a.published_earliest) as first_reported, max(a.published_latest) as last_reported,
      array_agg(distinct a.language order by a.language) as languages
    from mentions m join articles a on a.id = m.article_id
    where m.event_id = any(ids)
    group by m.event_id
  ), worded as (
    select event_id, words_of_all(to_tsvector(words_config(language), text) order by language, text) as words
    from (
      select distinct m.event_id, a.language, m.text
      from mentions m join articles a on a.id = m.article_id
      where m.event_id = any(ids)) as sentences
    group by event_id
  ), changed as (
    update events e set
      first_reported = d.first_reported, last_reported = d.last_reported, languages = d.languages,
      words = to_tsvector('words_en', e.summary) || w.words
    from described d join worded w using (event_id)
    where e.id = d.event_id
      and (e.first_reported, e.last_reported, e.languages, e.words) is distinct from
        (d.first_reported, d.last_reported, d.languages, to_tsvector('words_en', e.summary) || w.words)
    returning 1
  )
  select count(*) from changed
$$;
comment on function describe_events is
  'Brings the columns that follow from mentions and articles up to date; to be called whenever those of an event change.';

select describe_events(array(select id from events));

-- The orders. Days open to the past or the future sort as the far past or future; "latest" stands in the index so that
-- the events of a stretch of days are told from the index alone.
drop index events_by_earliest;
drop index events_by_block;
drop index events_by_place;
create index events_by_day on events
  (coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date));
create index events_by_country_and_day on events
  (country, coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date));
create index events_by_type_and_day on events
  (type, coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date));
create index events_by_country_type_and_day on events
  (country, type, coalesce(earliest, '-infinity'::date), id, coalesce(latest, 'infinity'::date));
create index events_by_place_and_day on events
  (place, coalesce(earliest, '-infinity'::date), id) where place is not null;
create index events_by_report on events (coalesce(last_reported, 'infinity'::date), id);
create index events_by_update on events (updated_at, id);
create index events_by_fatalities on events (coalesce(fatalities_min, -1), id);
create index events_by_personnel on events (coalesce(personnel_min, -1), id);
create index events_contested on events (coalesce(earliest, '-infinity'::date), id) where contested;
create index events_by_words on events using gin (words);

analyze events;
