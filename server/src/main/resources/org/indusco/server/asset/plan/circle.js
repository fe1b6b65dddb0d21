// @ts-check
// A circle on the earth, as the server draws it.

const EARTH_KM = 6371.0088;
const CORNERS = 64;
const DEGREES = 180 / Math.PI;

/**
 * @param {{lon: number, lat: number}} middle in degrees
 * @param {number} km its radius
 * @returns {number[][]} its edge, closed, in degrees
 */
export function circle(middle, km) {
  const lat = middle.lat / DEGREES;
  const away = km / EARTH_KM;
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const towards = (2 * Math.PI * (i % CORNERS)) / CORNERS;
    const sine = Math.sin(lat) * Math.cos(away) + Math.cos(lat) * Math.sin(away) * Math.cos(towards);
    const east = Math.atan2(
      Math.sin(towards) * Math.sin(away) * Math.cos(lat),
      Math.cos(away) - Math.sin(lat) * sine,
    );
    return [middle.lon + east * DEGREES, Math.asin(sine) * DEGREES];
  });
}
