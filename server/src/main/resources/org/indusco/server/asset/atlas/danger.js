// @ts-check
// Which places lie in which zones, so that nothing that is in danger can be overlooked.

/** Zones in which a cooperative can be lost. */
const PERILOUS = new Set(['occupied', 'contested', 'bombed']);

export class Dangers {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {Map<any, any[]>} geometries of each zone, as they are drawn
   * @param {(place: any) => number[]} spot where a place is drawn
   */
  constructor(folio, geometries, spot) {
    this.folio = folio;
    this.geometries = geometries;
    this.spot = spot;
    /** @type {Map<any, Set<number>>} */
    this.inside = new Map();
  }

  /** @param {any} zone @returns {Set<number>} the numbers of the places in it */
  placesIn(zone) {
    let inside = this.inside.get(zone);
    if (!inside) {
      inside = new Set(zone.places);
      for (const geometry of this.geometries.get(zone) ?? []) {
        this.folio.places.forEach((/** @type {any} */ place, /** @type {number} */ number) => {
          if (geometry.intersectsCoordinate(this.spot(place))) inside?.add(number);
        });
      }
      this.inside.set(zone, inside);
    }
    return inside;
  }

  /**
   * What endangers a town on the day of which is told.
   * @param {any} town
   * @param {import('./folio.js').Standing} standing
   * @returns {any[]} zones and threats
   */
  of(town, standing) {
    const zones = standing.zones.filter(
      (zone) => PERILOUS.has(zone.kind) && this.placesIn(zone).has(town.number),
    );
    return [...zones, ...town.threats];
  }
}
