// @ts-check
// The bar below a table: how much was written, from when on it holds, why, and what came of saving.

import { html } from './dom.js';

/** @typedef {import('./table-draft.js').Draft} Draft */

export class Bar {
  /**
   * @param {Draft} draft
   * @param {import('./words.js').Words} words
   * @param {{save: () => void, drop: () => void}} does
   */
  constructor(draft, words, does) {
    this.draft = draft;
    this.words = words;
    this.count = html('p', { class: 'count', role: 'status' });
    this.told = html('p', { class: 'told', role: 'status' });
    this.list = html('ul', { class: 'plain', hidden: true });
    const kept = (/** @type {'from' | 'reason'} */ name) => (/** @type {Event} */ event) => {
      draft[name] = /** @type {HTMLInputElement} */ (event.target).value.trim();
      draft.keep();
    };
    this.from = /** @type {HTMLInputElement} */ (
      html('input', { id: 'sheet-from', type: 'date', 'aria-describedby': 'sheet-from-hint', change: kept('from') })
    );
    this.reason = /** @type {HTMLInputElement} */ (
      html('input', { id: 'sheet-why', type: 'text', autocomplete: 'off', input: kept('reason') })
    );
    this.save = /** @type {HTMLButtonElement} */ (html('button', { type: 'submit' }, words.say('sheet.save')));
    this.drop = /** @type {HTMLButtonElement} */ (
      html('button', { type: 'button', class: 'second', click: does.drop }, words.say('sheet.drop'))
    );
    this.form = html(
      'form',
      {
        class: 'inline',
        hidden: true,
        submit: (/** @type {Event} */ event) => {
          event.preventDefault();
          does.save();
        },
      },
      html(
        'div',
        { class: 'field' },
        html('label', { for: 'sheet-from' }, words.say('sheet.from')),
        this.from,
        html('small', { id: 'sheet-from-hint' }, words.say('sheet.from.hint')),
      ),
      html('div', { class: 'field why' }, html('label', { for: 'sheet-why' }, words.say('sheet.why')), this.reason),
      html('div', { class: 'does' }, this.save, this.drop),
    );
    this.element = html(
      'div',
      { class: 'sheet-bar', role: 'region', 'aria-label': words.say('sheet.bar') },
      this.count,
      this.told,
      this.list,
      this.form,
    );
  }

  /**
   * Shows how much was written.
   * @param {number} elsewhere rows that are not among those shown
   */
  show(elsewhere) {
    const { words, draft } = this;
    const { cells, rows, added } = draft.count();
    this.form.hidden = rows === 0;
    this.from.value = draft.from;
    this.reason.value = draft.reason;
    this.element.classList.toggle('full', rows > 0);
    const parts = rows === 0 ? [] : [words.say('sheet.changed', cells, rows, added)];
    if (elsewhere > 0) parts.push(words.say('sheet.elsewhere', elsewhere));
    if (!draft.kept) parts.push(words.say('sheet.unkept'));
    this.count.textContent = parts.join(' ');
  }

  /**
   * Tells something, with things to do about it.
   * @param {string} sentence
   * @param {...Node} more
   */
  tell(sentence, ...more) {
    this.told.replaceChildren(sentence, ...more.flatMap((one) => [' ', one]));
    this.list.replaceChildren();
    this.list.hidden = true;
  }

  /**
   * Tells what stands in the way, one thing a line.
   * @param {string} sentence @param {Node[][]} lines
   */
  tellAll(sentence, lines) {
    this.tell(sentence);
    this.list.replaceChildren(...lines.map((line) => html('li', {}, line.flatMap((one) => [one, ' ']))));
    this.list.hidden = false;
    this.list.scrollTop = 0;
  }

  /** @param {string} words @param {() => void} click */
  button(words, click) {
    return html('button', { type: 'button', class: 'second', click }, words);
  }

  /** @param {boolean} busy whether it is being sent @param {boolean} locked whether nothing can be written */
  hold(busy, locked) {
    this.save.disabled = busy;
    this.drop.disabled = busy || locked;
    this.from.disabled = this.reason.disabled = busy || locked;
    this.save.textContent = this.words.say(locked && !busy ? 'sheet.again' : 'sheet.save');
  }
}
