import type { MultiPolygon } from "geojson";
import type { VillageShape } from "../../geography/county-shapes.ts";
import { type DissolvedAreas, dissolve } from "../../geography/shared-borders.ts";
import type { County } from "../../model/county.ts";
import { specialAreaOf } from "../../statistics/special-areas.ts";
import { shapesOf } from "../parts/township-map.ts";
import type { AreaGround } from "./content.ts";

/** Villages in no special area, or in one that the county does not list. */
const NONE = "";

const cache = new WeakMap<County, DissolvedAreas>();

/** Villages united by special area, for the county and for one township of it. */
export function areaGrounds(
  county: County,
  townshipCode: string,
): { grounds: AreaGround[]; borders: DissolvedAreas["townshipBorders"] } {
  const areaOf = areaByVillage(county);
  const { villages } = shapesOf(county);
  let whole = cache.get(county);
  if (!whole) {
    whole = unite(villages, areaOf);
    cache.set(county, whole);
  }
  const own = unite(
    villages.filter((village) => village.townshipCode === townshipCode),
    areaOf,
  );
  const names = [...county.profile.specialAreas.map(({ name }) => name), NONE];
  const ground = (from: DissolvedAreas, name: string): MultiPolygon | undefined => from.townships.get(name);
  const grounds = names.map((name) => ({ name, geometry: ground(whole, name), own: ground(own, name) }));
  return { grounds: grounds.filter(({ geometry }) => geometry !== undefined), borders: whole.townshipBorders };
}

function areaByVillage(county: County): ReadonlyMap<string, string> {
  const listed = new Set(county.profile.specialAreas.map(({ name }) => name));
  return new Map(
    county.villages.map((village) => {
      const area = specialAreaOf(county, village);
      return [village.code, area !== undefined && listed.has(area) ? area : NONE];
    }),
  );
}

function unite(villages: readonly VillageShape[], areaOf: ReadonlyMap<string, string>): DissolvedAreas {
  return dissolve(villages.map(({ code, geometry }) => ({ code, townshipCode: areaOf.get(code) ?? NONE, geometry })));
}
