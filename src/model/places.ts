/** Townships, villages and their yearly figures. */
import type { Position } from "geojson";

/** One row of 乡镇. */
export interface Township {
  /** 9-digit division code. */
  readonly code: string;
  readonly name: string;
  readonly specialArea?: string;
  readonly stationName?: string;
  /** [longitude, latitude] in degrees, CGCS2000. */
  readonly position?: Position;
}

/** One row of 行政村. Areas in mu. */
export interface Village {
  /** 12-digit division code. */
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly isPoor: boolean;
  readonly specialArea?: string;
  readonly plannedExitYear?: number;
  readonly actualExitYear?: number;
  readonly groupCount?: number;
  readonly hamletCount?: number;
  readonly terrain?: string;
  readonly farmland?: number;
  readonly irrigatedFarmland?: number;
  readonly forest?: number;
  readonly returnedForest?: number;
  readonly head?: string;
  readonly headPhone?: string;
  readonly development?: string;
  readonly hasPavedRoad?: boolean;
  readonly waterPoorHouseholds?: number;
  readonly unsafeHouses?: number;
  readonly poweredHamlets?: number;
  readonly hasClinic?: boolean;
  readonly hasCultureRoom?: boolean;
  readonly cooperatives?: number;
  /** [longitude, latitude] in degrees, CGCS2000. */
  readonly position?: Position;
}

/** 数据性质: what a year's figures are. */
export type FigureKind = "实际" | "计划" | "预测";

/** One row of 村年度数据: a village in a year. Counts of households and people; income in yuan per person. */
export interface VillageYear {
  readonly villageCode: string;
  readonly year: number;
  readonly kind: FigureKind;
  readonly households?: number;
  readonly population?: number;
  readonly poorHouseholds?: number;
  readonly poorPopulation?: number;
  readonly exitedHouseholds?: number;
  readonly exitedPopulation?: number;
  /** Net income per person, yuan. */
  readonly netIncome?: number;
  readonly allowanceHouseholds?: number;
  readonly allowancePopulation?: number;
  readonly supportedHouseholds?: number;
  readonly supportedPopulation?: number;
  readonly labourForce?: number;
  readonly migrantWorkers?: number;
  /** Collective income of the village, 万元 (10,000 yuan). */
  readonly collectiveIncome?: number;
}
