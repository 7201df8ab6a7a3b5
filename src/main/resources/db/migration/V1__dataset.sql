-- The dataset: articles as received, the runs that brought them in, what they mention, and the events behind it.
-- Codes (types, actors, places, countries) are text: what they mean is lexicon data, not schema.

create table import_runs (
  id          uuid primary key,
  source      text not null,
  state       text not null default 'RUNNING'
              check (state in ('RUNNING', 'COMPLETED', 'INTERRUPTED', 'FAILED')),
  started_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  finished_at timestamptz,
  total       integer check (total >= 0),
  added       integer not null default 0,
  changed     integer not null default 0,
  unchanged   integer not null default 0,
  failed      integer not null default 0,
  mentions    integer not null default 0,
  message     text
);
comment on table import_runs is 'One run of the import job and how far it has come.';
comment on column import_runs.source is 'What was asked to be read: a folder, a file, "POST /articles" ...';
comment on column import_runs.state is 'INTERRUPTED: found RUNNING after its process had died; running it again completes it.';
comment on column import_runs.updated_at is 'Last sign of life.';
comment on column import_runs.total is 'Articles to read; null while still unknown.';
comment on column import_runs.added is 'Articles that were new.';
comment on column import_runs.changed is 'Articles whose text or head differed from what was stored.';
comment on column import_runs.unchanged is 'Articles that were stored already, word for word, and coded by the same coder.';
comment on column import_runs.failed is 'Articles refused; import_failures says why.';
comment on column import_runs.mentions is 'Mentions coded in this run.';
comment on column import_runs.message is 'Why the run as a whole failed; null otherwise.';
create index import_runs_by_start on import_runs (started_at desc, id);

create table import_failures (
  id      bigint generated always as identity primary key,
  run_id  uuid not null references import_runs on delete cascade,
  source  text not null,
  kind    text not null,
  message text not null,
  at      timestamptz not null default now()
);
comment on table import_failures is 'An article that a run could not take. A failure of one article never ends the run.';
comment on column import_failures.source is 'Path, with ":line" for a line of an NDJSON file.';
comment on column import_failures.kind is 'Refusal: EMPTY, NOT_UTF8 ...';
comment on column import_failures.message is 'One sentence: what is wrong and what would be right.';
create index import_failures_by_run on import_failures (run_id, id);

create table articles (
  id                  text primary key,
  source              text not null,
  content_hash        text not null,
  title               text,
  byline              text,
  url                 text,
  publisher           text,
  language            text not null,
  published_earliest  date,
  published_latest    date,
  published_precision text not null,
  published_basis     text not null default 'UNKNOWN'
                      check (published_basis in ('GIVEN', 'HEAD', 'TEXT', 'INFERRED', 'UNKNOWN')),
  dating_due          boolean not null default false,
  body                text not null,
  coder_version       text not null,
  run_id              uuid references import_runs on delete set null,
  received_at         timestamptz not null default now(),
  changed_at          timestamptz not null default now(),
  check (published_earliest <= published_latest)
);
comment on table articles is 'An article as it was given.';
comment on column articles.id is 'The file''s stem, or the id that came with it.';
comment on column articles.source is 'Where it was read: a path, an address.';
comment on column articles.content_hash is 'SHA-256, hexadecimal, of all that was given: text, date, language, title, byline, address, publisher.';
comment on column articles.language is 'ISO 639-1.';
comment on column articles.published_earliest is 'First day on which it may have appeared.';
comment on column articles.published_latest is 'Last day on which it may have appeared.';
comment on column articles.published_precision is 'Precision of the publication date.';
comment on column articles.published_basis is 'Where the publication date comes from; only a stated one dates events.';
comment on column articles.published_basis is 'Where the publication date comes from: given, the head, the text, inferred, unknown.';
comment on column articles.dating_due is 'Undated, and what other articles know about its events has changed since it was dated.';
comment on column articles.body is 'The text exactly as given, head lines included; all offsets count its UTF-16 code units.';
comment on column articles.coder_version is 'EventCoder.version() that coded it; another version means: code it again.';
comment on column articles.run_id is 'The run that stored the present version.';
create index articles_by_publication on articles (published_earliest desc, id);
create index articles_by_hash on articles (content_hash);
create index articles_to_date on articles (id) where dating_due;

create sequence dataset_revision;
comment on sequence dataset_revision is 'Grows with every change of an event, so that "what changed since" can be asked.';

create table events (
  id                       uuid primary key,
  type                     text not null,
  mode                     text,
  country                  text not null,
  status                   text not null,
  certainty                text not null,
  place                    text,
  earliest                 date,
  latest                   date,
  precision                text not null,
  agents                   text[] not null,
  targets                  text[] not null,
  personnel_min            integer,
  personnel_max            integer,
  personnel_approximate    boolean,
  fatalities_min           integer,
  fatalities_max           integer,
  fatalities_approximate   boolean,
  persons_min              integer,
  persons_max              integer,
  persons_approximate      boolean,
  participants_min         integer,
  participants_max         integer,
  participants_approximate boolean,
  count                    integer,
  summary                  text not null,
  confidence               double precision not null check (confidence between 0 and 1),
  article_count            integer not null,
  mention_count            integer not null,
  history                  jsonb not null,
  contradictions           jsonb not null,
  contested                boolean not null,
  revision                 bigint not null,
  changed                  bigint not null default nextval('dataset_revision'),
  check (earliest <= latest)
);
comment on table events is 'One thing that happened, consolidated from its mentions; wholly derived from them.';
comment on column events.id is 'Derived from the founding mention, so that it does not depend on the order of import.';
comment on column events.country is 'ISO 3166-1 alpha-3 of where it happens.';
comment on column events.place is 'Gazetteer id.';
comment on column events.earliest is 'First possible day; null when open to the past.';
comment on column events.latest is 'Last possible day; null when open to the future.';
comment on column events.agents is 'Actor codes, most supported first.';
comment on column events.count is 'How many events it sums up ("nine coups"); null for one.';
comment on column events.history is 'The statuses it went through, each with its interval and the article that first says so.';
comment on column events.contradictions is 'Fields on which mentions contradict each other, with values and mention ids.';
comment on column events.revision is 'Checksum of the content: the same content has the same revision, whatever the order of import.';
comment on column events.changed is 'dataset_revision of its last change; differs from one import order to another.';

-- one index for each way the API sorts (nulls as the far past or future, id for a total order) and filters
create index events_by_earliest on events (coalesce(earliest, '-infinity'::date), id);
create index events_by_latest on events (coalesce(latest, 'infinity'::date), id);
create index events_by_confidence on events (confidence, id);
create index events_by_articles on events (article_count, id);
create index events_by_change on events (changed, id);
create index events_by_block on events (country, type);
create index events_by_days on events using gist (daterange(earliest, latest, '[]'));
create index events_by_agent on events using gin (agents);
create index events_by_target on events using gin (targets);
create index events_by_place on events (place) where place is not null;

create table mentions (
  id                       uuid primary key,
  article_id               text not null references articles,
  event_id                 uuid references events deferrable initially deferred,
  type                     text not null,
  mode                     text,
  country                  text not null,
  status                   text not null,
  certainty                text not null,
  place                    text,
  earliest                 date,
  latest                   date,
  precision                text not null,
  agents                   text[] not null,
  targets                  text[] not null,
  personnel_min            integer,
  personnel_max            integer,
  personnel_approximate    boolean,
  fatalities_min           integer,
  fatalities_max           integer,
  fatalities_approximate   boolean,
  persons_min              integer,
  persons_max              integer,
  persons_approximate      boolean,
  participants_min         integer,
  participants_max         integer,
  participants_approximate boolean,
  count                    integer,
  span_start               integer not null,
  span_end                 integer not null,
  trigger_start            integer not null,
  trigger_end              integer not null,
  text                     text not null,
  trigger                  text not null,
  evidence                 jsonb not null,
  confidence               double precision not null check (confidence between 0 and 1),
  reasons                  text[] not null,
  check (earliest <= latest)
);
comment on table mentions is 'One statement of an event in one article, with everything that this statement itself claims.';
comment on column mentions.id is 'Derived from article, type, mode, country and words.';
comment on column mentions.event_id is 'The event it was linked to; null only within the transaction that records it.';
comment on column mentions.span_start is 'UTF-16 offset in articles.body, as all four offsets.';
comment on column mentions.text is 'The words of the span.';
comment on column mentions.evidence is 'Field -> [{start, end, text}]: the words that each value was read from.';
comment on column mentions.reasons is 'The lexicon entries and rules that fired, each with its file:line.';
create index mentions_by_article on mentions (article_id, span_start);
create index mentions_by_event on mentions (event_id);
create index mentions_by_block on mentions (country, type, mode);

create table blocks (
  key      text primary key,
  type     text not null,
  mode     text,
  country  text not null,
  mentions integer not null,
  pending  integer not null
);
comment on table blocks is 'The mentions that can be one event at all, by type, mode and country; its row is the lock of whoever links them.';
comment on column blocks.pending is 'Mentions that came or went since the block was last linked.';
create index blocks_to_link on blocks (key) where pending > 0;
