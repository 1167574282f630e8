import type { Feature, GeoJsonProperties, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { isObject, type Json } from "../parse-json.ts";

/** A feature before anything of it has been checked. */
export type RawFeature = Feature<Geometry | null, GeoJsonProperties>;

/** What the value of a map file may be read as. */
type Read<T> = { readonly value: T } | { readonly fault: string };

/** Names of the objects in a TopoJSON file, none for anything else. */
export function objectNames(value: Json): string[] {
  if (!isObject(value) || value.type !== "Topology") return [];
  return isObject(value.objects) ? Object.keys(value.objects) : [];
}

/** Geometries that a file may be without a feature around them. */
const GEOMETRIES = ["Polygon", "MultiPolygon", "LineString", "MultiLineString", "GeometryCollection"];

/**
 * The features of a GeoJSON value, or of one object of a TopoJSON value: the one named, else the only one. The libraries
 * throw TypeErrors at broken arcs and the like; here these are a fault of the file.
 */
export function featuresOf(value: Json, name: string): Read<RawFeature[]> {
  if (!isObject(value)) return { fault: "不是 GeoJSON 或 TopoJSON" };
  if (value.type === "Topology") return topologyFeatures(value, name);
  if (value.type === "Feature") return { value: [value as unknown as RawFeature] };
  if (GEOMETRIES.includes(String(value.type))) {
    return { value: [{ type: "Feature", properties: {}, geometry: value as unknown as Geometry }] };
  }
  const features = value.features;
  if (value.type !== "FeatureCollection" || !Array.isArray(features)) return { fault: "不是 GeoJSON 或 TopoJSON" };
  if (!features.every((item: Json) => isObject(item) && item.type === "Feature"))
    return { fault: "features 中有不是 Feature 的内容" };
  return { value: features as unknown as RawFeature[] };
}

function topologyFeatures(value: { readonly [key: string]: Json }, name: string): Read<RawFeature[]> {
  const names = objectNames(value);
  const wanted = names.includes(name) || names.length !== 1 ? name : (names[0] ?? name);
  if (!names.includes(wanted))
    return { fault: `TopoJSON 中没有名为“${name}”的对象（现有：${names.join("、") || "无"}）` };
  try {
    const topology = value as unknown as Topology;
    const read = feature(topology, topology.objects[wanted] as GeometryObject);
    return { value: read.type === "FeatureCollection" ? read.features : [read] };
  } catch {
    return { fault: "TopoJSON 的弧段或坐标不完整" };
  }
}
