// @ts-check
// What is looked at: the day, the layers, the part of the map, what was chosen. It lies in the
// address, so that a link leads to the same view.

import * as days from './days.js';

/** @typedef {'regions' | 'cooperatives' | 'industries' | 'largest' | 'depots' | 'moves' | 'workers' | 'stock' | 'orders' | 'events' | 'danger' | 'routes' | 'ground'} Layer 'largest' tells how industries are shown */

/** @type {Layer[]} */
const LAYERS = [
  'regions',
  'cooperatives',
  'industries',
  'largest',
  'depots',
  'moves',
  'workers',
  'stock',
  'orders',
  'events',
  'danger',
  'routes',
  'ground',
];

/** @type {Layer[]} */
const USUAL = ['regions', 'cooperatives', 'largest', 'depots', 'moves', 'danger', 'ground'];

/**
 * @typedef {object} State
 * @property {number} day
 * @property {number} from the first day of the range
 * @property {number} to the last day of the range
 * @property {Layer[]} layers
 * @property {number[] | null} at longitude, latitude and metres a pixel; null for all of it
 * @property {string} about what was chosen, as kind:id; empty for nothing
 */

export class View {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {{all: Layer[], usual: Layer[], beside?: string[]}} [layers] those that there are, those
   *     shown first, and parameters of the address that tell of something else and stay
   */
  constructor(folio, layers = { all: LAYERS, usual: USUAL }) {
    this.folio = folio;
    this.layers = layers;
    /** @type {((state: State, before: State) => void)[]} */
    this.listeners = [];
    this.state = this.read();
    addEventListener('popstate', () => this.become(this.read(), 'none'));
  }

  /** @param {(state: State, before: State) => void} listener */
  whenChanged(listener) {
    this.listeners.push(listener);
  }

  /** @returns {State} as the address says it */
  read() {
    const address = new URLSearchParams(location.search);
    const layers = (address.get('layers') ?? this.layers.usual.join(' ')).split(/[ ,]+/);
    const at = (address.get('at') ?? '').split(',').map(Number);
    const from = this.day(address.get('from'), this.folio.first);
    const to = this.day(address.get('to'), this.folio.last - 1);
    return {
      day: this.day(address.get('day'), this.folio.start),
      from: Math.min(from, to),
      to: Math.max(from, to),
      layers: this.layers.all.filter((layer) => layers.includes(layer)),
      at: at.length === 3 && at.every(Number.isFinite) ? at : null,
      about: address.get('about') ?? '',
    };
  }

  /** @param {string | null} text @param {number} other */
  day(text, other) {
    return this.clamped(text && days.isDay(text) ? days.parse(text) : other);
  }

  /** @param {number} day */
  clamped(day) {
    return this.folio.nearest(Math.max(this.folio.first, Math.min(this.folio.last - 1, day)));
  }

  /**
   * Changes what is looked at.
   * @param {Partial<State>} change
   */
  set(change) {
    const chosen = change.about !== undefined && change.about !== this.state.about;
    this.become({ ...this.state, ...change }, chosen ? 'push' : 'replace');
  }

  /** @param {State} state @param {'none' | 'push' | 'replace'} how the address is changed */
  become(state, how) {
    const before = this.state;
    this.state = { ...state, day: this.clamped(state.day) };
    if (how !== 'none') {
      this.write(how === 'push');
    }
    this.listeners.forEach((listener) => listener(this.state, before));
  }

  /** @returns {string} the address of this view */
  address() {
    const { day, from, to, layers, at, about } = this.state;
    const address = new URLSearchParams();
    for (const name of this.layers.beside ?? []) {
      address.set(name, new URLSearchParams(location.search).get(name) ?? '');
    }
    address.set('day', days.format(day));
    if (from > this.folio.first) address.set('from', days.format(from));
    if (to < this.clamped(this.folio.last - 1)) address.set('to', days.format(to));
    if (layers.join() !== this.layers.usual.join()) address.set('layers', layers.join(','));
    if (at) address.set('at', at.join(','));
    if (about) address.set('about', about);
    return location.pathname + '?' + address.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  }

  /** @param {boolean} anew whether the way back leads to what was before */
  write(anew) {
    clearTimeout(this.timer);
    if (anew) {
      history.pushState(null, '', this.address());
    } else {
      // Browsers refuse to be told hundreds of times a minute, as a handle that is drawn would.
      this.timer = setTimeout(() => history.replaceState(null, '', this.address()), 200);
    }
  }
}
