import { get, once } from './api.js';
import { articles } from './articles.js';
import { days } from './days.js';
import { fill, h } from './dom.js';
import { copied } from './downloads.js';
import { list, percent, t } from './i18n.js';
import { actorName, countryName, headline, quantity, typeName, where } from './names.js';
import { address } from './url.js';

const NUMBERS = ['fatalities', 'personnel', 'persons', 'participants'];

/** One event: what is known, how it went, where reports differ, and the words that say so. */
export async function show(main, state, { signal }) {
  const id = state.get('event');
  const [event, types] = await Promise.all([get(`/events/${encodeURIComponent(id)}`, null, signal), once('/event-types')]);
  const title = headline(event);
  const shown = articles(event, signal);
  fill(main, h('article.event', null,
    h('p.back', null, h('a', { href: address(state, { event: null }) }, '← ', t('event.back'))),
    h('header', null,
      h('p.kicker', null, h('span.dot', { 'data-type': event.type, 'aria-hidden': 'true' }), typeName(event.type)),
      h('h1', { tabindex: -1, 'data-title': `${title}, ${where(event)}` }, title),
      h('p.standfirst', null, where(event), ' · ', days(event.earliest, event.latest))),
    h('div.columns', null,
      h('div', null, contradictions(event), shown),
      h('aside.facts', { 'aria-label': t('event.facts') }, facts(event, types, state), history(event), calls(event)))));
}

function facts(event, types, state) {
  const row = (key, value) => value && h('div', null, h('dt', null, t(key)), h('dd', null, value));
  const actors = (all) => (all.length ? list(all.map((actor) => actorName(actor.code, actor.name))) : null);
  const definition = types.items.find((type) => type.code === event.type)?.definition;
  return h('section', null, h('h2', null, t('event.known')), h('dl', null,
    row('event.what', [typeName(event.type), definition && h('span.small', { lang: 'en' }, definition)]),
    row('event.who', actors(event.agents)),
    row('event.whom', actors(event.targets)),
    row('event.where', [event.place && [event.place.name, ', '],
      h('a', { href: address(new URLSearchParams(), { story: event.country, lang: state.get('lang') }) }, countryName(event.country))]),
    row('event.when', [days(event.earliest, event.latest), h('span.small', null, t(`precision.${event.precision}`))]),
    NUMBERS.map((name) => event[name] && row(`number.${name}`, quantity(event[name]))),
    event.count && row('event.count', String(event.count)),
    row('event.status', h('span.status', { 'data-status': event.status }, t(`status.${event.status}`))),
    row('event.certainty', t(`certainty.${event.certainty}`)),
    row('event.confidence', [h('meter', { min: 0, max: 1, low: 0.5, high: 0.8, optimum: 1, value: event.confidence, 'aria-label': t('event.confidence') }),
      ' ', percent(event.confidence), h('span.small', null, t('confidence.help'))]),
    row('event.sources', [t('list.articles', { n: event.articleCount }), ', ', t('event.mentions', { n: event.mentionCount })])));
}

function history(event) {
  return h('section', null, h('h2', null, t('event.history')),
    h('ol.history', null, event.history.map((stage) => h('li', { 'data-status': stage.status },
      h('strong', null, t(`status.${stage.status}`)), ' ', days(stage.earliest, stage.latest),
      h('span.small', null, t('event.saidBy'), ' ', h('a', { href: `#a-${stage.article}` }, t('event.article')), ', ',
        days(stage.published.earliest, stage.published.latest))))));
}

/** Values that cannot all be right, side by side, each with the words of those who state it. */
function contradictions(event) {
  if (!event.contested) {
    return null;
  }
  const mentions = new Map((event.mentions ?? []).map((mention) => [mention.id, mention]));
  return h('section.contradictions', null, h('h2', null, t('event.contested')), h('p.small', null, t('event.contested.help')),
    event.contradictions.map(({ field, values }) => h('div', null, h('h3', null, t(`field.${field}`)),
      h('div.sides', null, values.map((stated) => h('div.side', null, h('p.value', null, valueOf(field, stated.value)),
        h('ul', null, stated.mentions.slice(0, 4).map((id) => h('li', null,
          h('a', { href: `#m-${id}`, lang: event.languages.length === 1 ? event.languages[0] : null }, mentions.get(id)?.text ?? id))))))))));
}

/** A value as the API writes it, an ISO 8601 interval, `min..max` or a code, as a reader would. */
function valueOf(field, value) {
  if (field === 'interval') {
    const [earliest, latest] = value.split('/').map((day) => (day === '..' ? null : day));
    return days(earliest, latest ?? (value.includes('/') ? null : earliest));
  }
  if (value.includes('..')) {
    const [min, max] = value.split('..').map((bound) => (bound === '' ? null : Number(bound)));
    return quantity({ min, max });
  }
  return t(`${field}.${value}`);
}

function calls(event) {
  return h('section', null, h('h2', { id: 'call-label' }, t('event.call')), copied(`curl -s '${location.origin}/api/v1/events/${event.id}'`));
}
