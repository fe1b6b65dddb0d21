// @ts-check
// Sends what was written, once and never twice: what went out without an answer goes out again
// under the same key. Before it goes out it is looked at whether it can be saved, and whether
// somebody else has changed the same meanwhile.

import { uuid } from './table-draft.js';

/** @typedef {import('./table-draft.js').Said} Said */
/** @typedef {import('./table-draft.js').Written} Written */
/** @typedef {{change: number, key: string[], column: string, sentence: string, help: string}} Fault */
/** @typedef {{written: Written, heading: string, theirs: string, now: Said}} Conflict */
/** @typedef {{written: Written, words: string}} Bar a row that cannot be saved as it is */
/**
 * What came of sending.
 * @typedef {{kind: 'saved', number: number}
 *   | {kind: 'lost', sent: boolean}
 *   | {kind: 'signed-out'}
 *   | {kind: 'faults', faults: Fault[]}
 *   | {kind: 'conflicts', conflicts: Conflict[], barred: Bar[]}
 *   | {kind: 'refused', problem: any}} Outcome
 */

/** So long an answer is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** So often it is looked again when somebody changes the network in just that moment. */
const TRIES = 3;

export class Sender {
  /**
   * @param {string} network the address of its API
   * @param {import('./table-draft.js').Draft} draft
   * @param {import('./words.js').Words} words
   */
  constructor(network, draft, words) {
    this.network = network;
    this.draft = draft;
    this.words = words;
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector('input[name=_csrf]'));
    this.token = field?.value ?? '';
  }

  /**
   * @param {string} path @param {string} body @param {Record<string, string>} [headers]
   * @param {boolean} [anew] whether the token was fetched anew already
   * @returns {Promise<Response>}
   */
  async post(path, body, headers = {}, anew = false) {
    const answer = await fetch(this.network + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': this.token, ...headers },
      body,
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status !== 403 || anew) return answer;
    // Whoever has signed in again has another token, and who is not signed in has none.
    const self = await fetch('/api/v1/account');
    if (!self.ok) return self;
    const { csrf } = await self.json();
    if (csrf === this.token) return answer;
    this.token = csrf;
    return this.post(path, body, headers, true);
  }

  /** @returns {Promise<Outcome>} */
  async save() {
    try {
      for (let i = 0; i < TRIES; i++) {
        const outcome = this.draft.sent ? await this.send() : await this.look();
        if (outcome) return outcome;
      }
      return { kind: 'lost', sent: false };
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) {
        return { kind: 'lost', sent: this.draft.sent !== null };
      }
      throw error;
    }
  }

  /** Looks whether it can be saved; if so it stands in the draft as what goes out. */
  async look() {
    const { draft } = this;
    const rows = draft.list();
    const changes = draft.changes();
    const answer = await this.post('/changes/check', JSON.stringify({ changes }));
    if (answer.status === 401) return /** @type {Outcome} */ ({ kind: 'signed-out' });
    if (answer.status >= 500 || answer.status === 429) return /** @type {Outcome} */ ({ kind: 'lost', sent: false });
    const told = await answer.json();
    if (!answer.ok) return this.refused(told);
    const { conflicts, barred, merged } = this.compare(rows, told.rows);
    if (conflicts.length + barred.length > 0) return /** @type {Outcome} */ ({ kind: 'conflicts', conflicts, barred });
    if (told.faults.length > 0) return /** @type {Outcome} */ ({ kind: 'faults', faults: told.faults });
    // What others have written into other cells of the same rows is looked at together with it.
    if (merged) return null;
    const match = `"${told.revision}-${told.revision}"`;
    draft.sent = { body: JSON.stringify({ reason: draft.reason, changes }), match };
    draft.keep();
    return null;
  }

  /**
   * What others have said meanwhile of the rows that were written in.
   * @param {Written[]} rows @param {{now: Said[]}[]} told
   */
  compare(rows, told) {
    /** @type {Conflict[]} */
    const conflicts = [];
    /** @type {Bar[]} */
    const barred = [];
    let merged = false;
    rows.forEach((written, i) => {
      const { now } = told[i];
      const { said } = written;
      const name = (said?.key ?? Object.values(written.cells)).join(', ');
      if (!said) {
        if (now.length > 0) barred.push({ written, words: this.words.say('sheet.there', name) });
        return;
      }
      const one = now.length === 1 ? { ...now[0], key: said.key } : null;
      if (!one || one.from !== said.from || one.to !== said.to) {
        barred.push({ written, words: this.words.say('sheet.split', name) });
        return;
      }
      const headings = new Set([...Object.keys(one.cells), ...Object.keys(said.cells)]);
      for (const heading of headings) {
        const theirs = one.cells[heading] ?? '';
        if (theirs === (said.cells[heading] ?? '')) continue;
        if (heading in written.cells && written.cells[heading] !== theirs) {
          conflicts.push({ written, heading, theirs, now: one });
        } else {
          merged = true;
          delete written.cells[heading];
          if (theirs) said.cells[heading] = theirs;
          else delete said.cells[heading];
        }
      }
    });
    if (merged) this.draft.keep();
    return { conflicts, barred, merged };
  }

  /** Sends what stands in the draft as what goes out. */
  async send() {
    const { draft } = this;
    const sent = /** @type {import('./table-draft.js').Sent} */ (draft.sent);
    const answer = await this.post('/changes', sent.body, { 'Idempotency-Key': draft.key, 'If-Match': sent.match });
    if (answer.status === 401) return /** @type {Outcome} */ ({ kind: 'signed-out' });
    if (answer.status >= 500 || answer.status === 429) return /** @type {Outcome} */ ({ kind: 'lost', sent: true });
    const told = await answer.json();
    if (answer.ok) return /** @type {Outcome} */ ({ kind: 'saved', number: told.number });
    // A refusal says that it was never saved under this key either.
    draft.sent = null;
    draft.keep();
    return answer.status === 412 ? null : this.refused(told);
  }

  /** @param {any} problem @returns {Outcome} */
  refused(problem) {
    if (problem.code === 'ID_REUSED_DIFFERENT_CONTENT') {
      this.draft.key = uuid();
      this.draft.keep();
    }
    return problem.faults ? { kind: 'faults', faults: problem.faults } : { kind: 'refused', problem };
  }

  /**
   * Takes a revision back.
   * @param {number} number @param {string} key @param {string} reason
   * @returns {Promise<Outcome>}
   */
  async undo(number, key, reason) {
    try {
      const answer = await this.post(`/revisions/${number}/undo`, JSON.stringify({ reason }), { 'Idempotency-Key': key });
      if (answer.status === 401) return { kind: 'signed-out' };
      if (answer.status >= 500 || answer.status === 429) return { kind: 'lost', sent: true };
      const told = await answer.json();
      return answer.ok ? { kind: 'saved', number: told.number } : this.refused(told);
    } catch (error) {
      if (error instanceof TypeError || error instanceof DOMException) return { kind: 'lost', sent: true };
      throw error;
    }
  }
}
