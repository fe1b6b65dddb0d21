// @ts-check
// Two plans side by side, with one time axis and one part of the earth.

import { Axis } from './axis.js';
import * as days from './days.js';
import { html } from './dom.js';
import { AtlasMap } from './map.js';
import { Moves } from './moves.js';
import { PlanFolio } from './plan-folio.js';
import { early, failed, fetched, stage, zoom } from './stage.js';
import { View } from './view.js';
import { Words } from './words.js';

/** @type {import('./view.js').Layer[]} */
const LAYERS = ['regions', 'cooperatives', 'moves', 'depots', 'stock', 'danger', 'ground'];

const root = /** @type {HTMLElement} */ (document.getElementById('two-plans'));
const { before, after, ground, language, words: patterns } = root.dataset;
const words = new Words(JSON.parse(patterns ?? '{}'), language ?? 'en');

const land = early(ground);

/** @param {PlanFolio} folio @param {View} view @param {AtlasMap} map */
function sentence(folio, view, map) {
  const standing = folio.on(view.state.day);
  const moving = folio.movesIn(standing.day).reduce((sum, move) => sum + move.units.length, 0);
  const endangered = standing.towns
    .filter((town) => map.dangers.of(town, standing).length > 0)
    .reduce((sum, town) => sum + town.cooperatives.length, 0);
  return words.say('side', standing.all.cooperatives, moving, endangered, folio.shortBy(standing.day).length);
}

/** The first month in which others move, or move elsewhere, or there are other dangers. @param {PlanFolio} one @param {PlanFolio} other */
function firstApart(one, other) {
  const told = (/** @type {PlanFolio} */ folio, /** @type {number} */ day) =>
    [
      ...folio
        .movesIn(day)
        .flatMap((move) => move.units.map((/** @type {any} */ unit) => move.about + ' ' + unit.id)),
      ...[...folio.zones, ...folio.threats]
        .filter((danger) => folio.inForce(danger, day))
        .map((danger) => danger.id ?? folio.places[danger.place].id + ' ' + danger.cause),
    ]
      .sort()
      .join();
  for (let day = one.first; day < one.last; day = days.plusMonths(day, 1)) {
    if (told(one, day) !== told(other, day)) return day;
  }
  return one.first;
}

/** @param {any[]} documents of the two plans */
function build(documents) {
  const folios = documents.map((one) => new PlanFolio(one));
  if (folios.some((folio) => !folio.projection)) {
    root.replaceChildren(html('p', { class: 'note' }, words.say('empty')));
    return;
  }
  const view = new View(folios[0], { all: LAYERS, usual: LAYERS, beside: ['with'] });
  if (!new URLSearchParams(location.search).has('day')) {
    view.set({ day: firstApart(folios[0], folios[1]) });
  }
  const axis = new Axis(folios[0], view, words);
  const sides = folios.map((folio, i) => {
    const called = words.say(i === 0 ? 'before' : 'after');
    const { target, element } = stage(words, called + ' · ' + words.say('map'));
    const told = html('p', { role: 'status' });
    return { folio, target, element, told, figure: html('figure', { class: 'plan-side' }, html('figcaption', {}, called), element, told) };
  });
  root.replaceChildren(html('div', { class: 'plan-sides' }, sides.map((side) => side.figure)), axis.element);
  /** @type {AtlasMap | null} */
  let first = null;
  for (const side of sides) {
    const map = new AtlasMap(side.target, side.folio, view, words, first);
    first ??= map;
    new Moves(map, side.folio, view, words);
    const tell = () => (side.told.textContent = sentence(side.folio, view, map));
    view.whenChanged(tell);
    tell();
    side.element.append(zoom(map, words));
    map.begin();
    land.then(
      (layers) => map.addGround(layers),
      () => (side.told.textContent += ' ' + words.say('ground.missing')),
    );
  }
  root.setAttribute('data-ready', '');
}

Promise.all([before, after].map(fetched)).then(build).catch((cause) => failed(root, words, cause));
