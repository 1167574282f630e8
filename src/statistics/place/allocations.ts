import type { County } from "../../model/county.ts";

/** A row of 资金分配. */
export type Allocation = NonNullable<County["fundAllocations"]>[number];

/** Grants that go to a place or to a village in it, the newest year first; `undefined` where the county gives no such table. */
export function allocationsTo(county: County, placeCode: string): Allocation[] | undefined {
  if (placeCode === county.profile.code) return county.fundAllocations?.toSorted((a, b) => b.year - a.year);
  const villages = county.villages.filter(({ townshipCode }) => townshipCode === placeCode).map(({ code }) => code);
  const codes = new Set<string | undefined>([placeCode, ...villages]);
  return county.fundAllocations?.filter((grant) => codes.has(grant.placeCode)).toSorted((a, b) => b.year - a.year);
}
