import { fill, h } from './dom.js';
import { language, LANGUAGES, t } from './i18n.js';
import { countries, countryName } from './names.js';
import { address, go } from './url.js';

/** The line above every view: where one is, where one can go, in which language. */
export function head(state, view) {
  const lang = state.get('lang');
  const keep = lang ? `&lang=${lang}` : '';
  const current = (name) => (view === name ? { 'aria-current': 'page' } : {});
  fill(document.getElementById('head'),
    h('a.skip', { href: '#main', onclick: skip }, t('head.skip')),
    h('a.brand', { href: lang ? `?lang=${lang}` : '?' }, h('img.mark', { src: '/favicon.svg', alt: '', width: 24, height: 24 }), t('title')),
    h('nav', { 'aria-label': t('head.nav') },
      h('a', { href: lang ? `?lang=${lang}` : '?', ...current('overview') }, t('head.events')),
      stories(state, view),
      h('a', { href: `?try=1${keep}`, ...current('try') }, t('head.try')),
      h('a', { href: '/docs', hreflang: 'en' }, t('head.docs')),
      h('a', { href: '/q/swagger-ui/' }, t('head.api'))),
    languages(state));
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

/** Countries that events name, for their stories. */
function stories(state, view) {
  const told = countries().filter((country) => country.use.events > 0)
    .sort((a, b) => b.use.events - a.use.events);
  if (!told.length) {
    return null;
  }
  const choice = h('select', {
    'aria-label': t('head.story'),
    'aria-current': view === 'story' ? 'page' : null,
    onchange: (event) => event.target.value && go(address(new URLSearchParams(), { story: event.target.value, lang: state.get('lang') })),
  },
  h('option', { value: '' }, t('head.story')),
  told.map((country) => h('option', { value: country.code, selected: state.get('story') === country.code }, countryName(country.code))));
  return choice;
}

function languages(state) {
  return h('div.languages', { role: 'group', 'aria-label': t('head.languages') },
    Object.entries(LANGUAGES).map(([code, name]) => h('a', {
      href: address(state, { lang: code }), lang: code, hreflang: code, title: name, 'aria-label': name,
      'aria-current': code === language() ? 'true' : null,
    }, code.toUpperCase())));
}

export function foot() {
  fill(document.getElementById('foot'),
    h('p', null, t('foot.what')),
    h('p', null,
      h('a', { href: '/api/v1/articles' }, t('foot.articles')), ' · ',
      h('a', { href: '/api/v1/event-types' }, t('foot.types')), ' · ',
      h('a', { href: '/api/v1/quality' }, t('foot.quality')), ' · ',
      h('a', { href: '/q/openapi' }, 'OpenAPI'), ' · ',
      h('a', { href: '/ogc' }, t('foot.ogc')), ' · ',
      h('a', { href: '/odata' }, t('foot.odata')), ' · ',
      t('foot.map')));
}
