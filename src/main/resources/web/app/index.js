import 'leaflet/dist/leaflet.css';
import './style/base.css';
import './style/head.css';
import './style/overview.css';
import './style/list.css';
import './style/event.css';
import './style/story.css';
import './style/try.css';
import { Refused } from './api.js';
import { append, fill, h } from './dom.js';
import { foot, head } from './head.js';
import { chosen, speak, t } from './i18n.js';
import { learn } from './names.js';
import { address, go, read } from './url.js';
import * as overview from './overview.js';

const main = document.getElementById('main');
let running = new AbortController();
let shown = null;
let asked = null;
let leaving = false;

/** Which view an address asks for. */
function viewOf(state) {
  return state.has('event') ? 'event' : state.has('story') ? 'story' : state.has('try') ? 'try' : 'overview';
}

async function moduleOf(view) {
  switch (view) {
    case 'event': return import('./event.js');
    case 'story': return import('./story.js');
    case 'try': return import('./try.js');
    default: return overview;
  }
}

/** Shows what the address asks for. A newer call makes an older one that still runs end without a trace. */
async function render() {
  running.abort();
  running = new AbortController();
  leaving = false;
  const { signal } = running;
  asked = location.search;
  const state = read();
  const view = viewOf(state);
  const key = `${view} ${state.get('event') ?? state.get('story') ?? ''} ${chosen(state)}`;
  const same = shown === key;
  try {
    const answers = view === 'overview' ? overview.ask(state, signal) : null;
    const [module] = await Promise.all([moduleOf(view), speak(chosen(state)), learn()]);
    if (signal.aborted) {
      return;
    }
    head(state, view);
    foot();
    main.dataset.view = view;
    main.setAttribute('aria-busy', 'true');
    await module.show(main, state, { signal, same, answers });
    if (!signal.aborted) {
      arrive(state, view, same);
    }
    shown = key;
  } catch (error) {
    if (error.name !== 'AbortError') {
      failed(error);
    }
  } finally {
    if (!signal.aborted) {
      main.removeAttribute('aria-busy');
    }
  }
}

/** A new view begins at its heading; going back returns to where one was. */
function arrive(state, view, same) {
  const heading = main.querySelector('h1');
  document.title = view === 'overview' ? t('title') : `${heading?.dataset.title ?? heading?.textContent ?? ''} – ${t('title')}`;
  if (same) {
    return;
  }
  const scroll = history.state?.scroll;
  scrollTo(0, scroll ?? 0);
  if (shown !== null && scroll === undefined) {
    heading?.focus({ preventScroll: true });
  }
}

function failed(error) {
  shown = null;
  if (leaving) {
    // a page that is left never comes to it; one that stayed, as for a download, asks again
    setTimeout(render, 1000);
    return;
  }
  const words = error instanceof Refused ? error.message : t('failed.unreachable');
  if (!(error instanceof Refused)) {
    console.error(error);
  }
  const line = document.getElementById('head');
  if (!line.childElementCount) {
    append(line, [h('a.brand', { href: '?' }, 'Sahel Events')]);
  }
  fill(main, h('div.failure', { role: 'alert' },
    h('h1', { tabindex: -1 }, error.status === 404 ? t('failed.missing') : t('failed.title')),
    h('p', { lang: error instanceof Refused ? 'en' : null }, words),
    h('p', null, h('a', { href: address(new URLSearchParams(), { lang: read().get('lang') }) }, t('failed.start')))));
}

/** Links within the page change it without loading it anew. */
function follow(event) {
  const link = event.target.closest?.('a[href^="?"]');
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented) {
    event.preventDefault();
    go(link.getAttribute('href'));
  }
}

/** What the dataset is, where search engines look for it; the server says it in one place. */
async function describe() {
  const source = document.querySelector('link[rel="describedby"]').href;
  try {
    const answer = await fetch(source);
    if (answer.ok) {
      document.head.append(h('script', { type: 'application/ld+json' }, await answer.text()));
    }
  } catch {
    // the page works without
  }
}

history.scrollRestoration = 'manual';
addEventListener('popstate', () => location.search === asked || render());
addEventListener('moved', render);
document.addEventListener('click', follow);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dispatchEvent(new Event('recoloured')));
render();
addEventListener('load', describe);
// the browser breaks off what is still being asked when the page is left
addEventListener('beforeunload', () => { leaving = true; });
