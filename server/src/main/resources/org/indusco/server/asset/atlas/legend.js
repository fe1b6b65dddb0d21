// @ts-check
// The legend, which is also the switch of the layers.

import { html, svg } from './dom.js';
import { inks } from './inks.js';

export class Legend {
  /**
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {Record<string, (ink: any) => SVGElement[]>} [signs] of layers that other maps have, too
   */
  constructor(view, words, map, signs = {}) {
    this.signs = signs;
    this.view = view;
    this.words = words;
    this.map = map;
    this.boxes = view.layers.all.map((layer) => this.box(layer));
    this.element = html(
      'details',
      { class: 'legend', open: matchMedia('(min-width: 60em)').matches },
      html('summary', {}, words.say('legend')),
      html('ul', {}, this.boxes.map((box) => html('li', {}, box))),
    );
    view.whenChanged(() => this.follow());
    this.follow();
  }

  /** @param {import('./view.js').Layer} layer */
  box(layer) {
    const input = html('input', {
      type: 'checkbox',
      value: layer,
      change: () => this.chosen(),
    });
    return html('label', {}, input, this.sign(layer), html('span', {}, this.words.say('layer.' + layer)));
  }

  chosen() {
    const chosen = this.boxes
      .map((box) => /** @type {HTMLInputElement} */ (box.querySelector('input')))
      .filter((input) => input.checked)
      .map((input) => input.value);
    this.view.set({ layers: this.view.layers.all.filter((layer) => chosen.includes(layer)) });
  }

  follow() {
    for (const box of this.boxes) {
      const input = /** @type {HTMLInputElement} */ (box.querySelector('input'));
      input.checked = this.view.state.layers.includes(
        /** @type {import('./view.js').Layer} */ (input.value),
      );
    }
  }

  /** How a layer looks on the map. @param {import('./view.js').Layer} layer */
  sign(layer) {
    const ink = inks();
    const draw = (/** @type {SVGElement[]} */ ...parts) =>
      svg('svg', { width: 64, height: 22, viewBox: '0 0 64 22', 'aria-hidden': 'true' }, parts);
    const rect = (/** @type {number} */ x, /** @type {string} */ hue) =>
      svg('rect', { x, y: 4, width: 20, height: 14, fill: hue, 'fill-opacity': 0.55, stroke: hue });
    if (this.signs[layer]) return draw(...this.signs[layer](ink));
    switch (layer) {
      case 'regions':
        return draw(...this.map.folio.regions.slice(0, 3).map((/** @type {any} */ one, /** @type {number} */ i) => rect(1 + 21 * i, one.hue)));
      case 'cooperatives':
        return draw(...this.circles());
      case 'industries':
        return draw(
          ...this.map.folio.groups.slice(0, 3).map((/** @type {any} */ one, /** @type {number} */ i) =>
            svg('rect', { x: 8, y: 3 + 6 * i, width: 44 - 14 * i, height: 5, fill: one.hue }),
          ),
        );
      case 'depots':
        return draw(
          svg('rect', { x: 14, y: 7, width: 8, height: 8, fill: ink.paper, stroke: ink.ink, 'stroke-width': 1.4 }),
          svg('circle', { cx: 44, cy: 11, r: 5, fill: ink.paper, stroke: ink.ink, 'stroke-width': 1.4 }),
          svg('circle', { cx: 44, cy: 11, r: 2, fill: ink.ink }),
        );
      case 'danger':
        return draw(
          svg('path', { d: 'M2 18L14 4M10 18L22 4M18 18L30 4', stroke: ink.danger, fill: 'none' }),
          svg('circle', { cx: 48, cy: 11, r: 8, fill: 'none', stroke: ink.danger, 'stroke-width': 2.5, 'stroke-dasharray': '5 3' }),
        );
      case 'routes':
        return draw(svg('path', { d: 'M2 11H30', stroke: ink.rail, 'stroke-width': 2.2 }), svg('path', { d: 'M34 11H62', stroke: ink.road, 'stroke-dasharray': '6 4', 'stroke-width': 1.5 }));
      default:
        return draw(svg('path', { d: 'M2 6Q16 16 30 8', stroke: ink.river, fill: 'none' }), svg('path', { d: 'M34 11H62', stroke: ink.border, 'stroke-dasharray': '5 2 1 2' }));
    }
  }

  /** Circles of true size for round numbers of cooperatives. */
  circles() {
    const ink = inks();
    let x = 1;
    return [1, 5, 20].flatMap((count) => {
      const radius = Math.max(2.5, this.map.scale * Math.sqrt(count));
      const at = x + radius;
      x += 2 * radius + 3;
      return x > 66 || radius > 11
        ? []
        : [svg('circle', { cx: at, cy: 11, r: radius, fill: ink.ink, 'fill-opacity': 0.62 }, svg('title', {}, count))];
    });
  }
}
