// @ts-check
// How many cooperatives of each industry group a region has, as bars on the map.

import { inks } from './inks.js';

/* global ol */

const WIDTH = 112;
const ROW = 13;
const HEAD = 17;
const FONT = '"Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';

/** @typedef {{name: string, hue: string, letter: string, count: number}} Bar */
/** @typedef {{title: string, total: string, bars: Bar[], most: number, spot: number[]}} Panel */

/** @param {Panel} panel */
function height(panel) {
  return HEAD + panel.bars.length * ROW + 6;
}

/**
 * Where each panel is drawn so that none lies on another, in pixels from its region's middle.
 * @param {Panel[]} panels
 * @param {number} resolution metres a pixel
 * @returns {number[][]}
 */
export function places(panels, resolution) {
  /** @type {number[][]} */
  const taken = [];
  return panels.map((panel) => {
    const x = panel.spot[0] / resolution;
    const y = -panel.spot[1] / resolution;
    const high = height(panel);
    let best = [0, 0];
    let least = Infinity;
    for (const across of [0, 0.6, -0.6, 1.1, -1.1]) {
      for (const down of [0, 0.6, -0.6, 1.1, -1.1]) {
        const box = [x + across * WIDTH - WIDTH / 2, y + down * high - high / 2, WIDTH, high];
        const cost =
          taken.reduce((sum, other) => sum + overlap(box, other), 0) * 4 +
          (Math.abs(across) + Math.abs(down)) * 900;
        if (cost < least) {
          least = cost;
          best = [across * WIDTH, down * high];
        }
      }
    }
    taken.push([x + best[0] - WIDTH / 2, y + best[1] - high / 2, WIDTH, high]);
    return best;
  });
}

/** @param {number[]} a @param {number[]} b left, top, width and height */
function overlap(a, b) {
  const wide = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const high = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/**
 * @param {Panel} panel
 * @param {number[]} offset in pixels
 */
export function style(panel, offset) {
  return new ol.style.Style({
    renderer: (/** @type {number[]} */ at, /** @type {any} */ state) => {
      const context = state.context;
      const ratio = state.pixelRatio;
      context.save();
      context.translate(at[0] + offset[0] * ratio, at[1] + offset[1] * ratio);
      context.scale(ratio, ratio);
      draw(context, panel, offset);
      context.restore();
    },
  });
}

/** @param {CanvasRenderingContext2D} context @param {Panel} panel @param {number[]} offset */
function draw(context, panel, offset) {
  const ink = inks();
  const high = height(panel);
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
