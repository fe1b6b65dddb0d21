// @ts-check
// Blocks of cells as spreadsheets put them on the clipboard: lines of cells parted by tabs. A cell
// with a tab, a line break or a quotation mark stands in quotation marks, which are doubled in it.

/**
 * @param {string} text
 * @returns {string[][]}
 */
export function block(text) {
  /** @type {string[][]} */
  const lines = [];
  let line = [];
  let cell = '';
  let quoted = false;
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < body.length; i++) {
    const letter = body[i];
    if (quoted) {
      if (letter !== '"') {
        cell += letter;
      } else if (body[i + 1] === '"') {
        cell += letter;
        i++;
      } else {
        quoted = false;
      }
    } else if (letter === '"' && cell === '' && closes(body, i)) {
      quoted = true;
    } else if (letter === '\t' || letter === '\n') {
      line.push(plain(cell));
      cell = '';
      if (letter === '\n') {
        lines.push(line);
        line = [];
      }
    } else {
      cell += letter;
    }
  }
  line.push(plain(cell));
  lines.push(line);
  return lines;
}

/**
 * Whether the quotation mark at a place has one that ends its cell.
 * @param {string} text @param {number} at
 */
function closes(text, at) {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') {
      i++;
      continue;
    }
    return i + 1 === text.length || text[i + 1] === '\t' || text[i + 1] === '\n';
  }
  return false;
}

/** @param {string} cell */
function plain(cell) {
  return cell.trim().normalize('NFC');
}
