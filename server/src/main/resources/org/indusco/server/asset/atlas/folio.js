// @ts-check
// The network through its time, and what of it stood on a day.

import * as days from './days.js';
import { holds } from './days.js';
import { Waiting } from './waiting.js';

/** @typedef {{from: number, to: number}} Span days from the first to before another */
/** @typedef {Span & {place: number | null, depot: number | null, region: number | null}} Stint */
/** @typedef {{id: string, name: string, name_zh?: string}} Named */
/** @typedef {{about: string, from: number, to: number, cause: string, units: any[], why: string[]}} Move from place to place */

/** A count tells of a day on which the register has at least this share of what it has later. */
const NEARLY = 0.9;

/**
 * @typedef {object} Standing what stood on a day
 * @property {number} day
 * @property {any[]} regions times of regions, each with its region as `of`
 * @property {any[]} depots each with its `stint`
 * @property {any[]} zones
 * @property {any[]} towns places with what stood there
 * @property {Map<number | null, Sum>} byRegion
 * @property {Sum} all
 */

/** What some cooperatives are together. */
export class Sum {
  constructor() {
    this.cooperatives = 0;
    this.members = 0;
    this.refugees = 0;
    /** @type {Map<string, number>} */
    this.groups = new Map();
  }

  /** @param {any} cooperative @param {string} group */
  add(cooperative, group) {
    this.cooperatives++;
    this.members += cooperative.members;
    this.refugees += cooperative.refugees;
    this.groups.set(group, (this.groups.get(group) ?? 0) + 1);
  }
}

/** @param {any} row @returns {any} with its days as numbers */
function dated(row) {
  return {
    ...row,
    from: row.from ? days.parse(row.from) : -Infinity,
    to: row.to ? days.parse(row.to) : Infinity,
  };
}

/** @param {any} row @returns {any} with its stints in words of their own */
function living(row) {
  /** @type {Stint[]} */
  const stints = row.stints.map((/** @type {any[]} */ stint) => ({
    ...dated({ from: stint[0], to: stint[1] }),
    place: stint[2],
    depot: stint[3],
    region: stint[4],
  }));
  return { ...row, stints };
}

/** The times at which a cooperative went from one place to another. @param {any} row */
function passages(row) {
  const found = [];
  for (let i = 1; i < row.stints.length; i++) {
    const [before, after] = [row.stints[i - 1], row.stints[i]];
    if (before.place === null || after.place === null || before.place === after.place) continue;
    const told = (row.causes ?? []).find((/** @type {any} */ one) => days.parse(one.from) === after.from);
    found.push({
      id: row.id,
      day: after.from,
      from: before.place,
      to: after.place,
      cause: told?.cause ?? '',
      evidence: told?.evidence,
    });
  }
  return found;
}

export class Folio {
  /** @param {any} document as the server tells it */
  constructor(document) {
    this.projection = document.projection;
    this.first = days.parse(document.first);
    this.last = days.parse(document.last);
    this.start = days.parse(document.start);
    /** From this day on the register no longer tells which cooperatives stood. */
    this.told = days.plusMonths(this.start, document.months);
    this.places = document.places;
    this.regions = document.regions.map((/** @type {any} */ region) => ({
      ...region,
      times: region.times.map(dated),
      outlines: region.outlines.map(dated),
    }));
    this.depots = document.depots.map(living);
    this.groups = document.groups;
    this.zones = document.zones.map(dated);
    this.threats = document.threats.map(dated);
    this.routes = document.routes.map((/** @type {any} */ route) => ({
      ...dated(route),
      ends: [route.a, route.b].map((end) => document.places[end]?.id),
    }));
    this.events = (document.events ?? []).map(dated);
    this.evidence = document.evidence;
    /** @type {Map<string, any>} */
    this.sources = new Map(document.sources.map((/** @type {any} */ one) => [one.id, one]));
    /** @type {Map<string, any>} */
    this.industries = new Map(document.industries.map((/** @type {any} */ one) => [one.id, one]));
    /** @type {Map<string, any>} */
    this.group = new Map(this.groups.map((/** @type {any} */ one) => [one.id, one]));
    this.cooperatives = document.cooperatives.map((/** @type {any} */ row) => ({
      refugees: 0,
      ...living(row),
      group: this.industries.get(row.industry)?.group ?? row.industry,
    }));
    this.waiting = new Waiting(document, dated, this.start);
    /** Days on which the whole network was counted. @type {number[]} */
    this.counts = (document.counts ?? []).map(days.parse);
    /** @type {Map<string, number>} */
    this.named = new Map();
    for (const [number, place] of document.places.entries()) {
      for (const name of [place.name, place.name_zh, place.name_old, place.id]) {
        if (name) this.named.set(name.toLowerCase(), number);
      }
    }
    for (const event of this.events) {
      event.at = this.named.get((event.place ?? '').toLowerCase());
    }
    /** Where cooperatives went, in order of time. @type {any[]} */
    this.passages = this.cooperatives
      .flatMap((/** @type {any} */ row) => passages(row))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => a.day - b.day);
    /** The most that lies at one town, in tonnes. */
    this.fullest = Math.max(1e-9, this.waiting.mostStock());
    /** @type {Standing | null} */
    this.lastTold = null;
    /** @type {{from: number, to: number, moves: Move[]} | null} */
    this.lastMoves = null;
  }

  /** Whether it tells of whole months rather than of days. */
  get monthly() {
    return false;
  }

  /** The day of those that it tells of which lies nearest before one. @param {number} day */
  nearest(day) {
    return day;
  }

  /** A day as people write it. @param {number} day @param {string} language */
  say(day, language) {
    return days.told(day, language);
  }

  /** What is drawn as bars over the axis. @returns {{day: number, share: number, title: string}[]} */
  bars() {
    return [];
  }

  /** What else of a view is worth taking along. @param {import('./view.js').State} state @returns {any[]} features */
  more(state) {
    const { layers, day } = state;
    const at = (/** @type {number} */ place) => ({
      type: 'Point',
      coordinates: [this.places[place].lon, this.places[place].lat],
    });
    const town = (/** @type {string} */ kind, /** @type {number} */ place, /** @type {any} */ told) => ({
      geometry: at(place),
      properties: { kind, id: this.places[place].id, ...told },
    });
    return [
      ...(layers.includes('moves') ? this.movesShown(state).map((move) => this.moveFeature(move)) : []),
      ...(layers.includes('workers')
        ? [...this.waiting.workersOn(day)].map(([place, sum]) =>
            town('workers', place, { worker_months: sum.quantity, of_refugees: sum.refugees }))
        : []),
      ...(layers.includes('stock')
        ? [...this.waiting.stockOn(day)].map(([place, sum]) => town('stock', place, { tonnes: sum.tonnes }))
        : []),
      ...(layers.includes('orders')
        ? [...this.waiting.ordersAt(day)].map(([place, sum]) =>
            town('orders', place, { orders: sum.orders.map((one) => one.id), due: sum.due, late: sum.late }))
        : []),
    ];
  }

  /** A move as a feature. @param {any} move */
  moveFeature(move) {
    const ends = [this.places[move.from], this.places[move.to]];
    return {
      geometry: { type: 'LineString', coordinates: ends.map((place) => [place.lon, place.lat]) },
      properties: {
        kind: 'move',
        from: ends[0].id,
        to: ends[1].id,
        cause: move.cause,
        why: move.why,
        cooperatives: move.units.map((/** @type {any} */ unit) => unit.id),
      },
    };
  }

  /**
   * What went from place to place within the range, those that went the same way as one, the
   * largest first.
   * @param {import('./view.js').State} state
   * @returns {Move[]}
   */
  movesShown({ from, to }) {
    if (this.lastMoves?.from !== from || this.lastMoves.to !== to) {
      this.lastMoves = { from, to, moves: this.movesBetween(from, to) };
    }
    return this.lastMoves.moves;
  }

  /** @param {number} from @param {number} to @returns {Move[]} */
  movesBetween(from, to) {
    /** @type {Map<string, Move>} */
    const ways = new Map();
    for (const one of this.passages) {
      if (one.day < from || one.day > to) continue;
      const about = `move:${this.places[one.from].id}>${this.places[one.to].id}`;
      const way = ways.get(about) ?? { about, from: one.from, to: one.to, cause: '', units: [], why: [] };
      ways.set(about, way);
      way.units.push(one);
      if (one.cause && !way.why.includes(one.cause)) way.why.push(one.cause);
    }
    return [...ways.values()].sort((a, b) => b.units.length - a.units.length);
  }

  /** Stock by towns. @param {number} day @returns {{place: any, tonnes: number}[]} */
  stockIn(day) {
    return [...this.waiting.stockOn(day)].map(([number, sum]) => ({
      place: this.places[number],
      tonnes: sum.tonnes,
    }));
  }

  /** What happened within the range. @param {import('./view.js').State} state @returns {any[]} */
  eventsShown({ from, to }) {
    return this.events.filter((/** @type {any} */ event) => event.from <= to && event.to > from);
  }

  /**
   * The last day before the first that is planned on which the network was counted while the
   * register told of nearly all that there was when planning began; else that first day.
   */
  countedBefore() {
    const whole = this.tell(this.start).all.cooperatives;
    const near = this.counts.filter(
      (day) => day < this.start && this.tell(day).all.cooperatives >= NEARLY * whole,
    );
    return near.at(-1) ?? this.start;
  }

  /** Whether a danger is told of on a day. @param {Span} danger @param {number} day */
  inForce(danger, day) {
    return holds(danger, day);
  }

  /**
   * The regions of a day.
   * @param {number} day
   */
  regionsOn(day) {
    return this.regions.flatMap((/** @type {any} */ region, /** @type {number} */ number) =>
      region.times
        .filter((/** @type {Span} */ time) => holds(time, day))
        .map((/** @type {any} */ time) => ({ ...time, id: region.id, hue: region.hue, number })),
    );
  }

  /**
   * What stood on a day.
   * @param {number} day
   * @returns {Standing}
   */
  on(day) {
    if (this.lastTold?.day !== day) {
      this.lastTold = this.tell(day);
    }
    return /** @type {Standing} */ (this.lastTold);
  }

  /** @param {number} day @returns {Standing} */
  tell(day) {
    /** @type {Map<number, any>} */
    const towns = new Map();
    /** @type {Map<number | null, Sum>} */
    const byRegion = new Map();
    const all = new Sum();
    for (const cooperative of this.cooperatives) {
      const stint = cooperative.stints.find((/** @type {Span} */ each) => holds(each, day));
      if (!stint) continue;
      const sums = [all, this.sumOf(byRegion, stint.region)];
      if (stint.place !== null) {
        const town = this.townOf(towns, stint.place);
        town.region = stint.region;
        town.cooperatives.push(cooperative);
        sums.push(town.sum);
      }
      sums.forEach((sum) => sum.add(cooperative, cooperative.group));
    }
    const depots = [];
    for (const depot of this.depots) {
      const stint = depot.stints.find((/** @type {Span} */ each) => holds(each, day));
      if (!stint) continue;
      depots.push({ ...depot, stint });
      const town = this.townOf(towns, stint.place);
      town.depots.push(depot);
      town.region ??= stint.region;
    }
    const regions = this.regionsOn(day);
    regions.forEach((/** @type {any} */ region) => {
      if (region.headquarters !== undefined) {
        this.townOf(towns, region.headquarters).headquartersOf.push(region);
      }
    });
    const zones = this.zones.filter((/** @type {Span} */ zone) => this.inForce(zone, day));
    for (const threat of this.threats) {
      if (this.inForce(threat, day) && towns.has(threat.place)) {
        towns.get(threat.place).threats.push(threat);
      }
    }
    return { day, regions, depots, zones, towns: [...towns.values()], byRegion, all };
  }

  /** @param {Map<number | null, Sum>} sums @param {number | null} key */
  sumOf(sums, key) {
    let sum = sums.get(key);
    if (!sum) {
      sum = new Sum();
      sums.set(key, sum);
    }
    return sum;
  }

  /** @param {Map<number, any>} towns @param {number} place */
  townOf(towns, place) {
    let town = towns.get(place);
    if (!town) {
      town = {
        place: this.places[place],
        number: place,
        region: null,
        cooperatives: [],
        depots: [],
        threats: [],
        headquartersOf: [],
        sum: new Sum(),
      };
      towns.set(place, town);
    }
    return town;
  }

  /**
   * How many cooperatives stood on the first day of each month.
   * @returns {{day: number, cooperatives: number}[]}
   */
  growth() {
    const months = [];
    const { year, month } = days.monthOf(this.first);
    for (let i = 0; ; i++) {
      const day = days.firstOf(year, month + i);
      if (day > this.last || day > this.told) break;
      months.push({ day, cooperatives: 0 });
    }
    for (const cooperative of this.cooperatives) {
      for (const point of months) {
        if (cooperative.stints.some((/** @type {Span} */ each) => holds(each, point.day))) {
          point.cooperatives++;
        }
      }
    }
    return months;
  }
}
