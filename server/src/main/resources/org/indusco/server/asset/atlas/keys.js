// @ts-check
// How large the signs of the map are for round figures.

import { svg } from './dom.js';
import { inks } from './inks.js';
import { HIGH, widthFor } from './moves.js';

const HEIGHT = 54;
const BASE = HEIGHT - 16;

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
  return [top - 4, top - 2, top].filter((i) => i >= 0).map((i) => nice[i]);
}

/**
 * Signs side by side, each with its figure below it.
 * @param {string} label
 * @param {number[]} figures
 * @param {import('./words.js').Words} words
 * @param {(figure: number) => number} wide how wide a sign is
 * @param {(figure: number, x: number) => SVGElement} draw around the middle x
 */
function row(label, figures, words, wide, draw) {
  let x = 2;
  const parts = figures.flatMap((figure) => {
    const text = words.count(figure);
    const room = Math.max(wide(figure), 7 * text.length) + 10;
    const middle = x + room / 2;
    x += room;
    return [
      draw(figure, middle),
      svg('text', { x: middle, y: HEIGHT - 3, 'text-anchor': 'middle' }, text),
    ];
  });
  return svg(
    'svg',
    { width: Math.ceil(x), height: HEIGHT, role: 'img', 'aria-label': `${label}: ${figures.map((each) => words.count(each)).join(', ')}` },
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
    case 'cooperatives':
      return row(label, round(map.most).filter((each) => 2 * circle(each) < HEIGHT - 14), words, (each) => 2 * circle(each), (each, x) =>
        svg('circle', { cx: x, cy: BASE - circle(each), r: circle(each), fill: ink.ink, 'fill-opacity': 0.62 }));
    case 'workers': {
      if (!signs || signs.most < 1) return null;
      return row(label, round(signs.most), words, (each) => 2 * signs.radius(each), (each, x) => {
        const r = signs.radius(each);
        return svg('path', { d: `M${x - r} ${BASE}A${r} ${r} 0 0 1 ${x + r} ${BASE}Z`, fill: ink.paper, stroke: ink.people, 'stroke-width': 1.2 });
      });
    }
    case 'stock': {
      const most = map.folio.fullest;
      if (most < 0.001) return null;
      return row(label, round(most, Math.min(1, 10 ** (Math.floor(Math.log10(most)) - 1))), words, () => 5, (each, x) => {
        const high = Math.max(2, (HIGH * each) / most);
        return svg('rect', { x: x - 2.5, y: BASE - high, width: 5, height: high, fill: ink.rail });
      });
    }
    case 'orders': {
      if (!signs || map.folio.waiting.orders.length === 0) return null;
      return row(label, [1, 4, 9], words, (each) => signs.side(each), (each, x) => {
        const side = signs.side(each);
        return svg('rect', { x: x - side / 2, y: BASE - side, width: side, height: side, fill: ink.paper, stroke: ink.orders, 'stroke-width': 1.2 });
      });
    }
    case 'moves':
      return map.folio.passages.length === 0
        ? null
        : row(label, [1, 10, 30], words, () => 26, (each, x) =>
            svg('path', { d: `M${x - 13} ${BASE - 10}h26`, stroke: ink.ink, 'stroke-width': widthFor(each) }));
    default:
      return null;
  }
}
