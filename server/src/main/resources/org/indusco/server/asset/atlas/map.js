// @ts-check
// The map: what stood on the day, drawn over the land.

import * as bars from './bars.js';
import { clusters } from './clusters.js';
import { Conic } from './conic.js';
import { Dangers } from './danger.js';
import { holds } from './folio.js';
import { whenLightChanges } from './inks.js';
import * as days from './days.js';
import { Board, widthOf } from './names.js';
import * as sheet from './sheet.js';

/* global ol */

const CODE = 'indusco:conic';
/** So near the signs of two towns may be, in pixels. */
const REACH = 26;
/** So wide is the largest circle, in pixels from its middle. */
const MOST = 27;
/** Circles never grow beyond this for one cooperative, in pixels. */
const ONE = 2.3;

/** @param {any} document the layers of the ground @param {string} layer */
function read(document, layer) {
  return new ol.format.GeoJSON().readFeatures(document[layer], {
    dataProjection: 'EPSG:4326',
    featureProjection: CODE,
  });
}

/** @param {any} geometry of GeoJSON */
function geometry(geometry) {
  return new ol.format.GeoJSON().readGeometry(geometry, {
    dataProjection: 'EPSG:4326',
    featureProjection: CODE,
  });
}

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

/** A name without the second one that it has in brackets. @param {string} name */
function short(name) {
  return name.replace(/ *[（(].*$/, '') || name;
}

export class AtlasMap {
  /**
   * @param {HTMLElement} target
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   */
  constructor(target, folio, view, words) {
    this.target = target;
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.conic = new Conic(folio.projection);
    ol.proj.addProjection(
      new ol.proj.Projection({ code: CODE, units: 'm', extent: [-2e7, -2e7, 2e7, 2e7] }),
    );
    ol.proj.addCoordinateTransforms(
      'EPSG:4326',
      CODE,
      (/** @type {number[]} */ at) => this.conic.forward(at),
      (/** @type {number[]} */ at) => this.conic.inverse(at),
    );
    /** @type {Map<any, number[]>} */
    this.spots = new Map(
      folio.places.map((/** @type {any} */ place) => [
        place,
        this.conic.forward([place.lon, place.lat]),
      ]),
    );
    /** @type {Map<any, any[]>} */
    this.zoneGeometries = new Map(
      folio.zones.map((/** @type {any} */ zone) => [
        zone,
        zone.outlines.map((/** @type {any} */ outline) => geometry(outline.geometry)),
      ]),
    );
    this.dangers = new Dangers(folio, this.zoneGeometries, (place) => this.spot(place));
    this.scale = Math.min(ONE, MOST / Math.sqrt(this.largest()));
    this.make();
    view.whenChanged((state, before) => this.follow(state, before));
    whenLightChanges(() => this.redraw());
  }

  /** @param {any} place @returns {number[]} in metres */
  spot(place) {
    return /** @type {number[]} */ (this.spots.get(place));
  }

  /** How many cooperatives at most stood in one town, looked at twice a year. */
  largest() {
    let most = 1;
    for (let day = this.folio.first; day < this.folio.last; day += 182) {
      for (const town of this.folio.tell(day).towns) {
        most = Math.max(most, town.sum.cooperatives);
      }
    }
    return most;
  }

  make() {
    const vector = (/** @type {any} */ options) => new ol.layer.Vector({
      source: new ol.source.Vector(),
      updateWhileAnimating: true,
      updateWhileInteracting: true,
      ...options,
    });
    /** @type {Record<string, any>} */
    this.groundLayers = {};
    for (const name of ['land', 'neighbours', 'lakes', 'rivers', 'provinces', 'roads', 'railways']) {
      this.groundLayers[name] = new ol.layer.VectorImage({
        source: new ol.source.Vector(),
        imageRatio: 1.5,
      });
    }
    this.regions = vector({ style: (/** @type {any} */ one) => this.regionStyle(one) });
    this.zones = vector({ style: (/** @type {any} */ one) => this.zoneStyle(one) });
    this.routes = vector({ style: (/** @type {any} */ one) => this.routeStyle(one) });
    this.units = vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.depots = vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.panels = vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.names = vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.grid = vector({ style: () => sheet.graticule() });
    this.grid.getSource().addFeatures(this.lines());
    this.addAreas();
    this.addRoutes();
    this.map = new ol.Map({
      target: this.target,
      controls: [],
      layers: [
        ...['land', 'neighbours'].map((name) => this.groundLayers[name]),
        this.regions,
        this.grid,
        ...['lakes', 'rivers', 'provinces', 'roads', 'railways'].map(
          (name) => this.groundLayers[name],
        ),
        this.zones,
        this.routes,
        this.units,
        this.depots,
        this.names,
        this.panels,
      ],
      interactions: [
        new ol.interaction.DragPan(),
        new ol.interaction.MouseWheelZoom(),
        new ol.interaction.PinchZoom(),
        new ol.interaction.DoubleClickZoom(),
        new ol.interaction.KeyboardPan(),
        new ol.interaction.KeyboardZoom(),
      ],
      view: new ol.View({
        projection: CODE,
        center: [0, 0],
        resolution: 5000,
        minResolution: 40,
        maxResolution: 12000,
        enableRotation: false,
      }),
    });
    this.styleGround();
    this.look(this.view.state.at);
    this.map.on('moveend', () => this.moved());
    this.map.on('singleclick', (/** @type {any} */ event) => this.clicked(event.pixel));
    this.map.on('pointermove', (/** @type {any} */ event) => this.over(event));
    this.stand();
  }

  /** Meridians and parallels, five degrees apart, around all that is drawn. */
  lines() {
    const lons = this.folio.places.map((/** @type {any} */ place) => place.lon);
    const lats = this.folio.places.map((/** @type {any} */ place) => place.lat);
    const [west, east] = [Math.min(...lons) - 30, Math.max(...lons) + 30];
    const south = Math.max(-85, Math.min(...lats) - 20);
    const north = Math.min(85, Math.max(...lats) + 20);
    const along = (/** @type {number} */ from, /** @type {number} */ to) =>
      Array.from({ length: 41 }, (_, i) => from + (i / 40) * (to - from));
    const found = [];
    for (let lon = Math.ceil(west / 5) * 5; lon <= east; lon += 5) {
      found.push(along(south, north).map((lat) => [lon, lat]));
    }
    for (let lat = Math.ceil(south / 5) * 5; lat <= north; lat += 5) {
      found.push(along(west, east).map((lon) => [lon, lat]));
    }
    return found.map(
      (line) => new ol.Feature(new ol.geom.LineString(line.map((at) => this.conic.forward(at)))),
    );
  }

  addAreas() {
    for (const [number, region] of this.folio.regions.entries()) {
      for (const outline of region.outlines) {
        const feature = new ol.Feature(geometry(outline.geometry));
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
      feature.setProperties({ route });
      this.routes.getSource().addFeature(feature);
    }
  }

  /** @param {any} document the layers of the ground */
  addGround(document) {
    for (const [name, layer] of Object.entries(this.groundLayers ?? {})) {
      const features = read(document, name);
      if (name === 'neighbours') {
        // The country itself, which holds most of the places, is no neighbour.
        layer.getSource().addFeatures(features.filter((one) => !this.isHome(one)));
      } else {
        layer.getSource().addFeatures(features);
      }
    }
  }

  /** @param {any} feature */
  isHome(feature) {
    const held = [...this.spots.values()].filter((spot) =>
      feature.getGeometry().intersectsCoordinate(spot),
    ).length;
    return 2 * held >= this.spots.size;
  }

  styleGround() {
    const styles = /** @type {Record<string, any>} */ (sheet.ground());
    for (const [name, layer] of Object.entries(this.groundLayers ?? {})) {
      const dated = name === 'railways' || name === 'roads';
      layer.setStyle(
        dated
          ? (/** @type {any} */ one) => (this.opened(one) ? styles[name] : undefined)
          : styles[name],
      );
      layer.setVisible(this.shows('ground') || name === 'land' || name === 'neighbours');
    }
  }

  /** @param {any} feature a line of the ground with perhaps a date of opening */
  opened(feature) {
    const text = feature.get('opened') ?? '';
    return !days.isDay(text) || days.parse(text) <= this.view.state.day;
  }

  /** @param {import('./view.js').Layer} layer */
  shows(layer) {
    return this.view.state.layers.includes(layer);
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
    return holds(zone, day) && zone.kind !== 'rear'
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
    this.replace(this.units, shown.map((cluster) => this.unitsOf(cluster)));
    const depots = this.shows('depots')
      ? standing.towns.filter((town) => town.depots.length > 0 || town.headquartersOf.length > 0)
      : [];
    this.replace(this.depots, depots.map((town) => this.depotOf(town)));
    this.replace(this.names, this.namesOf(standing, shown, depots, resolution));
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

  /** @param {any} cluster */
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

  /**
   * @param {import('./folio.js').Standing} standing
   * @param {any[]} shown
   * @param {any[]} depots
   * @param {number} resolution
   */
  namesOf(standing, shown, depots, resolution) {
    /** @type {Map<number, {town: any, away: number, rank: number, size: number}>} */
    const towns = new Map();
    for (const cluster of shown) {
      const town = cluster.towns[0];
      const size = cluster.cooperatives;
      towns.set(town.number, { town, away: this.radius(cluster), rank: 2, size });
    }
    for (const town of depots) {
      const size = town.sum.cooperatives;
      const away = Math.max(5, towns.get(town.number)?.away ?? 0);
      towns.set(town.number, { town, away, rank: town.headquartersOf.length ? 0 : 1, size });
    }
    const wished = [...towns.values()].sort((a, b) => a.rank - b.rank || b.size - a.size);
    const pixel = (/** @type {number[]} */ spot) => [spot[0] / resolution, -spot[1] / resolution];
    const board = new Board(this.signs(shown, depots, pixel));
    const write = (/** @type {typeof wished} */ some) =>
      some.flatMap(({ town, away, rank }) => {
        const text = this.townName(town, resolution);
        const spot = pixel(this.spot(town.place));
        const must = rank === 0;
        const place = board.place({ text, ...sheet.LETTERS[rank], spot, away, must });
        return place
          ? [
              this.point(this.spot(town.place), sheet.townName(text, rank, place), {
                about: 'town:' + town.place.id,
              }),
            ]
          : [];
      });
    const led = wished.filter((one) => one.rank === 0);
    const seats = write(led);
    const regions =
      this.shows('regions') && !this.shows('industries')
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
      ...shown.map((cluster) => box(cluster.spot, this.radius(cluster) * 0.9)),
      ...depots.map((town) => box(this.spot(town.place), 5)),
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
      const [middle] = this.middle(region, standing.day);
      const area = this.outline(region, standing.day);
      if (!middle || (area && ol.extent.getWidth(area.getExtent()) < 1.4 * half)) return [];
      const spots = [middle, ...(area ? inside(area, half) : [])];
      const pixels = spots.map((spot) => [spot[0] / resolution, -spot[1] / resolution]);
      const best = board.clearest(text, letters, pixels);
      if (best < 0) return [];
      return [
        this.point(spots[best], sheet.regionName(text, region.hue), {
          about: 'region:' + region.id,
        }),
      ];
    });
  }

  /** Both names where there is room for them. @param {any} town @param {number} resolution */
  townName(town, resolution) {
    const other = this.words.otherName(town.place);
    const name = this.words.name(town.place);
    return other && (resolution < 2600 || town.headquartersOf.length > 0) ? name + ' ' + other : name;
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
          total: this.words.count(sum.cooperatives),
          bars: this.barsOf(sum),
          most: largest,
          spot: spots[0],
        },
      ];
    });
    panels.sort((a, b) => b.bars.length - a.bars.length);
    const offsets = bars.places(panels, resolution);
    return panels.map((panel, i) =>
      this.point(panel.spot, bars.style(panel, offsets[i]), { about: 'region:' + panel.region.id }),
    );
  }

  /** The largest groups of a sum. @param {import('./folio.js').Sum} sum */
  barsOf(sum) {
    return [...sum.groups]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 5)
      .map(([id, count]) => {
        const group = this.folio.group.get(id) ?? { name: id, hue: '#8B9096', letter: '*' };
        return { name: this.words.name(group), hue: group.hue, letter: group.letter, count };
      });
  }

  /** @param {import('./view.js').State} state @param {import('./view.js').State} before */
  follow(state, before) {
    const layers = state.layers.join() !== before.layers.join();
    if (layers) this.styleGround();
    if (state.day !== before.day) this.openLines(state.day, before.day);
    if (state.day !== before.day || layers || state.about !== before.about) this.draw();
    if (state.at !== before.at && state.at?.join() !== this.at().join()) {
      this.look(state.at);
    }
  }

  /** Draws roads and railways again when one of them was opened between two days. @param {number} one @param {number} other */
  openLines(one, other) {
    for (const name of ['roads', 'railways']) {
      const layer = this.groundLayers?.[name];
      const opened = layer
        .getSource()
        .getFeatures()
        .map((/** @type {any} */ line) => line.get('opened') ?? '')
        .filter(days.isDay)
        .map(days.parse);
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      if (opened.some((/** @type {number} */ day) => from < day && day <= to)) layer.changed();
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

  /** Shows a part of the earth. @param {number[] | null} at */
  look(at) {
    const view = this.map.getView();
    if (at) {
      view.setCenter(this.conic.forward([at[0], at[1]]));
      view.setResolution(at[2]);
      return;
    }
    // The places that the network uses, not the far ends of what is occupied.
    const extent = ol.extent.boundingExtent([...this.spots.values()]);
    view.fit(extent, { padding: this.padding(), size: this.map.getSize() });
  }

  /** What lies on the map, in pixels from its edges: search above, the legend where there is room. */
  padding() {
    const wide = this.target.clientWidth > 900;
    return wide ? [64, 64, 56, 150] : [96, 40, 48, 24];
  }

  /** @returns {number[]} which part of the earth is shown */
  at() {
    const view = this.map.getView();
    const [lon, lat] = this.conic.inverse(view.getCenter());
    return [+lon.toFixed(3), +lat.toFixed(3), Math.round(view.getResolution())];
  }

  moved() {
    const resolution = this.map.getView().getResolution();
    if (resolution !== this.stoodAt) {
      this.stoodAt = resolution;
      this.stand();
    }
    if (this.touched) {
      this.view.set({ at: this.at() });
    }
    this.touched = true;
    this.target.dispatchEvent(new CustomEvent('scaled', { detail: resolution }));
  }

  /** @param {number} steps */
  zoom(steps) {
    const view = this.map.getView();
    view.animate({
      resolution: view.getConstrainedResolution(view.getResolution() / 2 ** steps),
      duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
    });
  }

  /** Moves the map so that a place can be seen. @param {any} place */
  show(place) {
    const view = this.map.getView();
    const extent = view.calculateExtent();
    if (!ol.extent.containsCoordinate(extent, this.spot(place))) {
      view.setCenter(this.spot(place));
    }
  }

  /** @param {number[]} pixel @returns {string} what lies there, as kind:id; empty for nothing */
  aboutAt(pixel) {
    for (const layers of [[this.panels], [this.units, this.depots, this.names], [this.zones], [this.regions]]) {
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
    this.view.set({ about: this.aboutAt(pixel) });
  }

  /** @param {any} event */
  over(event) {
    if (event.dragging || this.pointed) return;
    this.pointed = requestAnimationFrame(() => {
      this.pointed = 0;
      this.map.getViewport().style.cursor = this.aboutAt(event.pixel) ? 'pointer' : '';
    });
  }

  /** The picture that is seen. @returns {Promise<HTMLCanvasElement>} */
  picture() {
    return new Promise((resolve) => {
      this.map.once('rendercomplete', () => {
        const [width, height] = this.map.getSize();
        const canvas = document.createElement('canvas');
        canvas.width = width * devicePixelRatio;
        canvas.height = height * devicePixelRatio;
        const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
        for (const each of this.target.querySelectorAll('.ol-layer canvas')) {
          const drawn = /** @type {HTMLCanvasElement} */ (each);
          const matrix = drawn.style.transform.match(/^matrix\((.*)\)$/)?.[1].split(',').map(Number);
          context.setTransform(1, 0, 0, 1, 0, 0);
          if (matrix) {
            const [a, b, c, d, e, f] = matrix.map((one) => one * devicePixelRatio);
            context.setTransform(a, b, c, d, e, f);
          }
          context.drawImage(drawn, 0, 0);
        }
        resolve(canvas);
      });
      this.map.renderSync();
    });
  }
}
