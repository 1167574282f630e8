import { type CsvCell, csvText } from "../../../src/text/csv-text.ts";
import { exitOf } from "./exits.ts";
import { areas, townships } from "./townships.ts";
import type { HardVillage } from "./villages.ts";

const isPoor = ({ index }: HardVillage): boolean => index % 5 !== 4;

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
      const { planned, recorded } = isPoor(village) ? exitOf(village) : {};
      const area = index % 9 === 8 ? "" : areas[Math.floor(index / 3) % areas.length];
      const written = [position[0]!.toFixed(5), position[1]!.toFixed(5)];
      return [code, name, townshipCode, isPoor(village) ? "是" : "否", area, planned, recorded, ...written];
    }),
  ]);
}
