import { fill, h, say } from './dom.js';
import { t } from './i18n.js';
import { filtersOf, readable } from './url.js';

const FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'geojson', 'parquet', 'atom'];

/** What Excel on Windows needs to read the letters of the text as they are written. */
const OPTIONS = { csv: '&bom=true' };

/** How the link of a format differs: a feed is followed, not saved. */
const SAVED = { json: { download: 'sahel-events.json' }, atom: { type: 'application/atom+xml', rel: 'alternate' } };

/** The events of the current filter in every format, and the calls that made the view. */
export function downloads(box, state) {
  const query = readable(filtersOf(state));
  const path = (format) => `/api/v1/events?${query}${query ? '&' : ''}format=${format}${OPTIONS[format] ?? ''}`;
  const call = `curl -s '${location.origin}/api/v1/events${query ? '?' + quoted(query) : ''}'`;
  document.querySelector('link[type="application/atom+xml"]').href = path('atom');
  fill(box,
    h('h2', { id: 'downloads-title' }, t('downloads.title')),
    h('p', null, t('downloads.what')),
    h('ul.formats', null, FORMATS.map((format) => h('li', null, h('a.button', { href: path(format), ...SAVED[format] ?? { download: true } },
      t(`format.${format}`))))),
    h('p.label', { id: 'call-label' }, t('downloads.call')),
    copied(call));
}

/** A line of code with a button that copies it. */
export function copied(code) {
  const button = h('button', { type: 'button', onclick: async () => {
    await navigator.clipboard.writeText(code);
    button.textContent = t('downloads.copied');
    say(t('downloads.copied'));
    setTimeout(() => { button.textContent = t('downloads.copy'); }, 2000);
  } }, t('downloads.copy'));
  return h('div.call', null, h('code', { tabindex: 0, role: 'region', 'aria-labelledby': 'call-label' }, code), button);
}

function quoted(query) {
  return query.replaceAll("'", '%27');
}
