import { fill, h } from './dom.js';
import { number, t } from './i18n.js';
import { actorName, actors, regionName, regions, valueName } from './names.js';
import { filtered, go, listOf, read } from './url.js';

const SHOWN = 6;
const REGIONS = ['sahel', 'aes', 'g5', 'ecowas', 'west-africa', 'central-africa', 'north-africa', 'east-africa'];

/** The form whose values are the address. It is made anew with each answer; what had the focus keeps it. */
export function filters(box, state, answer) {
  const focused = box.contains(document.activeElement) ? document.activeElement : null;
  const open = box.querySelector('details.all') ? box.querySelector('details.all').open : matchMedia('(min-width: 60rem)').matches;
  const unfolded = new Set([...box.querySelectorAll('details.more[open]')].map((details) => details.id));
  const facet = (field) => answer.facets.find((one) => one.field === field)?.values ?? [];
  const change = (changes) => go(filtered(read(), changes));
  const form = h('form', { role: 'search', 'aria-label': t('filters.title'), onsubmit: (event) => event.preventDefault() },
    words(state, change),
    checks('type', state, facet('type'), change, unfolded, 12),
    checks('country', state, facet('country'), change, unfolded),
    region(state, change),
    who(state, facet('actor'), change, unfolded),
    dates(state, change),
    checks('status', state, facet('status'), change, unfolded),
    surety(state, change));
  fill(box, h('details.all', { open }, h('summary', null, t('filters.title')), form));
  if (focused) {
    resume(focused);
  }
}

/** Gives the focus back to what has the same id, and to a field the words that were being typed when the answer came. */
function resume(before) {
  const now = document.getElementById(before.id);
  if (now && now.type !== 'checkbox' && now.nodeName === 'INPUT' && before.value !== before.defaultValue) {
    now.value = before.value;
  }
  now?.focus({ preventScroll: true });
}

function words(state, change) {
  return field('q', h('input', {
    id: 'f-q', type: 'search', defaultValue: state.get('q') ?? '', placeholder: t('filters.q.example'), autocomplete: 'off',
    onchange: (event) => change({ q: event.target.value.trim() }),
  }));
}

function field(name, control) {
  return h('div.field', null, h('label', { for: control.id }, t(`filter.${name}`)), control);
}

/** One box for each value that events have, with how many there would be. Values asked for are shown even without any. */
function checks(name, state, values, change, unfolded, most = SHOWN) {
  const chosen = listOf(state, name);
  const all = [...values, ...chosen.filter((code) => !code.startsWith('!') && !values.some((value) => value.code === code))
    .map((code) => ({ code, events: 0 }))];
  if (!all.length) {
    return null;
  }
  const box = ({ code, events }) => {
    const id = `f-${name}-${code}`;
    const toggle = (event) => {
      const others = listOf(read(), name).filter((other) => other !== code);
      change({ [name]: (event.target.checked ? [...others, code] : others).join(',') });
    };
    return h('li', null,
      h('input', { type: 'checkbox', id, checked: chosen.includes(code), onchange: toggle }),
      h('label', { for: id }, name === 'type' && h('span.dot', { 'data-type': code, 'aria-hidden': 'true' }), valueName(name, code)),
      h('span.count', { 'aria-hidden': 'true' }, number(events)));
  };
  const first = all.filter((value, i) => i < most || chosen.includes(value.code));
  const rest = all.filter((value) => !first.includes(value));
  const id = `more-${name}`;
  return h('fieldset', null, h('legend', null, t(`filter.${name}`)),
    h('ul', null, first.map(box)),
    rest.length > 0 && h('details.more', { id, open: unfolded.has(id) },
      h('summary', null, t('filters.more', { n: rest.length })), h('ul', null, rest.map(box))));
}

function region(state, change) {
  const chosen = state.get('region') ?? '';
  const offered = regions().filter(({ id }) => REGIONS.includes(id) || id === chosen)
    .sort((a, b) => REGIONS.indexOf(a.id) - REGIONS.indexOf(b.id));
  return field('region', h('select', { id: 'f-region', onchange: (event) => change({ region: event.target.value }) },
    h('option', { value: '' }, t('filters.anywhere')),
    offered.map(({ id }) => h('option', { value: id, selected: id === chosen }, regionName(id))),
    chosen && !offered.some(({ id }) => id === chosen) && h('option', { value: chosen, selected: true }, chosen)));
}

function who(state, values, change, unfolded) {
  const byName = new Map(actors().map((actor) => [actorName(actor.code, actor.name).toLowerCase(), actor.code]));
  const add = (event) => {
    const code = byName.get(event.target.value.trim().toLowerCase());
    event.target.setCustomValidity(event.target.value && !code ? t('filters.actor.unknown') : '');
    if (code) {
      event.target.value = '';
      change({ actor: [...new Set([...listOf(read(), 'actor'), code])].join(',') });
    } else {
      event.target.reportValidity();
    }
  };
  const boxes = checks('actor', state, values, change, unfolded) ?? h('fieldset', null, h('legend', null, t('filter.actor')));
  boxes.append(
    h('input', { id: 'f-actor-name', list: 'actors', 'aria-label': t('filters.actor.name'), placeholder: t('filters.actor.name'), onchange: add }),
    h('datalist', { id: 'actors' }, [...actors()].map((actor) => h('option', { value: actorName(actor.code, actor.name) }))),
    check('affiliates', 'true', state, change, t('filters.affiliates')));
  return boxes;
}

function check(name, value, state, change, words) {
  const id = `f-${name}`;
  return h('p.check', null,
    h('input', { type: 'checkbox', id, checked: state.get(name) === value, onchange: (event) => change({ [name]: event.target.checked ? value : null }) }),
    h('label', { for: id }, words));
}

function dates(state, change) {
  const input = (name) => h('input', {
    id: `f-${name}`, defaultValue: state.get(name) ?? '', placeholder: t('filters.date.example'), inputmode: 'numeric', size: 10,
    pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?', title: t('filters.date.help'),
    onchange: (event) => (event.target.reportValidity() ? change({ [name]: event.target.value }) : null),
  });
  return h('fieldset', null, h('legend', null, t('filters.dates')),
    h('div.pair', null, field('from', input('from')), field('to', input('to'))),
    check('match', 'within', state, change, t('filters.within')));
}

function surety(state, change) {
  const least = state.get('minConfidence') ?? '';
  const offered = ['0.5', '0.8', '0.9', ...(least ? [least] : [])].filter((value, i, all) => all.indexOf(value) === i);
  return h('fieldset', null, h('legend', null, t('filters.surety')),
    field('minConfidence', h('select', { id: 'f-minConfidence', onchange: (event) => change({ minConfidence: event.target.value }) },
      h('option', { value: '' }, t('filters.any')),
      offered.sort().map((value) => h('option', { value, selected: value === least }, t('filters.atLeast', { share: `${Math.round(value * 100)} %` }))))),
    check('contested', 'true', state, change, t('filters.contested')),
    check('certainty', 'CONFIRMED', state, change, t('filters.confirmed')));
}
