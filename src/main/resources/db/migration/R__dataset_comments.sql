-- What the columns of schema dataset mean. The data dictionary at /docs is made from these; run again whenever they change.

comment on column dataset.about.name is 'What is told, as lexicon.';
comment on column dataset.about.value is 'Its value.';

comment on column dataset.countries.code is 'ISO 3166-1 alpha-3.';
comment on column dataset.countries.name is 'Name in English.';
comment on column dataset.countries.latitude is 'Degrees north of a point for a label, WGS 84.';
comment on column dataset.countries.longitude is 'Degrees east of the same point.';
comment on column dataset.countries.regions is 'Groups that it belongs or ever belonged to, as sahel, aes, ecowas.';

comment on column dataset.actors.code is 'ISO 3166-1 alpha-3 for states, otherwise a code such as WAGNER.';
comment on column dataset.actors.name is 'Name in English.';
comment on column dataset.actors.kind is 'STATE, PRIVATE_MILITARY, ARMED_GROUP, MISSION …';
comment on column dataset.actors.affiliation is 'Code of the actor that it belongs to; null for none.';

comment on column dataset.places.id is 'Id in the gazetteer.';
comment on column dataset.places.name is 'Name.';
comment on column dataset.places.countries is 'ISO 3166-1 alpha-3 of the countries that it lies in; a border area lies in several.';
comment on column dataset.places.admin1 is 'First-level region that it lies in.';
comment on column dataset.places.latitude is 'Degrees north, WGS 84.';
comment on column dataset.places.longitude is 'Degrees east, WGS 84.';
comment on column dataset.places.precision is 'What it is, as TOWN, BASE or REGION.';

comment on column dataset.event_types.code is 'The type, as WITHDRAWAL.';
comment on column dataset.event_types.name is 'Name in English.';
comment on column dataset.event_types.definition is 'When it is coded.';

comment on column dataset.events.id is 'Derived from content alone: the same articles give the same ids; removals has those that are gone.';
comment on column dataset.events.type is 'Type of event; see event_types.';
comment on column dataset.events.mode is 'Direction: DETAIN or RELEASE of ARREST, IMPOSE or LIFT of SANCTION; null for other types.';
comment on column dataset.events.status is 'How far it has come: PLANNED, ONGOING, COMPLETED, ATTEMPTED.';
comment on column dataset.events.certainty is 'How firmly it is said: CONFIRMED, REPORTED, DISPUTED.';
comment on column dataset.events.country is 'ISO 3166-1 alpha-3 of where it happens.';
comment on column dataset.events.country_name is 'That country in English.';
comment on column dataset.events.place is 'Id in the gazetteer; null when no place is named.';
comment on column dataset.events.place_name is 'That place by name.';
comment on column dataset.events.admin1 is 'First-level region that the place lies in.';
comment on column dataset.events.place_precision is 'What the place is, as TOWN or REGION.';
comment on column dataset.events.latitude is 'Degrees north, WGS 84: of the place, or of the label point of the country; located tells which.';
comment on column dataset.events.longitude is 'Degrees east of the same point.';
comment on column dataset.events.precision is 'How finely the words fix the days: DAY, WEEK, MONTH, SEASON, YEAR, UNKNOWN.';
comment on column dataset.events.agents is 'Who does it: actor codes, most supported first.';
comment on column dataset.events.agent_name is 'The most supported agent by name.';
comment on column dataset.events.targets is 'To whom it is done: actor codes, most supported first.';
comment on column dataset.events.target_name is 'The most supported target by name.';
comment on column dataset.events.personnel_min is 'Soldiers or staff that move, at least.';
comment on column dataset.events.personnel_max is 'The same, at most; null when open or unknown.';
comment on column dataset.events.personnel_approximate is 'Whether said to be rounded.';
comment on column dataset.events.fatalities_min is 'Killed, at least.';
comment on column dataset.events.fatalities_max is 'Killed, at most; null when open or unknown.';
comment on column dataset.events.fatalities_approximate is 'Whether said to be rounded.';
comment on column dataset.events.persons_min is 'Arrested or freed, at least.';
comment on column dataset.events.persons_max is 'Arrested or freed, at most; null when open or unknown.';
comment on column dataset.events.persons_approximate is 'Whether said to be rounded.';
comment on column dataset.events.participants_min is 'People demonstrating, at least.';
comment on column dataset.events.participants_max is 'People demonstrating, at most; null when open or unknown.';
comment on column dataset.events.participants_approximate is 'Whether said to be rounded.';
comment on column dataset.events.summary is 'One sentence made of the fields.';
comment on column dataset.events.confidence is 'Probability that it is an event, 0 to 0.99.';
comment on column dataset.events.article_count is 'Articles that mention it.';
comment on column dataset.events.mention_count is 'Statements of it.';
comment on column dataset.events.contested is 'Whether mentions contradict each other.';
comment on column dataset.events.first_reported is 'First day on which an article on it may have appeared.';
comment on column dataset.events.last_reported is 'Last such day.';
comment on column dataset.events.languages is 'ISO 639-1 of its articles.';
comment on column dataset.events.updated_at is 'When it last changed.';

comment on column dataset.event_actors.event is 'Id of the event.';
comment on column dataset.event_actors.role is 'AGENT or TARGET.';
comment on column dataset.event_actors.position is '1 for the most supported in that role.';
comment on column dataset.event_actors.actor is 'Code of the actor.';
comment on column dataset.event_actors.actor_name is 'The same by name.';
comment on column dataset.event_actors.kind is 'STATE, PRIVATE_MILITARY, ARMED_GROUP, MISSION …';
comment on column dataset.event_actors.affiliation is 'Code of the actor that it belongs to; null for none.';

comment on column dataset.event_months.event is 'Id of the event.';
comment on column dataset.event_months.month is 'First day of a month in which it may have happened.';

comment on column dataset.removals.id is 'Id that was an event''s.';
comment on column dataset.removals.removed_at is 'When it was removed.';
comment on column dataset.removals.replaced_by is 'Id of the event that now holds most of its mentions; null where none does.';
comment on column dataset.removals.revision is 'The dataset''s revision from which on it is gone.';

comment on column dataset.mentions.id is 'Id of the statement.';
comment on column dataset.mentions.event is 'Id of the event that it tells of.';
comment on column dataset.mentions.article is 'Id of the article that it stands in.';
comment on column dataset.mentions.type is 'Type of event, as this statement has it; so all fields down to count.';
comment on column dataset.mentions.mode is 'Direction of ARREST and SANCTION.';
comment on column dataset.mentions.status is 'PLANNED, ONGOING, COMPLETED, ATTEMPTED.';
comment on column dataset.mentions.certainty is 'CONFIRMED, REPORTED, DISPUTED.';
comment on column dataset.mentions.country is 'ISO 3166-1 alpha-3 of where it happens.';
comment on column dataset.mentions.place is 'Id in the gazetteer.';
comment on column dataset.mentions.earliest is 'First possible day; null when open to the past.';
comment on column dataset.mentions.latest is 'Last possible day; null when open to the future.';
comment on column dataset.mentions.precision is 'How finely the words fix the days.';
comment on column dataset.mentions.agents is 'Who does it: actor codes.';
comment on column dataset.mentions.targets is 'To whom it is done: actor codes.';
comment on column dataset.mentions.personnel_min is 'Soldiers or staff that move, at least.';
comment on column dataset.mentions.personnel_max is 'The same, at most.';
comment on column dataset.mentions.fatalities_min is 'Killed, at least.';
comment on column dataset.mentions.fatalities_max is 'Killed, at most.';
comment on column dataset.mentions.persons_min is 'Arrested or freed, at least.';
comment on column dataset.mentions.persons_max is 'Arrested or freed, at most.';
comment on column dataset.mentions.participants_min is 'People demonstrating, at least.';
comment on column dataset.mentions.participants_max is 'People demonstrating, at most.';
comment on column dataset.mentions.count is 'How many events it sums up; null for one.';
comment on column dataset.mentions.text is 'The sentence, as it stands in the article.';
comment on column dataset.mentions.trigger is 'The words that state the event.';
comment on column dataset.mentions.span_start is 'Where the sentence begins in the article as given, in UTF-16 code units.';
comment on column dataset.mentions.span_end is 'Where it ends, exclusive.';
comment on column dataset.mentions.confidence is 'Probability that the statement is read rightly.';
comment on column dataset.mentions.published_earliest is 'First day on which its article may have appeared.';
comment on column dataset.mentions.published_latest is 'Last such day.';
comment on column dataset.mentions.publisher is 'Who published the article, as it was given.';
comment on column dataset.mentions.language is 'ISO 639-1 of the article.';

comment on column dataset.articles.id is 'The file''s stem, or the id that came with it.';
comment on column dataset.articles.title is 'Its title; null when none was found.';
comment on column dataset.articles.url is 'Where it was published, as it was given.';
comment on column dataset.articles.publisher is 'Who published it, as it was given.';
comment on column dataset.articles.language is 'ISO 639-1.';
comment on column dataset.articles.published_earliest is 'First day on which it may have appeared.';
comment on column dataset.articles.published_latest is 'Last such day.';
comment on column dataset.articles.published_precision is 'How finely its date is known.';
comment on column dataset.articles.published_basis is 'How its date is known: GIVEN, HEAD, TEXT, INFERRED, UNKNOWN.';
comment on column dataset.articles.received_at is 'When it was first stored.';
comment on column dataset.articles.changed_at is 'When it was last replaced.';
comment on column dataset.articles.characters is 'Length of its text in characters.';
comment on column dataset.articles.mentions is 'Statements of events in it.';
comment on column dataset.articles.events is 'Different events that it tells of.';

comment on column dataset.coverage.month is 'First day of the first month in which the articles may have appeared; null when unknown.';
comment on column dataset.coverage.publisher is 'Who published them; null when unknown.';
comment on column dataset.coverage.language is 'ISO 639-1.';
comment on column dataset.coverage.country is 'Country of their events; null counts articles without an event.';
comment on column dataset.coverage.articles is 'Different articles.';
comment on column dataset.coverage.mentions is 'Statements of events in them.';
