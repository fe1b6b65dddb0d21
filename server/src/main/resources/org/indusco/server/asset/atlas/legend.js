// @ts-check
// The legend, which is also the switch of the layers.

import { html, svg } from './dom.js';
import { inks, whenLightChanges } from './inks.js';

/** Switches that tell how another layer is shown. @type {Record<string, import('./view.js').Layer>} */
const PARTS = { largest: 'industries' };

/**
 * @typedef {object} Told what a legend tells beside the names of layers
 * @property {Record<string, (ink: any) => SVGElement[]>} [signs] how layers look
 * @property {(layer: string) => SVGElement | null} [key] how large their signs are
 * @property {(layer: string) => string} [hint] what else is to be known of a layer that is shown
 */

export class Legend {
  /**
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {Told} [told]
   */
  constructor(view, words, map, told = {}) {
    this.signs = told.signs ?? {};
    this.told = told;
    this.view = view;
    this.words = words;
    this.map = map;
    this.rows = view.layers.all.map((layer) => this.row(layer));
    this.open = matchMedia('(min-width: 60em)').matches;
    this.element = html(
      'details',
      {
        class: 'legend',
        open: this.open,
        toggle: () => this.toggled(),
      },
      html('summary', {}, words.say('legend')),
      html('ul', {}, this.rows.map((row) => row.element)),
    );
    view.whenChanged(() => this.follow());
    whenLightChanges(() => this.follow());
    addEventListener('resize', () => this.follow());
    this.follow();
  }

  /** @param {import('./view.js').Layer} layer */
  row(layer) {
    const input = /** @type {HTMLInputElement} */ (
      html('input', { type: 'checkbox', value: layer, change: () => this.chosen() })
    );
    const whole = PARTS[layer];
    const label = html('label', {}, input, !whole && this.sign(layer), html('span', {}, this.words.say('layer.' + layer)));
    const more = html('div', { class: 'key' });
    return { layer, whole, input, more, told: '', element: html('li', { class: whole ? 'part' : false }, label, more) };
  }

  /** Browsers tell of it also when it is made. */
  toggled() {
    const { open } = /** @type {HTMLDetailsElement} */ (this.element);
    if (open !== this.open) this.map.keepOff();
    this.open = open;
  }

  chosen() {
    const chosen = this.rows.filter((row) => row.input.checked).map((row) => row.layer);
    this.view.set({ layers: this.view.layers.all.filter((layer) => chosen.includes(layer)) });
  }

  follow() {
    for (const row of this.rows) {
      const shown = this.map.shows(row.layer);
      row.input.checked = shown;
      row.input.disabled = Boolean(row.whole) && !this.map.shows(row.whole);
      const hint = shown ? (this.told.hint?.(row.layer) ?? '') : '';
      const key = shown ? (this.told.key?.(row.layer) ?? null) : null;
      const told = hint + (key?.outerHTML ?? '');
      if (told === row.told) continue;
      row.told = told;
      row.more.replaceChildren(...[key, hint && html('small', {}, hint)].filter((one) => one instanceof Node));
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
        return draw(svg('circle', { cx: 22, cy: 11, r: 4, fill: ink.ink, 'fill-opacity': 0.62 }), svg('circle', { cx: 38, cy: 11, r: 8, fill: ink.ink, 'fill-opacity': 0.62 }));
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
      case 'moves':
        return draw(
          svg('path', { d: 'M8 17Q26 0 48 9', stroke: ink.ink, 'stroke-width': 2.5, fill: 'none' }),
          svg('path', { d: 'M44 4L54 11L43 14Z', fill: ink.ink }),
        );
      case 'workers':
        return draw(
          svg('path', { d: 'M20 17A12 12 0 0 1 44 17Z', fill: ink.paper, stroke: ink.people, 'stroke-width': 1.2 }),
          svg('path', { d: 'M24 17A8 8 0 0 1 40 17Z', fill: ink.people }),
        );
      case 'stock':
        return draw(
          svg('rect', { x: 20, y: 9, width: 8, height: 8, fill: ink.paper, stroke: ink.ink, 'stroke-width': 1.4 }),
          svg('rect', { x: 33, y: 3, width: 5, height: 15, fill: ink.rail }),
        );
      case 'orders':
        return draw(
          svg('rect', { x: 8, y: 5, width: 13, height: 13, fill: ink.paper, stroke: ink.orders, 'stroke-width': 1.2 }),
          svg('rect', { x: 26, y: 5, width: 13, height: 13, fill: ink.orders, stroke: ink.orders, 'stroke-width': 1.2 }),
          svg('rect', { x: 44, y: 5, width: 13, height: 13, fill: ink.paper, stroke: ink.danger, 'stroke-width': 2, 'stroke-dasharray': '3 2' }),
        );
      case 'events':
        return draw(svg('path', { d: 'M32 3L34 9L40 11L34 13L32 19L30 13L24 11L30 9Z', fill: ink.ink }));
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
}
