import { fill, h } from './dom.js';
import { days } from './days.js';
import { percent, t } from './i18n.js';
import { headline, quantity, where } from './names.js';
import { address, filtered, go } from './url.js';

const SORTS = ['-earliest', 'earliest', '-reported', '-confidence', '-articles', '-fatalities'];
const NUMBERS = ['fatalities', 'personnel', 'persons', 'participants'];

/** A page of events, and the way to the others. */
export function listing(box, state, answer) {
  const sort = state.get('sort') ?? SORTS[0];
  const choice = h('select', { id: 'sort', onchange: (event) => go(filtered(state, { sort: event.target.value })) },
    [...new Set([...SORTS, sort])].map((value) => h('option', { value, selected: value === sort }, t(`sort.${value}`))));
  fill(box,
    h('div.bar', null, h('h2', { id: 'list-title' }, t('list.title')), h('label', { for: 'sort' }, t('list.sort')), choice),
    answer.items.length
      ? h('ol', null, answer.items.map((event) => h('li', null, row(state, event))))
      : h('p.none', null, t('list.none')),
    paging(state, answer));
}

function row(state, event) {
  const numbers = NUMBERS.filter((name) => event[name]).map((name) => t('pair', { name: t(`number.${name}`), value: quantity(event[name]) }));
  return h('article.row', null,
    h('span.dot', { 'data-type': event.type, 'aria-hidden': 'true' }),
    h('div.what', null,
      h('h3', null, h('a', { href: address(state, { event: event.id }) }, headline(event))),
      h('p.where', null, where(event), numbers.map((words) => [' · ', words])),
      event.highlight?.slice(0, 1).map((html) => h('p.quote', { lang: event.languages[0] }, marked(html)))),
    h('div.when', null,
      h('p.days', null, days(event.earliest, event.latest)),
      h('p.small', null, h('span.status', { 'data-status': event.status }, t(`status.${event.status}`)),
        event.certainty === 'CONFIRMED' ? null : [' · ', t(`certainty.${event.certainty}`)],
        event.contested && [' · ', h('span.contested', null, t('list.contested'))]),
      h('p.small', null, t('list.articles', { n: event.articleCount }), ' · ',
        h('span', { title: t('confidence.help') }, t('list.confidence', { share: percent(event.confidence) })))));
}

/** The words of a highlight, whose mark elements are the only markup that the API puts there; all else stays text. */
export function marked(html) {
  const text = new DOMParser().parseFromString(html, 'text/html').body;
  return [...text.childNodes].map((node) => (node.nodeName === 'MARK' ? h('mark', null, node.textContent) : node.textContent));
}

function paging(state, answer) {
  const way = (cursor, name, rel) => cursor && h('a.button', { href: address(state, { cursor }), rel }, t(name));
  if (!answer.next && !answer.prev) {
    return null;
  }
  return h('nav.paging', { 'aria-label': t('list.pages') }, way(answer.prev, 'list.previous', 'prev'), way(answer.next, 'list.next', 'next'));
}
