/**
 * The county as the rest of the program sees it: checked once at the border, trusted inside.
 * Codes and identifiers are text. Amounts carry their unit in the doc comment. A field that an export left
 * empty, or that the edition may not have, is `undefined`.
 */
import type { MultiPolygon, Polygon, Position } from "geojson";

/** Which readers the model was loaded for; what may not be public is absent from a `public` county. */
export type Edition = "internal" | "public";

/** 特困片区: a grouping of townships and villages that the county defined for itself. */
export interface SpecialArea {
  readonly name: string;
  readonly note: string;
}

/** A telephone line printed on the supervision boards and notices. */
export interface Hotline {
  readonly name: string;
  readonly number: string;
}

/** 县.json: who makes the sheets, for which years, by which lines. */
export interface CountyProfile {
  /** 6-digit division code. */
  readonly code: string;
  readonly name: string;
  /** Province and prefecture, e.g. 甘肃省陇南市. */
  readonly parent: string;
  readonly issuer: string;
  readonly filledBy: string;
  readonly reviewedBy: string;
  /** ISO date (yyyy-mm-dd) of the export. */
  readonly dataDate: string;
  /** ISO date printed as 制表日期; the data date where the file has none, so that the same data gives the same sheet. */
  readonly sheetDate: string;
  readonly years: {
    readonly base: number;
    readonly current: number;
    readonly planned: number;
    readonly target: number;
  };
  readonly isExample: boolean;
  /** Poverty line in yuan per person, by year. */
  readonly povertyLine: Readonly<Record<string, number>>;
  /** Poverty rate (0–1) at or under which a village exits. */
  readonly exitRate: number;
  /** 审图号; a map without one prints that it is a sketch and no authority on boundaries. */
  readonly mapReviewNumber?: string;
  readonly hotlines: readonly Hotline[];
  readonly noticeDays?: number;
  /** ISO date. */
  readonly noticeStart?: string;
  readonly specialAreas: readonly SpecialArea[];
  /** Base address of the public site, without trailing slash. */
  readonly siteUrl?: string;
}

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

/** 机构类型: which diagram a post belongs to. */
export type OrganisationKind = "领导小组" | "工作站" | "村工作组织" | "互助资金";

/** One row of 机构人员: a box of an organisation diagram. */
export interface OrganisationPost {
  /** Township or village code. */
  readonly placeCode: string;
  readonly kind: OrganisationKind;
  readonly id: string;
  /** `id` of the post above; absent for the root. */
  readonly parentId?: string;
  readonly post: string;
  readonly name: string;
  readonly unit?: string;
  readonly phone?: string;
  readonly duties?: string;
  readonly order?: number;
}

/** An organisation diagram whose rows make no tree (no root, two roots, a cycle, an unknown parent): it cannot be drawn. */
export interface FaultyDiagram {
  readonly placeCode: string;
  readonly kind: OrganisationKind;
  /** What is wrong, in Chinese. */
  readonly reason: string;
}

/** A polygon of the map, longitude and latitude in degrees, CGCS2000; outer rings run clockwise, as d3-geo wants them. */
export interface MapFeature {
  /** Division code where the file gave one or the name was found in the tables; empty for a special area. */
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** 地图/: any part may be empty, the maps degrade. */
export interface CountyMap {
  readonly county: readonly MapFeature[];
  readonly townships: readonly MapFeature[];
  readonly villages: readonly MapFeature[];
  readonly specialAreas: readonly MapFeature[];
}

/** Everything a county's exports say, checked. */
export interface County {
  readonly edition: Edition;
  readonly profile: CountyProfile;
  readonly townships: readonly Township[];
  readonly villages: readonly Village[];
  readonly villageYears: readonly VillageYear[];
  /** Posts of the diagrams that can be drawn: each is a tree with one root. */
  readonly organisations: readonly OrganisationPost[];
  readonly faultyDiagrams?: readonly FaultyDiagram[];
  /** Markdown texts by name (工作站职责) or, for one place, by `<code>/<name>`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly map: CountyMap;
}
