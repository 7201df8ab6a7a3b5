import iso from './data/iso.json';
import { once } from './api.js';
import { label, language, list, t } from './i18n.js';

let known = { countries: new Map(), places: new Map(), regions: new Map(), actors: new Map() };

/** Reads the vocabularies that names, coordinates and choices come from. */
export async function learn() {
  const [countries, places, regions, actors] = await Promise.all([
    once('/countries'), once('/places?used=true'), once('/regions'), once('/actors?used=true'),
  ]);
  known = {
    countries: byKey(countries.items, 'code'),
    places: byKey(places.items, 'id'),
    regions: byKey(regions.items, 'id'),
    actors: byKey(actors.items, 'code'),
  };
}

function byKey(items, key) {
  return new Map(items.map((item) => [item[key], item]));
}

export function countries() {
  return [...known.countries.values()];
}

export function regions() {
  return [...known.regions.values()];
}

export function actors() {
  return [...known.actors.values()];
}

export function place(id) {
  return known.places.get(id);
}

export function countryAt(code) {
  return known.countries.get(code);
}

/** A country's name in the language of the page, from the browser's own data. */
export function countryName(code) {
  const name = iso[code] && new Intl.DisplayNames(language(), { type: 'region' }).of(iso[code]);
  return name ?? known.countries.get(code)?.name ?? code;
}

/** An actor's: states by the browser's data, bodies that have a common name in the language by the messages. */
export function actorName(code, english) {
  const name = english ?? known.actors.get(code)?.name;
  return label(`actor.${code}`) ?? (iso[code] ? countryName(code) : name ?? code);
}

export function placeName(id) {
  return known.places.get(id)?.name ?? id;
}

export function regionName(id) {
  return label(`region.${id}`) ?? known.regions.get(id)?.name ?? id;
}

export function typeName(code) {
  return label(`type.${code}`, code);
}

/** A state's code stands for its forces as well, and of a coup that it alone makes it is they that are meant; as in summaries. */
function byOwnForces({ type, country, agents }) {
  return type === 'COUP' && agents?.length === 1 && agents[0].code === country;
}

/** "France and Germany"; with an arrow between those who act and those they act upon. */
export function who(event) {
  const names = (actors) => list((actors ?? []).map((actor) => actorName(actor.code, actor.name)));
  const agents = byOwnForces(event) ? t('who.ownForces') : names(event.agents);
  const targets = names(event.targets);
  return agents && targets ? t('who.both', { agents, targets }) : agents || (targets && t('who.targets', { targets }));
}

/** "Gao, Mali". */
export function where(event) {
  const country = countryName(event.country);
  return event.place ? `${event.place.name}, ${country}` : country;
}

/** What an event is, in a few words of the page's language: "Withdrawal: France and Germany". */
export function headline(event) {
  const mode = event.mode ? label(`mode.${event.type}.${event.mode}`) : null;
  const people = who(event);
  const what = mode ?? typeName(event.type);
  return people ? t('pair', { name: what, value: people }) : what;
}

/** The name of a filter's value. */
export function valueName(field, code) {
  switch (field) {
    case 'type': return typeName(code);
    case 'country': return countryName(code);
    case 'actor': case 'agent': case 'target': return actorName(code);
    case 'place': return placeName(code);
    case 'region': return regionName(code);
    default: return label(`${field}.${code}`, code);
  }
}

/** "12", "at least 12", "10–20", "some 50". */
export function quantity({ min, max, approximate }) {
  const bounds = min === max ? t('quantity.exact', { min }) : max === null || max === undefined ? t('quantity.min', { min })
    : min === null || min === undefined ? t('quantity.max', { max }) : t('quantity.range', { min, max });
  return approximate ? t('quantity.about', { bounds }) : bounds;
}
