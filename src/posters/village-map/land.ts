import type { Village } from "../../model/county.ts";
import { formatNumber } from "../../text/numbers.ts";

/** What a village is made of, in words. */
export interface LandRow {
  readonly label: string;
  readonly value: string;
}

const AREA_DIGITS = 1;

/** Groups and ground of a village, as far as its columns say. */
export function landOf(village: Village): LandRow[] {
  const count = (value: number | undefined) => (value === undefined ? undefined : `${formatNumber(value)}个`);
  const area = (value: number | undefined) =>
    value === undefined ? undefined : `${formatNumber(value, Number.isInteger(value) ? 0 : AREA_DIGITS)}亩`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["村民小组", count(village.groupCount)],
    ["自然村", count(village.hamletCount)],
    ["地形地貌", village.terrain],
    ["耕地", area(village.farmland)],
    ["有效灌溉", area(village.irrigatedFarmland)],
    ["林地", area(village.forest)],
    ["退耕还林", area(village.returnedForest)],
    ["林果", area(village.orchards)],
    ["发展方向", village.development],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
