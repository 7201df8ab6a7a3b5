-- Which countries an article names, so that a country without events can be told from one that nobody read about.

alter table articles add column countries text[];
comment on column articles.countries is
  'ISO 3166-1 alpha-3 of the countries that the text names or tells an event of; null where nobody has looked: the language'
  ' is none that the program codes, or the article is older than this column and the program has not come to it yet.';

create view article_countries as
select article, country, sum(mentions)::integer as mentions, bool_or(named) as named
from (
  select article_id as article, country, 1 as mentions, false as named from mentions
  union all
  select id, unnest(countries), 0, true from articles
  union all
  select a.id, null, 0, false from articles a where not exists (select from mentions m where m.article_id = a.id)
) as found
group by article, country;
comment on view article_countries is
  'One row per article and country that it names or tells an event of, and one without a country per article without any event.';

create or replace view dataset.coverage as
select
  date_trunc('month', a.published_earliest::timestamp)::date as month, a.publisher, a.language, c.country,
  count(*) filter (where c.mentions > 0 or c.country is null)::integer as articles,
  sum(c.mentions)::integer as mentions,
  count(*) filter (where c.named)::integer as articles_naming,
  count(*) filter (where c.mentions > 0)::integer as articles_with_events,
  count(*) filter (where a.countries is null)::integer as articles_unsearched
from public.articles a join public.article_countries c on c.article = a.id
group by 1, a.publisher, a.language, c.country;
comment on view dataset.coverage is
  'What was read: articles by the month of publication, publisher, language and country that they name or tell an event of. A'
  ' country with articles_naming and without articles_with_events was read about and is quiet. Country null counts the articles'
  ' that mention no event.';
