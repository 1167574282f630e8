import type { LegendClass } from "../../charts/map-legend/props.ts";
import { type AmountClass, countByClass } from "../../statistics/classes.ts";
import { formatNumber } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import { mapLines } from "../parts/map-lines.ts";
import { kindSymbols } from "../parts/village-kinds.ts";
import type { PoorVillagesContent, PoorVillagesData } from "./content.ts";
import { classFill, NO_DATA } from "./fill.ts";
import { poorPeopleScale } from "./symbols.ts";

/** What of the sheet's data the legend says. */
type Explained = Pick<PoorVillagesData, "classes" | "villages" | "layout" | "map" | "rateDigits" | "kind">;

/** Classes of the rate, kinds of village, sizes of symbols and lines; the counts add up to the villages. */
export function poorVillagesLegend(data: Explained, type: TypeScale): SheetLegend {
  const { villages, map, layout, kind } = data;
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const scale = poorPeopleScale(data, type);
  const samples = scale.samples.map((value) => ({ radius: scale.radius(value), label: `${formatNumber(value)}人` }));
  const rates = rateEntries(data);
  const isAtOffice = map.villages.every(({ isLocated }) => isLocated);
  return {
    classTitle: rates.title,
    classes: rates.entries,
    symbolTitle: "村类别（村数）",
    symbols: kindSymbols(poor, villages.length - poor),
    ...(samples.length > 0
      ? { sizes: { title: `贫困人口（${isAtOffice ? "圆心为村委会" : "圆的大小"}）`, samples } }
      : {}),
    ...mapLines(map, layout.frame, kind),
  };
}

/** Classes of the rate with their villages, and those of which none is known. */
export function rateEntries(data: Pick<PoorVillagesContent, "classes" | "villages" | "rateDigits">): {
  title: string;
  entries: LegendClass[];
} {
  const { classes, villages, rateDigits } = data;
  const rates = villages.flatMap(({ rate }) => (rate === undefined ? [] : [rate * 100]));
  const counts = countByClass(classes, rates, rateDigits);
  const unrated = villages.length - rates.length;
  const counted = classes.map((entry, index) => ({
    fill: classFill(index, classes.length),
    label: classLabel(entry, rateDigits),
    count: `${counts[index]}个`,
  }));
  const unknown = { fill: NO_DATA, label: "无数据", count: `${unrated}个` };
  return { title: "贫困发生率（村数）", entries: unrated > 0 ? [...counted, unknown] : counted };
}

/**
 * 低于3%（达到退出线）, 3.0%—4.9%, 20%以上: rates are classed as they are printed, so that the ends of a class are the rates
 * that may stand in it; 以上 includes the limit (统计用语), 以下 would too.
 */
function classLabel({ from, to, isExit }: AmountClass, digits: number): string {
  if (to === undefined) return from === 0 ? "有数据" : `${from}%以上`;
  const exit = isExit ? "（达到退出线）" : "";
  if (from === 0) return `低于${to}%${exit}`;
  return `${from.toFixed(digits)}%—${(to - 10 ** -digits).toFixed(digits)}%${exit}`;
}
