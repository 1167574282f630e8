import type { LegendClass } from "../../charts/map-legend/props.ts";
import { type AmountClass, countByClass } from "../../statistics/classes.ts";
import { formatNumber, formatPercent } from "../../text/numbers.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import type { PoorVillagesContent, PoorVillagesData, VillageRow } from "./content.ts";
import { classFill, NO_DATA } from "./fill.ts";
import { poorPeopleScale } from "./symbols.ts";

/** What of the sheet's data the legend says. */
type Explained = Pick<PoorVillagesData, "classes" | "villages" | "layout" | "map" | "rateDigits">;

/** Classes of the rate, kinds of village and sizes of symbols; the counts add up to the villages. */
export function poorVillagesLegend(data: Explained, type: TypeScale): SheetLegend {
  const { villages } = data;
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const scale = poorPeopleScale(data, type);
  const samples = scale.samples.map((value) => ({ radius: scale.radius(value), label: `${formatNumber(value)} 人` }));
  const rates = rateEntries(data);
  return {
    classTitle: rates.title,
    classes: rates.entries,
    symbolTitle: "村类别（村数）",
    symbols: [
      ...(poor > 0 ? [{ mark: "filled" as const, label: "贫困村", count: `${poor} 村` }] : []),
      ...(poor < villages.length
        ? [{ mark: "hollow" as const, label: "非贫困村", count: `${villages.length - poor} 村` }]
        : []),
    ],
    ...(samples.length > 0 ? { sizes: { title: "贫困人口（圆面积）", samples } } : {}),
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
  const isOne = classes.length === 1 && new Set(rates.map((rate) => rate.toFixed(rateDigits))).size === 1;
  const counted = classes.map((entry, index) => ({
    fill: classFill(index, classes.length),
    label: isOne ? onlyLabel(villages, rateDigits) : classLabel(entry),
    count: `${counts[index]} 村`,
  }));
  const unknown = { fill: NO_DATA, label: "无数据", count: `${unrated} 村` };
  return { title: "贫困发生率（村数）", entries: unrated > 0 ? [...counted, unknown] : counted };
}

/** One class is one value: 均为 3.2%. */
function onlyLabel(villages: readonly VillageRow[], rateDigits: number): string {
  return `均为 ${formatPercent(villages.find(({ rate }) => rate !== undefined)?.rate, rateDigits)}`;
}

/** 不足3%, 3%—不足6%, 29%及以上: in official Chinese 以下 would include the limit, which is in the next class. */
function classLabel({ from, to }: AmountClass): string {
  if (to === undefined) return `${from}%及以上`;
  return from === 0 ? `不足${to}%` : `${from}%—不足${to}%`;
}
