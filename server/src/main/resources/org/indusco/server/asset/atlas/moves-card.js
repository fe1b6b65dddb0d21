// @ts-check
// What the panel tells of moves and of the ways between places.

import * as days from './days.js';
import { html } from './dom.js';

/** So many are listed at once. */
const LISTED = 12;

/** @typedef {import('./card.js').Card} Card */

/** @param {HTMLElement[]} items @param {Card} card */
function folded(items, card) {
  const rest = items.slice(LISTED);
  return html(
    'div',
    {},
    html('ul', { class: 'events' }, items.slice(0, LISTED)),
    rest.length > 0 &&
      html('details', {}, html('summary', {}, card.words.say('more', rest.length)), html('ul', { class: 'events' }, rest)),
  );
}

/** The names of both ends. @param {Card} card @param {{from: number, to: number}} move */
function way(card, move) {
  const [from, to] = [move.from, move.to].map((number) => card.words.name(card.folio.places[number]));
  return card.words.say('way', from, to);
}

/** Who moved within the range. @param {Card} card @param {(move: any) => boolean} [chosen] */
export function movesTold(card, chosen = () => true) {
  const moves = card.folio.movesShown(card.view.state).filter(chosen);
  if (moves.length === 0) return null;
  return html(
    'section',
    {},
    html('h3', {}, card.words.say('moved')),
    folded(
      moves.map((move) =>
        html('li', {}, card.choice(move.about, way(card, move)), ' · ', card.words.say('units', move.units.length), move.why.length > 0 && html('small', {}, move.why.join('; '))),
      ),
      card,
    ),
  );
}

/** What the card of a move tells. @param {Card} card @param {string} id two places, parted by > */
export function moveTold(card, id) {
  const move = card.folio.movesShown(card.view.state).find((one) => one.about === 'move:' + id);
  if (!move) return null;
  const { words } = card;
  const { from, to } = card.view.state;
  const ends = [move.from, move.to].map((number) => card.folio.places[number]);
  return [
    card.heading(way(card, move)),
    html('p', { class: 'lead' }, words.say('span', days.told(from, words.language), days.told(to, words.language))),
    card.figures([
      [words.say('cooperatives'), move.units.length],
      [words.say('move.ends'), html('span', {}, ends.map((place, i) => [i > 0 && ' → ', card.choice('town:' + place.id, words.name(place))]).flat())],
    ]),
    folded(
      move.units.map((unit) => {
        const row = card.folio.cooperatives.find((/** @type {any} */ one) => one.id === unit.id);
        return html(
          'li',
          {},
          html(
            'button',
            { type: 'button', class: 'link', click: () => card.view.set({ day: card.view.clamped(unit.day) }) },
            days.told(unit.day, words.language),
          ),
          ' · ',
          card.choice('cooperative:' + unit.id, words.name(row)),
          unit.cause && html('small', {}, unit.cause),
          card.why(unit.evidence),
        );
      }),
      card,
    ),
    card.cite(way(card, move)),
  ];
}

/** What the card of a way tells. @param {Card} card @param {string} id the ends, parted by a colon */
export function routeTold(card, id) {
  const routes = card.folio.routes.filter((/** @type {any} */ one) => one.ends.join(':') === id);
  if (routes.length === 0) return null;
  const { words } = card;
  const names = [routes[0].a, routes[0].b].map((number) => words.name(card.folio.places[number]));
  return [
    card.heading(words.say('route', ...names)),
    html('ul', { class: 'events' }, routes.map((/** @type {any} */ route) =>
      html('li', {}, words.say('mode.' + route.mode), html('small', {}, words.say('route.size', route.km, route.tonnes), ' ', card.span(route)), card.why(route.evidence)),
    )),
  ];
}
