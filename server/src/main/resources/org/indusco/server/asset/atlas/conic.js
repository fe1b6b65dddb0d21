// @ts-check
// Albers' equal-area conic projection on the ellipsoid of WGS 84, as the printed maps are drawn.

const A = 6378137;
const E2 = 0.0066943799901413165;
const E = Math.sqrt(E2);
const RADIANS = Math.PI / 180;

/** @param {number} sine of the latitude */
function q(sine) {
  const es = E * sine;
  return (1 - E2) * (sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * E));
}

/** @param {number} latitude in radians */
function m(latitude) {
  const sine = Math.sin(latitude);
  return Math.cos(latitude) / Math.sqrt(1 - E2 * sine * sine);
}

/** @typedef {{south: number, north: number, meridian: number}} Parameters in degrees */

export class Conic {
  /** @param {Parameters} of */
  constructor(of) {
    const south = of.south * RADIANS;
    const north = of.north * RADIANS;
    const m1 = m(south);
    const q1 = q(Math.sin(south));
    const m2 = m(north);
    const q2 = q(Math.sin(north));
    this.n = south === north ? Math.sin(south) : (m1 * m1 - m2 * m2) / (q2 - q1);
    this.c = m1 * m1 + this.n * q1;
    this.meridian = of.meridian;
    this.rho0 = this.rho((south + north) / 2);
  }

  /** @param {number} latitude in radians */
  rho(latitude) {
    return (A * Math.sqrt(Math.max(0, this.c - this.n * q(Math.sin(latitude))))) / this.n;
  }

  /**
   * @param {number[]} degrees longitude and latitude
   * @returns {number[]} metres east and north
   */
  forward(degrees) {
    let lon = degrees[0] - this.meridian;
    if (lon > 180) lon -= 360;
    if (lon < -180) lon += 360;
    const theta = this.n * lon * RADIANS;
    const rho = this.rho(degrees[1] * RADIANS);
    return [rho * Math.sin(theta), this.rho0 - rho * Math.cos(theta)];
  }

  /**
   * @param {number[]} metres
   * @returns {number[]} longitude and latitude in degrees
   */
  inverse(metres) {
    const sign = Math.sign(this.n);
    const y = this.rho0 - metres[1];
    const rho = sign * Math.hypot(metres[0], y);
    const theta = Math.atan2(sign * metres[0], sign * y);
    const wanted = (this.c - (rho * rho * this.n * this.n) / (A * A)) / this.n;
    let latitude = Math.asin(Math.max(-1, Math.min(1, wanted / 2)));
    for (let i = 0; i < 8; i++) {
      const sine = Math.sin(latitude);
      const es = 1 - E2 * sine * sine;
      const step = ((es * es) / (2 * Math.cos(latitude) * (1 - E2))) * (wanted - q(sine));
      latitude += step;
      if (Math.abs(step) < 1e-12) break;
    }
    let lon = this.meridian + theta / this.n / RADIANS;
    if (lon > 180) lon -= 360;
    if (lon < -180) lon += 360;
    return [lon, latitude / RADIANS];
  }
}
