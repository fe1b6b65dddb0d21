// @ts-check
// Moves as curved arrows, and what lies in the depots as bars.

import { html } from './dom.js';
import { inks, whenLightChanges } from './inks.js';

/* global ol */

/** How far an arrow bends, as a part of its length. */
const BEND = 0.18;
const STEPS = 24;
/** On a map narrower than this, in pixels, arrows are thin and without figures. */
const NARROW = 600;
/** Arrows begin and end so far from the middle of a sign, in pixels. */
const AWAY = 13;
/** The fullest depot's bar is so high, in pixels. */
export const HIGH = 30;
/** @type {any[]} */
const NONE = [];
const FONT = '600 11px "Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';

/** The line of an arrow for so many cooperatives, in pixels. @param {number} units */
export function widthFor(units) {
  return Math.min(9, 1.4 + 1.2 * Math.sqrt(units));
}

/**
 * A curve to the left of the straight way.
 * @param {number[]} from
 * @param {number[]} to
 * @param {number} bend
 * @param {number} resolution metres a pixel
 */
export function curve(from, to, bend, resolution) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy) || 1;
  const middle = [from[0] + dx / 2 - bend * dy, from[1] + dy / 2 + bend * dx];
  const cut = Math.min(0.3, (AWAY * resolution) / long);
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = cut + (i / STEPS) * (1 - 2 * cut);
    const s = 1 - t;
    return [0, 1].map((k) => s * s * from[k] + 2 * s * t * middle[k] + t * t * to[k]);
  });
}

export class Moves {
  /**
   * @param {import('./map.js').AtlasMap} map
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   */
  constructor(map, folio, view, words) {
    this.map = map;
    this.folio = folio;
    this.view = view;
    this.words = words;
    /** What is pointed at or has the focus, beside what was chosen. */
    this.pointed = '';
    /** @type {any[] | null} */
    this.shown = null;
    /** @type {WeakMap<any, {look: string, styles: any[]}>} */
    this.drawn = new WeakMap();
    this.arrows = map.vector({
      style: (/** @type {any} */ one, /** @type {number} */ resolution) => this.style(one, resolution),
    });
    this.stores = map.vector({ style: (/** @type {any} */ one) => one.get('style') });
    map.addLayer(this.stores, map.names);
    map.addLayer(this.arrows, map.names);
    map.choosable.unshift([this.arrows]);
    map.choosable.splice(3, 0, [this.stores, map.routes]);
    this.tip = html('div', { class: 'tip', hidden: true });
    map.target.parentElement?.append(this.tip);
    map.map.on('pointermove', (/** @type {any} */ event) => this.over(event));
    map.target.addEventListener('pointerleave', () => this.point(''));
    view.whenChanged((state, before) => this.follow(state, before));
    whenLightChanges(() => {
      this.shown = null;
      this.show();
    });
    this.show();
  }

  /** @param {import('./view.js').State} state @param {import('./view.js').State} before */
  follow(state, before) {
    const layers = state.layers.join() !== before.layers.join();
    const time = state.day !== before.day || state.from !== before.from || state.to !== before.to;
    if (layers || time) this.show();
    if (state.about !== before.about) this.arrows.changed();
  }

  show() {
    const { day } = this.view.state;
    this.point('');
    this.showMoves(this.map.shows('moves') ? this.folio.movesShown(this.view.state) : NONE);
    const stock = this.map.shows('stock') ? this.folio.stockIn(day) : [];
    this.map.replace(
      this.stores,
      stock.map((one) =>
        this.map.point(this.map.spot(one.place), this.bar(one.tonnes / this.folio.fullest), {
          about: 'town:' + one.place.id,
        }),
      ),
    );
  }

  /** Draws arrows, unless they are those that are drawn. @param {any[]} moves */
  showMoves(moves) {
    if (moves === this.shown) return;
    this.shown = moves;
    /** @type {Map<string, number>} */
    const alike = new Map();
    this.map.replace(
      this.arrows,
      moves.map((move) => {
        const before = alike.get(move.about) ?? 0;
        alike.set(move.about, before + 1);
        const ends = [move.from, move.to].map((number) => this.map.spot(this.folio.places[number]));
        const feature = new ol.Feature(new ol.geom.LineString(ends));
        feature.setProperties({ move, about: move.about, bend: BEND * (1 + 0.6 * before) });
        return feature;
      }),
    );
  }

  /** @param {string} cause */
  hue(cause) {
    const ink = inks();
    // What moved in the past moved for reasons that are told in words.
    return cause === 'work' || cause === '' ? ink.ink : ink.danger;
  }

  /** The styles of an arrow, which stay while it looks the same. @param {any} feature @param {number} resolution */
  style(feature, resolution) {
    const { about } = feature.get('move');
    const chosen = [this.view.state.about, this.pointed].includes(about);
    const narrow = this.map.target.clientWidth < NARROW;
    const look = [resolution, chosen, narrow].join();
    const known = this.drawn.get(feature);
    if (known?.look === look) return known.styles;
    const styles = this.arrow(feature, resolution, chosen, narrow);
    this.drawn.set(feature, { look, styles });
    return styles;
  }

  /** @param {any} feature @param {number} resolution @param {boolean} chosen @param {boolean} narrow */
  arrow(feature, resolution, chosen, narrow) {
    const { Fill, RegularShape, Stroke, Style, Text } = ol.style;
    const ink = inks();
    const move = feature.get('move');
    const [from, to] = feature.getGeometry().getCoordinates();
    const path = curve(from, to, feature.get('bend'), resolution);
    const geometry = new ol.geom.LineString(path);
    const width = widthFor(move.units.length) * (narrow ? 0.6 : 1) + (chosen ? 1.5 : 0);
    const hue = this.hue(move.cause);
    const [before, end] = [path[STEPS - 2], path[STEPS]];
    const dashes = move.cause === 'work' ? [width * 2.5, width * 1.6] : undefined;
    return [
      new Style({ geometry, stroke: new Stroke({ color: chosen ? ink.ink : ink.paper, width: width + (chosen ? 4 : 2.5) }) }),
      new Style({ geometry, stroke: new Stroke({ color: hue, width, lineDash: dashes, lineCap: 'butt' }) }),
      new Style({
        geometry: new ol.geom.Point(end),
        image: new RegularShape({
          points: 3,
          radius: (narrow ? 3 : 4.5) + width,
          rotation: Math.atan2(end[0] - before[0], end[1] - before[1]),
          fill: new Fill({ color: hue }),
          stroke: new Stroke({ color: ink.paper, width: 1 }),
        }),
      }),
      ...(move.units.length > 1 && (chosen || !narrow)
        ? [
            new Style({
              geometry: new ol.geom.Point(path[STEPS / 2]),
              text: new Text({
                text: String(move.units.length),
                font: FONT,
                fill: new Fill({ color: ink.ink }),
                stroke: new Stroke({ color: ink.paper, width: 4 }),
              }),
            }),
          ]
        : []),
    ];
  }

  /** A bar beside a depot. @param {number} share of the fullest */
  bar(share) {
    return new ol.style.Style({
      renderer: (/** @type {number[]} */ at, /** @type {any} */ state) => {
        const ink = inks();
        const ratio = state.pixelRatio;
        const high = Math.max(2, HIGH * share) * ratio;
        const context = state.context;
        context.fillStyle = ink.rail;
        context.strokeStyle = ink.paper;
        context.lineWidth = ratio;
        context.fillRect(at[0] + 8 * ratio, at[1] + 5 * ratio - high, 5 * ratio, high);
        context.strokeRect(at[0] + 8 * ratio, at[1] + 5 * ratio - high, 5 * ratio, high);
      },
    });
  }

  /** Shows which arrow is meant. @param {string} about */
  point(about) {
    if (about === this.pointed) return;
    this.pointed = about;
    this.tip.hidden = true;
    this.arrows.changed();
  }

  /** @param {any} event */
  over(event) {
    if (event.dragging || this.map.drawing) return;
    const move = this.map.map.forEachFeatureAtPixel(
      event.pixel,
      (/** @type {any} */ one) => one.get('move'),
      { layerFilter: (/** @type {any} */ one) => one === this.arrows, hitTolerance: 4 },
    );
    this.point(move?.about ?? '');
    if (!move) return;
    this.tip.hidden = false;
    this.tip.textContent = this.told(move);
    this.tip.style.left = Math.min(event.pixel[0] + 14, this.map.target.clientWidth - 200) + 'px';
    this.tip.style.top = event.pixel[1] + 14 + 'px';
  }

  /** A move in a line. @param {any} move */
  told(move) {
    const { words } = this;
    const [from, to] = [move.from, move.to].map((number) => words.name(this.folio.places[number]));
    return words.say('move.line', from, to, words.say('units', move.units.length), move.why[0] ?? '');
  }
}
