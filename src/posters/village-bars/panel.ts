import type { BarRow, BarsProps } from "../../charts/bars/props.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { PoorTally } from "../../statistics/poor-tallies.ts";
import { formatNumber } from "../../text/numbers.ts";
import { type ClassFill, palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { UNPLANNED } from "../exit-plan-map/fill.ts";
import { countyYearFill } from "../parts/county-years.ts";
import type { Count, VillageBarsContent } from "./content.ts";

/** What stands over each panel. */
export const PANEL_TITLES: Readonly<Record<Count, string>> = {
  groups: "住在哪个组",
  causes: "主要致贫原因",
  exits: "计划哪年脱贫",
};

/** Where the office has filled nothing in. */
const NOT_FILLED = "未填";

const PLAIN: ClassFill = { color: palette.barOther, hatch: "none" };
const MOST: ClassFill = { color: palette.bar, hatch: "none" };

const HOUSEHOLDS = ["贫困户", "（户）"] as const;
const PEOPLE = ["贫困人口", "（人）"] as const;

/** Rows of a panel: groups and years by their people, causes by households; the total under them where there are several. */
export function panelRows(content: VillageBarsContent, count: Count): BarRow[] {
  const byHouseholds = count === "causes";
  const tallies: readonly PoorTally<string | number>[] = content[count];
  const amountOf = ({ households, people }: PoorTally<unknown>) => (byHouseholds ? households : people);
  const most = mostOf(tallies, amountOf);
  const row = (label: string, tally: PoorTally<unknown>, fill: ClassFill | undefined): BarRow => {
    const value = amountOf(tally);
    const other = byHouseholds ? tally.people : tally.households;
    return {
      label,
      isPoor: false,
      value,
      parts: fill && value !== undefined ? [{ amount: value, fill }] : [],
      cells: [{ text: formatNumber(other) }],
      ...(fill ? {} : { isTotal: true }),
    };
  };
  const rows = tallies.map((tally) =>
    row(labelOf(count, tally.key), tally, fillOf(content, count, tally, most.includes(tally))),
  );
  return rows.length > 1 ? [...rows, row("合计", content.total, undefined)] : rows;
}

/** More than so many of one size do not stand out. */
const MOST_EQUAL = 2;

/** The largest of those that are filled in; none where they are too many to stand out. */
function mostOf<T extends PoorTally<unknown>>(
  tallies: readonly T[],
  amountOf: (tally: T) => number | undefined,
): readonly T[] {
  const named = tallies.filter(({ key }) => key !== undefined);
  const most = Math.max(...named.map((each) => amountOf(each) ?? 0));
  const largest = named.filter((each) => amountOf(each) === most);
  return largest.length > MOST_EQUAL ? [] : largest;
}

function labelOf(count: Count, key: string | number | undefined): string {
  if (key === undefined) return NOT_FILLED;
  return count === "exits" ? `${key}年` : `${key}`;
}

/** A year has the county's colour for it; of groups and causes the largest stands out. */
function fillOf(
  { countyYears }: VillageBarsContent,
  count: Count,
  { key }: PoorTally<string | number>,
  isMost: boolean,
): ClassFill {
  if (count !== "exits") return isMost ? MOST : PLAIN;
  return typeof key === "number" ? (countyYearFill(countyYears, key) ?? PLAIN) : UNPLANNED;
}

/** The chart of a panel in its box, mm. */
export function panelBars(
  content: VillageBarsContent,
  count: Count,
  { width, height }: PanelBox,
  type: TypeScale,
): BarsProps {
  const [bars, lane] = count === "causes" ? [HOUSEHOLDS, PEOPLE] : [PEOPLE, HOUSEHOLDS];
  return { rows: panelRows(content, count), lanes: [lane], valueHeading: bars.join(""), width, height, type };
}
