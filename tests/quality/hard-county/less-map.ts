import type { County, CountyMap } from "../../../src/model/county.ts";

const NO_MAP: CountyMap = { county: [], townships: [], villages: [], specialAreas: [] };

/** The same county with places of villages and no borders. */
export function pointsOnly(county: County): County {
  return { ...county, map: NO_MAP };
}

/** With the county's outline and nothing in it. */
export function outlineOnly(county: County): County {
  return { ...withoutPoints(county), map: { ...NO_MAP, county: county.map.county } };
}

/** With neither map nor places. */
export function nothing(county: County): County {
  return { ...withoutPoints(county), map: NO_MAP };
}

function withoutPoints(county: County): County {
  return { ...county, villages: county.villages.map(({ position: _position, ...village }) => village) };
}
