import { get } from './api.js';
import { days } from './days.js';
import { fill, h } from './dom.js';
import { copied } from './downloads.js';
import { language, t } from './i18n.js';
import { countryAt, countryName, headline, regionName } from './names.js';
import { address, filtersOf } from './url.js';

/** Most events whose names are asked for to tell a story in another language than that of the API's headlines. */
const MOST = 1000;

/** The story of a country in order: who seized power, who left, who came. */
export async function show(main, state, { signal }) {
  const code = state.get('story');
  const asked = filtersOf(state);
  asked.set('country', code);
  const told = await get('/timeline', asked, signal);
  const names = language() === 'en' ? new Map() : await namesOf(told, asked, signal);
  const country = countryName(code);
  fill(main, h('article.story', null,
    h('p.back', null, h('a', { href: address(new URLSearchParams(), { country: code, lang: state.get('lang') }) }, '← ', t('story.back', { country }))),
    h('header', null, h('p.kicker', null, t('story.kicker')), h('h1', { tabindex: -1 }, country), standfirst(code, told)),
    told.entries.length ? years(told, names, state) : h('p.none', null, t('story.none')),
    told.truncated && h('p.note', null, t('story.truncated')),
    told.undated > 0 && h('p.note', null, t('story.undated', { n: told.undated })),
    h('p.note', null, t('story.what', { share: Math.round(told.minConfidence * 100) })),
    h('p.label', { id: 'call-label' }, t('downloads.call')),
    copied(`curl -s '${location.origin}/api/v1/timeline?${asked}'`)));
}

function standfirst(code, told) {
  const regions = (countryAt(code)?.regions ?? []).filter((id) => ['aes', 'ecowas', 'g5', 'uemoa', 'cemac'].includes(id)).map(regionName);
  return h('p.standfirst', null, t('story.told', { n: told.entries.length }), regions.length ? ' · ' + t('story.member', { regions: regions.join(', ') }) : '');
}

/** The API tells headlines in English; in other languages they are made of the names that its events have. */
async function namesOf(told, asked, signal) {
  const parameters = new URLSearchParams(asked);
  parameters.set('type', told.types.join(','));
  parameters.set('minConfidence', told.minConfidence);
  parameters.set('fields', 'id,type,mode,agents,targets,place,country');
  parameters.set('limit', MOST);
  const { items } = await get('/events', parameters, signal);
  return new Map(items.map((event) => [event.id, event]));
}

function years(told, names, state) {
  const byYear = new Map();
  for (const entry of told.entries) {
    const year = (entry.earliest ?? entry.latest)?.slice(0, 4) ?? '';
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  return h('div.years', null, [...byYear].map(([year, entries]) => h('section', null,
    h('h2', null, year), h('ol', null, entries.map((entry) => entryOf(entry, names, state))))));
}

function entryOf(entry, names, state) {
  const last = entry.stages.at(-1);
  const link = (stage, words) => h('a', { href: address(state, { event: stage.event }) }, words);
  const main = entry.stages.find((stage) => stage.headline === entry.headline) ?? last;
  return h('li', null, h('span.dot', { 'data-type': entry.type, 'aria-hidden': 'true' }),
    h('div', null,
      h('h3', null, link(main, words(main, names))),
      h('p.small', null, days(entry.earliest, entry.latest), ' · ', h('span.status', { 'data-status': last.status }, t(`status.${last.status}`)),
        ' · ', t('list.articles', { n: Math.max(...entry.stages.map((stage) => stage.articleCount)) })),
      entry.stages.length > 1 && h('ol.stages', null, entry.stages.map((stage) => h('li', null,
        link(stage, words(stage, names)), h('span.small', null, days(stage.earliest, stage.latest), ' · ', t(`status.${stage.status}`)))))));
}

function words(stage, names) {
  const event = names.get(stage.event);
  if (!event) {
    return h('span', { lang: 'en' }, stage.headline);
  }
  return headline(event) + (event.place ? ` (${event.place.name})` : '');
}
