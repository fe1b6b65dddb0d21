// @ts-check
// Takes what was chosen in the box of the page that finds everything, where the atlas shows it, so
// that the page stays and the day with it.

export class Search {
  /**
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   * @param {import('./words.js').Words} words
   * @param {import('./map.js').AtlasMap} map
   */
  constructor(folio, view, words, map) {
    this.folio = folio;
    this.map = map;
    /** The box stands in the frame of the page, and not on the map. */
    this.element = null;
    const root = /** @type {HTMLElement | null} */ (document.querySelector('[data-network]'));
    const { about, at } = view.state;
    if (about && !at) this.show(about);
    addEventListener('chosen', (event) => {
      const chosen = /** @type {CustomEvent} */ (event).detail;
      if (chosen.about && chosen.network === root?.dataset.network) {
        event.preventDefault();
        view.set({ about: chosen.about });
        this.show(chosen.about);
      }
    });
  }

  /** Moves the map so that a town or cooperative can be seen. @param {string} about as kind:id */
  show(about) {
    const [kind, id] = about.split(/:(.*)/);
    const among = { town: this.folio.places, cooperative: this.folio.cooperatives }[kind] ?? [];
    const told = among.find((/** @type {any} */ one) => one.id === id);
    const place = kind === 'town' ? told : this.folio.places[told?.stints[0].place ?? -1];
    if (place) this.map.show(place);
  }
}
