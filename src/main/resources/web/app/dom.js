/** What is set on the element itself, since an attribute would only be its beginning. */
const PROPERTIES = new Set(['value', 'defaultValue', 'checked', 'selected']);

/**
 * Makes an element: `h('a.quiet', { href: '?', onclick }, 'words', child)`. Words become text nodes, so nothing that comes from
 * the data is ever read as HTML.
 */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) {
    element.className = classes.join(' ');
  }
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (PROPERTIES.has(key)) {
      element[key] = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  append(element, children);
  return element;
}

/** Puts words, elements and lists of both into an element; what is null or false is left out. */
export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
  return element;
}

/** Replaces what an element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

/** Tells those who listen to the page what has changed. */
export function say(words) {
  document.getElementById('said').textContent = words;
}
