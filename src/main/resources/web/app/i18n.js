/** Languages of the labels. What the dataset quotes stays in the language of the articles. */
export const LANGUAGES = { nl: 'Nederlands', fr: 'Français', en: 'English' };

const LOADERS = {
  en: () => import('./messages/en.json'),
  nl: () => import('./messages/nl.json'),
  fr: () => import('./messages/fr.json'),
};
const PLACEHOLDER = /\{(\w+)\}/g;

let messages = {};
let current = 'en';

/** The language in the address, or else the first one of the browser that there is. */
export function chosen(state) {
  const asked = [state.get('lang'), ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
  return asked.find((language) => language in LANGUAGES) ?? 'en';
}

export async function speak(language) {
  if (language !== current || !messages.title) {
    messages = (await LOADERS[language]()).default;
    current = language;
    document.documentElement.lang = language;
  }
}

export function language() {
  return current;
}

/** The message with its slots filled; `counted` chooses `key.one` or `key.other` by the rules of the language. */
export function t(key, slots = {}) {
  const counted = 'n' in slots ? `${key}.${new Intl.PluralRules(current).select(slots.n)}` : key;
  const text = messages[counted] ?? messages[`${key}.other`] ?? messages[key];
  if (text === undefined) {
    return key;
  }
  return text.replace(PLACEHOLDER, (all, name) => (typeof slots[name] === 'number' ? number(slots[name]) : slots[name] ?? all));
}

/** The message, or what stands in for one that there is not. */
export function label(key, otherwise) {
  return messages[key] ?? otherwise;
}

export function number(value) {
  return new Intl.NumberFormat(current).format(value);
}

export function percent(value) {
  return new Intl.NumberFormat(current, { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** "a, b and c" in the language. */
export function list(words) {
  return new Intl.ListFormat(current, { type: 'conjunction' }).format(words);
}
