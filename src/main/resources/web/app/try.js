import { postText } from './api.js';
import { paragraphs } from './articles.js';
import { days } from './days.js';
import { fill, h, say } from './dom.js';
import { legend, marked, spansOf } from './evidence.js';
import { percent, t } from './i18n.js';
import { headline, where } from './names.js';

const SENT = 200_000;
const TOLD = ['VETO', 'CODED', 'NOT_TAKEN', 'CLAUSE', 'TIME'];

/** What a text says and why. The text stays out of the address: what is not published yet belongs into no history and no log. */
export async function show(main, state, { signal, same }) {
  if (same && main.querySelector('.try')) {
    return;
  }
  const answer = h('section.answer', { 'aria-live': 'polite' });
  const text = h('textarea', { id: 'text', rows: 9, required: true, spellcheck: 'false', 'aria-describedby': 'text-help' });
  const published = h('input', { id: 'published', type: 'date' });
  const form = h('form', { onsubmit: (event) => {
    event.preventDefault();
    code(answer, text.value, published.value, signal);
  } },
  h('label', { for: 'text' }, t('try.text')), text,
  h('p.small', { id: 'text-help' }, t('try.help')),
  h('div.row', null,
    h('label', { for: 'published' }, t('try.published')), published,
    h('button.primary', { type: 'submit' }, t('try.send')),
    h('button.quiet', { type: 'button', onclick: () => {
      text.value = t('try.example.text');
      published.value = '2024-06-11';
      form.requestSubmit();
    } }, t('try.example'))));
  fill(main, h('div.try', null,
    h('header', null, h('h1', { tabindex: -1 }, t('try.title')), h('p.standfirst', null, t('try.what'))),
    form, answer));
}

async function code(box, text, published, signal) {
  if (new TextEncoder().encode(text).length > SENT) {
    fill(box, h('p.failure', { role: 'alert' }, t('try.long')));
    return;
  }
  box.setAttribute('aria-busy', 'true');
  const parameters = new URLSearchParams({ trace: 'true', ...(published ? { published } : {}) });
  try {
    const coding = await postText('/codings', parameters, text, signal);
    fill(box, result(text, coding));
    say(t('try.found', { n: coding.mentions.length }));
  } catch (error) {
    if (error.name !== 'AbortError') {
      fill(box, h('p.failure', { role: 'alert' }, error.message));
    }
  } finally {
    box.removeAttribute('aria-busy');
  }
}

function result(text, coding) {
  const { mentions } = coding;
  return [
    h('h2', null, t('try.found', { n: mentions.length })),
    h('p.small', null, t('try.dated', { days: days(coding.published.earliest, coding.published.latest) }), ' · ', t('try.coder', { coder: coding.coder })),
    mentions.length > 0 && legend(mentions),
    h('div.columns', null,
      h('div.source', null, h('div.text.whole', { lang: coding.language },
        paragraphs(text).map(({ start, end }) => h('p', null, marked(text, start, end, mentions, mentions.flatMap(spansOf)))))),
      h('ol.codes', null, mentions.map(mention))),
    h('details.trace', null, h('summary', null, t('try.trace')), h('ol', null, coding.trace.map((traced) => sentence(traced, coding.language)))),
  ];
}

function mention(found) {
  return h('li', null,
    h('h3', null, h('span.dot', { 'data-type': found.type, 'aria-hidden': 'true' }), headline(found)),
    h('p.small', null, where(found), ' · ', days(found.earliest, found.latest), ' · ',
      h('span.status', { 'data-status': found.status }, t(`status.${found.status}`)), ' · ', t('list.confidence', { share: percent(found.confidence) })),
    h('p.small', null, t('try.because'), ' ', found.reasons.map((reason, i) => [i > 0 && ', ', h('code', null, reason)])));
}

function sentence(traced, language) {
  return h('li', null, h('p', { lang: language }, traced.text),
    h('ul', null, traced.steps.filter((step) => TOLD.includes(step.kind)).sort((a, b) => TOLD.indexOf(a.kind) - TOLD.indexOf(b.kind))
      .map((step) => h('li', { 'data-kind': step.kind }, h('b', null, t(`step.${step.kind}`)), ' ', h('code', null, step.what)))));
}
