import { townshipOf } from "../statistics/by-place.ts";
import { totalsOf } from "../statistics/totals.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { formatNumber, formatPercent } from "../text/numbers.ts";
import { defineLetter } from "./parts/letter/define-letter.tsx";
import { type HandBoxContent, orBlank, say } from "./parts/runs.ts";

/** The three criteria of 2013, whose values for the province the office knows. */
const criteria: HandBoxContent = {
  heading: "贫困村识别条件核对（乡镇填写）",
  lines: [
    say`1. 贫困发生率高于全省${{ blank: 4 }}%的一倍以上：本村${{ blank: 5 }}%　□符合　□不符合`,
    say`2. 农民人均纯收入低于全省${{ blank: 5 }}元的60%：本村${{ blank: 5 }}元　□符合　□不符合`,
    say`3. 行政村无集体经济收入：本村${{ blank: 5 }}万元　□符合　□不符合`,
    say`核对人：${{ blank: 7 }}　负责人：${{ blank: 7 }}　　　　年　　月　　日`,
  ],
};

/** 贫困村申请书: a poor village asks its township to be recognised, with its figures of the base year. */
export default defineLetter<"village">({
  id: "village-application",
  name: "贫困村申请",
  levels: ["village"],
  title: () => "贫困村申请书",
  letters({ county }, village) {
    if (!village.isPoor) return [];
    const { base } = county.profile.years;
    const own = villageFigures(county, village.code, base);
    const { rate } = totalsOf(county, [village], base);
    const count = (value: number | undefined, digits = 0) =>
      orBlank(value === undefined ? undefined : formatNumber(value, digits));
    return [
      {
        title: "贫困村申请书",
        to: `${townshipOf(county, village)?.name ?? ""}人民政府`,
        paragraphs: [
          {
            runs: [
              ...say`我村现有自然村${count(village.hamletCount)}个、村民小组${count(village.groupCount)}个，共${count(own?.households)}户${count(own?.population)}人，`,
              ...say`其中贫困户${count(own?.poorHouseholds)}户、贫困人口${count(own?.poorPopulation)}人，贫困发生率${orBlank(rate === undefined ? undefined : formatPercent(rate))}；`,
              ...say`${`${base}`}年农民人均纯收入${count(own?.netIncome)}元，村集体经济收入${count(own?.collectiveIncome, 2)}万元。`,
            ],
          },
          {
            runs: [
              ...say`全村有耕地${count(village.farmland)}亩、林地${count(village.forest)}亩；饮水困难${count(village.waterPoorHouseholds)}户，危房${count(village.unsafeHouses)}户。`,
              ...say`自然条件、产业、教育卫生和社会保障情况：${{ blank: 18 }}${{ blank: 27 }}${{ blank: 27 }}`,
            ],
          },
          { runs: say`经村民代表大会讨论同意，特申请将我村识别为贫困村，请予审核。` },
        ],
        from: `${village.name}村民委员会`,
        boxes: [criteria],
      },
    ];
  },
});
