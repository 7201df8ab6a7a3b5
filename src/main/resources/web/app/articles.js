import { get } from './api.js';
import { days } from './days.js';
import { fill, h } from './dom.js';
import { legend, marked, spansOf } from './evidence.js';
import { t } from './i18n.js';

/** Articles that are read at once; the others when asked for. */
const FIRST = 5;

/** Every mention of an event, shown in its article with the words that each field was read from. */
export function articles(event, signal) {
  const mentions = event.mentions ?? [];
  const ids = [...new Set(mentions.map((mention) => mention.article))];
  const box = h('section.articles', null, h('h2', null, t('event.evidence')), legend(mentions));
  const add = (some) => some.forEach((id) => {
    const card = h('article.source', { id: `a-${id}` }, h('p', { 'aria-busy': 'true' }, '…'));
    box.append(card);
    read(card, id, mentions.filter((mention) => mention.article === id), signal);
  });
  add(ids.slice(0, FIRST));
  if (ids.length > FIRST) {
    const more = h('button', { type: 'button', onclick: () => {
      more.remove();
      add(ids.slice(FIRST));
    } }, t('event.moreArticles', { n: ids.length - FIRST }));
    box.append(more);
  }
  return box;
}

async function read(card, id, mentions, signal) {
  try {
    const article = await get(`/articles/${encodeURIComponent(id)}`, null, signal);
    fill(card,
      h('h3', { lang: article.language }, article.title ?? t('article.untitled')),
      h('p.small', null, [article.publisher, article.byline].filter(Boolean).map((words) => [words, ' · ']),
        days(article.published.earliest, article.published.latest), ' · ',
        article.url && web(article.url) ? h('a', { href: article.url, rel: 'noopener noreferrer' }, t('article.original'))
          : t('article.read', { source: article.source }), ' · ',
        h('a', { href: `/api/v1/articles/${encodeURIComponent(id)}` }, 'JSON')),
      body(article, mentions));
  } catch (error) {
    if (error.name !== 'AbortError') {
      fill(card, h('p.failure', null, error.message));
    }
  }
}

function web(url) {
  return /^https?:\/\//i.test(url);
}

/** The paragraphs that state the event; the rest of the article is folded away until it is wanted. */
function body(article, mentions) {
  const spans = mentions.flatMap(spansOf);
  const text = h('div.text', { lang: article.language });
  let folded = 0;
  for (const { start, end } of paragraphs(article.text)) {
    const touches = (span) => span.start < end && span.end > start;
    const speaks = mentions.some(touches) || spans.some(touches);
    folded += speaks ? 0 : 1;
    text.append(h(speaks ? 'p' : 'p.rest', null, marked(article.text, start, end, mentions.filter(touches), spans.filter(touches))));
  }
  const toggle = folded > 0 && h('button.quiet', { type: 'button', 'aria-expanded': 'false', onclick: () => {
    const whole = text.classList.toggle('whole');
    toggle.setAttribute('aria-expanded', String(whole));
    toggle.textContent = t(whole ? 'article.less' : 'article.whole');
  } }, t('article.whole'));
  return [text, toggle];
}

/** Where the paragraphs of a text begin and end; a line break ends one. */
export function paragraphs(text) {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
