// @ts-check
// The cells of a table as one writes in them: by Enter, F2, a second click or by typing; Tab and
// arrow keys lead on, Escape gives up.

import { html } from './dom.js';
import { idOf } from './table-draft.js';
import { block } from './table-paste.js';

/** @typedef {import('./table-draft.js').Said} Said */
/** @typedef {HTMLTableCellElement} Cell */

/** So many lines are taken from the clipboard at most: as many as one change may have. */
const MOST_LINES = 1000;

export class Grid {
  /**
   * @param {HTMLTableElement} table
   * @param {import('./table-draft.js').Draft} draft
   * @param {import('./words.js').Words} words
   * @param {{changed: () => void, told: (words: string) => void}} to who is told of what happens
   */
  constructor(table, draft, words, to) {
    this.table = table;
    this.draft = draft;
    this.words = words;
    this.to = to;
    this.body = table.tBodies[0];
    this.heads = [.../** @type {HTMLTableSectionElement} */ (table.tHead).rows[0].cells];
    this.headings = this.heads.map((head) => head.dataset.heading ?? '');
    this.named = this.headings[0] !== '';
    this.keys = JSON.parse(/** @type {HTMLElement} */ (table.closest('#sheet')).dataset.keys ?? '[]');
    this.locked = false;
    /** @type {WeakMap<HTMLTableRowElement, {id: string, said: Said}>} */
    this.known = new WeakMap();
    /** @type {Cell | null} */
    this.editing = null;
    /** @type {Cell | null} */
    this.current = null;
    table.setAttribute('role', 'grid');
    // Tab leads from one cell on out of the table; Enter follows the link of a cell.
    for (const link of this.body.querySelectorAll('a')) link.tabIndex = -1;
    this.redraw();
    table.addEventListener('keydown', (event) => this.pressed(event));
    table.addEventListener('dblclick', (event) => this.edit(this.cellOf(event.target)));
    table.addEventListener('click', (event) => this.clicked(event));
    table.addEventListener('focusin', (event) => this.current_(this.cellOf(event.target)));
    table.addEventListener('focusout', (event) => this.left(event));
    table.addEventListener('paste', (event) => this.pasted(event));
    table.addEventListener('copy', (event) => this.copied(event));
  }

  /** @param {EventTarget | null} target */
  cellOf(target) {
    const cell = target instanceof Element ? target.closest('tbody td, tbody th') : null;
    return /** @type {Cell | null} */ (cell);
  }

  /** @param {Cell} cell @returns {HTMLTableRowElement} */
  rowOf(cell) {
    return /** @type {HTMLTableRowElement} */ (cell.parentElement);
  }

  /** @param {HTMLTableRowElement} row @returns {{id: string, said: Said | null}} */
  about(row) {
    if (row.dataset.new) return { id: row.dataset.new, said: null };
    const known = this.known.get(row);
    if (known) return known;
    const said = /** @type {Said} */ (JSON.parse(row.dataset.said ?? '{}'));
    const about = { id: idOf(said), said };
    this.known.set(row, about);
    return about;
  }

  /**
   * Takes note of what a row says now.
   * @param {string} id @param {Said} now
   */
  learn(id, now) {
    const row = this.shown().get(id);
    if (row) this.known.set(row, { id, said: now });
  }

  /** The rows that are shown, by id. */
  shown() {
    return new Map([...this.body.rows].map((row) => [this.about(row).id, row]));
  }

  /** @param {Cell} cell */
  heading(cell) {
    return this.headings[cell.cellIndex];
  }

  /**
   * Whether one can write in a cell. What tells a row from others stays.
   * @param {Cell} cell
   */
  open(cell) {
    const heading = this.heading(cell);
    if (!heading || this.locked) return false;
    const { said } = this.about(this.rowOf(cell));
    return !said || !this.isKey(cell);
  }

  /** @param {Cell} cell */
  isKey(cell) {
    return this.keys.includes(this.heading(cell));
  }

  /** Shows all that is written, new rows last. */
  redraw() {
    for (const row of [...this.body.rows]) {
      if (row.dataset.new && !this.draft.rows.has(row.dataset.new)) row.remove();
    }
    const shown = this.shown();
    for (const written of this.draft.rows.values()) {
      if (!written.said && !shown.has(written.id)) this.append(written.id);
    }
    for (const row of this.body.rows) {
      for (const cell of row.cells) this.show(/** @type {Cell} */ (cell));
    }
    this.current_(this.current?.isConnected ? this.current : (this.body.rows[0]?.cells[0] ?? null));
  }

  /** @param {string} id */
  append(id) {
    const cells = this.headings.map((heading, i) => {
      const head = i === 0;
      const figures = this.table.tHead?.querySelector(`[data-heading="${CSS.escape(heading)}"]`)?.classList.contains('figures');
      return html(head ? 'th' : 'td', { scope: head && 'row', class: figures && 'figures' }, heading ? '' : head ? this.words.say('sheet.new') : '');
    });
    const row = html('tr', { 'data-new': id, class: 'new', translate: 'no' }, cells);
    this.body.append(row);
    return /** @type {HTMLTableRowElement} */ (row);
  }

  /** @param {Cell} cell */
  show(cell) {
    if (cell === this.editing) return;
    if (!cell.hasAttribute('tabindex')) cell.tabIndex = -1;
    const heading = this.heading(cell);
    if (!heading) return;
    const { id, said } = this.about(this.rowOf(cell));
    const text = this.draft.text(id, said, heading);
    const changed = this.draft.changed(id, heading);
    cell.classList.toggle('changed', changed);
    if (said && this.isKey(cell)) {
      cell.setAttribute('aria-readonly', 'true');
      return;
    }
    if (cell.textContent !== text) cell.textContent = text;
  }

  /** @param {Cell | null} cell on which the keys work */
  current_(cell) {
    if (!cell || cell === this.current) return;
    if (this.current) this.current.tabIndex = -1;
    this.current = cell;
    cell.tabIndex = 0;
  }

  /** @param {Cell | null | undefined} cell */
  go(cell) {
    if (!cell) return;
    this.current_(cell);
    cell.focus();
  }

  /**
   * The cell so many columns and rows from another, as far as there is one.
   * @param {Cell} cell @param {number} across @param {number} down
   */
  next(cell, across, down) {
    const rows = this.body.rows;
    const at = [...rows].indexOf(this.rowOf(cell)) + down;
    const row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    return /** @type {Cell} */ (row.cells[Math.max(0, Math.min(row.cells.length - 1, cell.cellIndex + across))]);
  }

  /**
   * The next cell in which one can write, row after row.
   * @param {Cell} cell @param {number} way 1 or -1
   */
  following(cell, way) {
    const all = [...this.body.rows].flatMap((row) => [...row.cells]);
    for (let i = all.indexOf(cell) + way; i >= 0 && i < all.length; i += way) {
      if (this.open(/** @type {Cell} */ (all[i]))) return /** @type {Cell} */ (all[i]);
    }
    return null;
  }

  /** @param {MouseEvent} event */
  clicked(event) {
    const cell = this.cellOf(event.target);
    if (!cell || cell === this.editing || (event.target instanceof Element && event.target.closest('a'))) return;
    const again = cell === document.activeElement && cell.dataset.once === 'true';
    for (const other of this.body.querySelectorAll('[data-once]')) delete (/** @type {HTMLElement} */ (other).dataset.once);
    cell.dataset.once = 'true';
    if (again) this.edit(cell);
    else this.go(cell);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const cell = this.cellOf(event.target);
    if (!cell) return;
    if (this.editing) this.pressedInside(event, cell);
    else this.pressedOutside(event, cell);
  }

  /** @param {KeyboardEvent} event @param {Cell} cell */
  pressedInside(event, cell) {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Escape') {
      this.close(false);
      this.go(cell);
    } else if (key === 'Enter') {
      this.close(true);
      this.go(this.next(cell, 0, event.shiftKey ? -1 : 1));
    } else if (key === 'Tab') {
      this.close(true);
      const other = this.following(cell, event.shiftKey ? -1 : 1);
      if (!other) {
        this.go(cell);
        return;
      }
      this.edit(other);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {KeyboardEvent} event @param {Cell} cell */
  pressedOutside(event, cell) {
    /** @type {Record<string, number[]>} */
    const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1], Home: [-9999, 0], End: [9999, 0], PageDown: [0, 20], PageUp: [0, -20] };
    const { key } = event;
    const command = event.ctrlKey || event.metaKey;
    if (ways[key] && !event.altKey) {
      const [across, down] = ways[key];
      this.go(this.next(cell, across, command && down === 0 && Math.abs(across) > 1 ? Math.sign(across) * 9999 : down));
    } else if (key === 'Enter' && !this.open(cell) && cell.querySelector('a')) {
      cell.querySelector('a')?.click();
    } else if (key === 'F2' || key === 'Enter') {
      this.edit(cell);
    } else if (key === 'Delete' || key === 'Backspace') {
      this.write(cell, '');
    } else if (command && key.toLowerCase() === 'z') {
      this.back();
    } else if (key.length === 1 && !command && !event.altKey && key !== ' ' && this.open(cell)) {
      this.edit(cell, key);
    } else {
      return;
    }
    event.preventDefault();
  }

  /**
   * @param {Cell | null} cell
   * @param {string} [typed] what stands there instead of its text
   */
  edit(cell, typed) {
    if (!cell || cell === this.editing) return;
    if (!this.open(cell)) {
      if (this.heading(cell) && !this.locked) this.to.told(this.words.say('sheet.key'));
      return;
    }
    this.close(true);
    const { id, said } = this.about(this.rowOf(cell));
    const heading = this.heading(cell);
    const text = this.draft.text(id, said, heading);
    this.editing = cell;
    this.current_(cell);
    cell.classList.add('editing');
    const field = this.field(cell, heading, typed ?? text);
    cell.replaceChildren(field);
    field.focus();
    if (!(field instanceof HTMLInputElement)) return;
    if (typed === undefined) field.select();
    else field.setSelectionRange(typed.length, typed.length);
  }

  /** @param {Cell} cell @param {string} heading @param {string} text */
  field(cell, heading, text) {
    const options = JSON.parse(this.heads[cell.cellIndex].dataset.options ?? '[]');
    if (options.length === 0 || (text && !options.includes(text))) {
      return html('input', { type: 'text', 'aria-label': heading, autocomplete: 'off', value: text });
    }
    const all = ['', ...options];
    return html(
      'select',
      { 'aria-label': heading },
      all.map((option) => html('option', { value: option, selected: option === text }, option)),
    );
  }

  /** @param {boolean} kept whether what was typed stays */
  close(kept) {
    const cell = this.editing;
    if (!cell) return;
    const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (cell.firstElementChild);
    const typed = field.value.trim().normalize('NFC');
    this.editing = null;
    cell.classList.remove('editing');
    cell.textContent = '';
    if (kept) this.write(cell, typed);
    this.show(cell);
  }

  /** @param {FocusEvent} event */
  left(event) {
    if (this.editing && event.relatedTarget instanceof Node && !this.editing.contains(event.relatedTarget)) {
      this.close(true);
    }
  }

  /** @param {Cell} cell @param {string} text */
  write(cell, text) {
    if (this.put(cell, text)) this.to.changed();
  }

  /** @param {Cell} cell @param {string} text @returns {boolean} whether one can write there */
  put(cell, text) {
    if (!this.open(cell)) return false;
    const { id, said } = this.about(this.rowOf(cell));
    this.draft.write(id, said, this.heading(cell), text);
    this.unmark(cell);
    this.show(cell);
    return true;
  }

  /** Takes the last writing back. */
  back() {
    const step = this.draft.back();
    if (!step) return;
    const row = this.shown().get(step.id);
    const said = row ? this.about(row).said : step.said;
    this.draft.put(step.id, said, step.heading, step.before);
    this.redraw();
    this.to.changed();
    if (row) this.go(/** @type {Cell} */ (row.cells[this.headings.indexOf(step.heading)]));
  }

  /** Adds a row at the end and begins to write in it. */
  add() {
    if (this.locked) return;
    const row = this.append(this.draft.add());
    for (const cell of row.cells) this.show(/** @type {Cell} */ (cell));
    this.to.changed();
    this.edit(/** @type {Cell} */ (row.cells[this.named ? 0 : 1]));
  }

  /** @param {ClipboardEvent} event */
  pasted(event) {
    const cell = this.cellOf(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell || (this.editing && !/[\t\n]/.test(text.trim()))) return;
    event.preventDefault();
    if (this.locked) return;
    this.close(false);
    const lines = block(text);
    const from = this.named ? cell.cellIndex : Math.max(1, cell.cellIndex);
    let at = [...this.body.rows].indexOf(this.rowOf(cell));
    let put = 0;
    let left = 0;
    this.draft.together(() => {
      for (const line of lines.slice(0, MOST_LINES)) {
        const row = this.body.rows[at++] ?? this.append(this.draft.add());
        line.forEach((piece, i) => {
          const target = /** @type {Cell | undefined} */ (row.cells[from + i]);
          const same = target && target.textContent === piece;
          if (target && this.put(target, piece)) put++;
          else if (!same && piece !== '') left++;
        });
      }
    });
    left += lines.slice(MOST_LINES).flat().length;
    this.redraw();
    this.to.changed();
    this.to.told(this.words.say('sheet.pasted', put) + (left ? ' ' + this.words.say('sheet.left', left) : ''));
    this.go(cell.isConnected ? cell : null);
  }

  /** @param {ClipboardEvent} event */
  copied(event) {
    const cell = this.cellOf(event.target);
    if (!cell || this.editing || !getSelection()?.isCollapsed) return;
    event.clipboardData?.setData('text/plain', cell.textContent ?? '');
    event.preventDefault();
  }

  /**
   * The cell of a row under a heading; the row's first when the heading is not shown.
   * @param {string} id @param {string} heading
   */
  find(id, heading) {
    const row = this.shown().get(id);
    const column = this.headings.indexOf(heading);
    return /** @type {Cell | undefined} */ (row?.cells[column < 0 ? 0 : column]);
  }

  /** @param {Cell | undefined} cell @param {string} sentence what is wrong in it */
  mark(cell, sentence) {
    if (!cell) return;
    cell.setAttribute('aria-invalid', 'true');
    cell.title = sentence;
  }

  /** @param {Cell} cell */
  unmark(cell) {
    cell.removeAttribute('aria-invalid');
    cell.removeAttribute('title');
  }

  unmarkAll() {
    for (const cell of this.body.querySelectorAll('[aria-invalid]')) this.unmark(/** @type {Cell} */ (cell));
  }
}
