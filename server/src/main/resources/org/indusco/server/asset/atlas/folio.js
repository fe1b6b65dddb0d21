// @ts-check
// The network through its time, and what of it stood on a day.

import * as days from './days.js';

/** @typedef {{from: number, to: number}} Span days from the first to before another */
/** @typedef {Span & {place: number | null, depot: number | null, region: number | null}} Stint */
/** @typedef {{id: string, name: string, name_zh?: string}} Named */

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

/** @param {Span} span @param {number} day */
export function holds(span, day) {
  return span.from <= day && day < span.to;
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
    /** @type {Standing | null} */
    this.lastTold = null;
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

  /** What else of a day is worth taking along. @param {number} day @returns {any[]} features */
  more(day) {
    return [];
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
