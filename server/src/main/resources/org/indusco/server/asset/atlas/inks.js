// @ts-check
// The colours of the map, by day and by night, and what they are mixed to.

const LIGHT = {
  paper: '#FBF8F1',
  land: '#FAF6EC',
  neighbour: '#E9E3D4',
  water: '#E3EBEE',
  coast: '#B9C6CB',
  river: '#9FB9C6',
  border: '#A99F8A',
  foreign: '#C4B9A3',
  ink: '#22262B',
  second: '#5C646D',
  rail: '#6B6459',
  road: '#B09A78',
  grid: '#D9D2C2',
  danger: '#8C2F2B',
  guerrilla: '#4C6239',
  people: '#2F6B7E',
  orders: '#8A5A1F',
  region: 0.55,
};

const DARK = {
  paper: '#14171A',
  land: '#1F2429',
  neighbour: '#191D21',
  water: '#12181C',
  coast: '#39464D',
  river: '#35505E',
  border: '#4B5057',
  foreign: '#33383D',
  ink: '#E8E4DA',
  second: '#A3A9AF',
  rail: '#8A8377',
  road: '#6E6350',
  grid: '#2B3137',
  danger: '#D9736C',
  guerrilla: '#9DB58A',
  people: '#7FB6C6',
  orders: '#D9A866',
  region: 0.32,
};

const night = matchMedia('(prefers-color-scheme: dark)');

/** The colours for the light in which the page is read. */
export function inks() {
  return night.matches ? DARK : LIGHT;
}

/** @param {() => void} listener */
export function whenLightChanges(listener) {
  night.addEventListener('change', listener);
}

/** @param {string} hue as #RRGGBB */
function parts(hue) {
  const rgb = parseInt(hue.slice(1), 16);
  return [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
}

/**
 * @param {string} hue as #RRGGBB
 * @param {number} opacity
 */
export function faint(hue, opacity) {
  return `rgba(${parts(hue).join(',')},${opacity})`;
}

/**
 * @param {string} hue as #RRGGBB
 * @param {number} share of its light that is taken away
 */
export function darker(hue, share) {
  return `rgb(${parts(hue)
    .map((part) => Math.round(part * (1 - share)))
    .join(',')})`;
}

/** A hue in which names are written: dark by day, light by night. @param {string} hue */
export function lettering(hue) {
  return night.matches ? hue : darker(hue, 0.5);
}

/**
 * Slanted lines as a filling.
 * @param {string} hue
 * @param {number} gap between lines, in pixels
 * @param {boolean} falling whether the lines fall from left to right
 * @param {number} ratio pixels of the screen to one of the page
 */
export function hatching(hue, gap, falling, ratio) {
  const canvas = document.createElement('canvas');
  const size = Math.round(gap * ratio);
  canvas.width = size;
  canvas.height = size;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.fillStyle = faint(hue, 0.07);
  context.fillRect(0, 0, size, size);
  context.strokeStyle = faint(hue, 0.75);
  context.lineWidth = ratio;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, falling ? 0 : size);
    context.lineTo(shift + size, falling ? size : 0);
  }
  context.stroke();
  return context.createPattern(canvas, 'repeat');
}
