// @ts-check
// What waits at towns, and what happened at them, as signs beside them.

import { inks } from './inks.js';

/* global ol */

/** The most workers that ever wait at one town are drawn so large, in pixels from the middle. */
const MOST = 22;
/** The side of the square of one order, in pixels; its area grows with their number. */
const ONE = 9;
/** A square of at least this side has its figure in it. */
const ROOM = 12;
/** The gap between a sign and what it stands beside, in pixels. */
const GAP = 2;
/** So wide the bar of stock is with its gaps, in pixels. */
const BAR = 15;
const FONT = '"Source Sans 3", "Noto Sans", "Noto Sans CJK SC", sans-serif';

/**
 * A half circle whose area tells how many workers wait, and within it those who are refugees.
 * @param {CanvasRenderingContext2D} context
 * @param {number} radius
 * @param {number} share of refugees
 */
function dome(context, radius, share) {
  const ink = inks();
  const half = (/** @type {number} */ size) => {
    context.beginPath();
    context.arc(0, 0, size, Math.PI, 2 * Math.PI);
    context.closePath();
  };
  half(radius);
  context.fillStyle = ink.paper;
  context.strokeStyle = ink.people;
  context.lineWidth = 1.2;
  context.fill();
  context.stroke();
  if (share > 0) {
    half(radius * Math.sqrt(share));
    context.fillStyle = ink.people;
    context.fill();
  }
}

/**
 * A square whose area tells how many orders there are; the part that is due is filled.
 * @param {CanvasRenderingContext2D} context
 * @param {number} side
 * @param {{count: number, due: number, late: number}} asked
 */
function slip(context, side, { count, due, late }) {
  const ink = inks();
  context.fillStyle = ink.paper;
  context.fillRect(0, -side / 2, side, side);
  const filled = (side * due) / count;
  context.fillStyle = ink.orders;
  context.fillRect(0, side / 2 - filled, side, filled);
  context.strokeStyle = late > 0 ? ink.danger : ink.orders;
  context.lineWidth = late > 0 ? 2 : 1.2;
  context.setLineDash(late > 0 ? [3, 2] : []);
  context.strokeRect(0, -side / 2, side, side);
  context.setLineDash([]);
  if (side >= ROOM) {
    context.font = '600 10px ' + FONT;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineWidth = 2.5;
    context.strokeStyle = ink.paper;
    context.strokeText(String(count), side / 2, 0.5);
    context.fillStyle = ink.ink;
    context.fillText(String(count), side / 2, 0.5);
  }
}

/** Where something happened. @param {CanvasRenderingContext2D} context */
function star(context) {
  const ink = inks();
  context.beginPath();
  for (let i = 0; i < 8; i++) {
    const far = i % 2 === 0 ? 6.5 : 2.4;
    context.lineTo(far * Math.sin((i * Math.PI) / 4), -far * Math.cos((i * Math.PI) / 4));
  }
  context.closePath();
  context.fillStyle = ink.ink;
  context.strokeStyle = ink.paper;
  context.lineWidth = 1.2;
  context.fill();
  context.stroke();
}

export class Signs {
  /**
   * @param {import('./map.js').AtlasMap} map
   * @param {import('./folio.js').Folio} folio
   * @param {import('./view.js').View} view
   */
  constructor(map, folio, view) {
    this.map = map;
    this.folio = folio;
    this.view = view;
    this.most = folio.waiting.mostWorkers();
    const layer = () => map.vector({ style: (/** @type {any} */ one) => one.get('style') });
    this.workers = layer();
    this.orders = layer();
    this.events = layer();
    const all = [this.workers, this.orders, this.events];
    all.forEach((one) => map.addLayer(one, map.names));
    const units = map.choosable.findIndex((layers) => layers.includes(map.units));
    map.choosable.splice(units, 0, [...all].reverse());
    /** What names keep away from, as boxes in pixels. @type {number[][]} */
    this.boxes = [];
    map.beside.push(this);
    view.whenChanged((state, before) => {
      const range = state.from !== before.from || state.to !== before.to;
      if (range && map.shows('events')) map.stand();
    });
  }

  /** How far from its middle the sign of so many workers reaches, in pixels. @param {number} workers */
  radius(workers) {
    const small = Math.sqrt(Math.min(1, this.map.target.clientWidth / 900));
    return Math.max(2.5, MOST * small * Math.sqrt(workers / (this.most || 1)));
  }

  /** The side of the sign of so many orders, in pixels. @param {number} count */
  side(count) {
    const small = Math.sqrt(Math.min(1, this.map.target.clientWidth / 900));
    return Math.max(6, ONE * small * Math.sqrt(count));
  }

  /** Draws what there is on the day. @param {number} resolution metres a pixel */
  stand(resolution) {
    const { day } = this.view.state;
    this.boxes = [];
    const workers = this.map.shows('workers') ? [...this.folio.waiting.workersOn(day)] : [];
    workers.sort((a, b) => b[1].quantity - a[1].quantity);
    this.map.replace(
      this.workers,
      workers.map(([place, sum]) => {
        const radius = this.radius(sum.quantity);
        const left = -(this.away(place) + radius + GAP);
        this.keepOff(place, resolution, [left - radius, -radius, left + radius, 2]);
        return this.sign(place, [left, radius / 2], (context) => dome(context, radius, sum.refugees / sum.quantity));
      }),
    );
    const orders = this.map.shows('orders') ? [...this.folio.waiting.ordersAt(day)] : [];
    orders.sort((a, b) => b[1].orders.length - a[1].orders.length);
    this.map.replace(
      this.orders,
      orders.map(([place, asked]) => {
        const side = this.side(asked.orders.length);
        const right = this.away(place) + GAP + (this.map.shows('stock') ? BAR : 0);
        this.keepOff(place, resolution, [right, -side / 2, right + side, side / 2]);
        return this.sign(place, [right, 0], (context) =>
          slip(context, side, { count: asked.orders.length, due: asked.due, late: asked.late }),
        );
      }),
    );
    this.happened(resolution);
  }

  /** Draws where something happened within the range. @param {number} resolution */
  happened(resolution) {
    const events = this.map.shows('events') ? this.folio.eventsShown(this.view.state) : [];
    const places = new Set(events.map((event) => event.at).filter((at) => at !== undefined));
    this.map.replace(
      this.events,
      [...places].map((place) => {
        const up = -(this.away(place) + 8);
        this.keepOff(place, resolution, [-7, up - 7, 7, up + 7]);
        return this.sign(place, [0, up], star);
      }),
    );
  }

  /** How far the sign of its cooperatives or depot reaches. @param {number} place */
  away(place) {
    return Math.max(6, this.map.circles.get(place) ?? 0);
  }

  /** @param {number} place @param {number} resolution @param {number[]} box around its spot */
  keepOff(place, resolution, box) {
    const [x, y] = this.map.spot(this.folio.places[place]);
    this.boxes.push(box.map((one, i) => one + (i % 2 === 0 ? x : -y) / resolution));
  }

  /**
   * @param {number} place
   * @param {number[]} offset in pixels
   * @param {(context: CanvasRenderingContext2D) => void} draw
   */
  sign(place, offset, draw) {
    const style = new ol.style.Style({
      renderer: (/** @type {number[]} */ at, /** @type {any} */ state) => {
        const { context, pixelRatio } = state;
        context.save();
        context.translate(at[0] + offset[0] * pixelRatio, at[1] + offset[1] * pixelRatio);
        context.scale(pixelRatio, pixelRatio);
        draw(context);
        context.restore();
      },
    });
    const { id } = this.folio.places[place];
    return this.map.point(this.map.spot(this.folio.places[place]), style, { about: 'town:' + id });
  }
}
