// @ts-check
// The panel beside the map: what was chosen, else the state of the network on the day.

import * as days from './days.js';
import { chip, html, svg } from './dom.js';
import { holds } from './days.js';
import { moveTold, movesTold, routeTold } from './moves-card.js';
import { orderList, orderTold, waitingIn } from './waiting-card.js';

/** So many cooperatives of a town are listed at once. */
const LISTED = 40;

export class Card {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {{network: string, title: string}} about
   */
  constructor(folio, view, words, map, about) {
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.map = map;
    this.network = about.network;
    this.title = about.title;
    this.element = html('div', { class: 'card', 'aria-live': 'polite' });
    view.whenChanged((state, before) => {
      if (state.day !== before.day || state.about !== before.about || state.from !== before.from || state.to !== before.to) {
        this.tell(state.about !== before.about);
      }
    });
    this.tell(false);
  }

  /** @param {boolean} anew whether something else was chosen */
  tell(anew) {
    const standing = this.folio.on(this.view.state.day);
    const [kind, ...rest] = this.view.state.about.split(':');
    const id = rest.join(':');
    const told = this.about(kind, id, standing) || this.network_(standing);
    this.element.replaceChildren(...told.filter(Boolean));
    if (anew) {
      this.element.scrollTop = 0;
      const heading = this.element.querySelector('h2');
      if (this.view.state.about && heading) {
        heading.setAttribute('tabindex', '-1');
        heading.focus({ preventScroll: true });
      }
    }
  }

  /**
   * What is told of something that was chosen; nothing when it is not there.
   * @param {string} kind
   * @param {string} id
   * @param {import('./folio.js').Standing} standing
   * @returns {any[] | null | false}
   */
  about(kind, id, standing) {
    return (
      (kind === 'town' && this.town(id, standing)) ||
      (kind === 'region' && this.region(id, standing)) ||
      (kind === 'zone' && this.zone(id)) ||
      (kind === 'order' && this.order(id)) ||
      (kind === 'move' && this.move(id)) ||
      (kind === 'route' && this.route(id)) ||
      (kind === 'cooperative' && this.cooperative(id))
    );
  }

  /** @param {string} id @returns {any[] | null} */
  order(id) {
    return orderTold(this, id);
  }

  /** @param {string} id two places, parted by > @returns {any[] | null} */
  move(id) {
    return moveTold(this, id);
  }

  /** @param {string} id the ends, parted by a colon @returns {any[] | null} */
  route(id) {
    return routeTold(this, id);
  }

  day() {
    return this.folio.say(this.view.state.day, this.words.language);
  }

  /** @param {string} title @param {string} [other] */
  heading(title, other = '') {
    return html(
      'div',
      { class: 'card-head' },
      html('h2', {}, title, other && html('span', { class: 'other-name', translate: 'no' }, ' ' + other)),
      this.view.state.about &&
        html(
          'button',
          {
            type: 'button',
            class: 'plain-button',
            'aria-label': this.words.say('close'),
            title: this.words.say('close'),
            click: () => this.view.set({ about: '' }),
          },
          '×',
        ),
    );
  }

  /** @param {string} about @param {...any} pieces */
  choice(about, ...pieces) {
    return html(
      'button',
      { type: 'button', class: 'link', click: () => this.view.set({ about }) },
      ...pieces,
    );
  }

  /** @param {[string, any][]} figures what is told and how much of it */
  figures(figures) {
    return html(
      'dl',
      { class: 'figures' },
      figures.map(([name, figure]) =>
        html('div', {}, html('dt', {}, name), html('dd', {}, typeof figure === 'number' ? this.words.count(figure) : figure)),
      ),
    );
  }

  /** @param {import('./folio.js').Standing} standing */
  network_(standing) {
    const { words } = this;
    return [
      this.heading(words.say('state', this.day())),
      this.figures([
        [words.say('cooperatives'), standing.all.cooperatives],
        [words.say('members'), standing.all.members],
        [words.say('refugees'), standing.all.refugees],
        [words.say('regions'), standing.regions.length],
        [words.say('depots'), standing.depots.length],
      ]),
      standing.all.cooperatives === 0 && html('p', {}, words.say('none-yet')),
      standing.day >= this.folio.told &&
        html('p', { class: 'note' }, words.say('told-until', days.told(this.folio.told - 1, words.language))),
      this.regionsTable(standing),
      this.groupsTable(standing.all),
      this.anywhere(standing.day),
      this.ranged(),
      this.cite(this.title),
    ];
  }

  /** @param {import('./folio.js').Standing} standing */
  regionsTable(standing) {
    if (standing.regions.length === 0) return null;
    const { words } = this;
    return html(
      'table',
      {},
      html('caption', {}, words.say('by-region')),
      html(
        'thead',
        {},
        html('tr', {}, html('th', { scope: 'col' }, words.say('region')), this.column('cooperatives'), this.column('members')),
      ),
      html(
        'tbody',
        {},
        standing.regions.map((region) => {
          const sum = standing.byRegion.get(region.number);
          return html(
            'tr',
            {},
            html('th', { scope: 'row' }, chip(region.hue), this.choice('region:' + region.id, words.name(region))),
            html('td', { class: 'figure' }, words.count(sum?.cooperatives ?? 0)),
            html('td', { class: 'figure' }, words.count(sum?.members ?? 0)),
          );
        }),
      ),
    );
  }

  /** @param {string} key */
  column(key) {
    return html('th', { scope: 'col', class: 'figure' }, this.words.say(key));
  }

  /** @param {import('./folio.js').Sum} sum */
  groupsTable(sum) {
    if (sum.groups.size === 0) return null;
    const groups = [...sum.groups].sort((a, b) => b[1] - a[1]);
    const most = groups[0][1];
    return html(
      'table',
      { class: 'bars' },
      html('caption', {}, this.words.say('by-industry')),
      html(
        'tbody',
        {},
        groups.map(([id, count]) => {
          const group = this.folio.group.get(id) ?? { name: id, hue: '#8B9096', letter: '*' };
          return html(
            'tr',
            {},
            html('th', { scope: 'row' }, chip(group.hue, group.letter), this.words.name(group)),
            html('td', { class: 'bar', 'aria-hidden': 'true' }, this.bar(count / most, group.hue)),
            html('td', { class: 'figure' }, this.words.count(count)),
          );
        }),
      ),
    );
  }

  /** @param {number} share @param {string} hue */
  bar(share, hue) {
    return svg(
      'svg',
      { viewBox: '0 0 100 8', preserveAspectRatio: 'none', width: '100%', height: 8 },
      svg('rect', { width: 100 * share, height: 8, fill: hue }),
    );
  }

  /** Orders that can be delivered at any depot. @param {number} day */
  anywhere(day) {
    const orders = this.folio.waiting.ordersOn(day).filter((order) => !order.places);
    return orderList(this, this.words.say('orders.anywhere'), orders);
  }

  /** What moved and what happened within the range. */
  ranged() {
    const { from, to } = this.view.state;
    const { words } = this;
    const told = [movesTold(this), this.events(() => true)].filter(Boolean);
    return html(
      'section',
      { class: 'ranged' },
      html('h3', {}, words.say('range.told', days.told(from, words.language), days.told(to, words.language))),
      html('p', { class: 'why' }, words.say(told.length > 0 ? 'range.what' : 'range.nothing')),
      told,
    );
  }

  /** What happened in the range, nearest to the day first told. @param {(event: any) => boolean} chosen */
  events(chosen) {
    const { day } = this.view.state;
    const all = this.folio.eventsShown(this.view.state).filter(chosen);
    if (all.length === 0) return null;
    const near = [...all]
      .sort((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day))
      .slice(0, 8)
      .sort((a, b) => a.from - b.from);
    return html(
      'section',
      {},
      html('h3', {}, this.words.say('events')),
      html(
        'ul',
        { class: 'events' },
        near.map((event) =>
          html(
            'li',
            { class: holds(event, day) ? 'now' : false },
            html(
              'button',
              { type: 'button', class: 'link', click: () => this.view.set({ day: this.view.clamped(event.from) }) },
              event.date,
            ),
            ' ',
            event.place && event.place !== 'ALL' ? [this.eventPlace(event), ': '] : '',
            html('span', { lang: 'en' }, event.text),
            this.why(event.evidence),
          ),
        ),
      ),
    );
  }

  /** What moved from and to a place, and what happened there, within the range. @param {number} place its number @returns {any[]} */
  happenedIn(place) {
    return [
      movesTold(this, (move) => move.from === place || move.to === place),
      this.events((event) => event.at === place),
    ];
  }

  /** Where something happened, as a way to the place when it is one of the map. @param {any} event */
  eventPlace(event) {
    const place = this.folio.places[event.at];
    return place ? this.choice('town:' + place.id, event.place) : event.place;
  }

  /** Why something is believed: how it is known, how far it may be trusted, and who says so. @param {number | undefined} number */
  why(number) {
    const evidence = number === undefined ? null : this.folio.evidence[number];
    if (!evidence || Object.keys(evidence).length === 0) return null;
    const sources = (evidence.source ?? '').split(';').filter(Boolean);
    const estimated = evidence.basis === 'estimated';
    return html(
      'details',
      { class: 'why' },
      html('summary', { 'aria-label': this.words.say('why') }, estimated ? '~ ' : '', this.words.say('why')),
      html(
        'p',
        {},
        [
          evidence.basis && this.words.say('basis.' + evidence.basis),
          evidence.confidence && this.words.say('confidence.' + evidence.confidence),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      evidence.note && html('p', { lang: 'en' }, evidence.note),
      sources.length > 0 &&
        html(
          'ul',
          {},
          sources.map((/** @type {string} */ id) => {
            const source = this.folio.sources.get(id.trim());
            const title = source?.title ?? id;
            return html(
              'li',
              { lang: 'en' },
              source?.url
                ? html('a', { href: source.url, rel: 'noreferrer', target: '_blank' }, title)
                : title,
            );
          }),
        ),
    );
  }

  /** How to name this in a footnote. @param {string} what */
  cite(what) {
    return html(
      'details',
      { class: 'why' },
      html('summary', {}, this.words.say('cite')),
      html('p', {}, this.words.say('cite.text', what, this.title, this.day(), location.origin + this.view.address())),
    );
  }

  /** Times as bars under one another, with the day as a line. @param {{from: number, to: number, hue?: string, label: string}[]} times */
  strips(times) {
    if (times.length === 0) return null;
    const { first, last } = this.folio;
    const x = (/** @type {number} */ at) =>
      (300 * (Math.max(first, Math.min(last, at)) - first)) / (last - first);
    const height = 12 * times.length + 4;
    const day = x(this.view.state.day);
    return html(
      'figure',
      { class: 'strips' },
      svg(
        'svg',
        { viewBox: `0 0 300 ${height}`, role: 'img', 'aria-label': times.map((time) => time.label).join('; ') },
        times.map((time, i) =>
          svg(
            'rect',
            { x: x(time.from), y: 12 * i + 4, width: Math.max(2, x(time.to) - x(time.from)), height: 7, class: 'strip', fill: time.hue },
            svg('title', {}, time.label),
          ),
        ),
        svg('line', { x1: day, x2: day, y1: 0, y2: height, class: 'strip-day' }),
      ),
      html('figcaption', {}, times.map((time) => html('span', {}, time.label))),
    );
  }

  /** @param {{from: number, to: number}} span */
  span(span) {
    const { words } = this;
    const from = span.from === -Infinity ? '' : days.told(span.from, words.language);
    const to = span.to === Infinity ? '' : days.told(span.to - 1, words.language);
    if (from && to) return words.say('span', from, to);
    if (from) return words.say('span.since', from);
    return to ? words.say('span.until', to) : words.say('span.always');
  }

  /** @param {string} table @param {string} id */
  rowLink(table, id) {
    const key = encodeURIComponent(id.replace(/[\\|]/g, (sign) => '\\' + sign));
    return html(
      'p',
      {},
      html('a', { href: `/networks/${this.network}/rows/${table}?row=${key}` }, this.words.say('row')),
    );
  }

  /** @param {string} id @param {import('./folio.js').Standing} standing */
  town(id, standing) {
    const place = this.folio.places.find((/** @type {any} */ one) => one.id === id);
    if (!place) return null;
    const { words } = this;
    const number = this.folio.places.indexOf(place);
    const town = standing.towns.find((one) => one.place === place);
    const region = standing.regions.find((one) => one.number === town?.region);
    const dangers = town ? this.map.dangers.of(town, standing) : [];
    const depots = town?.depots ?? [];
    return [
      this.heading(words.name(place), words.otherName(place)),
      html(
        'p',
        { class: 'lead' },
        [
          place.name_old && words.say('old-name', place.name_old),
          place.province,
          town?.headquartersOf.length && words.say('headquarters', town.headquartersOf.map((/** @type {any} */ one) => words.name(one)).join(', ')),
          region && !town?.headquartersOf.length && words.say('in-region', words.name(region)),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      ...dangers.map((danger) => this.danger(danger)),
      this.figures([
        [words.say('cooperatives'), town?.sum.cooperatives ?? 0],
        [words.say('members'), town?.sum.members ?? 0],
        [words.say('refugees'), town?.sum.refugees ?? 0],
      ]),
      town && this.groupsTable(town.sum),
      ...depots.map((/** @type {any} */ depot) => this.depot(depot)),
      ...waitingIn(this, number),
      town && this.cooperatives(town.cooperatives),
      ...this.happenedIn(number),
      this.why(place.evidence),
      this.rowLink('places', place.id),
      this.cite(words.name(place)),
    ];
  }

  /** @param {any} danger a zone or a threat */
  danger(danger) {
    const { words } = this;
    const what = danger.kind
      ? words.say('zone.' + danger.kind) + ': ' + words.name(danger)
      : danger.cause || words.say('threat');
    return html('div', { class: 'danger' }, html('strong', {}, what), ' ', this.span(danger), this.why(danger.evidence));
  }

  /** @param {any} depot */
  depot(depot) {
    return html(
      'section',
      {},
      html('h3', {}, this.words.name(depot)),
      html('p', {}, this.words.say('stores', depot.tonnes)),
      this.strips(
        depot.stints.map((/** @type {any} */ stint) => ({
          ...stint,
          hue: this.folio.regions[stint.region]?.hue,
          label: [stint.region === null ? '' : this.regionName(stint.region, stint), this.span(stint)].filter(Boolean).join(', '),
        })),
      ),
      this.why(depot.evidence),
    );
  }

  /** The name that a region had when a time began. @param {number} number @param {{from: number}} span */
  regionName(number, span) {
    const region = this.folio.regions[number];
    const time = region.times.find((/** @type {any} */ one) => holds(one, Math.max(span.from, one.from)));
    return this.words.name(time ?? { name: region.id });
  }

  /** @param {any[]} list */
  cooperatives(list) {
    if (list.length === 0) return null;
    const item = (/** @type {any} */ one) =>
      html('li', {}, this.choice('cooperative:' + one.id, this.words.name(one)));
    const more = list.slice(LISTED);
    return html(
      'section',
      {},
      html('h3', {}, this.words.say('stand-here', list.length)),
      html('ul', { class: 'names-list' }, list.slice(0, LISTED).map(item)),
      more.length > 0 &&
        html('details', {}, html('summary', {}, this.words.say('more', more.length)), html('ul', { class: 'names-list' }, more.map(item))),
    );
  }

  /** @param {string} id @param {import('./folio.js').Standing} standing */
  region(id, standing) {
    const region = this.folio.regions.find((/** @type {any} */ one) => one.id === id);
    if (!region) return null;
    const { words } = this;
    const now = standing.regions.find((one) => one.id === id);
    const named = now ?? region.times.at(-1);
    const number = this.folio.regions.indexOf(region);
    const sum = standing.byRegion.get(number);
    const seat = this.folio.places[named.headquarters];
    const depots = standing.depots.filter((depot) => depot.stint.region === number);
    return [
      this.heading(words.name(named), words.otherName(named)),
      !now && html('p', { class: 'note' }, words.say('not-then', this.day())),
      named.provinces && html('p', { class: 'lead', lang: 'en' }, named.provinces.split(';').join('; ')),
      this.figures([
        [words.say('cooperatives'), sum?.cooperatives ?? 0],
        [words.say('members'), sum?.members ?? 0],
        [words.say('refugees'), sum?.refugees ?? 0],
        [words.say('depots'), depots.length],
        [words.say('seat'), seat ? this.choice('town:' + seat.id, words.name(seat)) : '–'],
      ]),
      sum && this.groupsTable(sum),
      depots.length > 0 &&
        html(
          'section',
          {},
          html('h3', {}, words.say('depots')),
          html(
            'ul',
            { class: 'names-list' },
            depots.map((depot) =>
              html('li', {}, this.choice('town:' + this.folio.places[depot.stint.place].id, words.name(depot))),
            ),
          ),
        ),
      html('h3', {}, words.say('history')),
      this.strips(
        region.times.map((/** @type {any} */ time) => ({ ...time, hue: region.hue, label: words.name(time) + ', ' + this.span(time) })),
      ),
      this.why(named.evidence),
      this.cite(words.name(named)),
    ];
  }

  /** @param {string} id */
  zone(id) {
    const zone = this.folio.zones.find((/** @type {any} */ one) => one.id === id);
    if (!zone) return null;
    const { words } = this;
    const places = [...this.map.dangers.placesIn(zone)].map((number) => this.folio.places[number]);
    return [
      this.heading(words.name(zone), words.otherName(zone)),
      html('p', { class: 'lead' }, words.say('zone.' + zone.kind)),
      this.strips([{ ...zone, hue: '#8C2F2B', label: this.span(zone) }]),
      zone.risk > 0 && html('p', {}, words.say('risk', Math.round(zone.risk * 1000) / 10)),
      places.length > 0 &&
        html(
          'section',
          {},
          html('h3', {}, words.say('places-in', places.length)),
          html('ul', { class: 'names-list' }, places.map((place) => html('li', {}, this.choice('town:' + place.id, words.name(place))))),
        ),
      this.why(zone.evidence),
      this.rowLink('zones', zone.id),
      this.cite(words.name(zone)),
    ];
  }

  /** @param {string} id */
  cooperative(id) {
    const one = this.folio.cooperatives.find((/** @type {any} */ row) => row.id === id);
    if (!one) return null;
    const { words } = this;
    const industry = this.folio.industries.get(one.industry) ?? { name: one.industry };
    const group = this.folio.group.get(one.group);
    return [
      this.heading(words.name(one), words.otherName(one)),
      html('p', { class: 'lead' }, group && chip(group.hue, group.letter), words.name(industry)),
      one.sealed && html('p', { class: 'note' }, words.say('sealed')),
      this.figures([
        [words.say('crew'), one.crew],
        [words.say('members'), one.members],
        [words.say('refugees'), one.refugees],
      ]),
      html('h3', {}, words.say('history')),
      this.strips(
        one.stints.map((/** @type {any} */ stint) => {
          const place = stint.place === null ? null : this.folio.places[stint.place];
          const region = stint.region === null ? '' : this.regionName(stint.region, stint);
          return {
            ...stint,
            hue: this.folio.regions[stint.region]?.hue,
            label: [place && words.name(place), region, this.span(stint)].filter(Boolean).join(', '),
          };
        }),
      ),
      this.why(one.evidence),
      this.rowLink('cooperatives', one.id),
      this.cite(words.name(one)),
    ];
  }
}
