import { get } from './api.js';
import { chips } from './chips.js';
import { append, fill, h, say } from './dom.js';
import { downloads } from './downloads.js';
import { filters } from './filters.js';
import { t } from './i18n.js';
import { listing } from './list.js';
import { filtersOf } from './url.js';

const FACETS = 'type,status,country,actor,place,certainty';
const PAGE = 25;

let parts = null;

/** Asks for all that the view shows; done before words and names are there, so that nobody waits for the one after the other. */
export function ask(state, signal) {
  const asked = filtersOf(state);
  const answers = {
    facets: get('/events/facets', asking(asked, { facets: FACETS, limit: 60 }), signal),
    counts: get('/events/counts', asking(asked, { by: `${state.get('step') ?? 'month'},type`, span: 'first' }), signal),
    events: get('/events', page(asked, state), signal),
    map: import('./map.js'),
    timeline: import('./timeline.js'),
  };
  Object.values(answers).forEach((answer) => answer.catch(() => {})); // whoever shows it hears of the failure
  return answers;
}

/** The view that one starts with: filters, map, timeline and list of the same events. Each part comes when its answer does. */
export async function show(main, state, { signal, same, answers }) {
  if (!same || !parts?.root.isConnected) {
    parts = layout();
    fill(main, parts.root);
  }
  const { facets, counts, events, map, timeline } = answers;
  await Promise.all([
    events.then((answer) => listing(parts.list, state, answer)),
    facets.then((answer) => {
      filters(parts.filters, state, answer);
      title(answer.total);
      chips(parts.chips, state);
      downloads(parts.downloads, state);
    }),
    Promise.all([facets, map]).then(([answer, module]) => signal.aborted || module.draw(parts.map, state, answer)),
    Promise.all([counts, timeline]).then(([answer, module]) => signal.aborted || module.draw(parts.timeline, state, answer)),
  ]);
}

function asking(asked, more) {
  const parameters = new URLSearchParams(asked);
  Object.entries(more).forEach(([name, value]) => parameters.set(name, value));
  return parameters;
}

// without a choice of fields: events as lists give them are kept ready by the server
function page(asked, state) {
  const parameters = asking(asked, { limit: PAGE, sort: state.get('sort') ?? '-earliest' });
  if (state.get('cursor')) {
    parameters.set('cursor', state.get('cursor'));
  }
  return parameters;
}

function title(total) {
  const words = t('overview.found', { n: total });
  parts.title.textContent = words;
  say(words);
}

function layout() {
  const made = {
    title: h('h1', { tabindex: -1 }, '…'),
    chips: h('div.chips'),
    filters: h('aside.filters', { 'aria-label': t('filters.title') }),
    map: h('section.panel.map', { 'aria-labelledby': 'map-title' }),
    timeline: h('section.panel.timeline', { 'aria-labelledby': 'timeline-title' }),
    list: h('section.list', { 'aria-labelledby': 'list-title' }),
    downloads: h('section.downloads', { 'aria-labelledby': 'downloads-title' }),
  };
  made.root = h('div.overview', null,
    h('div.lead', null, made.title, h('p.tagline', null, t('tagline')), made.chips),
    made.filters,
    h('div.results', null, append(h('div.figures'), [made.map, made.timeline]), made.list, made.downloads));
  return made;
}
