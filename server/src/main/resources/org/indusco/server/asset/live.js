// @ts-check
// Tells anew what a page tells whenever the server says that something happened, and stops when
// there is nothing more to come.

/** Not more often than this, in milliseconds: a reader has to follow. */
const PACE = 700;

const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const stream = new EventSource(main.dataset.events ?? '');
/** @type {number | undefined} */
let planned;
let pressed = false;

addEventListener('pointerdown', () => (pressed = true));
addEventListener('pointerup', () => (pressed = false));
addEventListener('pointercancel', () => (pressed = false));

/** What holds the focus within the page, as it is told. */
function held() {
  const active = document.activeElement;
  return active && active !== main && main.contains(active) ? active.outerHTML : '';
}

/** Puts what the page says now in the place of what it said. */
async function tell() {
  planned = undefined;
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const told = page.getElementById('main');
  if (!told) return;
  if (pressed) {
    // A button under a finger stays where it is.
    soon();
    return;
  }
  const focused = held();
  main.replaceChildren(...told.childNodes);
  const again = [...main.querySelectorAll('a, button')].find((one) => one.outerHTML === focused);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

function soon() {
  planned ??= setTimeout(() => void tell(), PACE);
}

stream.addEventListener('progress', soon);
stream.addEventListener('end', () => {
  stream.close();
  soon();
});
