import type { PairedBarsProps } from "../../../src/charts/bars/paired/props.ts";
import type { RankedBarsProps } from "../../../src/charts/bars/ranked/props.ts";
import { formatPercent } from "../../../src/text/numbers.ts";
import { A0 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";
import { meanOf, villages } from "./villages.ts";

type Size = readonly [width: number, height: number];

/** A township's villages in pairs of bars. */
export function pairedBars(count: number, [width, height]: Size, longNames = false): PairedBarsProps {
  const rows = villages(count, { longNames });
  return {
    rows,
    rateDigits: 1,
    baseYear: 2013,
    currentYear: 2014,
    unit: "人",
    mean: meanOf(rows),
    meanLabel: "全乡平均",
    width,
    height,
    type: typeScale(A0),
  };
}

/** The same villages beside a map. */
export function rankedBars(count: number, [width, height]: Size): RankedBarsProps {
  return {
    rows: villages(count).map((row) => ({
      label: row.label,
      value: row.current ?? 0,
      note: formatPercent(row.rate),
      isPoor: row.isPoor,
    })),
    unit: "人",
    valueHeading: "贫困人口",
    noteHeading: "贫困发生率",
    restLabel: (rest, sum) => `其余${rest}个村合计 ${sum} 人`,
    width,
    height,
    type: typeScale(A0),
  };
}
