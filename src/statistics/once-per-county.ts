import type { County } from "../model/county.ts";

/** Computes something of a county once, however often it is asked for; forgotten with the county. */
export function oncePerCounty<V extends object>(compute: (county: County) => V): (county: County) => V {
  const known = new WeakMap<County, V>();
  return (county) => {
    const value = known.get(county) ?? compute(county);
    known.set(county, value);
    return value;
  };
}
