// @ts-check
// Finds towns, regions, depots and cooperatives by their names in any of their languages.

import { html } from './dom.js';

const SHOWN = 8;

/** Without marks over letters and the signs between syllables. @param {string} text */
function plain(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’\- ]/g, '')
    .toLowerCase();
}

export class Search {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   */
  constructor(folio, view, words, map) {
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.map = map;
    this.known = this.list();
    this.at = -1;
    this.input = /** @type {HTMLInputElement} */ (
      html('input', {
        type: 'search',
        placeholder: words.say('search'),
        'aria-label': words.say('search'),
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-controls': 'found',
        'aria-autocomplete': 'list',
        autocomplete: 'off',
        spellcheck: 'false',
        input: () => this.find(),
        keydown: (/** @type {KeyboardEvent} */ event) => this.pressed(event),
        blur: () => this.hide(),
      })
    );
    this.found = html('ul', { id: 'found', role: 'listbox', hidden: true, 'aria-label': words.say('search') });
    this.element = html('div', { class: 'search' }, this.input, this.found);
    addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        this.input.focus();
        this.input.select();
      }
    });
  }

  list() {
    /** @type {{about: string, title: string, more: string, text: string, place?: any}[]} */
    const known = [];
    const add = (/** @type {string} */ about, /** @type {any} */ named, /** @type {string} */ kind, /** @type {any} */ place) => {
      const other = this.words.otherName(named);
      known.push({
        about,
        title: this.words.name(named) + (other ? ' ' + other : ''),
        more: this.words.say(kind),
        text: [named.name, named.name_zh, named.name_old, named.id].filter(Boolean).map(plain).join('\n'),
        place,
      });
    };
    for (const region of this.folio.regions) {
      add('region:' + region.id, { ...region.times.at(-1), id: region.id }, 'region', undefined);
    }
    for (const place of this.folio.places) add('town:' + place.id, place, 'town', place);
    for (const depot of this.folio.depots) {
      const place = this.folio.places[depot.stints[0].place];
      add('town:' + place.id, depot, 'depot', place);
    }
    for (const zone of this.folio.zones) add('zone:' + zone.id, zone, 'zone', undefined);
    for (const one of this.folio.cooperatives) {
      add('cooperative:' + one.id, one, 'cooperative', this.folio.places[one.stints[0].place]);
    }
    return known;
  }

  find() {
    const asked = plain(this.input.value);
    const found = asked
      ? this.known
          .filter((one) => one.text.includes(asked))
          .sort((a, b) => this.rank(a, asked) - this.rank(b, asked))
          .slice(0, SHOWN)
      : [];
    this.shown = found;
    this.at = -1;
    this.found.replaceChildren(
      ...found.map((one, i) =>
        html(
          'li',
          {
            id: 'found-' + i,
            role: 'option',
            'aria-selected': 'false',
            mousedown: (/** @type {MouseEvent} */ event) => {
              event.preventDefault();
              this.choose(one);
            },
          },
          html('span', {}, one.title),
          html('small', {}, one.more),
        ),
      ),
    );
    if (asked && found.length === 0) {
      this.found.append(html('li', { class: 'nothing' }, this.words.say('not-found')));
    }
    this.found.hidden = !asked;
    this.input.setAttribute('aria-expanded', String(Boolean(asked)));
    this.input.removeAttribute('aria-activedescendant');
  }

  /** @param {{text: string}} one @param {string} asked */
  rank(one, asked) {
    return one.text.split('\n').some((text) => text.startsWith(asked)) ? 0 : 1;
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const shown = this.shown ?? [];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.mark((this.at + step + shown.length) % Math.max(1, shown.length));
      event.preventDefault();
    } else if (event.key === 'Enter' && shown.length > 0) {
      this.choose(shown[Math.max(0, this.at)]);
    } else if (event.key === 'Escape') {
      this.hide();
    }
  }

  /** @param {number} at */
  mark(at) {
    this.at = at;
    [...this.found.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === at)));
    this.input.setAttribute('aria-activedescendant', 'found-' + at);
  }

  /** @param {any} one */
  choose(one) {
    this.hide();
    this.input.value = '';
    this.view.set({ about: one.about });
    if (one.place) this.map.show(one.place);
  }

  hide() {
    this.found.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
  }
}
