/** Planes in which surveyors draw China: Gauss-Krüger in zones of 3° or 6°, as definitions that proj4 reads. */

/** Geodetic datums that maps of Chinese offices stand on. */
export type Datum = "CGCS2000" | "WGS84" | "Xian80" | "Beijing54";

const ELLIPSOIDS: Readonly<Record<Datum, string>> = {
  CGCS2000: "+ellps=GRS80",
  WGS84: "+ellps=WGS84",
  Xian80: "+a=6378140 +rf=298.257",
  Beijing54: "+ellps=krass",
};

/** Metres that every easting is shifted by, and by which the zone's number stands before it. */
const FALSE_EASTING = 500_000;
const PER_ZONE = 1_000_000;

/**
 * Transverse Mercator about a central meridian (degrees); where eastings begin with the number of their zone, that too.
 * Without a datum in the definition proj4 does not shift between datums: the shift's parameters are not public.
 */
export function gaussKruger(meridian: number, datum: Datum, zone = 0): string {
  const easting = zone * PER_ZONE + FALSE_EASTING;
  return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${easting} +y_0=0 ${ELLIPSOIDS[datum]} +units=m`;
}

/** Numbers of the zones that reach into China; those of 6° and those of 3° have none in common. */
const ZONES = [
  { width: 6, first: 13, last: 23 },
  { width: 3, first: 25, last: 45 },
] as const;

/** A zone known by its number alone. */
export interface Zone {
  readonly number: number;
  /** Degrees. */
  readonly width: 3 | 6;
  /** Degrees east. */
  readonly meridian: number;
}

/** The central meridian of a zone: those of 6° begin at 0°, those of 3° at 1.5°. */
const meridianOf = (number: number, width: 3 | 6): number => (width === 6 ? 6 * number - 3 : 3 * number);

/** The zone that an easting in metres begins with; `undefined` where it begins with none of China. */
export function zoneOf(easting: number): Zone | undefined {
  const number = Math.floor(easting / PER_ZONE);
  const zones = ZONES.find(({ first, last }) => number >= first && number <= last);
  return zones && { number, width: zones.width, meridian: meridianOf(number, zones.width) };
}

/** The first EPSG code of each series of zones: `numbered` with the zone's number in the easting, `plain` without. */
const SERIES: readonly {
  readonly datum: Datum;
  readonly width: 3 | 6;
  readonly numbered: number;
  readonly plain: number;
}[] = [
  { datum: "CGCS2000", width: 6, numbered: 4491, plain: 4502 },
  { datum: "CGCS2000", width: 3, numbered: 4513, plain: 4534 },
  { datum: "Xian80", width: 6, numbered: 2327, plain: 2338 },
  { datum: "Xian80", width: 3, numbered: 2349, plain: 2370 },
  { datum: "Beijing54", width: 6, numbered: 21413, plain: 21453 },
  { datum: "Beijing54", width: 3, numbered: 2401, plain: 2422 },
];

/** The Gauss-Krüger plane of an EPSG code; `undefined` for any other code. */
export function gaussKrugerOf(epsg: number): { readonly definition: string; readonly datum: Datum } | undefined {
  for (const { datum, width, numbered, plain } of SERIES) {
    const { first, last } = ZONES.find((zones) => zones.width === width)!;
    const at = [epsg - numbered, epsg - plain].findIndex((offset) => offset >= 0 && offset <= last - first);
    if (at < 0) continue;
    const zone = first + epsg - (at === 0 ? numbered : plain);
    return { definition: gaussKruger(meridianOf(zone, width), datum, at === 0 ? zone : 0), datum };
  }
  return undefined;
}
