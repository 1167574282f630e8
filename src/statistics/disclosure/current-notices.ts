import type { County, Township, Village } from "../../model/county.ts";
import { villagesOf } from "../by-place.ts";
import { type NoticePeriod, noticePeriod } from "../notice-period.ts";
import { villageFigures } from "../village-figures.ts";

/** A notice that hangs on the day of the data, as far as it may be said in public: how many, never who. */
export interface CurrentNotice extends NoticePeriod {
  readonly place: Township | Village;
  /** Of a village: 贫困户数 and 贫困人口 of the base year. */
  readonly households?: number;
  readonly people?: number;
  /** Of a township: its poor villages. */
  readonly villages?: readonly Village[];
}

/**
 * Notices of 公示起始日期 whose last day is not before 数据日期: a township's of its poor villages, a village's of its poor
 * households. None after: what is built later no longer has them.
 */
export function currentNotices(county: County): CurrentNotice[] {
  const { noticeStart, dataDate, years } = county.profile;
  if (noticeStart === undefined) return [];
  const period = noticePeriod(noticeStart, county.profile);
  if (period.end < dataDate) return [];
  return county.townships.flatMap((township): CurrentNotice[] => {
    const own = villagesOf(county, township);
    const poor = own.filter(({ isPoor }) => isPoor);
    return [
      ...(poor.length > 0 ? [{ ...period, place: township, villages: poor }] : []),
      ...own.flatMap((village): CurrentNotice[] => {
        const figures = villageFigures(county, village.code, years.base);
        const { poorHouseholds, poorPopulation } = figures ?? {};
        if (!poorHouseholds) return [];
        return [
          {
            ...period,
            place: village,
            households: poorHouseholds,
            ...(poorPopulation === undefined ? {} : { people: poorPopulation }),
          },
        ];
      }),
    ];
  });
}
