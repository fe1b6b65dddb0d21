// @ts-check
// Draws a danger zone with its months: on the map with a mouse or a finger, or as a circle round a
// town with the keyboard.

import { circle } from './circle.js';
import * as days from './days.js';
import { html } from './dom.js';
import * as sheet from './sheet.js';

/* global ol */

const KINDS = ['occupied', 'contested', 'bombed', 'guerrilla'];
const USUAL_KM = 80;
/** The map takes a second click for a wish to look nearer until so long after the last corner. */
const PAUSE = 400;

export class Draw {
  /**
   * @param {import('./plan-folio.js').PlanFolio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {import('./what-if.js').WhatIf} whatIf
   */
  constructor(folio, view, words, map, whatIf) {
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.map = map;
    this.whatIf = whatIf;
    const field = (/** @type {string} */ key, /** @type {HTMLElement} */ input) =>
      html('label', {}, words.say(key), input);
    this.name = this.input({ type: 'text', maxlength: 80, autocomplete: 'off' });
    this.kind = this.choice(KINDS.map((kind) => [kind, words.say('zone.' + kind)]));
    this.from = this.choice(this.months());
    this.to = this.choice([['', words.say('zone.to-end')], ...this.months()]);
    this.town = this.choice(
      [...folio.places]
        .sort((a, b) => words.name(a).localeCompare(words.name(b), words.language))
        .map((place) => [place.id, words.name(place)]),
    );
    this.km = this.input({ type: 'number', min: 1, max: 1000, step: 1, value: USUAL_KM });
    this.told = html('p', { role: 'status' });
    this.drawing = html(
      'button',
      { type: 'button', class: 'plain-button', 'aria-pressed': 'false', click: () => this.toggle() },
      words.say('zone.draw'),
    );
    this.element = html(
      'details',
      { class: 'draw', toggle: () => this.follow() },
      html('summary', {}, words.say('zone.add')),
      html(
        'div',
        { class: 'draw-fields' },
        field('zone.name', this.name),
        field('zone.kind', this.kind),
        field('zone.from', this.from),
        field('zone.to', this.to),
      ),
      html(
        'fieldset',
        {},
        html('legend', {}, words.say('zone.by-hand')),
        html('p', {}, words.say('zone.by-hand.how')),
        this.drawing,
      ),
      html(
        'fieldset',
        {},
        html('legend', {}, words.say('zone.round')),
        html('div', { class: 'draw-fields' }, field('zone.town', this.town), field('zone.km', this.km)),
        html('button', { type: 'button', class: 'plain-button', click: () => this.round() }, words.say('zone.round.add')),
      ),
      this.told,
    );
    map.target.addEventListener('keydown', (event) => event.key === 'Escape' && this.stop());
    view.whenChanged((state, before) => state.about !== before.about && this.follow());
    this.from.value = days.format(view.state.day);
  }

  /** @param {Record<string, any>} attributes */
  input(attributes) {
    return /** @type {HTMLInputElement} */ (html('input', attributes));
  }

  /** @param {string[][]} options values and what they say */
  choice(options) {
    return /** @type {HTMLSelectElement} */ (
      html('select', {}, options.map(([value, told]) => html('option', { value }, told)))
    );
  }

  months() {
    const months = [];
    for (let day = this.folio.first; day < this.folio.last; day = days.plusMonths(day, 1)) {
      months.push([days.format(day), this.folio.say(day, this.words.language)]);
    }
    return months;
  }

  /** Takes the town that was chosen on the map. */
  follow() {
    const [kind, id] = this.view.state.about.split(':');
    if (kind === 'town') this.town.value = id;
    if (!(/** @type {HTMLDetailsElement} */ (this.element).open)) this.stop();
  }

  toggle() {
    if (this.interaction) {
      this.stop();
      return;
    }
    this.map.drawing = true;
    this.zoomByDoubleClick(false);
    this.interaction = new ol.interaction.Draw({
      type: 'Polygon',
      source: new ol.source.Vector(),
      style: [sheet.zone(this.kind.value, true, devicePixelRatio), sheet.ring(5)],
    });
    this.interaction.on('drawend', (/** @type {any} */ event) => {
      const ring = event.feature.getGeometry().getCoordinates()[0];
      this.stop();
      this.drawn(ring.map((/** @type {number[]} */ at) => this.degrees(at)));
    });
    this.map.map.addInteraction(this.interaction);
    this.drawing.setAttribute('aria-pressed', 'true');
    this.told.textContent = this.words.say('zone.drawing');
    this.map.target.scrollIntoView({ block: 'nearest' });
    this.map.target.focus({ preventScroll: true });
  }

  stop() {
    if (!this.interaction) return;
    this.map.map.removeInteraction(this.interaction);
    this.interaction = undefined;
    this.drawing.setAttribute('aria-pressed', 'false');
    this.told.textContent = '';
    setTimeout(() => {
      this.map.drawing = false;
      this.zoomByDoubleClick(true);
    }, PAUSE);
  }

  /** @param {boolean} does */
  zoomByDoubleClick(does) {
    this.map.map
      .getInteractions()
      .getArray()
      .filter((/** @type {any} */ one) => one instanceof ol.interaction.DoubleClickZoom)
      .forEach((/** @type {any} */ one) => one.setActive(does));
  }

  /** To three decimals, some hundred metres. @param {number[]} at in metres */
  degrees(at) {
    return this.map.conic.inverse(at).map((figure) => Math.round(figure * 1000) / 1000);
  }

  /** @param {number[][]} ring closed, in degrees */
  drawn(ring) {
    const corners = ring.slice(0, -1);
    if (corners.length < 3) return;
    this.add(corners.map((corner) => corner.join(',')).join('/'), ring, this.words.say('zone.drawn'));
  }

  round() {
    const place = this.folio.places.find((/** @type {any} */ one) => one.id === this.town.value);
    const km = Number(this.km.value);
    if (!this.km.reportValidity() || !place || !(km >= 1)) return;
    const area = `${place.id}+${km}km`;
    const told = this.words.say('zone.circle', this.words.name(place), km);
    this.add(area, circle(place, km), told);
  }

  /** @param {string} area as the server reads it @param {number[][]} ring @param {string} where */
  add(area, ring, where) {
    const { words } = this;
    const from = days.parse(this.from.value);
    const last = this.to.value ? days.parse(this.to.value) : null;
    if (last !== null && last < from) {
      this.told.textContent = words.say('zone.backwards');
      this.to.focus();
      return;
    }
    const to = last === null ? this.folio.last : days.plusMonths(last, 1);
    const name = this.name.value.replace(/[@\u0000-\u001f]/g, ' ').trim();
    // Without a last month it lasts to the end, which the words say by naming none.
    const months = '@' + days.month(from) + (last === null ? '' : '..' + days.month(last));
    const when =
      last === null
        ? words.say('change.since', this.folio.say(from, words.language))
        : words.say('change.during', this.folio.say(from, words.language), this.folio.say(last, words.language));
    const kind = this.kind.value;
    this.whatIf.add({
      words: `zone ${kind}:${area}${name ? ':' + name : ''}${months}`,
      told: [name || words.say('zone.unnamed'), words.say('zone.' + kind).toLowerCase(), where, when].join(words.say('comma')),
      zone: { kind, ring, from, to },
    });
    this.name.value = '';
    this.view.set({ day: from });
  }
}
