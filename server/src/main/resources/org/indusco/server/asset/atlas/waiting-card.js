// @ts-check
// What the panel tells of workers, stock and orders.

import * as days from './days.js';
import { html } from './dom.js';

/** So many kinds are listed at once. */
const LISTED = 8;

/** @typedef {import('./card.js').Card} Card */

/** A figure with one decimal at most. @param {number} figure */
function rounded(figure) {
  return figure < 100 ? Math.round(figure * 10) / 10 : Math.round(figure);
}

/** Why some rows are believed, each reason once. @param {Card} card @param {any[]} rows */
function whys(card, rows) {
  return [...new Set(rows.map((row) => row.evidence))].slice(0, 3).map((number) => card.why(number));
}

/**
 * A table of which the first rows are shown.
 * @param {Card} card
 * @param {string} caption
 * @param {string[]} columns
 * @param {HTMLElement[]} rows
 */
function table(card, caption, columns, rows) {
  const whole = (/** @type {HTMLElement[]} */ some) =>
    html(
      'table',
      {},
      html('caption', {}, caption),
      html('thead', {}, html('tr', {}, columns.map((column, i) => html('th', { scope: 'col', class: i > 0 ? 'figure' : false }, column)))),
      html('tbody', {}, some),
    );
  const rest = rows.slice(LISTED);
  return html(
    'div',
    {},
    whole(rows.slice(0, LISTED)),
    rest.length > 0 && html('details', {}, html('summary', {}, card.words.say('more', rest.length)), whole(rest)),
  );
}

/** @param {...any} cells the first names the row */
function row(...cells) {
  return html('tr', {}, cells.map((cell, i) => (i === 0 ? html('th', { scope: 'row' }, cell) : html('td', { class: 'figure' }, cell))));
}

/** Workers who wait in a town. @param {Card} card @param {number} place its number */
function workers(card, place) {
  const { words } = card;
  const sum = card.folio.waiting.workersOn(card.view.state.day).get(place);
  if (!sum) return [];
  const rows = [...sum.rows].sort((a, b) => b.quantity - a.quantity);
  return [
    table(
      card,
      words.say('workers.here'),
      [words.say('skill'), words.say('worker-months'), words.say('of-refugees')],
      rows.map((one) => row(one.skill, words.count(rounded(one.quantity)), words.count(rounded(one.refugees)))),
    ),
    ...whys(card, rows),
  ];
}

/** What lies in a town. @param {Card} card @param {number} place */
function stock(card, place) {
  const { words } = card;
  const { waiting } = card.folio;
  const sum = waiting.stockOn(card.view.state.day).get(place);
  if (!sum) return [];
  return [
    table(
      card,
      words.say('stock.here', days.told(waiting.start, words.language)),
      [words.say('good'), words.say('quantity'), words.say('tonnes')],
      sum.rows.map((one) => {
        const good = waiting.goods.get(one.good) ?? { name: one.good, unit: '' };
        return row(words.name(good), `${words.count(rounded(one.quantity))} ${good.unit}`, words.count(rounded(one.tonnes)));
      }),
    ),
    ...whys(card, sum.rows),
  ];
}

/** An order by its name, else its good. @param {Card} card @param {any} order */
function named(card, order) {
  const good = card.folio.waiting.goods.get(order.good);
  return order.name ? card.words.name(order) : card.words.name(good ?? { name: order.id });
}

/** @param {Card} card @param {any} order */
function amount(card, order) {
  const good = card.folio.waiting.goods.get(order.good);
  return `${card.words.count(rounded(order.quantity))} ${good?.unit ?? ''}`;
}

/** @param {Card} card @param {any} order */
function due(card, order) {
  const { day } = card.view.state;
  const when = days.longMonth(order.dueFrom, card.words.language);
  return card.words.say(order.dueTo <= day ? 'due.past' : 'due', when);
}

/** Orders as a list. @param {Card} card @param {string} heading @param {any[]} orders */
export function orderList(card, heading, orders) {
  if (orders.length === 0) return null;
  const item = (/** @type {any} */ order) =>
    html('li', {}, card.choice('order:' + order.id, named(card, order)), html('small', {}, `${amount(card, order)} · ${due(card, order)}`));
  const rest = orders.slice(LISTED);
  return html(
    'section',
    {},
    html('h3', {}, heading),
    html('ul', { class: 'events' }, orders.slice(0, LISTED).map(item)),
    rest.length > 0 &&
      html('details', {}, html('summary', {}, card.words.say('more', rest.length)), html('ul', { class: 'events' }, rest.map(item))),
  );
}

/** What waits in a town on the day. @param {Card} card @param {number} place */
export function waitingIn(card, place) {
  const { waiting } = card.folio;
  const asked = waiting.ordersAt(card.view.state.day).get(place);
  return [
    ...workers(card, place),
    ...stock(card, place),
    orderList(card, card.words.say('orders.here'), asked?.orders ?? []),
  ];
}

/** What the card of an order tells. @param {Card} card @param {string} id */
export function orderTold(card, id) {
  const order = card.folio.waiting.orders.find((/** @type {any} */ one) => one.id === id);
  if (!order) return null;
  const { words } = card;
  const places = (order.places ?? []).map((/** @type {number} */ number) => card.folio.places[number]);
  return [
    card.heading(named(card, order), words.otherName(order.name ? order : { name: '' })),
    html(
      'p',
      { class: 'lead' },
      [words.say('class.' + order.class), words.name(card.folio.waiting.goods.get(order.good) ?? { name: order.good }), due(card, order)].join(' · '),
    ),
    card.figures([[words.say('order.asked'), amount(card, order)]]),
    card.strips([{ ...order, hue: '#8A5A1F', label: words.say('order.window', card.span(order)) }]),
    html('h3', {}, words.say('order.where')),
    places.length > 0
      ? html('ul', { class: 'names-list' }, places.map((/** @type {any} */ place) => html('li', {}, card.choice('town:' + place.id, words.name(place)))))
      : html('p', {}, words.say('order.anywhere')),
    order.elsewhere > 0 && html('p', {}, words.say('order.elsewhere', order.elsewhere)),
    card.why(order.evidence),
    card.rowLink('orders', order.id),
    card.cite(named(card, order)),
  ];
}
