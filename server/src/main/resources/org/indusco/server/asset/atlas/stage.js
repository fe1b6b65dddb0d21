// @ts-check
// What lies around a map, whatever it shows: its scale, its buttons, and how its documents come.

import { html, svg } from './dom.js';

/** @param {string | undefined} address @returns {Promise<any>} */
export async function fetched(address) {
  const answer = await fetch(address ?? '', { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? problem.title ?? String(answer.status));
  }
  return answer.json();
}

/**
 * Begins to fetch what is waited for later; only who waits is told when it does not come.
 * @param {string | undefined} address
 */
export function early(address) {
  const coming = fetched(address);
  coming.catch(() => {});
  return coming;
}

/**
 * Says in the place of a map why there is none.
 * @param {HTMLElement} root
 * @param {import('./words.js').Words} words
 * @param {unknown} cause
 */
export function failed(root, words, cause) {
  // The sentence goes on after it.
  const told = (cause instanceof Error ? cause.message : String(cause)).replace(/[.。]$/, '');
  root.replaceChildren(html('p', { class: 'note', role: 'alert' }, words.say('failed', told)));
}

/**
 * Says how large the map is drawn.
 * @param {HTMLElement} bar
 * @param {number} resolution metres a pixel
 * @param {import('./words.js').Words} words
 */
function scale(bar, resolution, words) {
  const wide = 110 * resolution;
  const power = 10 ** Math.floor(Math.log10(wide));
  const metres = [5, 2, 1].map((step) => step * power).find((step) => step <= wide) ?? power;
  bar.replaceChildren(
    svg(
      'svg',
      { width: 124, height: 20, role: 'img', 'aria-label': words.say('scale', metres / 1000) },
      svg('path', { d: `M2 12V16H${2 + metres / resolution}V12`, class: 'scale-line' }),
      svg('text', { x: 4, y: 10 }, words.say('km', metres / 1000)),
    ),
    html('small', {}, words.say('schematic')),
  );
}

/**
 * A place for a map, with its scale.
 * @param {import('./words.js').Words} words
 * @param {string} [called] what the map is called by screen readers
 */
export function stage(words, called = words.say('map')) {
  const target = html('div', { class: 'map', tabindex: 0, role: 'application', 'aria-label': called });
  const bar = html('div', { class: 'scale' });
  target.addEventListener('scaled', (event) =>
    scale(bar, /** @type {CustomEvent} */ (event).detail, words),
  );
  return { target, element: html('div', { class: 'stage' }, target, bar) };
}

/**
 * The buttons by which one looks nearer and farther.
 * @param {import('./earth.js').Earth} map
 * @param {import('./words.js').Words} words
 */
export function zoom(map, words) {
  const button = (/** @type {string} */ key, /** @type {number} */ steps, /** @type {string} */ sign) =>
    html(
      'button',
      { type: 'button', class: 'plain-button', 'aria-label': words.say(key), title: words.say(key), click: () => map.zoom(steps) },
      sign,
    );
  return html(
    'div',
    { class: 'zoom' },
    button('zoom.in', 1, '+'),
    button('zoom.out', -1, '−'),
    html(
      'button',
      { type: 'button', class: 'plain-button', 'aria-label': words.say('zoom.all'), title: words.say('zoom.all'), click: () => map.look(null) },
      '⤢',
    ),
  );
}
