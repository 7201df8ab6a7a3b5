-- Every word can be looked for. The dictionaries that came with the database leave out what is common in their language,
-- and nobody says in which language he asks: "EU", "UN" and "AU" are French stop words, "IS" is an English one, and whoever
-- asked for them got nothing.

create text search dictionary words_dutch (template = snowball, language = dutch);
create text search dictionary words_french (template = snowball, language = french);
create text search dictionary words_english (template = snowball, language = english);
create text search dictionary words_german (template = snowball, language = german);
alter text search configuration words_nl alter mapping replace dutch_stem with words_dutch;
alter text search configuration words_fr alter mapping replace french_stem with words_french;
alter text search configuration words_en alter mapping replace english_stem with words_english;
alter text search configuration words_de alter mapping replace german_stem with words_german;

create or replace function words_query(phrase text) returns tsquery
language sql immutable parallel safe as $$
  select any_of_words(distinct stemmed)
  from (values
    (phraseto_tsquery('words_nl', phrase)), (phraseto_tsquery('words_fr', phrase)),
    (phraseto_tsquery('words_en', phrase)), (phraseto_tsquery('words_de', phrase)),
    (phraseto_tsquery('words_other', phrase))) as languages (stemmed)
$$;
comment on function words_query is 'A word, or several in a row, as each of the languages has it.';

-- Who published what, beside the languages: questions for publishers need neither mentions nor articles.
alter table events add column publishers text[] not null default '{}';
comment on column events.publishers is 'Publishers of the articles that mention it, as far as they are known, sorted.';

create or replace function describe_events(ids uuid[]) returns bigint
language sql as $$
  with described as (
    select m.event_id, min(a.published_earliest) as first_reported, max(a.published_latest) as last_reported,
      array_agg(distinct a.language order by a.language) as languages,
      coalesce(array_agg(distinct a.publisher order by a.publisher) filter (where a.publisher is not null), '{}')
        as publishers
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
      publishers = d.publishers, words = to_tsvector('words_en', e.summary) || w.words
    from described d join worded w using (event_id)
    where e.id = d.event_id
      and (e.first_reported, e.last_reported, e.languages, e.publishers, e.words) is distinct from
        (d.first_reported, d.last_reported, d.languages, d.publishers, to_tsvector('words_en', e.summary) || w.words)
    returning 1
  )
  select count(*) from changed
$$;

-- Neither counts nor renderings follow from what changes here, and an index is made faster than kept up to date.
drop index events_by_words;
alter table events disable trigger user;
select describe_events(array(select id from events));
alter table events enable trigger user;
update dataset_state set revision = revision + 1, changed_at = clock_timestamp();
create index events_by_words on events using gin (words);
create index events_by_publisher on events using gin (publishers);
create index articles_by_publisher on articles (publisher) where publisher is not null;
analyze events;
