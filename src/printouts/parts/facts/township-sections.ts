import type { Source } from "../../../items/source.ts";
import type { Township } from "../../../model/county.ts";
import { villagesOf } from "../../../statistics/by-place.ts";
import type { FactSection } from "./facts.ts";
import { ownText } from "./facts-content.ts";
import { figureSection, plannedSection } from "./figure-section.ts";

/** 乡镇应知应会: both years, how the registration went, what the planned year is to bring. */
export function townshipSections(source: Source, township: Township): FactSection[] {
  const { county } = source;
  const { base, current } = county.profile.years;
  const villages = villagesOf(county, township);
  const poor = villages.filter(({ isPoor }) => isPoor);
  return [
    {
      heading: "行政村",
      lines: [`全${unitOf(township)}有${villages.length}个行政村，其中贫困村${poor.length}个${names(poor)}。`],
    },
    figureSection(county, villages, { heading: `${base}年、${current}年基本情况` }),
    { heading: `${current}年度建档立卡工作开展情况`, lines: ownText(source, township.code, "建档立卡开展情况") },
    plannedSection(county, villages),
  ];
}

const unitOf = ({ name }: Township): string => (name.endsWith("镇") ? "镇" : "乡");
const names = (villages: readonly { readonly name: string }[]): string =>
  villages.length === 0 ? "" : `：${villages.map(({ name }) => name).join("、")}`;
