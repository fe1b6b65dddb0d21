// @ts-check
// Finds room for names, so that none lies on another or on a sign.

/** @typedef {number[]} Box left, top, right and bottom in pixels */
/**
 * @typedef {object} Wish
 * @property {string} text
 * @property {string} font as CSS has it
 * @property {number} size of its letters in pixels
 * @property {number[]} spot its sign's, in pixels
 * @property {number} away how far from the sign's middle it begins
 * @property {boolean} must whether it is written even where there is no room
 */

/** @typedef {{align: 'left' | 'right' | 'center', dx: number, dy: number}} Place beside its spot */

const CELL = 64;

const canvas = document.createElement('canvas').getContext('2d');

/** How wide a text is, in pixels. @param {string} text @param {string} font */
export function widthOf(text, font) {
  const context = /** @type {CanvasRenderingContext2D} */ (canvas);
  context.font = font;
  return context.measureText(text).width;
}

/** Where a name may stand, the best first. @param {Wish} wish @returns {Place[]} */
function places(wish) {
  const { away, size } = wish;
  const gap = away + 4;
  const slant = 0.72 * gap;
  return [
    { align: 'left', dx: gap, dy: 0 },
    { align: 'right', dx: -gap, dy: 0 },
    { align: 'center', dx: 0, dy: -gap - size * 0.5 },
    { align: 'center', dx: 0, dy: gap + size * 0.5 },
    { align: 'left', dx: slant, dy: -slant - size * 0.4 },
    { align: 'left', dx: slant, dy: slant + size * 0.4 },
    { align: 'right', dx: -slant, dy: -slant - size * 0.4 },
    { align: 'right', dx: -slant, dy: slant + size * 0.4 },
  ];
}

/** @param {Wish} wish @param {Place} place @param {number} wide @returns {Box} */
function box(wish, place, wide) {
  const x = wish.spot[0] + place.dx;
  const left = place.align === 'left' ? x : place.align === 'right' ? x - wide : x - wide / 2;
  const y = wish.spot[1] + place.dy;
  return [left - 2, y - wish.size * 0.62, left + wide + 2, y + wish.size * 0.62];
}

/** How much of others a box covers. @param {Box[]} others @param {Box} own */
function coverage(others, own) {
  return others.reduce((sum, other) => {
    const across = Math.min(own[2], other[2]) - Math.max(own[0], other[0]);
    const down = Math.min(own[3], other[3]) - Math.max(own[1], other[1]);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 0);
}

/** The sheet with the boxes that are taken, found by where they lie. */
export class Board {
  /**
   * @param {Box[]} signs over which nothing is written
   * @param {Box[]} hidden where names that must be written could not be read
   */
  constructor(signs, hidden) {
    this.hidden = hidden;
    /** @type {Map<string, Box[]>} */
    this.cells = new Map();
    this.taken = signs;
    signs.forEach((sign) => this.take(sign));
  }

  /** @param {Box} box @param {(cell: Box[]) => boolean | void} visit */
  visit(box, visit) {
    for (let x = Math.floor(box[0] / CELL); x <= Math.floor(box[2] / CELL); x++) {
      for (let y = Math.floor(box[1] / CELL); y <= Math.floor(box[3] / CELL); y++) {
        const key = x + ' ' + y;
        const cell = this.cells.get(key) ?? [];
        this.cells.set(key, cell);
        if (visit(cell)) return true;
      }
    }
    return false;
  }

  /** @param {Box} box */
  take(box) {
    this.visit(box, (cell) => {
      cell.push(box);
    });
  }

  /** @param {Box} box */
  isFree(box) {
    return !this.visit(box, (cell) =>
      cell.some(
        (other) =>
          box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
      ),
    );
  }

  /**
   * Finds a place for a name and takes it; null where there is no room.
   * @param {Wish} wish
   * @returns {Place | null}
   */
  place(wish) {
    const wide = widthOf(wish.text, wish.font);
    const all = places(wish);
    const free = all.find((place) => {
      const own = box(wish, place, wide);
      return this.isFree(own) && (!wish.must || coverage(this.hidden, own) === 0);
    });
    const found = free ?? (wish.must ? this.leastCovering(wish, all, wide) : null);
    if (found) this.write(box(wish, found, wide));
    return found;
  }

  /** @param {Wish} wish @param {Place[]} all @param {number} wide */
  leastCovering(wish, all, wide) {
    const costs = all.map((place) => this.cost(box(wish, place, wide)));
    return all[costs.indexOf(Math.min(...costs))];
  }

  /** What it costs to write there. @param {Box} own */
  cost(own) {
    return coverage(this.taken, own) + 2 * coverage(this.hidden, own);
  }

  /** @param {Box} box */
  write(box) {
    this.taken.push(box);
    this.take(box);
  }

  /**
   * Where the name of an area covers as little as can be; takes the place.
   * @param {string} text
   * @param {{font: string, size: number}} letters
   * @param {number[][]} spots that may be its middle, in pixels; of equals the first
   * @returns {number} which of them; -1 when each covers too much
   */
  clearest(text, letters, spots) {
    const half = widthOf(text, letters.font) / 2;
    const boxes = spots.map(([x, y]) => [
      x - half - 3,
      y - letters.size * 0.7,
      x + half + 3,
      y + letters.size * 0.7,
    ]);
    let best = 0;
    let least = Infinity;
    boxes.forEach((own, i) => {
      const cost = this.cost(own) + 0.2 * Math.hypot(spots[i][0] - spots[0][0], spots[i][1] - spots[0][1]);
      if (cost < least) {
        best = i;
        least = cost;
      }
    });
    const [left, top, right, bottom] = boxes[best];
    if (coverage(this.taken, boxes[best]) > 0.4 * (right - left) * (bottom - top)) return -1;
    this.write(boxes[best]);
    return best;
  }
}
