/** A township of the hard county; `villages` of them, from west to east. */
export interface HardTownship {
  readonly code: string;
  readonly name: string;
  readonly villages: number;
  /** People in the leading group and at the station. */
  readonly group: number;
  readonly staff: number;
}

/** Many villages, some, few, one: each its own trouble. */
export const townships: readonly HardTownship[] = [
  { code: "629801100", name: "城关镇", villages: 60, group: 80, staff: 25 },
  { code: "629801101", name: "格桑梅朵藏族羌族乡", villages: 13, group: 6, staff: 4 },
  { code: "629801200", name: "岔口乡", villages: 3, group: 4, staff: 1 },
  { code: "629801201", name: "独山乡", villages: 1, group: 3, staff: 0 },
];

/** Special areas; the last township and every ninth village lie in none. */
export const areas = [
  "北部高寒阴湿片区",
  "西部干旱片区",
  "南部林缘片区",
  "东部石山区",
  "河谷川坝片区",
  "中部土石山区特别困难片区",
] as const;
