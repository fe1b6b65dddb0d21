// @ts-check
// How each thing is drawn.

import { darker, faint, hatching, inks, lettering } from './inks.js';
import { widthOf } from './names.js';

/* global ol */

const SERIF = '"Source Serif 4", "Noto Serif", Georgia, "Noto Serif CJK SC", serif';
const SANS = '"Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';

const { Circle, Fill, RegularShape, Stroke, Style } = ol.style;

/** @param {string} color @param {number} width @param {number[]} [dashes] */
export function line(color, width, dashes) {
  return new Style({ stroke: new Stroke({ color, width, lineDash: dashes, lineJoin: 'round' }) });
}

/** @param {string} fill @param {string} [edge] @param {number} [width] */
export function area(fill, edge, width = 0.7) {
  return new Style({
    fill: new Fill({ color: fill }),
    stroke: edge ? new Stroke({ color: edge, width }) : undefined,
  });
}

/** The styles of the ground by its layers. */
export function ground() {
  const ink = inks();
  return {
    land: area(ink.land, ink.coast),
    neighbours: area(ink.neighbour, ink.foreign),
    lakes: area(ink.water, ink.river, 0.6),
    rivers: line(ink.river, 0.9),
    provinces: line(ink.border, 0.8, [5, 2, 1, 2]),
    roads: line(ink.road, 1),
    railways: [line(ink.rail, 2), line(ink.paper, 1, [4, 4])],
  };
}

/** @param {string} hue @param {boolean} chosen */
export function region(hue, chosen) {
  const ink = inks();
  return new Style({
    fill: new Fill({ color: faint(hue, ink.region) }),
    stroke: new Stroke({ color: chosen ? ink.ink : darker(hue, 0.2), width: chosen ? 2.5 : 1.4 }),
  });
}

/** @type {Map<string, any>} */
const patterns = new Map();

/** @param {string} kind of a zone @param {boolean} chosen @param {number} ratio */
export function zone(kind, chosen, ratio) {
  const ink = inks();
  const hue = kind === 'guerrilla' ? ink.guerrilla : ink.danger;
  const key = [kind, hue, ratio].join();
  if (!patterns.has(key)) {
    const gap = kind === 'occupied' ? 6 : 10;
    patterns.set(key, hatching(hue, gap, kind === 'bombed' || kind === 'guerrilla', ratio));
  }
  const dashes = kind === 'occupied' ? undefined : [6, 4];
  return new Style({
    fill: new Fill({ color: patterns.get(key) }),
    stroke: new Stroke({ color: hue, width: chosen ? 2.5 : 1, lineDash: dashes }),
  });
}

/** So many signs and names are kept as pictures. */
const KEPT = 3000;

/** @type {Map<string, HTMLCanvasElement>} */
const pictures = new Map();

/**
 * A sign or a name as a picture of its own. A map that is moved draws all of them on every frame,
 * and to put down a picture takes far less than to draw letters with a halo, or circles anew.
 * @param {string} key what tells it from others
 * @param {number[]} size in pixels
 * @param {number} ratio pixels of the screen to one of the page
 * @param {(context: CanvasRenderingContext2D) => void} draw round the middle
 */
function picture(key, [wide, high], ratio, draw) {
  const known = pictures.get(key + ratio);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(wide * ratio);
  canvas.height = Math.ceil(high * ratio);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.translate(canvas.width / 2, canvas.height / 2);
  context.scale(ratio, ratio);
  draw(context);
  if (pictures.size >= KEPT) pictures.clear();
  pictures.set(key + ratio, canvas);
  return canvas;
}

/**
 * A picture with its middle where a point is, or beside it, on whole pixels: others would be blurred,
 * and take longer.
 * @param {string} key
 * @param {number[]} size in pixels
 * @param {(context: CanvasRenderingContext2D) => void} draw round the middle
 * @param {number[]} [beside] how far from the point, in pixels
 */
function stamp(key, size, draw, [dx, dy] = [0, 0]) {
  return new Style({
    renderer: (/** @type {number[]} */ at, /** @type {any} */ { context, pixelRatio: ratio }) => {
      const drawn = picture(key, size, ratio, draw);
      const left = Math.round(at[0] + dx * ratio - drawn.width / 2);
      context.drawImage(drawn, left, Math.round(at[1] + dy * ratio - drawn.height / 2));
    },
  });
}

/** @param {CanvasRenderingContext2D} context @param {number} radius */
function round(context, radius) {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
}

/** @param {CanvasRenderingContext2D} context @param {number} radius of a ring around what was chosen */
function circled(context, radius) {
  round(context, radius);
  context.setLineDash([]);
  context.strokeStyle = inks().ink;
  context.lineWidth = 1.6;
  context.stroke();
}

/**
 * A circle whose area tells how many cooperatives there are.
 * @param {number} radius in pixels
 * @param {boolean} danger
 * @param {boolean} chosen
 */
export function units(radius, danger, chosen) {
  const ink = inks();
  // Circles that can hardly be told apart share their picture.
  const size = Math.round(radius * 4) / 4;
  const wide = 2 * (size + 8);
  return stamp(['units', ink.ink, size, danger, chosen].join(' '), [wide, wide], (context) => {
    round(context, size);
    context.fillStyle = faint(ink.ink, 0.62);
    context.fill();
    context.strokeStyle = ink.paper;
    context.lineWidth = 1;
    context.stroke();
    if (danger) {
      round(context, size + 3.5);
      context.strokeStyle = ink.danger;
      context.lineWidth = 2.5;
      context.setLineDash([5, 3]);
      context.stroke();
    }
    if (chosen) circled(context, size + 6);
  });
}

/** @param {number} radius of a ring around what was chosen */
export function ring(radius) {
  return new Style({
    image: new Circle({ radius, stroke: new Stroke({ color: inks().ink, width: 1.6 }) }),
  });
}

/** @param {boolean} headquarters whether a region is led from there @param {boolean} chosen */
export function depot(headquarters, chosen) {
  const ink = inks();
  return stamp(['depot', ink.ink, headquarters, chosen].join(' '), [25, 25], (context) => {
    if (headquarters) {
      round(context, 5);
    } else {
      context.beginPath();
      context.rect(-3.5, -3.5, 7, 7);
    }
    context.fillStyle = ink.paper;
    context.strokeStyle = ink.ink;
    context.lineWidth = 1.4;
    context.fill();
    context.stroke();
    if (headquarters) {
      round(context, 2);
      context.fillStyle = ink.ink;
      context.fill();
    }
    if (chosen) circled(context, 11);
  });
}

/** The letters of names of towns: of headquarters, of places with a depot, of others. */
export const LETTERS = [
  { font: '600 14px ' + SANS, size: 14 },
  { font: '13px ' + SANS, size: 13 },
  { font: '12px ' + SANS, size: 12 },
];

/** The letters of names of regions. */
export const REGION_LETTERS = { font: '600 16px ' + SERIF, size: 16 };

/** The halo of a name is so wide, in pixels. */
const HALO = 3;

/**
 * A name where a point is.
 * @param {string} name
 * @param {{font: string, size: number}} letters
 * @param {string} hue
 * @param {string} halo its hue
 * @param {import('./names.js').Place} place beside the point
 */
function written(name, letters, hue, halo, place) {
  const wide = widthOf(name, letters.font);
  const aside = { left: wide / 2, center: 0, right: -wide / 2 }[place.align];
  const size = [wide + 2 * HALO, 1.5 * letters.size + 2 * HALO];
  const draw = (/** @type {CanvasRenderingContext2D} */ context) => {
    context.font = letters.font;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = halo;
    context.strokeText(name, 0, 0);
    context.fillStyle = hue;
    context.fillText(name, 0, 0);
  };
  return stamp(['name', letters.font, hue, halo, name].join(' '), size, draw, [place.dx + aside, place.dy]);
}

/**
 * The name of a town beside its sign.
 * @param {string} name
 * @param {number} rank of its letters
 * @param {import('./names.js').Place} place
 */
export function townName(name, rank, place) {
  const ink = inks();
  return written(name, LETTERS[rank], rank === 2 ? ink.second : ink.ink, faint(ink.land, 0.85), place);
}

/** @param {string} name with its letters apart @param {string} hue */
export function regionName(name, hue) {
  const middle = /** @type {const} */ ({ align: 'center', dx: 0, dy: 0 });
  return written(name, REGION_LETTERS, lettering(hue), faint(inks().land, 0.7), middle);
}

/** Letters that stand apart, as names of areas do. @param {string} name */
export function spaced(name) {
  return [...name.toUpperCase()].join(/[\u3400-\u9fff]/.test(name) ? '\u2003' : '\u200a');
}

/** Meridians and parallels. */
export function graticule() {
  return line(inks().grid, 0.7);
}

/** @param {string} mode @param {boolean} chosen */
export function route(mode, chosen) {
  const ink = inks();
  const dashes = { pack: [2, 4], porter: [1, 4], cart: [6, 4] }[mode];
  const color = mode === 'river' ? ink.river : mode === 'rail' ? ink.rail : ink.road;
  return line(chosen ? ink.ink : color, chosen ? 3 : mode === 'rail' ? 2.2 : 1.5, dashes);
}
