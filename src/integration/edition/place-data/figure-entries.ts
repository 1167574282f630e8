import type { Place } from "../../../items/place.ts";
import type { County } from "../../../model/county.ts";
import type { DataTable } from "../../../site/data-table.ts";
import type { FigureEntry } from "../../../site/place-data.ts";
import {
  type KeyFigure,
  type KeyFigureName,
  keyFigures,
  villagesAbove,
} from "../../../statistics/place/key-figures.ts";
import { sayRatio, sayShare } from "../../../statistics/place/ratio-words.ts";
import { roundHalfUp } from "../../../text/numbers.ts";
import { townshipKind } from "../../../text/township-kind.ts";
import { villagesAt } from "./villages-at.ts";

const words: Readonly<Record<KeyFigureName, { readonly name: string; readonly unit: string }>> = {
  poorPopulation: { name: "贫困人口", unit: "人" },
  poorHouseholds: { name: "贫困户", unit: "户" },
  rate: { name: "贫困发生率", unit: "%" },
  netIncome: { name: "农民人均纯收入", unit: "元" },
  population: { name: "农业户籍人口", unit: "人" },
};

/** Key figures of a place as its page shows them, without those that nobody says. */
export function figureEntries(county: County, place: Place): FigureEntry[] {
  const whole = wholeName(county, place);
  return keyFigures(county, villagesAt(county, place), villagesAbove(county, place.code))
    .filter(({ current, base }) => current !== undefined || base !== undefined)
    .map((each) => entryOf(each, county, whole));
}

/** The table that the figures lead to: a row for each. */
export function figureTable(county: County, place: Place, entries: readonly FigureEntry[]): DataTable {
  const { base, current } = county.profile.years;
  const whole = wholeName(county, place);
  const notes = entries.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}：${note}。`]));
  return {
    id: "figures",
    title: `${place.name}主要数据`,
    source: "行政村、村年度数据",
    columns: [
      { header: "项目" },
      { header: "单位" },
      { header: `${base}年末`, digits: 0 },
      { header: `${current}年末`, digits: 0 },
      { header: "增减", digits: 0, shown: "change" },
      ...(whole === undefined ? [] : [{ header: `${whole}${current}年末`, digits: 0 }]),
    ],
    rows: entries.map((entry) => ({
      id: entry.id,
      digits: entry.digits,
      cells: [
        entry.name,
        entry.id === "rate" ? "%（增减为百分点）" : entry.unit,
        entry.base ?? null,
        entry.current ?? null,
        entry.change ?? null,
        ...(whole === undefined ? [] : [entry.whole ?? null]),
      ],
    })),
    notes,
  };
}

/** 全镇 of a village, 全县 of a township; none of the county. */
function wholeName(county: County, { level, parent }: Place): string | undefined {
  if (level === "county") return undefined;
  if (level === "township") return `全${/[县区市旗]$/.exec(county.profile.name)?.[0] ?? "县"}`;
  const township = county.townships.find(({ code }) => code === parent);
  return `全${townshipKind(township?.name ?? "")}`;
}

function entryOf(each: KeyFigure, { profile }: County, whole: string | undefined): FigureEntry {
  const { figure, lacking, uncompared } = each;
  const digits = figure === "rate" ? profile.rateDigits : 0;
  const printed = (value: number | undefined) =>
    value === undefined ? undefined : roundHalfUp(figure === "rate" ? value * 100 : value, digits);
  const [current, base, above] = [printed(each.current), printed(each.base), printed(each.whole?.value)];
  // The change of the figures as they are printed where both count the same villages, so that the two and it agree.
  const isWhole = uncompared === 0 && current !== undefined && base !== undefined;
  const change = isWhole ? roundHalfUp(current - base, digits) : printed(each.change);
  const said = saidOf(each, whole);
  const note = [
    ...(lacking > 0 ? [`${profile.years.current}年有${lacking}个村没有数据`] : []),
    ...(uncompared > 0 && change !== undefined ? [`增减只比较两年都有数据的村，${uncompared}个村不在内`] : []),
  ].join("，");
  return {
    id: figure,
    ...words[figure],
    digits,
    year: profile.years.current,
    baseYear: profile.years.base,
    ...(current === undefined ? {} : { current }),
    ...(base === undefined ? {} : { base }),
    ...(change === undefined ? {} : { change }),
    ...(above === undefined ? {} : { whole: above }),
    ...(said === undefined ? {} : { said }),
    ...(note === "" ? {} : { note }),
  };
}

function saidOf({ whole: above }: KeyFigure, whole: string | undefined): string | undefined {
  if (!above || whole === undefined || above.ratio === 0) return undefined;
  if (!above.isShare) return sayRatio(above.ratio, whole);
  return above.ratio === 1 ? undefined : sayShare(above.ratio, whole);
}
