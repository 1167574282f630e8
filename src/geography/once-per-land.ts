import type { County, CountyMap } from "../model/county.ts";

/**
 * Computes something of a county's land once: both editions of a county, and every item that draws it, lie on the same
 * land. Besides the map it may depend on codes, names and positions of townships and villages alone.
 */
export function oncePerLand<V>(compute: (county: County) => V): (county: County) => V {
  const known = new WeakMap<CountyMap, Map<string, V>>();
  return (county) => {
    const ofMap = known.get(county.map) ?? new Map<string, V>();
    known.set(county.map, ofMap);
    const places = placesKey(county);
    const value = ofMap.has(places) ? ofMap.get(places)! : compute(county);
    ofMap.set(places, value);
    return value;
  };
}

/** Computes something of shapes and a key once; forgotten with the shapes. */
export function oncePerShapes<S extends object, V>(
  compute: (shapes: S, key: string) => V,
): (shapes: S, key: string) => V {
  const known = new WeakMap<S, Map<string, V>>();
  return (shapes, key) => {
    const ofShapes = known.get(shapes) ?? new Map<string, V>();
    known.set(shapes, ofShapes);
    const value = ofShapes.has(key) ? ofShapes.get(key)! : compute(shapes, key);
    ofShapes.set(key, value);
    return value;
  };
}

function placesKey({ townships, villages }: County): string {
  return JSON.stringify([
    townships.map(({ code, name, position }) => [code, name, position]),
    villages.map(({ code, name, townshipCode, position }) => [code, name, townshipCode, position]),
  ]);
}
