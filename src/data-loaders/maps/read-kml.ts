import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { isObject, type Json } from "../parse-json.ts";

/** The text of a KML file → a GeoJSON collection. Throws for what is no sound XML. */
export function readKml(text: string): Json {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  const { features } = kml(parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml"));
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry, properties }) => ({
      type: "Feature",
      properties: attributes((properties ?? {}) as { readonly [key: string]: Json }),
      geometry: geometry as unknown as Json,
    })),
  };
}

/** How a shape is drawn in an earth viewer says nothing of what it is. */
const STYLE = /^(?:style|stroke|fill|icon|label|visibility|tessellate|extrude|altitudeMode|timespan|timestamp|@)/i;

/** Attributes of a shape: those of its own, and those that GIS programs write as a table of HTML into the description. */
function attributes(properties: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  const { description, ...rest } = properties;
  const html = isObject(description) ? description.value : description;
  const own = Object.entries(rest).filter(([key]) => !STYLE.test(key));
  return { ...(typeof html === "string" ? tableOf(html) : {}), ...Object.fromEntries(own) };
}

function tableOf(html: string): { readonly [key: string]: Json } {
  const pairs = html.matchAll(/<td[^>]*>([^<>]{1,40})<\/td>\s*<td[^>]*>([^<>]{0,200})<\/td>/gi);
  return Object.fromEntries([...pairs].map(([, key = "", value = ""]) => [key.trim(), value.trim()]));
}
