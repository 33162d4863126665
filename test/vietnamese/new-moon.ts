/** New moons, to verify lunar dates without a calendar: Jean Meeus, Astronomical Algorithms, chapter 49, main terms. */

const RADIANS = Math.PI / 180;
const JULIAN_DAY_OF_UNIX_EPOCH = 2_440_587.5;
const MS_PER_DAY = 86_400_000;
/** Dynamical time runs ahead of universal time by about 70 seconds in these years. */
const DELTA_T_DAYS = 70 / 86_400;
const HANOI_OFFSET_DAYS = 7 / 24;

/** Julian ephemeris day of the new moon number k, counted from January 2000; right to a few minutes. */
function julianNewMoon(k: number): number {
  const t = k / 1236.85;
  const eccentricity = 1 - 0.002516 * t;
  const sun = (2.5534 + 29.1053567 * k) * RADIANS;
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * RADIANS;
  const latitude = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * RADIANS;
  return (
    2_451_550.09766 +
    29.530588861 * k +
    0.00015437 * t * t -
    0.4072 * Math.sin(moon) +
    0.17241 * eccentricity * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * latitude) +
    0.00739 * eccentricity * Math.sin(moon - sun) -
    0.00514 * eccentricity * Math.sin(moon + sun) +
    0.00208 * eccentricity ** 2 * Math.sin(2 * sun) -
    0.00111 * Math.sin(moon - 2 * latitude) -
    0.00057 * Math.sin(moon + 2 * latitude) +
    0.00056 * eccentricity * Math.sin(2 * moon + sun) -
    0.00042 * Math.sin(3 * moon) +
    0.00042 * eccentricity * Math.sin(sun + 2 * latitude) +
    0.00038 * eccentricity * Math.sin(sun - 2 * latitude) -
    0.00024 * eccentricity * Math.sin(2 * moon - sun)
  );
}

/** ISO dates in Hanoi of the new moons of a year: the first days of its lunar months. */
export function newMoonDates(year: number): string[] {
  const first = Math.floor((year - 2000) * 12.3685) - 1;
  return Array.from({ length: 16 }, (_, index) => {
    const day = julianNewMoon(first + index) - DELTA_T_DAYS + HANOI_OFFSET_DAYS - JULIAN_DAY_OF_UNIX_EPOCH;
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  }).filter((date) => date.startsWith(String(year)));
}
