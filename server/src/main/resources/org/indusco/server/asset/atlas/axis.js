// @ts-check
// The time axis: a handle for the day, two for the range, what happened when, and how the network
// grew.

import * as days from './days.js';
import { html, svg } from './dom.js';

const HEIGHT = 64;
const LINE = 40;
const MARGIN = 14;
/** So long a month takes when time plays, in milliseconds. */
const PACE = 450;

export class Axis {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   */
  constructor(folio, view, words) {
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.growth = folio.growth();
    this.band = svg('rect', { y: 14, height: LINE - 14, class: 'axis-band' });
    this.drawing = svg('svg', { height: HEIGHT, class: 'axis-drawing', 'aria-hidden': 'true' });
    this.handle = html('div', {
      class: 'axis-handle',
      role: 'slider',
      tabindex: 0,
      'aria-label': words.say('day'),
      'aria-valuemin': 0,
      'aria-valuemax': folio.last - 1 - folio.first,
      keydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
    });
    this.ends = (folio.monthly ? [] : ['from', 'to']).map((end) =>
      html('div', {
        class: 'axis-end axis-' + end,
        role: 'slider',
        tabindex: 0,
        'aria-label': words.say('range.' + end),
        'aria-valuemin': 0,
        'aria-valuemax': folio.last - 1 - folio.first,
        keydown: (/** @type {KeyboardEvent} */ event) => this.pressedEnd(event, end),
      }),
    );
    this.track = html('div', { class: 'axis-track' }, this.drawing, this.ends, this.handle);
    this.track.addEventListener('pointerdown', (event) => this.grasp(event));
    this.input = folio.monthly ? this.months() : this.date();
    this.range = folio.monthly ? null : this.rangeTold();
    this.playing = html(
      'button',
      { type: 'button', class: 'plain-button', 'aria-pressed': 'false', click: () => this.play() },
      words.say('play'),
    );
    this.element = html(
      'section',
      { class: 'axis', 'aria-label': words.say('time') },
      html(
        'div',
        { class: 'axis-tools' },
        this.step('back', -1, '‹'),
        this.input,
        this.step('forth', 1, '›'),
        this.playing,
        this.range?.element,
      ),
      this.track,
    );
    view.whenChanged(() => this.follow());
    new ResizeObserver(() => this.draw()).observe(this.track);
  }

  /** @returns {HTMLInputElement | HTMLSelectElement} */
  date() {
    const { folio } = this;
    return /** @type {HTMLInputElement} */ (
      html('input', {
        type: 'date',
        min: days.format(folio.first),
        max: days.format(folio.last - 1),
        'aria-label': this.words.say('day'),
        change: () => this.typed(),
      })
    );
  }

  /** The range in words, which opens to two dates that can be typed. */
  rangeTold() {
    const { folio, words } = this;
    const input = (/** @type {'from' | 'to'} */ end) =>
      /** @type {HTMLInputElement} */ (
        html('input', {
          type: 'date',
          min: days.format(folio.first),
          max: days.format(folio.last - 1),
          change: (/** @type {Event} */ event) => {
            const { value } = /** @type {HTMLInputElement} */ (event.target);
            if (days.isDay(value)) this.bound(end, days.parse(value));
            else this.follow();
          },
        })
      );
    const inputs = [input('from'), input('to')];
    const told = html('summary', {});
    const all = () => this.view.set({ from: folio.first, to: this.view.clamped(folio.last - 1) });
    const element = html(
      'details',
      { class: 'axis-range' },
      told,
      html(
        'div',
        { role: 'group', 'aria-label': words.say('range') },
        html('p', {}, words.say('range.what')),
        html('label', {}, words.say('range.from'), inputs[0]),
        html('label', {}, words.say('range.to'), inputs[1]),
        html('button', { type: 'button', class: 'plain-button', click: all }, words.say('range.all')),
      ),
    );
    return { element, told, inputs };
  }

  /** @returns {HTMLInputElement | HTMLSelectElement} */
  months() {
    const { folio, words } = this;
    const options = [];
    for (let day = folio.first; day < folio.last; day = days.plusMonths(day, 1)) {
      options.push(html('option', { value: days.format(day) }, folio.say(day, words.language)));
    }
    return /** @type {HTMLSelectElement} */ (
      html('select', { 'aria-label': words.say('day'), change: () => this.typed() }, options)
    );
  }

  /** @param {string} key @param {number} months @param {string} sign */
  step(key, months, sign) {
    return html(
      'button',
      {
        type: 'button',
        class: 'plain-button',
        title: this.words.say(key),
        'aria-label': this.words.say(key),
        click: () => this.go(days.plusMonths(this.view.state.day, months)),
      },
      sign,
    );
  }

  /** @param {number} day */
  go(day) {
    this.view.set({ day: this.view.clamped(day) });
  }

  typed() {
    if (days.isDay(this.input.value)) {
      this.go(days.parse(this.input.value));
    } else {
      this.follow();
    }
  }

  /** @param {KeyboardEvent} event @param {number} day @returns {number | null} where it leads */
  led(event, day) {
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowDown':
        return event.shiftKey && !this.folio.monthly ? day - 1 : days.plusMonths(day, -1);
      case 'ArrowRight':
      case 'ArrowUp':
        return event.shiftKey && !this.folio.monthly ? day + 1 : days.plusMonths(day, 1);
      case 'PageDown':
        return days.plusMonths(day, -12);
      case 'PageUp':
        return days.plusMonths(day, 12);
      case 'Home':
        return this.folio.first;
      case 'End':
        return this.folio.last - 1;
      default:
        return null;
    }
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const day = event.key === ' ' ? null : this.led(event, this.view.state.day);
    if (event.key === ' ') this.play();
    if (day !== null) this.go(day);
    if (event.key === ' ' || day !== null) event.preventDefault();
  }

  /** @param {KeyboardEvent} event @param {string} end */
  pressedEnd(event, end) {
    const state = this.view.state;
    const day = this.led(event, end === 'from' ? state.from : state.to);
    if (day !== null) {
      this.bound(end, day);
      event.preventDefault();
    }
  }

  /** @param {string} end @param {number} day */
  bound(end, day) {
    const { from, to } = this.view.state;
    const inside = this.view.clamped(day);
    this.view.set(end === 'from' ? { from: Math.min(inside, to) } : { to: Math.max(inside, from) });
  }

  /** Moves what was taken hold of: an end of the range, else the day. @param {PointerEvent} event */
  grasp(event) {
    const end = this.ends.indexOf(/** @type {HTMLElement} */ (event.target));
    const move = (/** @type {PointerEvent} */ to) => {
      const day = this.dayAt(to.clientX - this.track.getBoundingClientRect().left);
      if (end < 0) {
        this.go(day);
      } else {
        this.bound(end === 0 ? 'from' : 'to', day);
      }
    };
    this.track.setPointerCapture(event.pointerId);
    this.track.addEventListener('pointermove', move);
    const release = () => {
      this.track.removeEventListener('pointermove', move);
    };
    this.track.addEventListener('pointerup', release, { once: true });
    this.track.addEventListener('pointercancel', release, { once: true });
    move(event);
    (end < 0 ? this.handle : this.ends[end]).focus();
    event.preventDefault();
  }

  /** Plays the range month by month, again and again, until it is stopped. */
  play() {
    if (this.clock) {
      clearInterval(this.clock);
      this.clock = undefined;
    } else {
      this.clock = setInterval(() => {
        const { day, from, to } = this.view.state;
        const next = days.plusMonths(day, 1);
        this.go(next > to || next < from ? from : next);
      }, PACE);
    }
    this.playing.textContent = this.words.say(this.clock ? 'pause' : 'play');
    this.playing.setAttribute('aria-pressed', String(Boolean(this.clock)));
  }

  width() {
    return Math.max(1, this.track.clientWidth - 2 * MARGIN);
  }

  /** @param {number} day @returns {number} pixels from the left */
  x(day) {
    const share = (day - this.folio.first) / (this.folio.last - 1 - this.folio.first);
    return MARGIN + share * this.width();
  }

  /** @param {number} x */
  dayAt(x) {
    const share = (x - MARGIN) / this.width();
    return Math.round(this.folio.first + share * (this.folio.last - 1 - this.folio.first));
  }

  draw() {
    const right = MARGIN + this.width();
    this.drawing.setAttribute('width', String(this.track.clientWidth));
    this.drawing.replaceChildren(
      this.growthArea(),
      this.band,
      svg('line', { x1: MARGIN, x2: right, y1: LINE, y2: LINE, class: 'axis-line' }),
      ...this.bars(),
      ...this.years(),
      ...this.marks(),
    );
    this.follow();
  }

  /** How much happens in each month, where that is told. */
  bars() {
    return this.folio.bars().map((bar) => {
      const x = this.x(bar.day);
      const wide = Math.max(2, Math.min(14, this.width() / 40));
      const high = 26 * bar.share;
      return svg(
        'rect',
        { x: x - wide / 2, y: LINE - high, width: wide, height: high, class: 'axis-bar' },
        svg('title', {}, bar.title),
      );
    });
  }

  growthArea() {
    const most = Math.max(1, ...this.growth.map((point) => point.cooperatives));
    const top = this.growth.map(
      (point) => this.x(point.day).toFixed(1) + ' ' + (LINE - (26 * point.cooperatives) / most).toFixed(1),
    );
    const end = this.x(this.growth.at(-1)?.day ?? this.folio.first).toFixed(1);
    const path = `M${MARGIN} ${LINE}L${top.join('L')}L${end} ${LINE}Z`;
    return svg('path', { d: path, class: 'axis-growth' });
  }

  /** Marks of the years and, where there is room, of the months. */
  years() {
    const marks = [];
    const { year, month } = days.monthOf(this.folio.first);
    const months = (this.folio.last - this.folio.first) / 30.44;
    const each = this.width() / months;
    // As many years are named as there is room for.
    const apart = [1, 2, 5, 10, 20].find((years) => years * 12 * each > 38) ?? 50;
    for (let i = 0; ; i++) {
      const day = days.firstOf(year, month + i);
      if (day >= this.folio.last) break;
      const of = days.monthOf(day);
      const x = this.x(Math.max(day, this.folio.first));
      if (of.month === 0) {
        marks.push(svg('line', { x1: x, x2: x, y1: LINE, y2: LINE + 8, class: 'axis-line' }));
        if (of.year % apart === 0) {
          marks.push(svg('text', { x: x + 3, y: LINE + 19, class: 'axis-year' }, of.year));
        }
      } else if (each > 4) {
        marks.push(svg('line', { x1: x, x2: x, y1: LINE, y2: LINE + 4, class: 'axis-month' }));
        if (this.folio.monthly && each > 34 && !(i === 1 && each < 64)) {
          const name = i === 0 ? days.toldMonth(day, this.words.language) : days.shortMonth(day, this.words.language);
          marks.push(svg('text', { x: x + 3, y: LINE + 19, class: 'axis-year' }, name));
        }
      }
    }
    return marks;
  }

  /** What happened, as marks that tell it when pointed at; the panel lists it in words. */
  marks() {
    return this.folio.events.map((/** @type {any} */ event) =>
      svg(
        'circle',
        { cx: this.x(this.view.clamped(event.from)), cy: LINE, r: 2.6, class: 'axis-event' },
        svg('title', {}, event.date + ' ' + event.text),
      ),
    );
  }

  follow() {
    const { day, from, to } = this.view.state;
    const place = (/** @type {HTMLElement} */ element, /** @type {number} */ at) => {
      element.style.left = this.x(at) + 'px';
      element.setAttribute('aria-valuenow', String(at - this.folio.first));
      element.setAttribute('aria-valuetext', this.folio.say(at, this.words.language));
    };
    place(this.handle, day);
    this.ends.forEach((end, i) => place(end, i === 0 ? from : to));
    this.handle.dataset.day = days.toldMonth(day, this.words.language);
    this.input.value = days.format(day);
    const [left, right] = [this.x(from), this.x(to)];
    this.band.setAttribute('x', String(left));
    // All of the time needs no mark.
    const whole = from <= this.folio.first && to >= this.view.clamped(this.folio.last - 1);
    this.band.setAttribute('width', String(this.range && !whole ? Math.max(0, right - left) : 0));
    if (this.range) {
      const { language } = this.words;
      this.range.told.textContent = this.words.say('span', days.toldMonth(from, language), days.toldMonth(to, language));
      [from, to].forEach((at, i) => (/** @type {any} */ (this.range).inputs[i].value = days.format(at)));
    }
  }
}
