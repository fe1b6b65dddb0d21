// @ts-check
// How each thing is drawn.

import { darker, faint, hatching, inks, lettering } from './inks.js';

/* global ol */

const SERIF = '"Source Serif 4", "Noto Serif", Georgia, "Noto Serif CJK SC", serif';
const SANS = '"Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';

const { Circle, Fill, RegularShape, Stroke, Style, Text } = ol.style;

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

/**
 * A circle whose area tells how many cooperatives there are.
 * @param {number} radius in pixels
 * @param {boolean} danger
 * @param {boolean} chosen
 */
export function units(radius, danger, chosen) {
  const ink = inks();
  const styles = [
    new Style({
      image: new Circle({
        radius,
        fill: new Fill({ color: faint(ink.ink, 0.62) }),
        stroke: new Stroke({ color: ink.paper, width: 1 }),
      }),
    }),
  ];
  if (danger) {
    styles.push(
      new Style({
        image: new Circle({
          radius: radius + 3.5,
          stroke: new Stroke({ color: ink.danger, width: 2.5, lineDash: [5, 3] }),
        }),
      }),
    );
  }
  if (chosen) {
    styles.push(ring(radius + 6));
  }
  return styles;
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
  const edge = new Stroke({ color: ink.ink, width: 1.4 });
  const fill = new Fill({ color: ink.paper });
  const styles = [
    new Style({
      image: headquarters
        ? new Circle({ radius: 5, fill, stroke: edge })
        : new RegularShape({ points: 4, radius: 5, angle: Math.PI / 4, fill, stroke: edge }),
    }),
  ];
  if (headquarters) {
    styles.push(new Style({ image: new Circle({ radius: 2, fill: new Fill({ color: ink.ink }) }) }));
  }
  if (chosen) {
    styles.push(ring(11));
  }
  return styles;
}

/** The letters of names of towns: of headquarters, of places with a depot, of others. */
export const LETTERS = [
  { font: '600 14px ' + SANS, size: 14 },
  { font: '13px ' + SANS, size: 13 },
  { font: '12px ' + SANS, size: 12 },
];

/** The letters of names of regions. */
export const REGION_LETTERS = { font: '600 16px ' + SERIF, size: 16 };

/**
 * The name of a town beside its sign.
 * @param {string} name
 * @param {number} rank of its letters
 * @param {import('./names.js').Place} place
 */
export function townName(name, rank, place) {
  const ink = inks();
  return new Style({
    text: new Text({
      text: name,
      font: LETTERS[rank].font,
      fill: new Fill({ color: rank === 2 ? ink.second : ink.ink }),
      stroke: new Stroke({ color: faint(ink.land, 0.85), width: 3 }),
      offsetX: place.dx,
      offsetY: place.dy,
      textAlign: place.align,
    }),
  });
}

/** @param {string} name with its letters apart @param {string} hue */
export function regionName(name, hue) {
  return new Style({
    text: new Text({
      text: name,
      font: REGION_LETTERS.font,
      fill: new Fill({ color: lettering(hue) }),
      stroke: new Stroke({ color: faint(inks().land, 0.7), width: 3 }),
      overflow: true,
    }),
  });
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
