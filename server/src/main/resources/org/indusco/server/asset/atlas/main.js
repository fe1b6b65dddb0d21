// @ts-check
// Puts the atlas together.

import { Axis } from './axis.js';
import { Card } from './card.js';
import * as days from './days.js';
import { html, svg } from './dom.js';
import { Folio } from './folio.js';
import { Legend } from './legend.js';
import { AtlasMap } from './map.js';
import { Search } from './search.js';
import { Tools } from './tools.js';
import { View } from './view.js';
import { Words } from './words.js';

const root = /** @type {HTMLElement} */ (document.getElementById('atlas'));
const { folio: folioAddress, ground, network, title, sheets, language, words: patterns } =
  root.dataset;
const words = new Words(JSON.parse(patterns ?? '{}'), language ?? 'en');

/** @param {string | undefined} address @returns {Promise<any>} */
async function fetched(address) {
  const answer = await fetch(address ?? '', { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? problem.title ?? String(answer.status));
  }
  return answer.json();
}

/** @param {unknown} cause */
function failed(cause) {
  const told = cause instanceof Error ? cause.message : String(cause);
  root.replaceChildren(html('p', { class: 'note', role: 'alert' }, words.say('failed', told)));
}

/** Says where the map is, for its scale. @param {HTMLElement} bar @param {number} resolution */
function scale(bar, resolution) {
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

/** The views that tell most at once, each with what it shows. @param {Folio} folio @param {View} view */
function bookmarks(folio, view) {
  const first = folio.start;
  let most = first;
  for (let day = first; day < folio.last; day = days.plusMonths(day, 1)) {
    if (folio.regionsOn(day).length > folio.regionsOn(most).length) most = day;
  }
  /** @type {[number, import('./view.js').Layer[], string][]} */
  const kept = [
    [first, ['regions', 'depots', 'danger', 'ground'], 'bookmark.regions'],
    [first, ['regions', 'industries', 'ground'], 'bookmark.industries'],
  ];
  if (most !== first) kept.push([most, ['regions', 'depots', 'danger', 'ground'], 'bookmark.regions']);
  return html(
    'nav',
    { class: 'bookmarks', 'aria-label': words.say('bookmarks') },
    kept.map(([day, layers, key]) =>
      html(
        'button',
        { type: 'button', class: 'plain-button', click: () => view.set({ day, layers, about: '' }) },
        words.say(key, days.toldMonth(day, words.language), folio.regionsOn(day).length),
      ),
    ),
  );
}

/** @param {any} document */
function build(document) {
  const folio = new Folio(document);
  if (!folio.projection) {
    root.replaceChildren(html('p', { class: 'note' }, words.say('empty')));
    return;
  }
  const view = new View(folio);
  const target = html('div', {
    class: 'map',
    tabindex: 0,
    role: 'application',
    'aria-label': words.say('map'),
  });
  const bar = html('div', { class: 'scale' });
  target.addEventListener('scaled', (event) => scale(bar, /** @type {CustomEvent} */ (event).detail));
  const stage = html('div', { class: 'stage' }, target, bar);
  const aside = html('aside', { class: 'side', 'aria-label': words.say('told') });
  const axis = new Axis(folio, view, words);
  root.replaceChildren(stage, aside, axis.element);
  const map = new AtlasMap(target, folio, view, words);
  const card = new Card(folio, view, words, map, { network: network ?? '', title: title ?? '' });
  const tools = new Tools(folio, view, words, map, {
    network: network ?? '',
    title: title ?? '',
    sheets: sheets ?? '',
  });
  stage.append(
    html(
      'div',
      { class: 'stage-tools' },
      new Search(folio, view, words, map).element,
      bookmarks(folio, view),
    ),
    zoom(map),
    new Legend(view, words, map).element,
    tools.element,
  );
  aside.append(card.element);
  fetched(ground).then((layers) => {
    map.addGround(layers);
    map.map.once('rendercomplete', () => root.setAttribute('data-drawn', ''));
  }, failed);
  root.setAttribute('data-ready', '');
}

/** @param {AtlasMap} map */
function zoom(map) {
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

fetched(folioAddress).then(build).catch(failed);
