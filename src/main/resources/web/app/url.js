/** The state of the page is its address, and the names of filters there are those of the API. */
export const FILTERS = [
  'q', 'type', 'mode', 'status', 'certainty', 'contested', 'country', 'region', 'admin1', 'place', 'bbox', 'near',
  'actor', 'agent', 'target', 'actorKind', 'affiliates', 'from', 'to', 'match', 'precision', 'language', 'article', 'publisher', 'has', 'id',
  'reportedFrom', 'reportedTo', 'updatedSince', 'minArticles', 'minConfidence',
  'personnelMin', 'personnelMax', 'fatalitiesMin', 'fatalitiesMax', 'personsMin', 'personsMax', 'participantsMin', 'participantsMax',
];

/** What only the page knows: the event, country or form that is open, the language, the place in the list, the chart's step. */
const OF_THE_PAGE = ['event', 'story', 'try', 'lang', 'sort', 'cursor', 'step'];

export function read() {
  return new URLSearchParams(location.search);
}

/** The filters of a state alone, as the API takes them. */
export function filtersOf(state) {
  const filters = new URLSearchParams();
  for (const name of FILTERS) {
    const values = state.getAll(name).filter(Boolean);
    if (values.length) {
      filters.set(name, values.join(','));
    }
  }
  return filters;
}

/** The values of a list such as `type=COUP,ATTACK`. */
export function listOf(state, name) {
  return state.getAll(name).join(',').split(',').filter(Boolean);
}

/** An address like that of the state, with changes; a value of null takes a name away. */
export function address(state, changes) {
  const next = new URLSearchParams();
  for (const name of [...FILTERS, ...OF_THE_PAGE]) {
    const value = name in changes ? changes[name] : state.getAll(name).join(',');
    if (value !== null && value !== undefined && value !== '') {
      next.set(name, value);
    }
  }
  return '?' + readable(next);
}

/** Commas and colons may stand in a query as they are. */
export function readable(parameters) {
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The address of a changed filter: back to the first page of the list. */
export function filtered(state, changes) {
  return address(state, { cursor: null, event: null, story: null, try: null, ...changes });
}

/** Goes to an address of this page; render is called by the event that index.js listens to. */
export function go(to, { replace = false } = {}) {
  if (!replace) {
    history.replaceState({ ...history.state, scroll: scrollY }, '');
  }
  history[replace ? 'replaceState' : 'pushState']({}, '', to);
  dispatchEvent(new Event('moved'));
}
