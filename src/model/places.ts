/** Townships, villages and their yearly figures: rows of the dictionary's tables, fields and units as declared there. */
import type { ModelRow } from "./positioned-row.ts";
import type { townships } from "./tables/townships.ts";
import type { villageYears } from "./tables/village-years.ts";
import type { villages } from "./tables/villages.ts";

/** One row of 乡镇. */
export type Township = ModelRow<typeof townships>;

/** One row of 行政村. Areas in mu. */
export type Village = ModelRow<typeof villages>;

/** One row of 村年度数据: a village in a year. Net income in yuan per person, collective income in 万元. */
export type VillageYear = ModelRow<typeof villageYears>;

/** 数据性质: what a year's figures are. */
export type FigureKind = VillageYear["kind"];
