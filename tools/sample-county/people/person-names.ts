import type { Rng } from "../rng.ts";

/** 性别, as the exports write it. */
export type Sex = "男" | "女";

const surnames: readonly (readonly [string, number])[] = [
  ["王", 9],
  ["李", 9],
  ["张", 9],
  ["刘", 6],
  ["杨", 6],
  ["陈", 4],
  ["赵", 5],
  ["马", 4],
  ["罗", 3],
  ["何", 3],
  ["郭", 3],
  ["高", 3],
  ["任", 2],
  ["石", 2],
  ["冯", 2],
  ["董", 2],
  ["袁", 2],
  ["蒲", 2],
  ["寇", 1],
  ["雍", 1],
  ["尚", 1],
  ["司", 1],
  ["苟", 1],
  ["樊", 1],
];

const first = {
  男: [..."永文福有世生万长成玉海正宏贵天俊凤双全金志小"],
  女: [..."玉秀桂春彩小月兰淑巧凤红爱银雪慧芳翠"],
} as const;
const second = {
  男: [..."平林祥明义才贵喜元兴旺财仓堂龙虎斌科良宝"],
  女: [..."芳英兰花莲香梅琴娥珍霞红萍琼艳燕菊"],
} as const;
const single = { 男: [..."斌刚勇涛鹏磊辉军平超"], 女: [..."芳燕娟霞艳丽萍静玲琴"] } as const;

/** Names that belong to persons known to the public; the sample has none of them. */
const publicFigures = new Set([
  "张玉凤",
  "张志平",
  "刘志平",
  "王小平",
  "陈小平",
  "陈永贵",
  "王文元",
  "李双双",
  "张全义",
  "马天宝",
  "王志明",
]);

/** A family name as common as in the region. */
export function surname(rng: Rng): string {
  return rng.weighted(surnames);
}

/** A full name; `family` keeps the surname of a parent. */
export function personName(rng: Rng, sex: Sex, family = surname(rng)): string {
  for (;;) {
    const lead = rng.pick(first[sex]);
    const tail = rng.pick(second[sex]);
    const given = rng.chance(0.14) ? rng.pick(single[sex]) : lead + tail;
    const name = family + given;
    if (lead !== tail && !publicFigures.has(name)) return name;
  }
}
