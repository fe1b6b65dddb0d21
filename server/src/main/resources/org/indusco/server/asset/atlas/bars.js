// @ts-check
// How many cooperatives of each industry group a region has, as bars on the map.

import { inks } from './inks.js';

/* global ol */

const WIDTH = 112;
const ROW = 13;
const HEAD = 17;
const FONT = '"Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';

/** @typedef {{name: string, hue: string, letter: string, count: number}} Bar */
/** @typedef {{title: string, total: string, size: number, bars: Bar[], most: number, spot: number[]}} Panel */
/** @typedef {{offset: number[], folded: boolean}} Place in pixels from its region's middle; without its bars where there is no room */

/** So many groups are drawn when only the largest are. */
export const LARGEST = 5;

/** How far to the side a panel may stand, as parts of its own size. */
const ASIDE = [0, 0.6, -0.6, 1.1, -1.1, 1.7, -1.7];
/** A panel that covers more than this share of itself of others is folded. */
const COVERED = 0.03;

/** @param {Panel} panel @param {boolean} folded */
function height(panel, folded) {
  return folded ? HEAD + 2 : HEAD + panel.bars.length * ROW + 6;
}

/**
 * Where each panel is drawn so that none lies on another. Where there is no room for its bars, a
 * panel tells its sum alone.
 * @param {Panel[]} panels those first that are to have their bars before others
 * @param {number} resolution metres a pixel
 * @param {number[]} stage within which they stay: left, top, width and height, in pixels
 * @param {number[][]} covered what else they keep off
 * @returns {Place[]}
 */
export function places(panels, resolution, stage, covered) {
  const taken = [...covered];
  return panels.map((panel) => {
    const whole = roomiest(panel, height(panel, false), resolution, stage, taken);
    const folded = whole.covers > COVERED * WIDTH * height(panel, false);
    const best = folded ? roomiest(panel, height(panel, true), resolution, stage, taken) : whole;
    taken.push(best.box);
    return { offset: best.offset, folded };
  });
}

/**
 * @param {Panel} panel
 * @param {number} high
 * @param {number} resolution
 * @param {number[]} stage
 * @param {number[][]} taken
 */
function roomiest(panel, high, resolution, stage, taken) {
  const x = panel.spot[0] / resolution - WIDTH / 2;
  const y = -panel.spot[1] / resolution - high / 2;
  // What lies beyond the edge stays there.
  const seen = overlap([x + WIDTH / 2, y + high / 2, 1, 1], stage) > 0;
  let best = { offset: [0, 0], box: [x, y, WIDTH, high], covers: Infinity, cost: Infinity };
  for (const across of ASIDE) {
    for (const down of ASIDE) {
      const offset = [across * WIDTH, down * high];
      const box = [x + offset[0], y + offset[1], WIDTH, high];
      const beyond = seen ? WIDTH * high - overlap(box, stage) : 0;
      const covers = taken.reduce((sum, other) => sum + overlap(box, other), beyond);
      const cost = covers * 4 + (Math.abs(across) + Math.abs(down)) * 900;
      if (cost < best.cost) best = { offset, box, covers, cost };
    }
  }
  return best;
}

/** @param {number[]} a @param {number[]} b left, top, width and height */
function overlap(a, b) {
  const wide = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const high = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/**
 * @param {Panel} panel
 * @param {Place} place
 */
export function style(panel, { offset, folded }) {
  return new ol.style.Style({
    renderer: (/** @type {number[]} */ at, /** @type {any} */ state) => {
      const context = state.context;
      const ratio = state.pixelRatio;
      context.save();
      context.translate(at[0] + offset[0] * ratio, at[1] + offset[1] * ratio);
      context.scale(ratio, ratio);
      draw(context, panel, offset, folded);
      context.restore();
    },
  });
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Panel} panel
 * @param {number[]} offset
 * @param {boolean} folded
 */
function draw(context, panel, offset, folded) {
  const ink = inks();
  const high = height(panel, folded);
  if (offset[0] || offset[1]) {
    context.strokeStyle = ink.second;
    context.lineWidth = 0.8;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-offset[0], -offset[1]);
    context.stroke();
  }
  context.translate(-WIDTH / 2, -high / 2);
  context.fillStyle = ink.paper;
  context.strokeStyle = ink.border;
  context.lineWidth = 0.8;
  context.fillRect(0, 0, WIDTH, high);
  context.strokeRect(0, 0, WIDTH, high);
  context.textBaseline = 'middle';
  context.fillStyle = ink.ink;
  context.font = '600 11px ' + FONT;
  context.textAlign = 'left';
  context.fillText(panel.title, 5, HEAD / 2 + 1, WIDTH - 40);
  context.textAlign = 'right';
  context.fillText(panel.total, WIDTH - 5, HEAD / 2 + 1);
  if (folded) return;
  panel.bars.forEach((bar, i) => {
    const y = HEAD + i * ROW + ROW / 2;
    context.font = '10px ' + FONT;
    context.textAlign = 'center';
    context.fillStyle = ink.ink;
    context.fillText(bar.letter, 10, y);
    context.fillStyle = bar.hue;
    const long = Math.max(1, ((WIDTH - 52) * bar.count) / panel.most);
    context.fillRect(18, y - 4, long, 8);
    context.textAlign = 'left';
    context.fillStyle = ink.ink;
    context.fillText(String(bar.count), 18 + long + 4, y);
  });
}
