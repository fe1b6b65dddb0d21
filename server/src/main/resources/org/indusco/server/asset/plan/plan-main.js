// @ts-check
// Puts the map of a plan together.

import { Axis } from './axis.js';
import { html, svg } from './dom.js';
import { Draw } from './draw.js';
import { key } from './keys.js';
import { Legend } from './legend.js';
import { AtlasMap } from './map.js';
import { Moves } from './moves.js';
import { PlanCard } from './plan-card.js';
import { PlanFolio } from './plan-folio.js';
import { Search } from './search.js';
import { early, failed, fetched, stage, zoom } from './stage.js';
import { Tools } from './tools.js';
import { View } from './view.js';
import { WhatIf } from './what-if.js';
import { Words } from './words.js';

/** @type {import('./view.js').Layer[]} */
const LAYERS = ['regions', 'cooperatives', 'moves', 'depots', 'stock', 'danger', 'routes', 'ground'];

/** How moves and stock look. @type {Record<string, (ink: any) => SVGElement[]>} */
const SIGNS = {
  moves: (ink) => [
    svg('path', { d: 'M2 16Q12 2 24 8', stroke: ink.danger, 'stroke-width': 2.5, fill: 'none' }),
    svg('path', { d: 'M20 4L28 10L19 12Z', fill: ink.danger }),
    svg('path', { d: 'M34 16Q44 2 56 8', stroke: ink.ink, 'stroke-width': 2.5, 'stroke-dasharray': '5 3', fill: 'none' }),
    svg('path', { d: 'M52 4L60 10L51 12Z', fill: ink.ink }),
  ],
  stock: (ink) => [
    svg('rect', { x: 14, y: 9, width: 8, height: 8, fill: ink.paper, stroke: ink.ink, 'stroke-width': 1.4 }),
    svg('rect', { x: 26, y: 3, width: 5, height: 15, fill: ink.rail }),
  ],
};

const root = /** @type {HTMLElement} */ (document.getElementById('plan-map'));
const { folio: address, ground, network, file, title, plan, language, words: patterns } =
  root.dataset;
const words = new Words(JSON.parse(patterns ?? '{}'), language ?? 'en');

const land = early(ground);

/** @param {any} told the document of the plan */
function build(told) {
  const folio = new PlanFolio(told);
  if (!folio.projection) {
    root.replaceChildren(html('p', { class: 'note' }, words.say('empty')));
    return;
  }
  const view = new View(folio, { all: LAYERS, usual: LAYERS.filter((layer) => layer !== 'routes') });
  const { target, element: place } = stage(words);
  const aside = html('aside', { class: 'side', 'aria-label': words.say('told') });
  const axis = new Axis(folio, view, words);
  const form = /** @type {HTMLFormElement | null} */ (root.querySelector('form'));
  root.replaceChildren(place, aside, axis.element);
  const map = new AtlasMap(target, folio, view, words);
  const about = { network: network ?? '', title: title ?? '', plan: plan ?? '' };
  const card = new PlanCard(folio, view, words, map, about);
  const moves = new Moves(map, folio, view, words);
  const legend = new Legend(view, words, map, { signs: SIGNS, key: (layer) => key(layer, map, null, words) });
  const whatIf = form && new WhatIf(folio, view, words, map, form);
  card.join(moves, whatIf);
  place.append(
    html('div', { class: 'stage-tools' }, new Search(folio, view, words, map).element),
    zoom(map, words),
    legend.element,
    new Tools(folio, view, words, map, { ...about, network: file ?? '', sheets: '' }).element,
  );
  aside.append(card.element);
  map.begin();
  if (whatIf) {
    whatIf.list.after(new Draw(folio, view, words, map, whatIf).element);
    aside.append(whatIf.element);
  }
  land.then(
    (layers) => map.addGround(layers),
    () => place.append(html('p', { class: 'note ground-missing', role: 'status' }, words.say('ground.missing'))),
  );
  root.setAttribute('data-ready', '');
}

fetched(address).then(build).catch((cause) => failed(root, words, cause));
