import type { PairedBar } from "../../../src/charts/bars/paired/props.ts";

const NAMES = [
  "青岭",
  "柳林",
  "白杨",
  "石桥",
  "马家湾",
  "赵家坪",
  "上川",
  "下川",
  "红崖",
  "双庙",
  "杨树沟",
  "李家山",
  "高台",
  "凤凰山",
  "大湾",
  "小湾",
  "王家店",
  "何家坝",
  "太平",
  "新庄",
  "安家岔",
  "孟家窑",
  "罗家堡",
  "苏家河",
];

/** Made-up villages in descending order of poor people: every third is no poor village. */
export function villages(count: number, { longNames = false } = {}): PairedBar[] {
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[index % NAMES.length]!;
    const round = Math.floor(index / NAMES.length);
    const current = Math.round(620 * (1 - index / count) ** 1.4);
    return {
      label:
        longNames && index % 4 === 1
          ? `${name}少数民族移民新村第${round + 1}`
          : `${"上中下东西"[round - 1] ?? ""}${name}村`,
      base: Math.round(current * (1.15 + ((index * 7) % 5) / 20)) + 3,
      current,
      rate: 0.03 + ((index * 13) % 40) / 100,
      isPoor: index % 3 !== 2,
    };
  });
}

/** Mean of the current year. */
export function meanOf(rows: readonly PairedBar[]): number {
  return rows.reduce((sum, row) => sum + (row.current ?? 0), 0) / rows.length;
}
