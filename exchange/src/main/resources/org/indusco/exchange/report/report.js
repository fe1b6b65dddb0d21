// @ts-check
// What the page can do beside showing: it stands in the page itself and asks for nothing.

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
