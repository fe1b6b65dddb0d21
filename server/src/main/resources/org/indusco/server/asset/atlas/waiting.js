// @ts-check
// What waits at towns on a day: workers for work, stock for use, orders for delivery.

import * as days from './days.js';
import { holds } from './days.js';

const KG_PER_TONNE = 1000;

/**
 * @typedef {object} Crowd workers who wait at a town
 * @property {number} quantity worker-months a month
 * @property {number} refugees how much of it is that of refugees
 * @property {any[]} rows by skill
 */

/** @typedef {{tonnes: number, rows: any[]}} Heap stock at a town */
/** @typedef {{orders: any[], due: number, late: number}} Asked orders at a town, how many are due in the month, how many overdue */

/**
 * Rows gathered by their places.
 * @template T
 * @param {any[]} rows
 * @param {() => T} fresh
 * @param {(sum: T, row: any) => void} add
 * @returns {Map<number, T>}
 */
function gathered(rows, fresh, add) {
  /** @type {Map<number, T>} */
  const found = new Map();
  for (const row of rows) {
    for (const place of row.places ?? [row.place]) {
      if (place === undefined) continue;
      const sum = found.get(place) ?? fresh();
      found.set(place, sum);
      add(sum, row);
    }
  }
  return found;
}

export class Waiting {
  /**
   * @param {any} document as the server tells it
   * @param {(row: any) => any} dated gives a row its days as numbers
   * @param {number} start the day on which stock was counted
   */
  constructor(document, dated, start) {
    this.start = start;
    /** @type {Map<string, any>} */
    this.goods = new Map((document.goods ?? []).map((/** @type {any} */ one) => [one.id, one]));
    this.labour = (document.labour ?? []).map(dated);
    this.stock = document.stock ?? [];
    this.orders = (document.orders ?? []).map((/** @type {any} */ row) => {
      const due = days.parse(row.due + '-01');
      return { ...dated(row), dueFrom: due, dueTo: days.plusMonths(due, 1) };
    });
  }

  /** Workers by the numbers of places. @param {number} day @returns {Map<number, Crowd>} */
  workersOn(day) {
    return gathered(
      this.labour.filter((/** @type {any} */ row) => holds(row, day)),
      () => ({ quantity: 0, refugees: 0, rows: [] }),
      (sum, row) => {
        sum.quantity += row.quantity;
        sum.refugees += row.refugees;
        sum.rows.push(row);
      },
    );
  }

  /** The most workers that ever wait at one town. */
  mostWorkers() {
    const begins = new Set(this.labour.map((/** @type {any} */ row) => row.from));
    let most = 0;
    for (const day of begins) {
      for (const sum of this.workersOn(day).values()) most = Math.max(most, sum.quantity);
    }
    return most;
  }

  /** Whether stock is told of: of the month in which it was counted. @param {number} day */
  counted(day) {
    return this.start <= day && day < days.plusMonths(this.start, 1);
  }

  /** Stock by the numbers of places, the heaviest goods first. @param {number} day @returns {Map<number, Heap>} */
  stockOn(day) {
    const found = gathered(
      this.counted(day) ? this.stock : [],
      () => /** @type {Heap} */ ({ tonnes: 0, rows: [] }),
      (sum, row) => {
        const tonnes = this.tonnes(row);
        sum.tonnes += tonnes;
        sum.rows.push({ ...row, tonnes });
      },
    );
    for (const sum of found.values()) sum.rows.sort((a, b) => b.tonnes - a.tonnes);
    return found;
  }

  /** @param {any} row of stock */
  tonnes(row) {
    return (row.quantity * (this.goods.get(row.good)?.kg ?? 0)) / KG_PER_TONNE;
  }

  /** The most that lies at one town, in tonnes. */
  mostStock() {
    return Math.max(0, ...[...this.stockOn(this.start).values()].map((sum) => sum.tonnes));
  }

  /** Orders that can be delivered on a day, those that are due first before others. @param {number} day @returns {any[]} */
  ordersOn(day) {
    return this.orders
      .filter((/** @type {any} */ row) => holds(row, day))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.dueFrom - b.dueFrom);
  }

  /** Orders by the numbers of the places at which they can be delivered. @param {number} day @returns {Map<number, Asked>} */
  ordersAt(day) {
    return gathered(
      this.ordersOn(day).filter((row) => row.places),
      () => /** @type {Asked} */ ({ orders: [], due: 0, late: 0 }),
      (sum, row) => {
        sum.orders.push(row);
        if (row.dueFrom <= day && day < row.dueTo) sum.due++;
        if (row.dueTo <= day) sum.late++;
      },
    );
  }
}
