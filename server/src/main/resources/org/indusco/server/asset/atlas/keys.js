// @ts-check
// How large the signs of the map are for round figures.

import { svg } from './dom.js';
import { inks } from './inks.js';
import { HIGH, widthFor } from './moves.js';

/** So much room the largest sign may take, in pixels. */
const MOST = 54;
/** Signs stand so high above the lower edge, with their figures below them. */
const BELOW = 16;

/**
 * Round figures up to one, the largest last.
 * @param {number} most
 * @param {number} [least] a power of ten, below which there are none
 * @returns {number[]}
 */
export function round(most, least = 1) {
  const nice = [];
  for (let power = least; power <= most; power *= 10) {
    nice.push(...[1, 2, 5].map((step) => step * power).filter((each) => each <= most));
  }
  const top = nice.length - 1;
  const chosen = top < 0 ? [] : [Math.max(0, top - 4), Math.max(0, top - 2), top];
  return [...new Set(chosen)].map((i) => nice[i]);
}

/** @typedef {{wide: number, high: number, draw: (x: number, base: number) => SVGElement}} Sign how large it is, and how it is drawn on a base around the middle x */

/**
 * Signs side by side, each with its figure below it.
 * @param {string} label
 * @param {number[]} figures
 * @param {import('./words.js').Words} words
 * @param {(figure: number) => Sign} sign
 */
function row(label, figures, words, sign) {
  const signs = figures.map((figure) => ({ ...sign(figure), text: words.count(figure) }));
  const base = Math.max(4, ...signs.map((one) => one.high)) + 2;
  let x = 2;
  const parts = signs.flatMap(({ wide, draw, text }) => {
    const room = Math.max(wide, 7 * text.length) + 10;
    const middle = x + room / 2;
    x += room;
    return [
      draw(middle, base),
      svg('text', { x: middle, y: base + BELOW - 3, 'text-anchor': 'middle' }, text),
    ];
  });
  const told = signs.map((one) => one.text).join(', ');
  return svg(
    'svg',
    { width: Math.ceil(x), height: Math.ceil(base + BELOW), role: 'img', 'aria-label': `${label}: ${told}` },
    parts,
  );
}

/**
 * The key of a layer; nothing where size tells nothing.
 * @param {string} layer
 * @param {import('./map.js').AtlasMap} map
 * @param {import('./signs.js').Signs | null} signs
 * @param {import('./words.js').Words} words
 * @returns {SVGElement | null}
 */
export function key(layer, map, signs, words) {
  const ink = inks();
  const label = words.say('layer.' + layer);
  const circle = (/** @type {number} */ count) => map.radius({ cooperatives: count });
  switch (layer) {
    case 'cooperatives': {
      const figures = round(map.most).filter((each) => 2 * circle(each) < MOST);
      return row(label, figures, words, (each) => {
        const r = circle(each);
        return { wide: 2 * r, high: 2 * r, draw: (x, base) => svg('circle', { cx: x, cy: base - r, r, fill: ink.ink, 'fill-opacity': 0.62 }) };
      });
    }
    case 'workers': {
      if (!signs || signs.most < 1) return null;
      return row(label, round(signs.most), words, (each) => {
        const r = signs.radius(each);
        const draw = (/** @type {number} */ x, /** @type {number} */ base) =>
          svg('path', { d: `M${x - r} ${base}A${r} ${r} 0 0 1 ${x + r} ${base}Z`, fill: ink.paper, stroke: ink.people, 'stroke-width': 1.2 });
        return { wide: 2 * r, high: r, draw };
      });
    }
    case 'stock': {
      const most = map.folio.fullest;
      if (most < 0.001) return null;
      return row(label, round(most, Math.min(1, 10 ** (Math.floor(Math.log10(most)) - 1))), words, (each) => {
        const high = Math.max(2, (HIGH * each) / most);
        return { wide: 5, high, draw: (x, base) => svg('rect', { x: x - 2.5, y: base - high, width: 5, height: high, fill: ink.rail }) };
      });
    }
    case 'orders': {
      if (!signs || map.folio.waiting.orders.length === 0) return null;
      return row(label, [1, 4, 9], words, (each) => {
        const side = signs.side(each);
        const draw = (/** @type {number} */ x, /** @type {number} */ base) =>
          svg('rect', { x: x - side / 2, y: base - side, width: side, height: side, fill: ink.paper, stroke: ink.orders, 'stroke-width': 1.2 });
        return { wide: side, high: side, draw };
      });
    }
    case 'moves':
      return map.folio.passages.length === 0
        ? null
        : row(label, [1, 10, 30], words, (each) => {
            const thick = widthFor(each);
            return { wide: 26, high: thick, draw: (x, base) => svg('path', { d: `M${x - 13} ${base - thick / 2}h26`, stroke: ink.ink, 'stroke-width': thick }) };
          });
    default:
      return null;
  }
}
