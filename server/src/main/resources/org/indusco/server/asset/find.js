// @ts-check
// The box on every page that finds everything: Ctrl-K leads to it, arrows choose, Enter goes there.
// An atlas that is open may take what was chosen instead of leaving for its page.

/** @typedef {{title: string, detail: string, href: string, about?: string}} Hit */
/** @typedef {{kind: string, title: string, all: number, found: Hit[]}} Group */
/** @typedef {{network: string | null, query: string, groups: Group[]}} Results */

/** In milliseconds: whoever types on is not asked for. */
const PAUSE = 60;

const form = /** @type {HTMLFormElement} */ (document.getElementById('search'));
const input = /** @type {HTMLInputElement} */ (form.elements.namedItem('q'));
const network = /** @type {HTMLInputElement | null} */ (form.elements.namedItem('network'));
const list = document.createElement('div');
/** @type {Hit[]} */
let shown = [];
/** @type {string | null} */
let within = null;
let at = -1;
let asked = new AbortController();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;

list.id = 'found';
list.hidden = true;
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', form.dataset.label ?? '');
form.append(list);
for (const [name, value] of Object.entries({
  role: 'combobox',
  'aria-expanded': 'false',
  'aria-controls': 'found',
  'aria-autocomplete': 'list',
})) {
  input.setAttribute(name, value);
}

/** @param {string} name @param {string} style @param {string} text */
function piece(name, style, text) {
  const element = document.createElement(name);
  element.className = style;
  element.textContent = text;
  return element;
}

/** @param {Hit} hit @param {number} number */
function option(hit, number) {
  const element = piece('div', 'hit', '');
  element.id = 'found-' + number;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.append(piece('span', '', hit.title));
  if (hit.detail) element.append(piece('small', '', hit.detail));
  // Before the box loses the focus, and with it the list.
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose(hit);
  });
  return element;
}

/** @param {Results} results */
function tell(results) {
  within = results.network;
  shown = [];
  at = -1;
  list.replaceChildren(
    ...results.groups.map((group, number) => {
      const heading = piece('div', 'kind', group.title);
      heading.id = 'found-kind-' + number;
      const part = document.createElement('div');
      part.setAttribute('role', 'group');
      part.setAttribute('aria-labelledby', heading.id);
      part.append(heading);
      for (const hit of group.found) {
        part.append(option(hit, shown.length));
        shown.push(hit);
      }
      return part;
    }),
  );
  if (shown.length === 0) list.append(piece('div', 'nothing', form.dataset.nothing ?? ''));
  open(true);
}

/** @param {boolean} whether */
function open(whether) {
  list.hidden = !whether;
  input.setAttribute('aria-expanded', String(whether));
  input.removeAttribute('aria-activedescendant');
}

async function find() {
  asked.abort();
  asked = new AbortController();
  const wanted = input.value.trim();
  if (!wanted) {
    open(false);
    return;
  }
  const address = new URLSearchParams({ q: wanted, network: network?.value ?? '' });
  try {
    const answer = await fetch('/api/v1/search?' + address, {
      headers: { Accept: 'application/json' },
      signal: asked.signal,
    });
    if (answer.ok) tell(await answer.json());
  } catch (cause) {
    // Whoever types on does not wait for this; without an answer Enter still leads to the page.
    if (!(cause instanceof DOMException)) open(false);
  }
}

/** @param {number} next */
function mark(next) {
  at = next;
  list.querySelectorAll('[role=option]').forEach((element, number) => {
    element.setAttribute('aria-selected', String(number === at));
    if (number === at) element.scrollIntoView({ block: 'nearest' });
  });
  input.setAttribute('aria-activedescendant', 'found-' + at);
}

/** @param {Hit} hit */
function choose(hit) {
  open(false);
  input.value = '';
  const chosen = new CustomEvent('chosen', {
    detail: { network: within, about: hit.about ?? '' },
    cancelable: true,
  });
  if (window.dispatchEvent(chosen)) location.assign(hit.href);
}

input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => void find(), PAUSE);
});
input.addEventListener('blur', () => open(false));
input.addEventListener('focus', () => {
  if (input.value.trim() && shown.length > 0) open(true);
});
input.addEventListener('keydown', (event) => {
  const listed = !list.hidden && shown.length > 0;
  if (event.key === 'Escape') {
    if (list.hidden) input.blur();
    open(false);
    event.preventDefault();
  } else if (listed && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    mark(at < 0 && step < 0 ? shown.length - 1 : (at + step + shown.length) % shown.length);
    event.preventDefault();
  } else if (listed && event.key === 'Enter' && at >= 0) {
    choose(shown[at]);
    event.preventDefault();
  }
});
addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    input.focus();
    input.select();
  }
});
