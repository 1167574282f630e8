import type { PaperRequest } from "./paper-request.ts";

/** The county itself: who makes the sheets, for which years, by which lines. */

/** 特困片区: a grouping of townships and villages that the county defined for itself. */
export interface SpecialArea {
  readonly name: string;
  readonly note: string;
}

/** A telephone line printed on the supervision boards and notices. */
export interface Hotline {
  readonly name: string;
  readonly number: string;
  /** 种类: where complaints go, or where questions are answered; decided by the name where absent. */
  readonly kind?: "监督" | "咨询";
  /** 归属代码: township or village that it is for; the whole county's, or its name tells, where absent. */
  readonly placeCode?: string;
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
  /** 数据截至: ISO date that the figures stand for. */
  readonly asOf: string;
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
  /** 脱贫退出线: poverty rate (0–1) under which a village may exit, a rule of 2016 and after; absent where there is none. */
  readonly exitRate?: number;
  /** 审图号; a map without one prints that it is a sketch and no authority on boundaries. */
  readonly mapReviewNumber?: string;
  readonly hotlines: readonly Hotline[];
  /** 领导小组名称: what the townships' leading groups are called, without the township's name. */
  readonly leadingGroupName?: string;
  readonly noticeDays?: number;
  /** ISO date. */
  readonly noticeStart?: string;
  readonly specialAreas: readonly SpecialArea[];
  /** Base address of the public site, without trailing slash. */
  readonly siteUrl?: string;
  /** 幅面: papers of charts that are not to have their usual one, by the chart's id. */
  readonly papers: Readonly<Record<string, PaperRequest>>;
}
