// @ts-check
// The earth under a map: the projection, the land, and what is needed to look about.

import { Conic } from './conic.js';
import * as days from './days.js';
import * as sheet from './sheet.js';

/* global ol */

/** Under this name a feature of the ground has that of its layer. */
const KIND = 'ground';

/** So many projections were named. */
let named = 0;

/** What lies under the areas of the network, always shown. */
const UNDER = ['land', 'neighbours'];
/** What lies over them. */
const OVER = ['lakes', 'rivers', 'provinces', 'roads', 'railways'];
/** Lines that are shown from the day on which they were opened. */
const OPENED = ['roads', 'railways'];

export class Earth {
  /**
   * @param {HTMLElement} target
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {Earth | null} twin a map that shows the same part of the earth
   */
  constructor(target, folio, view, twin) {
    this.target = target;
    this.folio = folio;
    this.view = view;
    this.conic = twin?.conic ?? new Conic(folio.projection);
    this.code = twin?.code ?? this.project();
    /** @type {Map<any, number[]>} */
    this.spots = new Map(
      folio.places.map((/** @type {any} */ place) => [
        place,
        this.conic.forward([place.lon, place.lat]),
      ]),
    );
    // Each layer costs a picture of its own on every frame, so these are as few as can be.
    const land = () => new ol.layer.VectorImage({ source: new ol.source.Vector(), imageRatio: 1.5 });
    this.under = land();
    this.over = land();
    this.grid = this.vector({ style: () => sheet.graticule() });
    this.grid.getSource().addFeatures(this.lines());
  }

  /** Makes the projection known. @returns {string} its name */
  project() {
    const code = 'indusco:conic:' + ++named;
    ol.proj.addProjection(
      new ol.proj.Projection({ code, units: 'm', extent: [-2e7, -2e7, 2e7, 2e7] }),
    );
    ol.proj.addCoordinateTransforms(
      'EPSG:4326',
      code,
      (/** @type {number[]} */ at) => this.conic.forward(at),
      (/** @type {number[]} */ at) => this.conic.inverse(at),
    );
    return code;
  }

  /** A layer that is drawn anew while the map moves. @param {any} options */
  vector(options) {
    return new ol.layer.Vector({
      source: new ol.source.Vector(),
      updateWhileAnimating: true,
      updateWhileInteracting: true,
      ...options,
    });
  }

  /**
   * Opens the map.
   * @param {any[]} areas over the land and under the lines
   * @param {any[]} signs over all
   * @param {Earth | null} twin
   */
  open(areas, signs, twin) {
    this.map = new ol.Map({
      target: this.target,
      controls: [],
      layers: [
        this.under,
        ...areas,
        this.grid,
        this.over,
        ...signs,
      ],
      interactions: [
        new ol.interaction.DragPan(),
        new ol.interaction.MouseWheelZoom(),
        new ol.interaction.PinchZoom(),
        new ol.interaction.DoubleClickZoom(),
        new ol.interaction.KeyboardPan(),
        new ol.interaction.KeyboardZoom(),
      ],
      view:
        twin?.map.getView() ??
        new ol.View({
          projection: this.code,
          center: [0, 0],
          resolution: 5000,
          minResolution: 40,
          maxResolution: 12000,
          enableRotation: false,
        }),
    });
    this.styleGround();
  }

  /** Shows the part of the earth that the address names, else all: once all that lies on the map is there. */
  begin() {
    this.look(this.view.state.at);
  }

  /** Adds a layer right under another. @param {any} layer @param {any} above */
  addLayer(layer, above) {
    const layers = this.map.getLayers();
    layers.insertAt(layers.getArray().indexOf(above), layer);
  }

  /** @param {any} geometry of GeoJSON, in degrees */
  geometry(geometry) {
    return new ol.format.GeoJSON().readGeometry(geometry, {
      dataProjection: 'EPSG:4326',
      featureProjection: this.code,
    });
  }

  /** @param {any} place @returns {number[]} in metres */
  spot(place) {
    return /** @type {number[]} */ (this.spots.get(place));
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

  /** @param {any} document the layers of the ground */
  addGround(document) {
    this.under.getSource().addFeatures(UNDER.flatMap((name) => this.groundOf(document, name)));
    this.over.getSource().addFeatures(OVER.flatMap((name) => this.groundOf(document, name)));
  }

  /** @param {any} document @param {string} name of a layer of the ground @returns {any[]} features */
  groundOf(document, name) {
    const features = new ol.format.GeoJSON().readFeatures(document[name], {
      dataProjection: 'EPSG:4326',
      featureProjection: this.code,
    });
    features.forEach((/** @type {any} */ one) => one.set(KIND, name, true));
    // The country itself, which holds most of the places, is no neighbour.
    return name === 'neighbours' ? features.filter((/** @type {any} */ one) => !this.isHome(one)) : features;
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
    const style = (/** @type {any} */ one) => {
      const kind = one.get(KIND);
      return OPENED.includes(kind) && !this.opened(one) ? undefined : styles[kind];
    };
    this.under.setStyle(style);
    this.over.setStyle(style);
    this.showGround();
  }

  showGround() {
    this.over.setVisible(this.shows('ground'));
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

  /** Draws roads and railways again when one of them was opened between two days. @param {number} one @param {number} other */
  openLines(one, other) {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const between = (/** @type {any} */ line) => {
      const text = line.get('opened') ?? '';
      return days.isDay(text) && from < days.parse(text) && days.parse(text) <= to;
    };
    if (this.over.getSource().getFeatures().some(between)) this.over.changed();
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

  /** What lies on the map, in pixels from its edges: buttons, and the legend where it is open. */
  padding() {
    const width = this.target.clientWidth;
    const beside = this.target.parentElement;
    const high = (/** @type {string} */ what) => beside?.querySelector(what)?.getBoundingClientRect().height ?? 0;
    const legend = beside?.querySelector('.legend[open]')?.getBoundingClientRect().width ?? 0;
    const above = Math.max(32, high('.stage-tools') + 32);
    const left = legend > 0 && legend < width / 2 ? legend + 64 : width > 420 ? 56 : 44;
    return [above, width > 420 ? 120 : 88, width > 420 ? 64 : 84, left];
  }

  /** @returns {number[]} which part of the earth is shown */
  at() {
    const view = this.map.getView();
    const [lon, lat] = this.conic.inverse(view.getCenter());
    return [+lon.toFixed(3), +lat.toFixed(3), Math.round(view.getResolution())];
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
