// @ts-check
// What can be taken away from a view: its address, a picture, its data.

import * as days from './days.js';
import { html } from './dom.js';
import { inks } from './inks.js';

export class Tools {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   * @param {{network: string, title: string, sheets: string}} about
   */
  constructor(folio, view, words, map, about) {
    this.folio = folio;
    this.view = view;
    this.words = words;
    this.map = map;
    this.about = about;
    this.told = html('span', { role: 'status' });
    this.element = html(
      'details',
      { class: 'tools', open: matchMedia('(min-width: 60em)').matches },
      html('summary', {}, this.words.say('take')),
      this.button('link', () => this.link()),
      this.button('png', () => this.png()),
      this.sheet('svg'),
      this.sheet('pdf'),
      this.button('geojson', () => this.geoJson()),
      this.button('print', () => print()),
      this.told,
    );
  }

  /**
   * The map of the day as it is printed, drawn by the server for those who see all.
   * @param {'svg' | 'pdf'} form
   */
  sheet(form) {
    if (!this.about.sheets) return null;
    const link = html('a', { class: 'plain-button', target: '_blank' }, this.words.say(form));
    const follow = () => {
      const { day, layers } = this.view.state;
      const theme = layers.includes('industries')
        ? 'industries'
        : layers.includes('cooperatives')
          ? 'members'
          : 'regions';
      link.setAttribute('href', `${this.about.sheets}.${form}?day=${days.format(day)}&theme=${theme}`);
    };
    this.view.whenChanged(follow);
    follow();
    return link;
  }

  /** @param {string} key @param {() => void} action */
  button(key, action) {
    return html('button', { type: 'button', class: 'plain-button', click: action }, this.words.say(key));
  }

  async link() {
    const address = location.origin + this.view.address();
    try {
      await navigator.clipboard.writeText(address);
      this.told.textContent = this.words.say('link.copied');
    } catch {
      // Browsers keep the clipboard to themselves on pages that did not come encrypted.
      prompt(this.words.say('link'), address);
    }
  }

  /** @param {string} ending */
  name(ending) {
    return `${this.about.network}-${days.format(this.view.state.day)}.${ending}`;
  }

  /** @param {Blob} blob @param {string} name */
  save(blob, name) {
    const address = URL.createObjectURL(blob);
    html('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  /** The map as it is seen, with its title, its day and where it comes from. */
  async png() {
    const seen = await this.map.picture();
    const ratio = devicePixelRatio;
    const ink = inks();
    const canvas = document.createElement('canvas');
    canvas.width = seen.width;
    canvas.height = seen.height + 74 * ratio;
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.fillStyle = ink.paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = ink.water;
    context.fillRect(0, 44 * ratio, seen.width, seen.height);
    context.drawImage(seen, 0, 44 * ratio);
    context.scale(ratio, ratio);
    context.fillStyle = ink.ink;
    context.font = '600 20px "Source Serif 4", "Noto Serif", Georgia, "Noto Serif CJK SC", serif';
    const day = this.folio.say(this.view.state.day, this.words.language);
    context.fillText(this.about.title + ' · ' + day, 12, 29, seen.width / ratio - 24);
    context.fillStyle = ink.second;
    context.font = '12px "Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';
    const foot = this.words.say('schematic') + ' ' + location.origin + this.view.address();
    context.fillText(foot, 12, seen.height / ratio + 63, seen.width / ratio - 24);
    canvas.toBlob((blob) => blob && this.save(blob, this.name('png')), 'image/png');
  }

  /** What stood on the day: regions, zones, and towns with what stood there. */
  geoJson() {
    const standing = this.folio.on(this.view.state.day);
    const day = days.format(standing.day);
    /** @type {any[]} */
    const features = [];
    const add = (/** @type {any} */ geometry, /** @type {any} */ properties) =>
      features.push({ type: 'Feature', properties: { ...properties, day }, geometry });
    for (const region of standing.regions) {
      const whole = this.folio.regions[region.number];
      const outline = whole.outlines.find((/** @type {any} */ one) => one.from <= standing.day && standing.day < one.to);
      add(outline?.geometry ?? null, {
        kind: 'region',
        id: region.id,
        name: region.name,
        name_zh: region.name_zh,
        cooperatives: standing.byRegion.get(region.number)?.cooperatives ?? 0,
      });
    }
    for (const zone of standing.zones) {
      for (const outline of zone.outlines) {
        add(outline.geometry, { kind: 'zone', id: zone.id, name: zone.name, name_zh: zone.name_zh, status: zone.kind });
      }
    }
    for (const town of standing.towns) {
      add(
        { type: 'Point', coordinates: [town.place.lon, town.place.lat] },
        {
          kind: 'town',
          id: town.place.id,
          name: town.place.name,
          name_zh: town.place.name_zh,
          cooperatives: town.sum.cooperatives,
          members: town.sum.members,
          depots: town.depots.map((/** @type {any} */ depot) => depot.id),
          region: this.folio.regions[town.region]?.id ?? null,
        },
      );
    }
    this.folio.more(this.view.state).forEach((/** @type {any} */ one) => add(one.geometry, one.properties));
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    this.save(new Blob([text], { type: 'application/geo+json' }), this.name('geojson'));
  }
}
