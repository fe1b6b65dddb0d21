// @ts-check
// What somebody has written into a table and not yet saved. It is kept in the tab, so that it
// outlives a reload, another page and a session that ended.

/** @typedef {Record<string, string>} Cells texts by heading */
/** @typedef {{key: string[], from: string | null, to: string | null, cells: Cells}} Said */
/**
 * A row of which something was written: what it said before, null for a new one, and what was
 * written.
 * @typedef {{id: string, said: Said | null, cells: Cells}} Written
 */
/** @typedef {{from: string | null, to: string | null, key: string[], table: string, cells: Cells}} Change */
/** What went out and was not answered. @typedef {{body: string, match: string}} Sent */

/** A random id, also where the page did not come over a safe connection. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** @param {Said} said */
export function idOf(said) {
  return JSON.stringify([said.key, said.from]);
}

export class Draft {
  /**
   * @param {string} table
   * @param {string} place where it is kept
   */
  constructor(table, place) {
    this.table = table;
    this.place = place;
    /** @type {Map<string, Written>} */
    this.rows = new Map();
    /** @type {{id: string, heading: string, before: string}[]} */
    this.steps = [];
    /** Whether it could be kept: what is too much for the tab is lost with the page. */
    this.kept = true;
    this.waiting = false;
    this.empty();
    this.recall();
  }

  empty() {
    this.rows.clear();
    this.steps = [];
    this.key = uuid();
    this.from = '';
    this.reason = '';
    /** @type {Sent | null} */
    this.sent = null;
  }

  recall() {
    const kept = sessionStorage.getItem(this.place);
    if (!kept) return;
    const { rows, key, from, reason, sent } = JSON.parse(kept);
    this.rows = new Map(rows.map((/** @type {Written} */ row) => [row.id, row]));
    Object.assign(this, { key, from, reason, sent });
  }

  keep() {
    if (this.waiting) return;
    this.kept = true;
    if (this.rows.size === 0) {
      sessionStorage.removeItem(this.place);
      return;
    }
    const { key, from, reason, sent } = this;
    try {
      sessionStorage.setItem(this.place, JSON.stringify({ rows: [...this.rows.values()], key, from, reason, sent }));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.kept = false;
    }
  }

  /**
   * Writes many cells and keeps them once.
   * @param {() => void} writing
   */
  together(writing) {
    this.waiting = true;
    try {
      writing();
    } finally {
      this.waiting = false;
      this.keep();
    }
  }

  /** A new row without cells. */
  add() {
    const id = 'new ' + uuid();
    this.rows.set(id, { id, said: null, cells: {} });
    return id;
  }

  /** @param {string} id */
  remove(id) {
    this.rows.delete(id);
    this.steps = this.steps.filter((step) => step.id !== id);
    this.keep();
  }

  /**
   * What stands in a cell.
   * @param {string} id @param {Said | null} said @param {string} heading
   */
  text(id, said, heading) {
    const row = this.rows.get(id);
    return row?.cells[heading] ?? (row?.said ?? said)?.cells[heading] ?? '';
  }

  /**
   * Whether something else was written into a cell than it said.
   * @param {string} id @param {string} heading
   */
  changed(id, heading) {
    return heading in (this.rows.get(id)?.cells ?? {});
  }

  /**
   * Writes into a cell.
   * @param {string} id @param {Said | null} said @param {string} heading @param {string} text
   */
  write(id, said, heading, text) {
    const before = this.text(id, said, heading);
    if (text === before) return;
    this.steps.push({ id, heading, before });
    this.put(id, said, heading, text);
  }

  /** @param {string} id @param {Said | null} said @param {string} heading @param {string} text */
  put(id, said, heading, text) {
    const row = this.rows.get(id) ?? { id, said, cells: {} };
    this.rows.set(id, row);
    if (text === (row.said?.cells[heading] ?? '')) {
      delete row.cells[heading];
    } else {
      row.cells[heading] = text;
    }
    if (row.said && Object.keys(row.cells).length === 0) this.rows.delete(id);
    this.keep();
  }

  /** Takes the last writing back, and tells where that was. */
  back() {
    const step = this.steps.pop();
    if (!step) return null;
    const row = this.rows.get(step.id);
    return { ...step, said: row?.said ?? null };
  }

  count() {
    let cells = 0;
    let added = 0;
    for (const row of this.rows.values()) {
      cells += Object.keys(row.cells).length;
      added += row.said ? 0 : 1;
    }
    return { cells, rows: this.rows.size, added };
  }

  /** The rows that say something, in the order in which they go out. */
  list() {
    return [...this.rows.values()].filter((row) => Object.keys(row.cells).length > 0);
  }

  /** @returns {Change[]} */
  changes() {
    return this.list().map((row) => {
      const all = Object.entries({ ...row.said?.cells, ...row.cells });
      const cells = Object.fromEntries(all.filter(([, text]) => text !== ''));
      const key = row.said?.key ?? [];
      return { table: this.table, key, from: this.start(row), to: row.said?.to ?? null, cells };
    });
  }

  /**
   * The day from which on a row is said: never before it began to say what was changed in it.
   * @param {Written} row
   */
  start(row) {
    const own = row.said?.from ?? null;
    return this.from && (!own || own < this.from) ? this.from : own;
  }

  /** Rows that have ended before the day from which on they were to say something else. */
  late() {
    return this.list().filter((row) => {
      const start = this.start(row);
      return start && row.said?.to && row.said.to <= start;
    });
  }
}
