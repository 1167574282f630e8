import type { CodeTable } from "./code-tables.ts";
import type { PaperRequest } from "./paper-request.ts";
import type { Portal } from "./portal.ts";

/** The county itself: who makes the sheets, for which years, by which lines. */

/** 特困片区: a grouping of townships and villages that the county defined for itself. */
export interface SpecialArea {
  readonly name: string;
  readonly note: string;
}

/** 监督电话 takes complaints, 咨询 answers questions. */
export const hotlineKinds = {
  name: "电话种类",
  version: "2014–2016",
  values: ["监督", "咨询"],
  closed: true,
} as const satisfies CodeTable;

/** 一览表致贫原因: whether the table of households on the wall says why each is poor. */
export const causeColumn = {
  name: "一览表致贫原因",
  version: "2014–2016",
  values: ["显示", "不显示"],
  aliases: { 是: "显示", 否: "不显示" },
  closed: true,
} as const satisfies CodeTable;

/** 归档方式: each document an item of its own (DA/T 22), or bound in volumes (GB/T 9705). */
export const filingMethods = {
  name: "归档方式",
  version: "2014–2016",
  values: ["件", "案卷"],
  aliases: { 以件: "件", 以卷: "案卷", 卷: "案卷" },
  closed: true,
} as const satisfies CodeTable;

/** 全宗: what an archive calls the papers of one office. */
export interface Fonds {
  /** 全宗号 and 全宗名称: of a place by its code, of every place by "". */
  readonly numbers: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

/** A telephone line printed on the supervision boards and notices. */
export interface Hotline {
  readonly name: string;
  readonly number: string;
  /** 种类: where complaints go, or where questions are answered; decided by the name where absent. */
  readonly kind?: (typeof hotlineKinds.values)[number];
  /** Code of the township or village whose line it is; absent for the whole county's. */
  readonly placeCode?: string;
}

/** When notices begin and how long they hang. */
export interface NoticeRules {
  /** 公示天数. */
  readonly noticeDays?: number;
  /** 公示起始日期, ISO date. */
  readonly noticeStart?: string;
  /** 公示按工作日: days are working days. */
  readonly noticeByWorkdays?: true;
  /** 节假日: ISO dates that are days off whatever the weekday. */
  readonly daysOff?: readonly string[];
  /** ISO dates of weekends that are worked. */
  readonly workingWeekends?: readonly string[];
}

/** 县.json: who makes the sheets, for which years, by which lines. */
export interface CountyProfile extends NoticeRules {
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
  /** 数据截至, ISO date: the day the figures stand for; 31 December of the current year unless the file says otherwise. */
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
  /** 分级界限: limits between the classes of the poverty rate, in percent, ascending; the county's own figures decide where absent. */
  readonly rateLimits?: readonly number[];
  /** 发生率小数位: decimals of rates in percent on sheets, 1 unless the file says 2. */
  readonly rateDigits: 1 | 2;
  /** 领导小组名称: what townships call their leading group; the product's usual name where absent. */
  readonly leadingGroupName?: string;
  /** 一览表致贫原因 不显示: the table of households leaves the causes out, as 因病 and 因残 tell of health. */
  readonly hidesCauses?: true;
  /** 归档方式 案卷: documents are bound in volumes; each is an item of its own where absent. */
  readonly filesInVolumes?: true;
  /** Absent where the county has given neither number nor name. */
  readonly fonds?: Fonds;
  /** 审图号; a map without one prints that it is a sketch and no authority on boundaries. */
  readonly mapReviewNumber?: string;
  readonly hotlines: readonly Hotline[];
  /** 借款公示姓名: the fund's notice on the board says who borrowed. */
  readonly namesBorrowers?: true;
  readonly specialAreas: readonly SpecialArea[];
  /** Base address of the public site, without trailing slash. */
  readonly siteUrl?: string;
  /** What of the county's portal stands on its column's pages. */
  readonly portal?: Portal;
  /** 幅面: papers of charts that are not to have their usual one, by the chart's id. */
  readonly papers: Readonly<Record<string, PaperRequest>>;
}
