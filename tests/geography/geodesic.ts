/** WGS 84, which is CGCS2000 here: equatorial radius, km, and flattening. */
const RADIUS = 6378.137;
const FLATTENING = 1 / 298.257223563;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Length of the shortest way between two places on the ellipsoid, km (Vincenty 1975, inverse formula). */
export function geodesicKm([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const polar = RADIUS * (1 - FLATTENING);
  const [u1, u2] = [lat1!, lat2!].map((latitude) => Math.atan((1 - FLATTENING) * Math.tan(radians(latitude)))) as [
    number,
    number,
  ];
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const difference = radians(lon2! - lon1!);
  let lambda = difference;
  for (let round = 0; round < 100; round += 1) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(cosU2 * sinL, cosU1 * sinU2 - sinU1 * cosU2 * cosL);
    if (sinSigma === 0) return 0;
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosL;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosU1 * cosU2 * sinL) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2M = cos2Alpha === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cos2Alpha;
    const c = (FLATTENING / 16) * cos2Alpha * (4 + FLATTENING * (4 - 3 * cos2Alpha));
    const next =
      difference +
      (1 - c) * FLATTENING * sinAlpha * (sigma + c * sinSigma * (cos2M + c * cosSigma * (2 * cos2M ** 2 - 1)));
    const isSettled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (!isSettled) continue;
    const u = (cos2Alpha * (RADIUS ** 2 - polar ** 2)) / polar ** 2;
    const a = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
    const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
    const inner = (b / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3);
    const delta = b * sinSigma * (cos2M + (b / 4) * (cosSigma * (2 * cos2M ** 2 - 1) - inner));
    return polar * a * (sigma - delta);
  }
  throw new Error("The two places lie on opposite sides of the Earth");
}
