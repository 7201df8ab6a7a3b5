const ROOT = '/api/v1';
const kept = new Map();

/** What the server refused, in its own words. */
export class Refused extends Error {
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }
}

/** The JSON at a path of the API; throws Refused with the server's explanation. */
export async function get(path, parameters, signal) {
  const query = parameters?.toString();
  return answer(await fetch(ROOT + path + (query ? '?' + query : ''), { signal, headers: { Accept: 'application/json' } }));
}

/** As get, asked once as long as the page is open: for vocabularies. */
export function once(path) {
  if (!kept.has(path)) {
    kept.set(path, get(path).catch((error) => {
      kept.delete(path);
      throw error;
    }));
  }
  return kept.get(path);
}

/** Sends plain text and reads the JSON that answers it. */
export async function postText(path, parameters, text, signal) {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', Accept: 'application/json' };
  return answer(await fetch(`${ROOT}${path}?${parameters}`, { method: 'POST', body: text, headers, signal }));
}

async function answer(response) {
  if (response.ok) {
    return response.json();
  }
  const problem = await response.json().catch(() => ({}));
  throw new Refused(response.status, problem.detail ?? problem.title ?? `${response.status} ${response.statusText}`);
}
