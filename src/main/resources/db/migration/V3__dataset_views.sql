-- What dashboards and notebooks read: stable views in a schema of their own, and a role that can read them and nothing
-- else. The tables behind may change; these names, columns and meanings stay. What codes mean comes from the lexicon:
-- the application fills the tables of this schema whenever it starts with another lexicon.

create schema dataset;
comment on schema dataset is 'Stable views of the dataset for SQL clients; read-only role: sahel_reader.';

create table dataset.about (
  name  text primary key,
  value text not null
);
comment on table dataset.about is 'Which lexicon the tables of this schema were filled from.';

create table dataset.countries (
  code      text primary key,
  name      text not null,
  latitude  double precision,
  longitude double precision,
  regions   text[] not null
);
comment on table dataset.countries is 'Countries of ISO 3166-1 alpha-3, with a point for a label and the groups they ever belonged to.';

create table dataset.actors (
  code        text primary key,
  name        text not null,
  kind        text,
  affiliation text
);
comment on table dataset.actors is 'Who may act in events, and to whom they belong.';

create table dataset.places (
  id        text primary key,
  name      text not null,
  countries text[] not null,
  admin1    text,
  latitude  double precision not null,
  longitude double precision not null,
  precision text not null
);
comment on table dataset.places is 'The gazetteer: towns, bases, regions, border areas.';

create table dataset.event_types (
  code       text primary key,
  name       text not null,
  definition text not null
);
comment on table dataset.event_types is 'The types of events and when each is coded.';

create view dataset.events as
select
  e.id, e.type, e.mode, e.status, e.certainty,
  e.country, coalesce(c.name, e.country) as country_name,
  e.place, p.name as place_name, p.admin1, p.precision as place_precision,
  coalesce(p.latitude, c.latitude) as latitude, coalesce(p.longitude, c.longitude) as longitude,
  p.id is not null as located,
  e.earliest, e.latest, e.precision,
  e.agents, e.agents[1] as agent, a.name as agent_name,
  e.targets, e.targets[1] as target, t.name as target_name,
  e.personnel_min, e.personnel_max, e.personnel_approximate,
  e.fatalities_min, e.fatalities_max, e.fatalities_approximate,
  e.persons_min, e.persons_max, e.persons_approximate,
  e.participants_min, e.participants_max, e.participants_approximate,
  e.count, e.summary, e.confidence, e.article_count, e.mention_count, e.contested,
  e.first_reported, e.last_reported, e.languages, e.updated_at
from public.events e
  left join dataset.countries c on c.code = e.country
  left join dataset.places p on p.id = e.place
  left join dataset.actors a on a.code = e.agents[1]
  left join dataset.actors t on t.code = e.targets[1];
comment on view dataset.events is 'One row per event.';
comment on column dataset.events.located is
  'Whether latitude and longitude are those of a named place; otherwise they are the label point of the country.';
comment on column dataset.events.earliest is 'First possible day; null when open to the past.';
comment on column dataset.events.latest is 'Last possible day; null when open to the future.';
comment on column dataset.events.agent is 'The most supported agent.';
comment on column dataset.events.target is 'The most supported target.';
comment on column dataset.events.count is 'How many events it sums up; null for one.';

create view dataset.event_actors as
select e.id as event, roles.role, listed.position, listed.actor,
  coalesce(a.name, listed.actor) as actor_name, a.kind, a.affiliation
from public.events e
  cross join lateral (values ('AGENT', e.agents), ('TARGET', e.targets)) as roles (role, actors)
  cross join lateral unnest(roles.actors) with ordinality as listed (actor, position)
  left join dataset.actors a on a.code = listed.actor;
comment on view dataset.event_actors is 'One row per event, role and actor; position 1 is the most supported one.';

create view dataset.event_months as
select e.id as event, month::date as month, spanned.months, 1.0 / spanned.months as share
from public.events e
  cross join lateral (
    select
      ((extract(year from e.latest) - extract(year from e.earliest)) * 12
        + extract(month from e.latest) - extract(month from e.earliest) + 1)::integer as months) as spanned
  cross join lateral generate_series(
    date_trunc('month', e.earliest::timestamp), e.latest::timestamp, interval '1 month') as month
where e.earliest is not null and e.latest is not null;
comment on view dataset.event_months is
  'The months in which an event may have happened; events open to the past or the future are in none.';
comment on column dataset.event_months.months is 'How many months the event''s interval touches; 1 says that the month is certain.';
comment on column dataset.event_months.share is 'One over months: sums of it count each event once.';

create view dataset.mentions as
select
  m.id, m.event_id as event, m.article_id as article,
  m.type, m.mode, m.status, m.certainty, m.country, m.place, m.earliest, m.latest, m.precision, m.agents, m.targets,
  m.personnel_min, m.personnel_max, m.fatalities_min, m.fatalities_max, m.persons_min, m.persons_max,
  m.participants_min, m.participants_max, m.count,
  m.text, m.trigger, m.span_start, m.span_end, m.confidence,
  a.published_earliest, a.published_latest, a.publisher, a.language
from public.mentions m join public.articles a on a.id = m.article_id;
comment on view dataset.mentions is 'One row per statement of an event in an article, with what that statement itself claims.';

create view dataset.articles as
select
  a.id, a.title, a.url, a.publisher, a.language, a.published_earliest, a.published_latest, a.published_precision,
  a.published_basis, a.received_at, a.changed_at, length(a.body) as characters,
  count(m.id)::integer as mentions, count(distinct m.event_id)::integer as events
from public.articles a left join public.mentions m on m.article_id = a.id
group by a.id;
comment on view dataset.articles is 'One row per article, without its text.';

create view dataset.coverage as
select
  date_trunc('month', a.published_earliest::timestamp)::date as month, a.publisher, a.language, m.country,
  count(distinct a.id)::integer as articles, count(m.id)::integer as mentions
from public.articles a left join public.mentions m on m.article_id = a.id
group by 1, a.publisher, a.language, m.country;
comment on view dataset.coverage is
  'What was read: articles by the month of publication, publisher, language and country of their events. Country null counts the articles that mention no event.';

-- The role belongs to the whole server: it may be there already, or this database's owner may not create roles.
do $$
begin
  create role sahel_reader nologin;
exception
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise notice 'sahel_reader was not created: ask an administrator for "create role sahel_reader"';
end
$$;
do $$
begin
  if exists (select from pg_roles where rolname = 'sahel_reader') then
    grant usage on schema dataset to sahel_reader;
    grant select on all tables in schema dataset to sahel_reader;
    alter default privileges in schema dataset grant select on tables to sahel_reader;
  end if;
end
$$;

-- Which state of the dataset one sees. Not the sequence: that runs ahead of what is committed, and stands still when an
-- event goes. The one row is locked at the very end of a transaction, so that writers do not wait for one another.
create table dataset_state (
  only_row   boolean primary key default true check (only_row),
  revision   bigint not null,
  changed_at timestamptz not null
);
comment on table dataset_state is 'One row: the state of articles and events that this transaction sees.';
comment on column dataset_state.revision is 'Grows by one with every transaction that changes an article or an event.';
comment on column dataset_state.changed_at is 'When the last of them was committed.';
insert into dataset_state (revision, changed_at) values (1, now());

create function note_change() returns trigger
language plpgsql as $$
begin
  if current_setting('sahel.noted', true) is distinct from pg_current_xact_id()::text then
    perform set_config('sahel.noted', pg_current_xact_id()::text, true);
    update public.dataset_state set revision = revision + 1, changed_at = clock_timestamp();
  end if;
  return null;
end
$$;
comment on function note_change is 'Gives the dataset a new revision, once in a transaction.';

create constraint trigger note_change_of_events after insert or update or delete on events
  deferrable initially deferred for each row execute function note_change();
create constraint trigger note_change_of_articles after insert or update or delete on articles
  deferrable initially deferred for each row execute function note_change();
create trigger note_truncation_of_events after truncate on events
  for each statement execute function note_change();
create trigger note_truncation_of_articles after truncate on articles
  for each statement execute function note_change();
