// @ts-check
// Towns that lie too near each other to be told apart are drawn as one.

/**
 * @typedef {object} Cluster
 * @property {any[]} towns the first is the largest
 * @property {number[]} spot where it is drawn
 * @property {number} cooperatives
 * @property {boolean} danger whether any of its cooperatives is in danger
 */

/**
 * @param {any[]} towns with what stands there
 * @param {(town: any) => number[]} spot where a town lies on the map
 * @param {(town: any) => boolean} endangered
 * @param {number} reach towns nearer than this to a larger one are drawn with it
 * @returns {Cluster[]} the largest first
 */
export function clusters(towns, spot, endangered, reach) {
  const largest = [...towns].sort((a, b) => b.sum.cooperatives - a.sum.cooperatives);
  /** @type {Map<string, Cluster[]>} */
  const cells = new Map();
  /** @type {Cluster[]} */
  const found = [];
  for (const town of largest) {
    const at = spot(town);
    const near = nearest(cells, at, reach);
    if (near) {
      near.towns.push(town);
      near.cooperatives += town.sum.cooperatives;
      near.danger ||= endangered(town);
    } else {
      const cluster = {
        towns: [town],
        spot: at,
        cooperatives: town.sum.cooperatives,
        danger: endangered(town),
      };
      found.push(cluster);
      const key = cell(at, reach, 0, 0);
      cells.set(key, [...(cells.get(key) ?? []), cluster]);
    }
  }
  return found.sort((a, b) => b.cooperatives - a.cooperatives);
}

/** @param {number[]} at @param {number} reach @param {number} right @param {number} up */
function cell(at, reach, right, up) {
  return Math.floor(at[0] / reach) + right + ' ' + (Math.floor(at[1] / reach) + up);
}

/** @param {Map<string, Cluster[]>} cells @param {number[]} at @param {number} reach */
function nearest(cells, at, reach) {
  let best = null;
  let least = reach;
  for (let right = -1; right <= 1; right++) {
    for (let up = -1; up <= 1; up++) {
      for (const cluster of cells.get(cell(at, reach, right, up)) ?? []) {
        const distance = Math.hypot(cluster.spot[0] - at[0], cluster.spot[1] - at[1]);
        if (distance < least) {
          best = cluster;
          least = distance;
        }
      }
    }
  }
  return best;
}
