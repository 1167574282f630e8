import proj4 from "proj4";
import { isObject, type Json } from "../parse-json.ts";
import { type Datum, gaussKrugerOf } from "./gauss-kruger.ts";

/** What a map file says of its coordinates: degrees, metres on a plane that can be turned into degrees, or nothing we know. */
export type StatedCrs =
  | { readonly kind: "degrees"; readonly datum: Datum }
  | { readonly kind: "plane"; readonly datum: Datum; readonly definition: string }
  | { readonly kind: "unknown"; readonly name: string };

const GEOGRAPHIC: Readonly<Record<number, Datum>> = {
  4490: "CGCS2000",
  4480: "CGCS2000",
  4326: "WGS84",
  4610: "Xian80",
  4214: "Beijing54",
};

/** Web Mercator under its several numbers. */
const MERCATOR = [3857, 900913, 102100, 102113];
/** UTM on WGS84, zones 43 to 53 reach into China. */
const UTM = { first: 32643, last: 32653, zone: 43 } as const;

/** The name in the `crs` member of a GeoJSON or TopoJSON value; `undefined` where it has none. */
export function crsMember(value: Json): string | undefined {
  const crs = isObject(value) ? value.crs : undefined;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  if (typeof properties.name === "string") return properties.name;
  return typeof properties.code === "number" ? `EPSG:${properties.code}` : undefined;
}

/** A `crs` name such as `urn:ogc:def:crs:EPSG::4545`, or the text of a .prj → what it says. */
export function readCrs(text: string): StatedCrs {
  const trimmed = text.trim();
  if (/CRS84$/i.test(trimmed)) return { kind: "degrees", datum: "WGS84" };
  const epsg = /EPSG:+(?:[\d.]*:)?(\d{4,6})$/i.exec(trimmed)?.[1];
  if (epsg !== undefined) return ofCode(Number(epsg));
  return ofWkt(trimmed);
}

function ofCode(epsg: number): StatedCrs {
  const datum = GEOGRAPHIC[epsg];
  if (datum) return { kind: "degrees", datum };
  const plane = gaussKrugerOf(epsg);
  if (plane) return { kind: "plane", ...plane };
  if (MERCATOR.includes(epsg)) return { kind: "plane", datum: "WGS84", definition: "EPSG:3857" };
  if (epsg >= UTM.first && epsg <= UTM.last)
    return { kind: "plane", datum: "WGS84", definition: `+proj=utm +zone=${UTM.zone + epsg - UTM.first} +datum=WGS84` };
  return { kind: "unknown", name: `EPSG:${epsg}` };
}

function ofWkt(text: string): StatedCrs {
  const name = /^\w+\s*\[\s*"([^"]*)"/.exec(text)?.[1] ?? text.slice(0, 40);
  const datum = datumOf(text);
  if (/^(?:GEOGCS|GEOGCRS|GEODCRS)\b/i.test(text) && datum) return { kind: "degrees", datum };
  if (!/^(?:PROJCS|PROJCRS)\b/i.test(text) || !datum) return { kind: "unknown", name };
  try {
    // Throws for a projection that it does not know, and for a text cut off.
    proj4(text);
    return { kind: "plane", datum, definition: text };
  } catch {
    return { kind: "unknown", name };
  }
}

function datumOf(text: string): Datum | undefined {
  if (/China_?\s?2000|CGCS_?2000|China_?\s?Geodetic/i.test(text)) return "CGCS2000";
  if (/Xian/i.test(text)) return "Xian80";
  if (/Beijing|Krass?ow?v?ski|Pulkovo/i.test(text)) return "Beijing54";
  return /WGS|World_?\s?Geodetic/i.test(text) ? "WGS84" : undefined;
}
