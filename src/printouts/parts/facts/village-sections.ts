import type { Source } from "../../../items/source.ts";
import type { Village } from "../../../model/county.ts";
import { villageFigures } from "../../../statistics/village-figures.ts";
import { type VillageProjects, villageProjects } from "../../../statistics/village-projects.ts";
import { servicesOf } from "../../../statistics/village-services.ts";
import { formatNumber } from "../../../text/numbers.ts";
import type { FactSection } from "./facts.ts";
import { ownText } from "./facts-content.ts";
import { figureSection, plannedSection } from "./figure-section.ts";
import type { Figure } from "./year-table.ts";

const TEXTS = [
  ["双联帮扶工作开展情况", "双联帮扶情况"],
  ["驻村帮扶工作队工作开展情况", "驻村工作队工作情况"],
  ["种养业情况", "种养业情况"],
] as const;

/** 村应知应会: both years with 低保 and 五保, planned exits, projects, services, and how the helping goes. */
export function villageSections(source: Source, village: Village): FactSection[] {
  const { county } = source;
  const { base, current, planned } = county.profile.years;
  const figure = (key: Parameters<typeof figureOf>[1], label: string): Figure => ({
    label,
    of: (year) => figureOf(villageFigures(county, village.code, year), key),
  });
  const projects = villageProjects(county, village.code);
  return [
    figureSection(county, [village], {
      heading: `${base}年、${current}年建档立卡基本情况`,
      more: [
        figure("allowanceHouseholds", "低保户（户）"),
        figure("allowancePopulation", "低保人口（人）"),
        figure("supportedHouseholds", "五保户（户）"),
        figure("supportedPopulation", "五保人口（人）"),
        figure("labourForce", "劳动力（人）"),
        figure("migrantWorkers", "外出务工（人）"),
        { ...figure("collectiveIncome", "集体经济收入（万元）"), digits: 2 },
      ],
    }),
    plannedSection(county, [village]),
    { heading: `${current}年已实施项目`, lines: projectLines(projects(current)) },
    { heading: `${planned}年将实施项目`, lines: projectLines(projects(planned)) },
    {
      heading: "公共服务",
      lines: [
        servicesOf(village)
          .map(({ label, value }) => `${label}：${value}`)
          .join("；"),
      ].filter((line) => line !== ""),
    },
    ...TEXTS.map(([heading, text]): FactSection => ({ heading, lines: ownText(source, village.code, text) })),
  ];
}

type Row = NonNullable<ReturnType<typeof villageFigures>>;
type Key = Exclude<keyof Row, "villageCode" | "year" | "kind">;
const figureOf = (row: Row | undefined, key: Key): number | undefined => row?.[key];

function projectLines({ kinds, money }: VillageProjects): string[] {
  const lines = kinds.map(
    ({ kind, projects }) =>
      `${kind ?? "其他"}：${projects.map(({ name, scale }) => (scale === undefined ? name : `${name}${scale}`)).join("、")}。`,
  );
  return money === undefined
    ? lines
    : [...lines, `以上项目资金合计${formatNumber(money / 10000, 2)}万元（补助和自筹）。`];
}
