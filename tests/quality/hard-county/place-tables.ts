import { type CsvCell, csvText } from "../../../src/text/csv-text.ts";
import { areas, townships } from "./townships.ts";
import type { HardVillage } from "./villages.ts";

/** Seven years in which villages exit; one in seven poor villages has none. */
const EXIT_YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;
const BASE = 2013;
const CURRENT = 2014;
/** People who are poor: none, one, all there may be, and what is usual. */
const POOR = [0, 1, 9999, 12, 230, 57, 3, 418, 96, 1204] as const;

const exitYearOf = ({ index }: HardVillage): number | undefined => EXIT_YEARS[index % (EXIT_YEARS.length + 1)];
const isPoor = ({ index }: HardVillage): boolean => index % 5 !== 4;
/** One village in eleven has sent no figures; a township's only village always has. */
const hasFigures = ({ index }: HardVillage): boolean => index % 11 !== 7;

export function townshipTable(): string {
  return csvText([
    ["乡镇代码", "乡镇名称", "特困片区", "工作站名称"],
    ...townships.map(({ code, name }): CsvCell[] => [code, name, "", `${name}双联扶贫工作站`]),
  ]);
}

export function villageTable(villages: readonly HardVillage[]): string {
  return csvText([
    ["行政村代码", "行政村名称", "乡镇代码", "贫困村", "特困片区", "计划脱贫年度", "实际脱贫年度", "经度", "纬度"],
    ...villages.map((village): CsvCell[] => {
      const { code, name, townshipCode, index, position } = village;
      const year = isPoor(village) ? exitYearOf(village) : undefined;
      const area = index % 9 === 8 ? "" : areas[Math.floor(index / 3) % areas.length];
      const written = [position[0]!.toFixed(5), position[1]!.toFixed(5)];
      return [
        code,
        name,
        townshipCode,
        isPoor(village) ? "是" : "否",
        area,
        year,
        year === CURRENT ? year : undefined,
        ...written,
      ];
    }),
  ]);
}

/** The base year is larger, the years to come smaller, down to nobody. */
export function figureTable(villages: readonly HardVillage[]): string {
  const years = [BASE, CURRENT, ...EXIT_YEARS.slice(1)];
  const rows = villages.filter(hasFigures).flatMap(({ code, index }) => {
    const now = POOR[index % POOR.length]!;
    return years.map((year, at): CsvCell[] => {
      const poor = year === BASE ? Math.round(now * 1.4) : Math.round((now * (years.length - 1 - at)) / 6);
      const people = now * 2 + 300 + index;
      const households = (count: number) => Math.ceil(count / 4);
      const exited = year === BASE ? 0 : Math.round(now / 6);
      const kind = year > CURRENT ? "计划" : "实际";
      return [code, year, kind, households(people), people, households(poor), poor, households(exited), exited];
    });
  });
  return csvText([
    ["行政村代码", "年度", "数据性质", "总户数", "乡村人口", "贫困户数", "贫困人口", "减贫户数", "减贫人口"],
    ...rows,
  ]);
}
