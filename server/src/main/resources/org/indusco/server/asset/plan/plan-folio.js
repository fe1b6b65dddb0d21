// @ts-check
// A plan through its months, and what it does in each of them.

import * as days from './days.js';
import { holds } from './days.js';
import { Folio } from './folio.js';

/** Less than this share of an order counts as nothing. */
const TRIFLE = 0.005;

export class PlanFolio extends Folio {
  /** @param {any} document as the server tells it */
  constructor(document) {
    super(document);
    this.plan = document.plan;
    this.moves = this.plan.moves.map((/** @type {any} */ move) => ({
      ...move,
      day: days.parse(move.month + '-01'),
      about: `move:${this.places[move.from].id}>${this.places[move.to].id}`,
    }));
    /** @type {Map<string, any>} */
    this.units = new Map(this.cooperatives.map((/** @type {any} */ one) => [one.id, one]));
    /** @type {Map<string, any>} */
    this.orders = new Map(this.plan.orders.map((/** @type {any} */ one) => [one.id, one]));
    this.fullest = Math.max(
      1e-9,
      ...this.plan.stock.flatMap((/** @type {any} */ one) => Object.values(one.tonnes)),
    );
  }

  get monthly() {
    return true;
  }

  /** @param {number} day */
  nearest(day) {
    const { year, month } = days.monthOf(day);
    return days.firstOf(year, month);
  }

  /** @param {number} day @param {string} language */
  say(day, language) {
    return days.longMonth(day, language);
  }

  /** A month is as dangerous as its worst day. @param {import('./folio.js').Span} danger @param {number} day */
  inForce(danger, day) {
    return danger.from < days.plusMonths(day, 1) && day < danger.to;
  }

  /** How many cooperatives work in each month. */
  growth() {
    return super.growth().filter((point) => point.day < this.last);
  }

  /** How many cooperatives begin to move in each month. */
  bars() {
    /** @type {Map<number, number>} */
    const counts = new Map();
    for (const move of this.moves) {
      counts.set(move.day, (counts.get(move.day) ?? 0) + move.units.length);
    }
    const most = Math.max(1, ...counts.values());
    return [...counts].map(([day, count]) => ({
      day,
      share: count / most,
      title: days.month(day) + ': ' + count,
    }));
  }

  /** The moves that begin in a month, the largest first. @param {number} day @returns {any[]} */
  movesIn(day) {
    return this.moves
      .filter((/** @type {any} */ move) => move.day === day)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => b.units.length - a.units.length);
  }

  /** How many cooperatives have left and not yet arrived in a month. @param {number} day */
  onTheWay(day) {
    const month = days.month(day);
    return this.moves
      .filter((/** @type {any} */ move) => move.month <= month)
      .flatMap((/** @type {any} */ move) => move.units)
      .filter((/** @type {any} */ unit) => unit.arrival > month).length;
  }

  /** What lies in the depots at the end of a month. @param {number} day */
  stockIn(day) {
    const month = days.month(day);
    return this.plan.stock.flatMap((/** @type {any} */ one) => {
      const depot = this.depots.find((/** @type {any} */ row) => row.id === one.depot);
      const stint = depot?.stints.find((/** @type {any} */ each) => holds(each, day));
      return stint && one.tonnes[month] > 0
        ? [{ depot, place: this.places[stint.place], tonnes: one.tonnes[month] }]
        : [];
    });
  }

  /** What is reached of each goal from the first month to the end of one. @param {number} day */
  goalsTo(day) {
    const now = days.monthOf(day);
    const first = days.monthOf(this.first);
    const months = 12 * (now.year - first.year) + now.month - first.month + 1;
    return this.plan.goals.map((/** @type {any} */ goal) => ({
      ...goal,
      soFar: goal.months
        .slice(0, months)
        .reduce((/** @type {number} */ sum, /** @type {number} */ each) => sum + each, 0),
    }));
  }

  /** What was delivered for an order to the end of a month. @param {any} order @param {string} month */
  deliveredBy(order, month) {
    return Object.entries(order.delivered)
      .filter(([when]) => when <= month)
      .reduce((sum, [, quantity]) => sum + quantity, 0);
  }

  /** Orders that were due by the end of a month and still miss something then. @param {number} day */
  shortBy(day) {
    const month = days.month(day);
    const last = days.month(this.last - 1);
    return this.plan.orders
      .filter((/** @type {any} */ order) => (order.due ?? last) <= month)
      .map((/** @type {any} */ order) => ({ order, delivered: this.deliveredBy(order, month) }))
      .filter(
        (/** @type {any} */ one) => one.order.ordered - one.delivered > TRIFLE * one.order.ordered,
      );
  }

  /** The moves of the month. @param {import('./view.js').State} state @returns {any[]} */
  movesShown({ day }) {
    return this.movesIn(day);
  }

  /** The moves of the month as features. @param {import('./view.js').State} state */
  more({ day }) {
    return this.movesIn(day).map((move) => this.moveFeature(move));
  }
}
