-- Words that stem alike in several languages are looked for once. A chain of equal alternatives made the database expect
-- up to five times as many events as there are, and walk all of them in their order to find fifty with a rare word.

create aggregate any_of_words (tsquery) (sfunc = tsquery_or, stype = tsquery);
comment on aggregate any_of_words (tsquery) is 'What has any of the words.';

create or replace function words_query(phrase text) returns tsquery
language sql immutable parallel safe as $$
  select case when bool_or(numnode(stemmed) = 0) then ''::tsquery else any_of_words(distinct stemmed) end
  from (values
    (phraseto_tsquery('words_nl', phrase)), (phraseto_tsquery('words_fr', phrase)),
    (phraseto_tsquery('words_en', phrase)), (phraseto_tsquery('words_de', phrase)),
    (phraseto_tsquery('words_other', phrase))) as languages (stemmed)
$$;

create or replace function words_prefix(prefix text) returns tsquery
language sql immutable parallel safe as $$
  select any_of_words(distinct stemmed)
  from (select '''' || replace(replace(prefix, '\', ''), '''', '') || ''':*' as term) as quoted,
    lateral (values
      (to_tsquery('words_nl', term)), (to_tsquery('words_fr', term)), (to_tsquery('words_en', term)),
      (to_tsquery('words_de', term)), (to_tsquery('words_other', term))) as languages (stemmed)
$$;

-- Knows the frequency of some four thousand words instead of one thousand, and so which of the others are rare.
alter table events alter column words set statistics 400;
analyze events (words);
