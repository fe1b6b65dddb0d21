// @ts-check
// The names on the map: of towns beside their signs, of regions within their areas.

import { Board, widthOf } from './names.js';
import * as sheet from './sheet.js';

/* global ol */

/**
 * Points within an area, where a name of some length would lie in it wholly.
 * @param {any} area
 * @param {number} half of its length, in metres
 */
function inside(area, half) {
  const [west, south, east, north] = area.getExtent();
  const found = [];
  for (let i = 1; i < 12; i++) {
    for (let j = 1; j < 12; j++) {
      const spot = [west + (i / 12) * (east - west), south + (j / 12) * (north - south)];
      const ends = [spot[0] - half, spot[0], spot[0] + half];
      if (ends.every((x) => area.intersectsCoordinate([x, spot[1]]))) found.push(spot);
    }
  }
  return found;
}

/** Above and below a sign, where the name of a region without an area is written. @param {number[]} spot @param {number} resolution */
function beside(spot, resolution) {
  return [34, -34, 60, -60].map((away) => [spot[0], spot[1] + away * resolution]);
}

/** A name without the second one that it has in brackets. @param {string} name */
export function short(name) {
  return name.replace(/ *[（(].*$/, '') || name;
}

export class Naming {
  /** @param {import('./map.js').AtlasMap} map */
  constructor(map) {
    this.map = map;
    this.words = map.words;
  }

  /**
   * @param {import('./folio.js').Standing} standing
   * @param {any[]} shown
   * @param {any[]} depots
   * @param {number} resolution
   */
  of(standing, shown, depots, resolution) {
    /** @type {Map<number, {town: any, away: number, rank: number, size: number}>} */
    const towns = new Map();
    for (const cluster of shown) {
      const town = cluster.towns[0];
      const size = cluster.cooperatives;
      towns.set(town.number, { town, away: this.map.radius(cluster), rank: 2, size });
    }
    for (const town of depots) {
      const size = town.sum.cooperatives;
      const away = Math.max(5, towns.get(town.number)?.away ?? 0);
      towns.set(town.number, { town, away, rank: town.headquartersOf.length ? 0 : 1, size });
    }
    const wished = [...towns.values()].sort((a, b) => a.rank - b.rank || b.size - a.size);
    const pixel = (/** @type {number[]} */ spot) => [spot[0] / resolution, -spot[1] / resolution];
    const board = new Board(this.signs(shown, depots, pixel), this.hidden(resolution));
    const write = (/** @type {typeof wished} */ some) =>
      some.flatMap(({ town, away, rank }) => {
        const text = this.townName(town, resolution);
        const spot = pixel(this.map.spot(town.place));
        const must = rank === 0;
        const place = board.place({ text, ...sheet.LETTERS[rank], spot, away, must });
        return place
          ? [
              this.map.point(this.map.spot(town.place), sheet.townName(text, rank, place), {
                about: 'town:' + town.place.id,
              }),
            ]
          : [];
      });
    const led = wished.filter((one) => one.rank === 0);
    const seats = write(led);
    const regions =
      this.map.shows('regions') && !this.map.shows('industries')
        ? this.regionNames(standing, board, resolution)
        : [];
    return [...regions, ...seats, ...write(wished.filter((one) => one.rank > 0))];
  }

  /**
   * The boxes of all signs, in pixels.
   * @param {any[]} shown clusters
   * @param {any[]} depots
   * @param {(spot: number[]) => number[]} pixel
   */
  signs(shown, depots, pixel) {
    const box = (/** @type {number[]} */ spot, /** @type {number} */ half) => {
      const [x, y] = pixel(spot);
      return [x - half, y - half, x + half, y + half];
    };
    return [
      ...shown.map((cluster) => box(cluster.spot, this.map.radius(cluster) * 0.9)),
      ...depots.map((town) => box(this.map.spot(town.place), 5)),
      ...this.map.beside.flatMap((signs) => signs.boxes),
    ];
  }

  /**
   * Each region's name within its area, where it covers least.
   * @param {import('./folio.js').Standing} standing
   * @param {Board} board
   * @param {number} resolution
   */
  regionNames(standing, board, resolution) {
    return standing.regions.flatMap((region) => {
      const letters = sheet.REGION_LETTERS;
      const text = sheet.spaced(short(this.words.name(region)));
      const half = (widthOf(text, letters.font) / 2) * resolution;
      const [middle] = this.map.middle(region, standing.day);
      const area = this.map.outline(region, standing.day);
      if (!middle || (area && ol.extent.getWidth(area.getExtent()) < 1.4 * half)) return [];
      const spots = area ? [middle, ...inside(area, half)] : beside(middle, resolution);
      const pixels = spots.map((spot) => [spot[0] / resolution, -spot[1] / resolution]);
      const best = board.clearest(text, letters, pixels);
      if (best < 0) return [];
      return [
        this.map.point(spots[best], sheet.regionName(text, region.hue), {
          about: 'region:' + region.id,
        }),
      ];
    });
  }

  /**
   * Boxes in pixels where nothing can be read: under what lies on the map, and beyond its edges.
   * @param {number} resolution
   */
  hidden(resolution) {
    const [[left, top, wide, high], boxes] = this.map.covered(resolution);
    const [right, bottom] = [left + wide, top + high];
    const far = 10 * (wide + high);
    return [
      ...boxes.map(([x, y, w, h]) => [x, y, x + w, y + h]),
      [left - far, top - far, left, bottom + far],
      [right, top - far, right + far, bottom + far],
      [left, top - far, right, top],
      [left, bottom, right, bottom + far],
    ];
  }

  /** Both names where there is room for them. @param {any} town @param {number} resolution */
  townName(town, resolution) {
    const other = this.words.otherName(town.place);
    const name = this.words.name(town.place);
    return other && (resolution < 2600 || town.headquartersOf.length > 0) ? name + ' ' + other : name;
  }
}
