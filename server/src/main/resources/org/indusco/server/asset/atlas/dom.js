// @ts-check
// Elements of the page, made of names, attributes and what they hold.

const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {Node | string | number | null | undefined | false} Piece */

/**
 * @param {Element} element
 * @param {Record<string, any>} attributes functions are listeners; false and null are left out
 * @param {(Piece | Piece[])[]} pieces
 */
function fill(element, attributes, pieces) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  for (const piece of pieces.flat()) {
    if (piece !== null && piece !== undefined && piece !== false) {
      element.append(piece instanceof Node ? piece : String(piece));
    }
  }
}

/**
 * @param {string} name
 * @param {Record<string, any>} [attributes]
 * @param {...(Piece | Piece[])} pieces
 * @returns {HTMLElement}
 */
export function html(name, attributes = {}, ...pieces) {
  const element = document.createElement(name);
  fill(element, attributes, pieces);
  return element;
}

/**
 * @param {string} name
 * @param {Record<string, any>} [attributes]
 * @param {...(Piece | Piece[])} pieces
 * @returns {SVGElement}
 */
export function svg(name, attributes = {}, ...pieces) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, name));
  fill(element, attributes, pieces);
  return element;
}

/**
 * A small square in a colour that the map uses, too.
 * @param {string} hue
 * @param {string} [letter]
 */
export function chip(hue, letter = '') {
  const square = svg('rect', { width: 14, height: 14, rx: 2, fill: hue });
  const text = letter
    ? svg('text', { x: 7, y: 11, 'text-anchor': 'middle' }, letter)
    : null;
  return svg('svg', { class: 'chip', width: 14, height: 14, 'aria-hidden': 'true' }, square, text);
}
