import type { Point } from "../land/cells.ts";

/** What is decided by hand about a township; the rest grows from the seed. */
export interface TownshipPlan {
  /** 9-digit division code; 629900 is no county. */
  readonly code: string;
  readonly name: string;
  /** Where the township begins to grow, km from the middle of the county. */
  readonly origin: Point;
  /** Share of the county's ground. */
  readonly share: number;
  readonly poorVillages: number;
  /** Usual size of a village, persons. */
  readonly population: number;
  /** Range of the poverty rate of a poor village at the end of 2014. */
  readonly poorRates: readonly [number, number];
  /** Names from the valley up to the ridges: the lowest village gets the first. */
  readonly villageNames: readonly string[];
}

/** The three townships: one small, one middling, one large, so that sheets are seen with 8, 13 and 20 villages. */
export const townshipPlans: readonly TownshipPlan[] = [
  {
    code: "629900100",
    name: "云溪镇",
    origin: [-9, 3],
    share: 0.33,
    poorVillages: 5,
    population: 410,
    poorRates: [0.16, 0.33],
    villageNames: [
      "云溪村",
      "河口坝村",
      "上下河坝社区村",
      "柳树坪村",
      "大磨川村",
      "杨柳湾村",
      "桥头上村",
      "石板沟村",
      "青杠坪村",
      "核桃树湾村",
      "高家山村",
      "红土梁村",
      "马鞍梁村",
    ],
  },
  {
    code: "629900101",
    name: "石门河镇",
    origin: [9, 5],
    share: 0.43,
    poorVillages: 8,
    population: 365,
    poorRates: [0.13, 0.33],
    villageNames: [
      "石门河村",
      "两河口村",
      "双庙川村",
      "张家坝村",
      "水磨沟村",
      "沙坝里村",
      "石门沟村",
      "李家湾村",
      "罗家院子村",
      "麻柳塘村",
      "柏树坪村",
      "老磨坪村",
      "寨子坪村",
      "黑松沟村",
      "大草滩村",
      "阳坡山村",
      "铁厂梁村",
      "上下阴坡联合村",
      "花椒岭村",
      "云盖山村",
    ],
  },
  {
    code: "629900200",
    name: "松坪乡",
    origin: [1, -10],
    share: 0.24,
    poorVillages: 5,
    population: 360,
    poorRates: [0.18, 0.35],
    villageNames: ["松坪村", "冷水河村", "竹林沟村", "瓦房坪村", "漆树湾村", "半山腰李家村", "鹰嘴崖村", "雪花岭村"],
  },
];

/** The county's own code, name and parent: plainly no real place. */
export const countyIdentity = { code: "629900", name: "安岭县", parent: "甘肃省示例市" } as const;
