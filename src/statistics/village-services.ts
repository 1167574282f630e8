import type { Village } from "../model/county.ts";
import { formatNumber } from "../text/numbers.ts";
import { unpoweredHamlets } from "./unpowered-hamlets.ts";

/** What a village has of a service, or lacks. */
export interface ServiceRow {
  readonly label: string;
  readonly value: string;
  readonly isLacking: boolean;
  /** What is lacking, in a sentence: 未通沥青（水泥）路, 12户饮水困难. */
  readonly words: string;
}

type Service = (village: Village) => ServiceRow | undefined;

/** Every service that a village's sheet speaks of, as far as its columns are filled in. */
const SERVICES: readonly Service[] = [
  has("通沥青（水泥）路", ({ hasPavedRoad }) => hasPavedRoad, ["已通", "未通"], "未通沥青（水泥）路"),
  has("通客运班车", ({ hasBus }) => hasBus, ["已通", "未通"], "未通客运班车"),
  need(
    "未通路自然村",
    ({ unpavedHamlets }) => unpavedHamlets,
    "个",
    (count) => `${count}自然村未通路`,
  ),
  need("未通电自然村", unpoweredHamlets, "个", (count) => `${count}自然村未通电`),
  need(
    "饮水困难",
    ({ waterPoorHouseholds }) => waterPoorHouseholds,
    "户",
    (count) => `${count}饮水困难`,
  ),
  need(
    "饮水不安全",
    ({ unsafeWaterHouseholds }) => unsafeWaterHouseholds,
    "户",
    (count) => `${count}饮水不安全`,
  ),
  need(
    "危房",
    ({ unsafeHouses }) => unsafeHouses,
    "户",
    (count) => `${count}住危房`,
  ),
  has("卫生室", ({ hasClinic }) => hasClinic, ["有", "无"], "无卫生室"),
  has("文化室", ({ hasCultureRoom }) => hasCultureRoom, ["有", "无"], "无文化室"),
  some("农民专业合作社", ({ cooperatives }) => cooperatives, "个", "无合作社"),
];

/** What a village has and lacks, in the list's order; nothing of what its columns do not say. */
export function servicesOf(village: Village): ServiceRow[] {
  return SERVICES.flatMap((service) => service(village) ?? []);
}

/** There or not. */
function has(
  label: string,
  of: (village: Village) => boolean | undefined,
  [yes, no]: readonly [string, string],
  words: string,
): Service {
  return (village) => {
    const isThere = of(village);
    return isThere === undefined ? undefined : { label, value: isThere ? yes : no, isLacking: !isThere, words };
  };
}

/** A number that should be nothing. */
function need(
  label: string,
  of: (village: Village) => number | undefined,
  unit: string,
  words: (count: string) => string,
): Service {
  return (village) => {
    const count = of(village);
    if (count === undefined) return undefined;
    const value = `${formatNumber(count)}${unit}`;
    return { label, value: count === 0 ? "无" : value, isLacking: count > 0, words: words(value) };
  };
}

/** A number that should not be nothing. */
function some(label: string, of: (village: Village) => number | undefined, unit: string, words: string): Service {
  return (village) => {
    const count = of(village);
    if (count === undefined) return undefined;
    return { label, value: count === 0 ? "无" : `${formatNumber(count)}${unit}`, isLacking: count === 0, words };
  };
}
