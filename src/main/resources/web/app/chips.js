import { fill, h } from './dom.js';
import { t, label } from './i18n.js';
import { valueName } from './names.js';
import { filtered, FILTERS, listOf } from './url.js';

const LISTS = new Set(['type', 'mode', 'status', 'certainty', 'country', 'region', 'admin1', 'place', 'actor', 'agent', 'target',
  'actorKind', 'language', 'article', 'publisher', 'has', 'id']);

/** What the list is limited to, each to be taken away by a click. */
export function chips(box, state) {
  const chosen = FILTERS.filter((name) => state.has(name) && state.get(name) !== '');
  fill(box, chosen.flatMap((name) => (LISTS.has(name)
    ? listOf(state, name).map((value) => chip(state, name, value, listOf(state, name).filter((other) => other !== value).join(',')))
    : [chip(state, name, state.get(name), null)])),
  chosen.length > 1 && h('a.clear', { href: filtered(new URLSearchParams(), { lang: state.get('lang') }) }, t('chips.clear')));
}

function chip(state, name, value, rest) {
  const excluded = value.startsWith('!');
  const words = LISTS.has(name) ? valueName(name, excluded ? value.slice(1) : value) : value;
  const shown = t('pair', { name: label(`filter.${name}`, name), value: excluded ? t('chips.not', { words }) : words });
  return h('a.chip', { href: filtered(state, { [name]: rest }), 'aria-label': t('chips.remove', { filter: shown }) },
    shown, h('span', { 'aria-hidden': 'true' }, ' ×'));
}
