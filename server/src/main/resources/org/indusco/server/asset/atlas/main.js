// @ts-check
// Puts the atlas together.

import { Axis } from './axis.js';
import { Card } from './card.js';
import * as days from './days.js';
import { html } from './dom.js';
import { Folio } from './folio.js';
import { key } from './keys.js';
import { Legend } from './legend.js';
import { AtlasMap } from './map.js';
import { Moves } from './moves.js';
import { Search } from './search.js';
import { Signs } from './signs.js';
import { early, failed, fetched, stage, zoom } from './stage.js';
import { Tools } from './tools.js';
import { View } from './view.js';
import { Words } from './words.js';

const root = /** @type {HTMLElement} */ (document.getElementById('atlas'));
const { folio: folioAddress, ground, network, title, sheets, language, words: patterns } =
  root.dataset;
const words = new Words(JSON.parse(patterns ?? '{}'), language ?? 'en');

const land = early(ground);

/** @param {unknown} cause */
const broken = (cause) => failed(root, words, cause);

/** The views that tell most at once, each with what it shows. @param {Folio} folio @param {View} view */
function bookmarks(folio, view) {
  const first = folio.start;
  let most = first;
  for (let day = first; day < folio.last; day = days.plusMonths(day, 1)) {
    if (folio.regionsOn(day).length > folio.regionsOn(most).length) most = day;
  }
  /** @type {[number, import('./view.js').Layer[], string][]} */
  const kept = [[folio.countedBefore(), ['regions', 'industries', 'largest', 'ground'], 'bookmark.industries']];
  if (folio.regionsOn(first).length > 0) {
    kept.unshift([first, ['regions', 'largest', 'depots', 'danger', 'ground'], 'bookmark.regions']);
  }
  if (most !== first) kept.push([most, ['regions', 'largest', 'depots', 'danger', 'ground'], 'bookmark.regions']);
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

/**
 * What the legend tells beside the names of layers.
 * @param {Folio} folio
 * @param {View} view
 * @param {string} layer
 */
function hint(folio, view, layer) {
  const { day, from, to } = view.state;
  const { waiting } = folio;
  const range = () => [days.toldMonth(from, words.language), days.toldMonth(to, words.language)];
  switch (layer) {
    case 'moves':
      return words.say(folio.movesShown(view.state).length > 0 ? 'hint.range' : 'hint.moves-none', ...range());
    case 'events':
      return words.say('hint.range', ...range());
    case 'workers':
      return words.say(waiting.workersOn(day).size > 0 ? 'hint.workers' : 'hint.none-told');
    case 'stock':
      return waiting.stock.length > 0
        ? words.say('hint.stock', days.told(waiting.start, words.language))
        : words.say('hint.none-told');
    case 'orders':
      return words.say(waiting.ordersOn(day).length > 0 ? 'hint.orders' : 'hint.none-told');
    case 'industries':
      return words.say('hint.industries');
    default:
      return '';
  }
}

/** @param {any} document */
function build(document) {
  const folio = new Folio(document);
  if (!folio.projection) {
    root.replaceChildren(html('p', { class: 'note' }, words.say('empty')));
    return;
  }
  const view = new View(folio);
  const { target, element: place } = stage(words);
  const aside = html('aside', { class: 'side', 'aria-label': words.say('told') });
  const axis = new Axis(folio, view, words);
  root.replaceChildren(place, aside, axis.element);
  const map = new AtlasMap(target, folio, view, words);
  new Moves(map, folio, view, words);
  const signs = new Signs(map, folio, view);
  const legend = new Legend(view, words, map, {
    key: (layer) => key(layer, map, signs, words),
    hint: (layer) => hint(folio, view, layer),
  });
  const card = new Card(folio, view, words, map, { network: network ?? '', title: title ?? '' });
  const tools = new Tools(folio, view, words, map, {
    network: network ?? '',
    title: title ?? '',
    sheets: sheets ?? '',
  });
  place.append(
    html(
      'div',
      { class: 'stage-tools' },
      new Search(folio, view, words, map).element,
      bookmarks(folio, view),
    ),
    zoom(map, words),
    legend.element,
    tools.element,
  );
  aside.append(card.element);
  map.begin();
  land.then((layers) => {
    map.addGround(layers);
    map.map.once('rendercomplete', () => root.setAttribute('data-drawn', ''));
  }, broken);
  root.setAttribute('data-ready', '');
}

fetched(folioAddress).then(build).catch(broken);
