// @ts-check
// Lets a table be written in: puts its cells, what was written and the bar below together, and tells
// what came of saving.

import { html } from './dom.js';
import { Bar } from './table-bar.js';
import { Draft, uuid } from './table-draft.js';
import { Grid } from './table-grid.js';
import { Sender } from './table-save.js';
import { Words } from './words.js';

/** @typedef {import('./table-save.js').Outcome} Outcome */

const sheet = /** @type {HTMLElement} */ (document.getElementById('sheet'));
const { network, table, person, language } = /** @type {Record<string, string>} */ ({ ...sheet.dataset });
const words = new Words(JSON.parse(sheet.dataset.words ?? '{}'), language);
const page = `/networks/${network}`;
const place = ['indusco', person, network, table].join('/');
const draft = new Draft(table, place);
const sender = new Sender('/api/v1' + page, draft, words);
const grid = new Grid(/** @type {HTMLTableElement} */ (sheet.querySelector('table')), draft, words, {
  changed: () => bar.show(elsewhere()),
  told: (sentence) => bar.tell(sentence),
});
const bar = new Bar(draft, words, { save: () => void save(), drop });

/** Waiting times before it is tried again, in seconds. */
const WAITS = [3, 6, 12, 30];
let waited = 0;
/** @type {number | undefined} */
let planned;
let sending = false;

function elsewhere() {
  const shown = grid.shown();
  return [...draft.rows.keys()].filter((id) => !shown.has(id)).length;
}

/** Nothing can be written while it is not known whether it was saved. */
function hold() {
  grid.locked = sending || draft.sent !== null;
  bar.hold(sending, draft.sent !== null);
}

function drop() {
  clearTimeout(planned);
  draft.empty();
  draft.keep();
  grid.unmarkAll();
  grid.redraw();
  bar.show(0);
  bar.tell(words.say('sheet.help'));
  hold();
}

async function save() {
  clearTimeout(planned);
  grid.close(true);
  if (sending || !ready()) return;
  sending = true;
  hold();
  grid.unmarkAll();
  bar.tell(words.say(draft.sent ? 'sheet.saving' : 'sheet.checking'));
  let outcome;
  try {
    outcome = await sender.save();
  } finally {
    sending = false;
    hold();
  }
  tell(outcome);
}

/** Whether it can go out; if not it is told what is missing. */
function ready() {
  if (draft.sent) return true;
  if (draft.list().length === 0) {
    bar.tell(words.say('sheet.nothing'));
    return false;
  }
  const late = draft.late();
  if (late.length > 0) {
    bar.tellAll(
      words.say('sheet.faults'),
      late.map((row) => [go(words.say('sheet.late', row.said?.key.join(', ') ?? '', row.said?.to ?? ''), row.id, '')]),
    );
    bar.from.focus();
    return false;
  }
  if (!draft.reason) {
    bar.tell(words.say('sheet.no-reason'));
    bar.reason.focus();
    return false;
  }
  return true;
}

/** @param {Outcome} outcome */
function tell(outcome) {
  grid.redraw();
  bar.show(elsewhere());
  switch (outcome.kind) {
    case 'saved':
      saved({ number: outcome.number, from: draft.from, undone: 0, key: uuid() });
      break;
    case 'lost':
      bar.tell(words.say(outcome.sent ? 'sheet.lost' : 'sheet.unreachable'));
      again();
      break;
    case 'signed-out':
      bar.tell(words.say('sheet.session'), signIn());
      break;
    case 'faults':
      faults(outcome.faults);
      break;
    case 'conflicts':
      conflicts(outcome);
      break;
    case 'refused':
      bar.tell(words.say('sheet.failed', outcome.problem.detail + ' ' + outcome.problem.help));
  }
}

/** Tries it again after a while, and as soon as there is a connection again. */
function again() {
  const wait = WAITS[Math.min(waited++, WAITS.length - 1)];
  planned = setTimeout(() => void save(), wait * 1000);
}

addEventListener('online', () => {
  if (planned !== undefined && draft.rows.size > 0) void save();
});

function signIn() {
  const to = encodeURIComponent(location.pathname);
  return html('a', { href: '/sign-in?to=' + to }, words.say('sheet.sign-in'));
}

/** @param {string} sentence @param {string} id @param {string} heading */
function go(sentence, id, heading) {
  const cell = grid.find(id, heading);
  return cell ? html('button', { type: 'button', class: 'link', click: () => grid.go(cell) }, sentence) : html('span', {}, sentence);
}

/** @param {import('./table-save.js').Fault[]} all */
function faults(all) {
  const rows = draft.list();
  const lines = all.map((fault) => {
    const byKey = (/** @type {import('./table-draft.js').Written} */ row) => row.said?.key.join('\n') === fault.key.join('\n');
    const row = fault.change >= 0 ? rows[fault.change] : fault.key.length > 0 ? rows.find(byKey) : undefined;
    const sentence = words.say('sheet.fault', fault.sentence, fault.help).trim();
    if (row) grid.mark(grid.find(row.id, fault.column), sentence);
    return [row ? go(sentence, row.id, fault.column) : html('span', {}, sentence)];
  });
  bar.tellAll(words.say('sheet.faults'), lines);
  const first = /** @type {HTMLTableCellElement | null} */ (sheet.querySelector('[aria-invalid]'));
  grid.go(first);
}

/** @param {{conflicts: import('./table-save.js').Conflict[], barred: import('./table-save.js').Bar[]}} of */
function conflicts(of) {
  const lines = of.conflicts.map((one) => {
    const { written, heading, theirs, now } = one;
    const name = [written.said?.key.join(', '), heading].join(', ');
    const mine = written.cells[heading];
    const shown = (/** @type {string} */ text) => text || words.say('sheet.empty');
    const decide = (/** @type {boolean} */ keep) => () => {
      if (theirs) /** @type {any} */ (written.said).cells[heading] = theirs;
      else delete (/** @type {any} */ (written.said).cells[heading]);
      grid.learn(written.id, now);
      draft.put(written.id, now, heading, keep ? mine : theirs);
      grid.redraw();
      bar.show(elsewhere());
      conflicts({ conflicts: of.conflicts.filter((other) => other !== one), barred: of.barred });
    };
    grid.mark(grid.find(written.id, heading), words.say('sheet.conflict', name, shown(mine), shown(theirs)));
    return [
      go(words.say('sheet.conflict', name, shown(mine), shown(theirs)), written.id, heading),
      bar.button(words.say('sheet.mine'), decide(true)),
      bar.button(words.say('sheet.theirs'), decide(false)),
    ];
  });
  for (const { written, words: sentence } of of.barred) {
    const leave = () => {
      draft.remove(written.id);
      grid.redraw();
      bar.show(elsewhere());
      conflicts({ conflicts: of.conflicts, barred: of.barred.filter((other) => other.written !== written) });
    };
    grid.mark(grid.find(written.id, ''), sentence);
    lines.push([go(sentence, written.id, ''), bar.button(words.say('sheet.drop'), leave)]);
  }
  if (lines.length > 0) bar.tellAll(words.say('sheet.conflicts'), lines);
  else bar.tell(words.say('sheet.help'));
}

/** What was saved last: told once the page shows it. @typedef {{number: number, from: string, undone: number, key: string}} Saved */

/** @param {Saved} what */
function saved(what) {
  draft.empty();
  draft.keep();
  sessionStorage.setItem(place + '/saved', JSON.stringify(what));
  location.reload();
}

/** @param {Saved} what */
function tellSaved(what) {
  const { number, from, undone } = what;
  const sentence = undone
    ? words.say('sheet.undone', String(undone), String(number))
    : from
      ? words.say('sheet.saved.from', String(number), from)
      : words.say('sheet.saved', String(number));
  const look = html('a', { href: `${page}/revisions/${number}` }, words.say('sheet.look'));
  bar.tell(sentence, look, bar.button(words.say('sheet.undo'), () => void undo(what)));
}

/** @param {Saved} what */
async function undo(what) {
  bar.tell(words.say('sheet.saving'));
  const outcome = await sender.undo(what.number, what.key, words.say('sheet.undo.reason', String(what.number)));
  if (outcome.kind === 'saved') {
    sessionStorage.setItem(place + '/saved', JSON.stringify({ number: outcome.number, from: '', undone: what.number, key: uuid() }));
    location.reload();
  } else if (outcome.kind === 'lost') {
    bar.tell(words.say('sheet.lost'), bar.button(words.say('sheet.again'), () => void undo(what)));
  } else {
    tell(outcome);
  }
}

function begin() {
  sheet.after(bar.element);
  const add = document.getElementById('sheet-add');
  const button = bar.button(words.say('sheet.add'), () => grid.add());
  button.id = 'sheet-add';
  add?.replaceWith(button);
  if (draft.rows.size === 0 && !draft.from) draft.from = new URL(location.href).searchParams.get('as-of') ?? '';
  hold();
  bar.show(elsewhere());
  const last = sessionStorage.getItem(place + '/saved');
  sessionStorage.removeItem(place + '/saved');
  if (last) tellSaved(JSON.parse(last));
  else if (draft.sent) void save();
  else bar.tell(words.say(draft.rows.size > 0 ? 'sheet.kept' : 'sheet.help'));
  sheet.dataset.ready = 'true';
}

begin();
