// @ts-check
// The map: what stood on the day, drawn over the land.

import * as bars from './bars.js';
import { clusters } from './clusters.js';
import { Dangers } from './danger.js';
import { Earth } from './earth.js';
import { holds } from './days.js';
import { whenLightChanges } from './inks.js';
import { Naming, short } from './naming.js';
import * as sheet from './sheet.js';

/* global ol */

/** So near the signs of two towns may be, in pixels. */
const REACH = 26;
/** So wide is the largest circle, in pixels from its middle. */
const MOST = 27;
/** After so many doublings of its scale the map is drawn anew even while it still grows or shrinks. */
const AGAIN = 0.75;
/** One cooperative is drawn so large among many, and among few, in pixels. */
const ONE = [2.3, 6];

export class AtlasMap extends Earth {
  /**
   * @param {HTMLElement} target
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {AtlasMap | null} [twin] a map that shows the same part of the earth
   */
  constructor(target, folio, view, words, twin = null) {
    super(target, folio, view, twin);
    this.words = words;
    /** Whether clicks are the corners of something that is drawn. */
    this.drawing = false;
    this.writeNames = () => {};
    /** Metres a pixel for which it was drawn; undefined before it was. @type {number | undefined} */
    this.stoodAt = undefined;
    /** @type {Map<any, any[]>} */
    this.zoneGeometries = new Map(
      folio.zones.map((/** @type {any} */ zone) => [
        zone,
        zone.outlines.map((/** @type {any} */ outline) => this.geometry(outline.geometry)),
      ]),
    );
    this.dangers = new Dangers(folio, this.zoneGeometries, (place) => this.spot(place));
    const one = Math.min(ONE[1], Math.max(ONE[0], 24 / Math.sqrt(folio.cooperatives.length || 1)));
    this.most = this.largest();
    this.scale = Math.min(one, MOST / Math.sqrt(this.most));
    /** How far from its middle the circle of a town reaches, in pixels. @type {Map<number, number>} */
    this.circles = new Map();
    /** Signs that stand beside those of the map. @type {import('./signs.js').Signs[]} */
    this.beside = [];
    this.naming = new Naming(this);
    this.make(twin);
    view.whenChanged((state, before) => this.follow(state, before));
    whenLightChanges(() => this.redraw());
  }

  /** How many cooperatives at most stood in one town, looked at now and then. */
  largest() {
    let most = 1;
    const step = Math.min(182, Math.ceil((this.folio.last - this.folio.first) / 6));
    for (let day = this.folio.first; day < this.folio.last; day += step) {
      for (const town of this.folio.tell(day).towns) {
        most = Math.max(most, town.sum.cooperatives);
      }
    }
    return most;
  }

  /** @param {AtlasMap | null} twin */
  make(twin) {
    this.regions = this.vector({ style: (/** @type {any} */ one) => this.regionStyle(one) });
    this.zones = this.vector({ style: (/** @type {any} */ one) => this.zoneStyle(one) });
    this.routes = this.vector({ style: (/** @type {any} */ one) => this.routeStyle(one) });
    this.units = this.vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.depots = this.vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.panels = this.vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.names = this.vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.addAreas();
    this.addRoutes();
    this.open(
      [this.regions],
      [this.zones, this.routes, this.units, this.depots, this.names, this.panels],
      twin,
    );
    /** What can be chosen, what lies above all else first. @type {any[][]} */
    this.choosable = [
      [this.panels],
      [this.units, this.depots, this.names],
      [this.zones],
      [this.regions],
    ];
    this.map.on('moveend', () => this.moved());
    this.map.getView().on('change:resolution', () => this.zoomed());
    this.map.on('singleclick', (/** @type {any} */ event) => this.clicked(event.pixel));
    this.map.on('pointermove', (/** @type {any} */ event) => this.pointedAt(event));
    this.leads = !twin;
  }

  /** Shows what the address says, once all that lies on the map is there. */
  begin() {
    if (this.leads) super.begin();
    this.stoodAt = this.map.getView().getResolution();
    this.stand();
  }

  addAreas() {
    for (const [number, region] of this.folio.regions.entries()) {
      for (const outline of region.outlines) {
        const feature = new ol.Feature(this.geometry(outline.geometry));
        feature.setProperties({ number, region, outline, about: 'region:' + region.id });
        this.regions.getSource().addFeature(feature);
      }
    }
    for (const zone of this.folio.zones) {
      for (const shape of this.zoneGeometries.get(zone) ?? []) {
        const feature = new ol.Feature(shape);
        feature.setProperties({ zone, about: 'zone:' + zone.id });
        this.zones.getSource().addFeature(feature);
      }
    }
  }

  addRoutes() {
    for (const route of this.folio.routes) {
      if (route.a === undefined || route.b === undefined) continue;
      const ends = [route.a, route.b].map((number) => this.spot(this.folio.places[number]));
      const feature = new ol.Feature(new ol.geom.LineString(ends));
      feature.setProperties({ route, about: 'route:' + route.ends.join(':') });
      this.routes.getSource().addFeature(feature);
    }
  }

  /** @param {any} feature */
  regionStyle(feature) {
    const { day, about } = this.view.state;
    const region = feature.get('region');
    const there =
      holds(feature.get('outline'), day) &&
      region.times.some((/** @type {any} */ time) => holds(time, day));
    return there ? sheet.region(region.hue, about === 'region:' + region.id) : undefined;
  }

  /** @param {any} feature */
  zoneStyle(feature) {
    const { day, about } = this.view.state;
    const zone = feature.get('zone');
    return this.folio.inForce(zone, day) && zone.kind !== 'rear'
      ? sheet.zone(zone.kind, about === 'zone:' + zone.id, devicePixelRatio)
      : undefined;
  }

  /** @param {any} feature */
  routeStyle(feature) {
    const route = feature.get('route');
    return holds(route, this.view.state.day) ? sheet.route(route.mode, false) : undefined;
  }

  /** Draws what stood on the day. */
  stand() {
    const standing = this.folio.on(this.view.state.day);
    const resolution = this.map.getView().getResolution();
    const found = clusters(
      standing.towns.filter((town) => town.cooperatives.length > 0),
      (town) => this.spot(town.place),
      (town) => this.dangers.of(town, standing).length > 0,
      REACH * resolution,
    );
    const shown = this.shows('cooperatives') ? found : [];
    this.circles = new Map(shown.map((cluster) => [cluster.towns[0].number, this.radius(cluster)]));
    this.replace(this.units, shown.map((cluster) => this.unitsOf(cluster)));
    const depots = this.shows('depots')
      ? standing.towns.filter((town) => town.depots.length > 0 || town.headquartersOf.length > 0)
      : [];
    this.replace(this.depots, depots.map((town) => this.depotOf(town)));
    this.beside.forEach((signs) => signs.stand(resolution));
    this.writeNames = () => this.replace(this.names, this.naming.of(standing, shown, depots, resolution));
    this.writeNames();
    this.replace(this.panels, this.shows('industries') ? this.panelsOf(standing, resolution) : []);
    this.regions.setVisible(this.shows('regions'));
    this.zones.setVisible(this.shows('danger'));
    this.routes.setVisible(this.shows('routes'));
  }

  /** @param {any} layer @param {any[]} features */
  replace(layer, features) {
    layer.getSource().clear(true);
    layer.getSource().addFeatures(features);
  }

  /** @param {{cooperatives: number}} cluster */
  radius(cluster) {
    const small = Math.min(1, this.target.clientWidth / 900);
    return Math.max(2.5, this.scale * Math.sqrt(small * cluster.cooperatives));
  }

  /** @param {number[]} spot @param {any} style @param {Record<string, any>} more */
  point(spot, style, more) {
    const feature = new ol.Feature(new ol.geom.Point(spot));
    feature.setProperties({ style, ...more });
    return feature;
  }

  /** @param {any} cluster */
  unitsOf(cluster) {
    const about = this.view.state.about;
    const chosen = cluster.towns.some((/** @type {any} */ town) => about === 'town:' + town.place.id);
    return this.point(cluster.spot, sheet.units(this.radius(cluster), cluster.danger, chosen), {
      about: 'town:' + cluster.towns[0].place.id,
      cluster,
    });
  }

  /** @param {any} town */
  depotOf(town) {
    const chosen = this.view.state.about === 'town:' + town.place.id;
    const style = sheet.depot(town.headquartersOf.length > 0, chosen);
    return this.point(this.spot(town.place), style, { about: 'town:' + town.place.id, town });
  }

  /** The area of a region as it was drawn for a day. @param {any} region @param {number} day */
  outline(region, day) {
    return this.regions
      .getSource()
      .getFeatures()
      .find(
        (/** @type {any} */ one) =>
          one.get('number') === region.number && holds(one.get('outline'), day),
      )
      ?.getGeometry();
  }

  /** The middle of a region's area, or its headquarters. @param {any} region @param {number} day */
  middle(region, day) {
    const area = this.outline(region, day);
    if (area) {
      const points = area.getInteriorPoints().getCoordinates();
      const widest = points.reduce((/** @type {any} */ a, /** @type {any} */ b) => (b[2] > a[2] ? b : a));
      return [widest.slice(0, 2)];
    }
    const place = this.folio.places[region.headquarters];
    return place ? [this.spot(place)] : [];
  }

  /** @param {import('./folio.js').Standing} standing @param {number} resolution */
  panelsOf(standing, resolution) {
    const largest = Math.max(
      1,
      ...[...standing.byRegion.values()].flatMap((sum) => [...sum.groups.values()]),
    );
    const panels = standing.regions.flatMap((region) => {
      const sum = standing.byRegion.get(region.number);
      const spots = this.middle(region, standing.day);
      if (!sum || spots.length === 0) return [];
      return [
        {
          region,
          title: short(this.words.name(region)),
          size: sum.cooperatives,
          total: this.words.count(sum.cooperatives),
          bars: this.barsOf(sum),
          most: largest,
          spot: spots[0],
        },
      ];
    });
    panels.sort((a, b) => b.size - a.size);
    const places = bars.places(panels, resolution, ...this.covered(resolution));
    return panels.map((panel, i) =>
      this.point(panel.spot, bars.style(panel, places[i]), { about: 'region:' + panel.region.id }),
    );
  }

  /**
   * The map, and what lies on it and hides what is under it: left, top, width and height.
   * @param {number} resolution
   * @returns {[number[], number[][]]}
   */
  covered(resolution) {
    const [wide, high] = this.map.getSize() ?? [0, 0];
    const [west, , , north] = this.map.getView().calculateExtent([wide, high]);
    const [left, top] = [west / resolution, -north / resolution];
    const stage = this.target.getBoundingClientRect();
    const lying = this.target.parentElement?.querySelectorAll('.legend, .bookmarks, .zoom, .tools') ?? [];
    const boxes = [...lying].map((one) => {
      const box = one.getBoundingClientRect();
      return [left + box.left - stage.left, top + box.top - stage.top, box.width, box.height];
    });
    return [[left, top, wide, high], boxes];
  }

  /** The groups of a sum, the largest first; all of them, or the largest alone. @param {import('./folio.js').Sum} sum */
  barsOf(sum) {
    return [...sum.groups]
      .sort((a, b) => b[1] - a[1])
      .slice(0, this.shows('largest') ? bars.LARGEST : Infinity)
      .map(([id, count]) => {
        const group = this.folio.group.get(id) ?? { name: id, hue: '#8B9096', letter: '*' };
        return { name: this.words.name(group), hue: group.hue, letter: group.letter, count };
      });
  }

  /** @param {import('./view.js').State} state @param {import('./view.js').State} before */
  follow(state, before) {
    const layers = state.layers.join() !== before.layers.join();
    if (layers) this.showGround();
    if (state.day !== before.day) this.openLines(state.day, before.day);
    if (state.day !== before.day || layers || state.about !== before.about) this.draw();
    if (state.at !== before.at && state.at?.join() !== this.at().join()) {
      this.look(state.at);
    }
  }

  redraw() {
    this.styleGround();
    this.draw();
  }

  draw() {
    for (const layer of [this.regions, this.zones, this.routes]) layer.changed();
    this.stand();
  }

  /** Lets charts and names of regions keep within what is seen, and off what lies on the map. */
  keepOff() {
    if (this.shows('industries')) this.stand();
    else if (this.shows('regions')) this.writeNames();
  }

  /** While the map grows or shrinks, signs and names stay as they are for a while, and no longer. */
  zoomed() {
    const resolution = this.map.getView().getResolution();
    const apart = Math.abs(Math.log2(resolution / (this.stoodAt ?? resolution)));
    if (apart > AGAIN) {
      this.stoodAt = resolution;
      this.stand();
    }
  }

  moved() {
    const resolution = this.map.getView().getResolution();
    if (resolution !== this.stoodAt || this.shows('industries')) {
      this.stoodAt = resolution;
      this.stand();
    } else if (this.touched) {
      this.keepOff();
    }
    if (this.touched) {
      this.view.set({ at: this.at() });
    }
    this.touched = true;
    this.target.dispatchEvent(new CustomEvent('scaled', { detail: resolution }));
  }

  /** @param {number[]} pixel @returns {string} what lies there, as kind:id; empty for nothing */
  aboutAt(pixel) {
    for (const layers of this.choosable) {
      const found = this.map.forEachFeatureAtPixel(
        pixel,
        (/** @type {any} */ one) => one.get('about'),
        { layerFilter: (/** @type {any} */ one) => layers.includes(one), hitTolerance: 5 },
      );
      if (found) return found;
    }
    return '';
  }

  /** @param {number[]} pixel */
  clicked(pixel) {
    if (this.drawing) return;
    this.view.set({ about: this.aboutAt(pixel) });
  }

  /** @param {any} event */
  pointedAt(event) {
    if (event.dragging || this.pointed) return;
    this.pointed = requestAnimationFrame(() => {
      this.pointed = 0;
      this.map.getViewport().style.cursor = this.aboutAt(event.pixel) ? 'pointer' : '';
    });
  }

}
