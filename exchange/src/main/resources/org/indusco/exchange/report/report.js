// @ts-check
// What the page can do beside showing: it stands in the page itself, which is XML (so there is no
// less-than sign and no ampersand in it), and asks for nothing.

// Browsers whose style sheets cannot open what is folded for printing.
addEventListener('beforeprint', () => {
  document.querySelectorAll('details').forEach((each) => { each.open = true; });
});

// The text of a cell as a CSV field: a figure before rounding where there is one. What a spreadsheet
// would take for a formula is marked as text.
function field(cell) {
  const data = cell.querySelector('data');
  if (data !== null) {
    return data.getAttribute('value');
  }
  const parts = [];
  cell.childNodes.forEach((node) => { parts.push(node.textContent.trim()); });
  const words = parts.filter((part) => part !== '').join(', ');
  const safe = /^[=+\-@]/.test(words) ? "'" + words : words;
  return /[",\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

// A table with the rows that are folded below it, without sums.
function csv(table) {
  const parts = [table, document.getElementById(table.id + '-more')];
  const rows = [];
  parts.forEach((part, number) => {
    if (part === null) {
      return;
    }
    part.querySelectorAll('tr').forEach((row) => {
      const head = row.parentElement.tagName === 'THEAD';
      if (row.parentElement.tagName === 'TFOOT' || (head ? number !== 0 : false)) {
        return;
      }
      rows.push(Array.from(row.cells, field).join(','));
    });
  });
  return rows.join('\r\n') + '\r\n';
}

// Where the clipboard is out of reach, as for pages of some file systems, the file is offered.
async function copy(table, button) {
  const text = csv(table);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.done;
  } catch (refused) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\ufeff' + text], { type: 'text/csv' }));
    link.download = table.id + '.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

addEventListener('DOMContentLoaded', () => {
  const words = document.body.dataset;
  document.querySelectorAll('.wide').forEach((around) => {
    const table = around.firstElementChild;
    if (table.id.endsWith('-more')) {
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.dataset.done = words.copied;
    button.addEventListener('click', () => { copy(table, button); });
    around.after(button);
  });
});

// All months together, before the first.
const ALL = -1;

// A drawing that holds parts for months: one month of it is shown at a time, or all together.
function stepped(figure) {
  const words = figure.dataset;
  const months = Array.from(figure.querySelectorAll('.months li'), (line) => line.textContent);
  const parts = Array.from(figure.querySelectorAll('[data-months]'), (part) => ({
    part,
    all: part.dataset.months === 'all',
    range: part.dataset.months.split(' ').map(Number),
  }));
  const circles = Array.from(figure.querySelectorAll('[data-radii]'), (circle) => ({
    circle,
    radii: circle.dataset.radii.split(' '),
  }));
  let shown = ALL;
  let playing = 0;

  const button = (label, does) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', does);
    return made;
  };
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '0';
  slider.max = String(months.length - 1);
  slider.value = '0';
  slider.setAttribute('aria-label', words.month);
  const told = document.createElement('output');
  told.setAttribute('aria-live', 'polite');

  function show(month) {
    const whole = month === ALL;
    shown = month;
    parts.forEach(({ part, all, range }) => {
      const within = all ? false : month >= range[0] ? range[1] > month : false;
      const seen = whole ? all : within;
      part.setAttribute('display', seen ? 'inline' : 'none');
    });
    circles.forEach(({ circle, radii }) => {
      circle.setAttribute('r', whole ? '0' : radii[month]);
    });
    slider.value = String(Math.max(0, month));
    told.textContent = whole ? words.whole : months[month];
    slider.setAttribute('aria-valuetext', told.textContent);
    earlier.disabled = whole ? true : month === 0;
    later.disabled = month === months.length - 1;
    together.disabled = whole;
    figure.classList.toggle('month', !whole);
  }

  function pause() {
    clearInterval(playing);
    playing = 0;
    play.textContent = words.play;
  }

  function step(by) {
    pause();
    show(Math.min(months.length - 1, Math.max(0, shown + by)));
  }

  const earlier = button(words.earlier, () => { step(-1); });
  const later = button(words.later, () => { step(1); });
  const together = button(words.all, () => {
    pause();
    show(ALL);
  });
  const play = button(words.play, () => {
    if (playing !== 0) {
      pause();
      return;
    }
    play.textContent = words.pause;
    show(shown === months.length - 1 ? 0 : shown + 1);
    playing = setInterval(() => {
      if (shown === months.length - 1) {
        pause();
      } else {
        show(shown + 1);
      }
    }, 900);
  });
  slider.addEventListener('input', () => {
    pause();
    show(Number(slider.value));
  });

  const controls = document.createElement('div');
  controls.className = 'controls';
  controls.append(earlier, slider, later, play, together);
  figure.prepend(controls, told);
  show(ALL);
}

addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('.steps').forEach(stepped);
});
