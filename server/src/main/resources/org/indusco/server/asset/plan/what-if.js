// @ts-check
// The changes against which a new plan is made: collected by clicks, sent as a form.

import * as days from './days.js';
import { html } from './dom.js';
import * as sheet from './sheet.js';

/* global ol */

/**
 * @typedef {object} Change
 * @property {string} words as the server reads them
 * @property {string} told to the planner
 * @property {{kind: string, ring: number[][], from: number, to: number}} [zone] that is drawn
 */

export class WhatIf {
  /**
   * @param {import('./plan-folio.js').PlanFolio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {HTMLFormElement} form that is sent, with its fields for the key, the gap and the changes
   */
  constructor(folio, view, words, map, form) {
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.map = map;
    this.form = form;
    this.key = 'what-if ' + form.getAttribute('action');
    /** @type {(() => void)[]} */
    this.listeners = [];
    /** @type {Change[]} */
    this.changes = this.kept();
    this.list = html('ul', { class: 'changes' });
    this.told = html('p', { role: 'status', class: 'changes-told' });
    this.layer = map.vector({ style: (/** @type {any} */ one) => this.style(one) });
    map.addLayer(this.layer, map.routes);
    form.addEventListener('submit', () => sessionStorage.removeItem(this.key));
    // A page that comes back out of the browser's memory would send its key again.
    addEventListener('pageshow', (event) => event.persisted && location.reload());
    this.element = html(
      'section',
      { class: 'what-if', 'aria-labelledby': 'what-if-title' },
      html('h2', { id: 'what-if-title', tabindex: -1 }, words.say('what-if')),
      this.list,
      this.told,
      form,
    );
    view.whenChanged(() => this.layer.changed());
    this.show();
  }

  /** @returns {Change[]} what was collected before the page was loaded again */
  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? '[]');
    } catch {
      return [];
    }
  }

  /** @param {Change} change */
  add(change) {
    this.changes = [...this.changes.filter((one) => one.words !== change.words), change];
    this.changed(this.words.say('change.added', change.told));
  }

  /** @param {Change} change */
  remove(change) {
    this.changes = this.changes.filter((one) => one !== change);
    this.changed(this.words.say('change.removed', change.told));
    /** @type {HTMLElement | null} */ (this.element.querySelector('.changes button, h2'))?.focus();
  }

  /** @param {string} told */
  changed(told) {
    sessionStorage.setItem(this.key, JSON.stringify(this.changes));
    this.show();
    this.told.textContent = told;
    this.listeners.forEach((listener) => listener());
  }

  show() {
    const { words } = this;
    this.list.replaceChildren(
      ...this.changes.map((change) =>
        html(
          'li',
          {},
          html('span', {}, change.told),
          html(
            'button',
            {
              type: 'button',
              class: 'plain-button',
              'aria-label': words.say('change.remove', change.told),
              title: words.say('change.remove', change.told),
              click: () => this.remove(change),
            },
            '×',
          ),
        ),
      ),
    );
    if (this.changes.length === 0) this.told.textContent = words.say('what-if.none');
    this.form.hidden = this.changes.length === 0;
    /** @type {HTMLInputElement} */ (this.form.elements.namedItem('changes')).value = this.changes
      .map((change) => change.words)
      .join('\n');
    this.map.replace(
      this.layer,
      this.changes.flatMap(({ zone }) => {
        if (!zone) return [];
        const shape = this.map.geometry({ type: 'Polygon', coordinates: [zone.ring] });
        const feature = new ol.Feature(shape);
        feature.setProperties({ zone });
        return [feature];
      }),
    );
  }

  /** @param {any} feature */
  style(feature) {
    const zone = feature.get('zone');
    return this.folio.inForce(zone, this.view.state.day)
      ? sheet.zone(zone.kind, true, devicePixelRatio)
      : undefined;
  }

  /**
   * A button that adds a change.
   * @param {string} label a verb and what it is done to
   * @param {string} words as the server reads them
   */
  button(label, words) {
    const there = this.changes.some((one) => one.words === words);
    return html(
      'button',
      {
        type: 'button',
        class: 'plain-button',
        'aria-pressed': String(there),
        click: () => {
          const change = this.changes.find((one) => one.words === words);
          if (change) this.remove(change);
          else this.add({ words, told: label });
        },
      },
      label,
    );
  }

  /** The month that is looked at, as changes name it. */
  since() {
    return '@' + days.month(this.view.state.day);
  }
}
