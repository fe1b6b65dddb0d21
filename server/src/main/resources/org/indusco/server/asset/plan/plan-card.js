// @ts-check
// The panel beside the map of a plan: the month in words and figures, or what was chosen.

import { Card } from './card.js';
import * as days from './days.js';
import { html, svg } from './dom.js';
import { holds } from './days.js';

/** So many are listed at once. */
const LISTED = 12;

export class PlanCard extends Card {
  /**
   * @param {import('./plan-folio.js').PlanFolio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {{network: string, title: string, plan: string}} about
   */
  constructor(folio, view, words, map, about) {
    super(folio, view, words, map, about);
    this.planFolio = folio;
    this.plan = about.plan;
    /** @type {import('./moves.js').Moves | null} */
    this.moves = null;
    /** @type {import('./what-if.js').WhatIf | null} */
    this.whatIf = null;
  }

  /**
   * Ties it to what lies beside it.
   * @param {import('./moves.js').Moves} moves
   * @param {import('./what-if.js').WhatIf | null} whatIf
   */
  join(moves, whatIf) {
    this.moves = moves;
    this.whatIf = whatIf;
    whatIf?.listeners.push(() => this.tellAgain());
    this.tell(false);
  }

  /** The same anew, with the focus where it was. */
  tellAgain() {
    const active = document.activeElement;
    const label = active && this.element.contains(active) ? active.textContent : '';
    this.tell(false);
    if (label) {
      const again = [...this.element.querySelectorAll('button')].find((one) => one.textContent === label);
      again?.focus({ preventScroll: true });
    }
  }

  /** @param {number} money */
  money(money) {
    return this.words.say('money', Math.round(money), this.planFolio.plan.currency ?? '');
  }

  /** @param {string} kind @param {string} id @param {import('./folio.js').Standing} standing */
  about(kind, id, standing) {
    // The panel is first told before it is whole.
    if (!this.planFolio) return [];
    return (
      (kind === 'move' && this.move(id)) ||
      (kind === 'order' && this.order(id)) ||
      (kind === 'route' && this.route(id)) ||
      super.about(kind, id, standing)
    );
  }

  /** What was not chosen: the month. @param {import('./folio.js').Standing} standing */
  network_(standing) {
    const { words, planFolio: folio } = this;
    const { plan } = folio;
    const moves = folio.movesIn(standing.day);
    const moving = moves.reduce((sum, move) => sum + move.units.length, 0);
    const endangered = standing.towns
      .filter((town) => this.map.dangers.of(town, standing).length > 0)
      .reduce((sum, town) => sum + town.cooperatives.length, 0);
    return [
      this.heading(words.say('month', this.day())),
      html('p', { class: 'lead' }, plan.quality),
      plan.changes.length > 0 &&
        html('details', { class: 'why', open: true }, html('summary', {}, words.say('assumes')), html('ul', { class: 'assumes' }, plan.changes.map((/** @type {string} */ one) => html('li', {}, one)))),
      this.figures([
        [words.say('cooperatives'), standing.all.cooperatives],
        [words.say('moving'), moving],
        [words.say('on-the-way'), folio.onTheWay(standing.day)],
        [words.say('endangered'), endangered],
      ]),
      html('h3', {}, words.say('moves')),
      this.movesList(moves),
      html('h3', {}, words.say('short')),
      this.shortList(folio.shortBy(standing.day)),
      this.goals(folio.goalsTo(standing.day)),
      html(
        'p',
        { class: 'onward' },
        html('a', { href: this.plan }, words.say('whole-plan')),
        html('a', { href: this.plan + '/report' }, words.say('report')),
      ),
    ];
  }

  /** @param {any[]} moves */
  movesList(moves) {
    const { words } = this;
    if (moves.length === 0) return html('p', {}, words.say('moves.none'));
    return this.folded(
      moves.map((move) => {
        const [from, to] = [move.from, move.to].map((number) => words.name(this.folio.places[number]));
        const point = () => this.moves?.point(move.about);
        const leave = () => this.moves?.point('');
        return html(
          'li',
          {},
          html(
            'button',
            {
              type: 'button',
              class: 'link',
              click: () => this.view.set({ about: move.about }),
              focus: point,
              blur: leave,
              pointerenter: point,
              pointerleave: leave,
            },
            words.say('way', from, to),
          ),
          ' · ',
          words.say('units', move.units.length),
          html('small', {}, move.why.join(words.say('and'))),
        );
      }),
    );
  }

  /** @param {any[]} orders */
  shortList(orders) {
    const { words } = this;
    if (orders.length === 0) return html('p', {}, words.say('short.none'));
    return this.folded(
      orders.map(({ order, delivered }) =>
        html(
          'li',
          {},
          this.choice('order:' + order.id, order.name),
          ' · ',
          words.say('delivered-of', Math.round(delivered), Math.round(order.ordered), order.unit ?? ''),
          order.why && html('small', {}, words.say('binds', order.why)),
        ),
      ),
    );
  }

  /** A list of which the first are shown. @param {HTMLElement[]} items */
  folded(items) {
    const rest = items.slice(LISTED);
    return html(
      'div',
      {},
      html('ul', { class: 'events' }, items.slice(0, LISTED)),
      rest.length > 0 &&
        html('details', {}, html('summary', {}, this.words.say('more', rest.length)), html('ul', { class: 'events' }, rest)),
    );
  }

  /** The four goals to the end of the month. @param {any[]} goals */
  goals(goals) {
    const { words } = this;
    return html(
      'table',
      { class: 'bars goals' },
      html('caption', {}, words.say('goals')),
      html(
        'thead',
        {},
        html('tr', {}, html('th', { scope: 'col' }, words.say('goal')), this.column('so-far'), html('th', { scope: 'col', class: 'figure' }, words.say('in-the-end'))),
      ),
      html(
        'tbody',
        {},
        goals.map((goal) =>
          html(
            'tr',
            {},
            html('th', { scope: 'row' }, goal.name, html('small', {}, goal.unit), this.meter(goal.of > 0 ? goal.soFar / goal.of : 0)),
            html('td', { class: 'figure' }, words.count(Math.round(goal.soFar))),
            html('td', { class: 'figure' }, words.count(Math.round(goal.reached))),
          ),
        ),
      ),
    );
  }

  /** @param {number} share */
  meter(share) {
    const part = Math.max(0, Math.min(1, share));
    return svg(
      'svg',
      { class: 'meter', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      svg('rect', { width: 100, height: 6, class: 'meter-whole' }),
      svg('rect', { width: 100 * part, height: 6, class: 'meter-part' }),
    );
  }

  /** @param {string} id two places, parted by > */
  move(id) {
    const { words, planFolio: folio } = this;
    const groups = folio.movesIn(this.view.state.day).filter((one) => one.about === 'move:' + id);
    if (groups.length === 0) return null;
    const [from, to] = [groups[0].from, groups[0].to].map((number) => this.folio.places[number]);
    const units = groups.flatMap((group) => group.units);
    const sum = (/** @type {string} */ figure) => units.reduce((all, unit) => all + unit[figure], 0);
    return [
      this.heading(words.say('way', words.name(from), words.name(to))),
      html('p', { class: 'lead' }, words.say('move.when', this.day())),
      this.figures([
        [words.say('cooperatives'), units.length],
        [words.say('cost'), this.money(sum('cost'))],
        [words.say('tonnes'), words.count(Math.round(10 * sum('tonnes')) / 10)],
      ]),
      html('h3', {}, words.say('reason')),
      html('ul', { class: 'events' }, groups.map((group) => html('li', {}, words.say('because', words.say('units', group.units.length), group.why.join(words.say('and')))))),
      html('h3', {}, words.say('who')),
      html('ul', { class: 'events' }, units.slice(0, LISTED).map((unit) => this.mover(unit))),
      units.length > LISTED &&
        html('details', {}, html('summary', {}, words.say('more', units.length - LISTED)), html('ul', { class: 'events' }, units.slice(LISTED).map((unit) => this.mover(unit)))),
      this.actions(
        this.whatIf?.button(words.say('do.close', words.name(to), this.day()), `close ${to.id}${this.whatIf.since()}`),
      ),
    ];
  }

  /** A cooperative that moves, and what else it could do. @param {any} unit */
  mover(unit) {
    const { words } = this;
    const row = this.planFolio.units.get(unit.id) ?? { name: unit.id };
    const next = this.folio.places[unit.next_best];
    const told = [words.say('works-from', days.longMonth(days.parse(unit.arrival + '-01'), words.language))];
    if (unit.staying !== undefined) {
      told.push(words.say('against.staying', this.money(unit.worth - unit.staying)));
    }
    if (next && unit.next_worth !== undefined) {
      told.push(words.say('against.next', words.name(next), this.money(unit.worth - unit.next_worth)));
    }
    return html('li', {}, this.choice('cooperative:' + unit.id, words.name(row)), html('small', {}, told.join(' ')));
  }

  /** @param {string} id */
  order(id) {
    const { words, planFolio: folio } = this;
    const order = folio.orders.get(id);
    if (!order) return null;
    return [
      this.heading(order.name),
      html('p', { class: 'lead' }, [words.say('class.' + order.class), order.good, order.due && words.say('due', days.longMonth(days.parse(order.due + '-01'), words.language))].filter(Boolean).join(' · ')),
      this.figures(
        ['ordered', 'in_time', 'late', 'short'].map((figure) => [
          words.say('order.' + figure.replace('_', '-')),
          Math.round(order[figure]),
        ]),
      ),
      html('p', { class: 'lead' }, words.say('counted', order.unit ?? '')),
      order.why && html('p', {}, words.say('binds', order.why)),
      this.whatIf && this.more(order),
    ];
  }

  /** Asks for more or less of an order. @param {any} order */
  more(order) {
    const { words } = this;
    const tenth = Math.max(1, Math.round(order.ordered / 10));
    const input = /** @type {HTMLInputElement} */ (
      html('input', { type: 'number', min: 1, step: 'any', value: tenth })
    );
    const ask = (/** @type {string} */ sign, /** @type {string} */ key) => {
      const amount = Number(input.value);
      if (!input.reportValidity() || !(amount > 0)) return;
      this.whatIf?.add({
        words: `order ${order.id}=${sign}${amount}`,
        told: words.say(key, order.name, amount),
      });
    };
    const button = (/** @type {string} */ label, /** @type {string} */ sign, /** @type {string} */ key) =>
      html('button', { type: 'button', class: 'plain-button', click: () => ask(sign, key) }, words.say(label));
    return this.actions(
      html('label', {}, words.say('amount', order.unit ?? ''), input),
      button('do.more', '+', 'change.more'),
      button('do.less', '-', 'change.less'),
    );
  }

  /** @param {string} id the ends, parted by a colon */
  route(id) {
    const told = super.route(id);
    if (!told) return null;
    const { words } = this;
    const route = this.folio.routes.find((/** @type {any} */ one) => one.ends.join(':') === id);
    const [a, b] = [route.a, route.b].map((number) => this.folio.places[number]);
    const names = [words.name(a), words.name(b)];
    return [
      ...told,
      this.actions(
        this.whatIf?.button(words.say('do.cut', ...names, this.day()), `cut-route ${a.id}:${b.id}${this.whatIf.since()}`),
      ),
    ];
  }

  /** @param {string} id @param {import('./folio.js').Standing} standing */
  town(id, standing) {
    const told = super.town(id, standing);
    if (!told) return told;
    const { words } = this;
    const number = this.folio.places.findIndex((/** @type {any} */ one) => one.id === id);
    const place = this.folio.places[number];
    const depots = this.folio.depots.filter((/** @type {any} */ depot) =>
      depot.stints.some((/** @type {any} */ stint) => stint.place === number && holds(stint, standing.day)),
    );
    const moves = this.planFolio.moves.filter((/** @type {any} */ one) => one.from === number || one.to === number);
    /** @type {Map<string, any>} */
    const routes = new Map();
    for (const route of this.folio.routes) {
      if (route.a === number || route.b === number) routes.set(route.ends.join(':'), route);
    }
    const end = (/** @type {any} */ route) => this.folio.places[route.a === number ? route.b : route.a];
    return [
      ...told.slice(0, 2),
      this.actions(
        this.whatIf?.button(words.say('do.close', words.name(place), this.day()), `close ${id}${this.whatIf.since()}`),
        ...depots.map((/** @type {any} */ depot) =>
          this.whatIf?.button(words.say('do.lose', words.name(depot), this.day()), `lose-depot ${depot.id}${this.whatIf?.since()}`),
        ),
      ),
      ...told.slice(2),
      moves.length > 0 && html('h3', {}, words.say('moves.here')),
      moves.length > 0 &&
        this.folded(
          moves.map((/** @type {any} */ move) =>
            html(
              'li',
              {},
              html(
                'button',
                { type: 'button', class: 'link', click: () => this.view.set({ day: move.day, about: move.about }) },
                words.say('way', words.name(this.folio.places[move.from]), words.name(this.folio.places[move.to])),
              ),
              ` · ${this.folio.say(move.day, words.language)} · ${words.say('units', move.units.length)}`,
            ),
          ),
        ),
      routes.size > 0 && html('h3', {}, words.say('routes.here')),
      routes.size > 0 &&
        html('ul', { class: 'names-list' }, [...routes].map(([key, route]) => html('li', {}, this.choice('route:' + key, words.name(end(route)))))),
    ];
  }

  /** The moves of a place are told with their months. @returns {any[]} */
  happenedIn() {
    return [];
  }

  /** @param {string} id */
  zone(id) {
    const told = super.zone(id);
    const zone = this.folio.zones.find((/** @type {any} */ one) => one.id === id);
    const { knowing } = this.planFolio.plan;
    if (!told || !zone.known_from || !knowing || zone.known_from <= knowing) return told;
    const when = days.told(days.parse(zone.known_from), this.words.language);
    return [...told.slice(0, 2), html('p', { class: 'note' }, this.words.say('zone.unseen', when)), ...told.slice(2)];
  }

  /** What can be changed, as buttons. @param {...any} buttons */
  actions(...buttons) {
    const there = buttons.filter(Boolean);
    return there.length > 0
      ? html('div', { class: 'actions', role: 'group', 'aria-label': this.words.say('what-if') }, there)
      : null;
  }
}
