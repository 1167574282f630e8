import type { Point } from "../land/cells.ts";

/** What is decided about a township; the rest grows from the seed. */
export interface TownshipSketch {
  readonly name: string;
  /** Where the township begins to grow, in units from the middle of the county; absent: where there is room. */
  readonly origin?: Point;
  /** Share of the county's ground. */
  readonly share: number;
  readonly poorVillages: number;
  /** Usual size of a village, persons. */
  readonly population: number;
  /** Range of the poverty rate of a poor village at the end of 2013. */
  readonly poorRates: readonly [number, number];
  /** Names from the valley up to the ridges: the lowest village gets the first. */
  readonly villageNames: readonly string[];
}

/** A township with its place among the others. */
export interface TownshipPlan extends TownshipSketch {
  /** 9-digit division code. */
  readonly code: string;
  readonly index: number;
  /** Names the choices that are drawn for it. */
  readonly seed: string;
}

/** The three townships: one small, one middling, one large, so that sheets are seen with 8, 13 and 20 villages. */
export const townshipSketches: readonly TownshipSketch[] = [
  {
    name: "云溪镇",
    origin: [-9, 3],
    share: 0.33,
    poorVillages: 5,
    population: 430,
    poorRates: [0.56, 0.66],
    villageNames: [
      "云溪村",
      "河口坝村",
      "上下河坝联合村",
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
    name: "石门河镇",
    origin: [9, 5],
    share: 0.43,
    poorVillages: 8,
    population: 400,
    poorRates: [0.56, 0.68],
    villageNames: [
      "石门河村",
      "两河口村",
      "双庙川村",
      "张家坝村",
      "水磨沟村",
      "沙坝里村",
      "石门沟村",
      "花椒岭村",
      "李家湾村",
      "罗家院子村",
      "麻柳塘村",
      "柏树坪村",
      "老磨坪村",
      "寨子坪村",
      "黑松沟村",
      "阳坡山村",
      "上下阴坡联合村",
      "铁厂梁村",
      "大草滩村",
      "云盖山村",
    ],
  },
  {
    name: "松坪乡",
    origin: [1, -10],
    share: 0.24,
    poorVillages: 5,
    population: 390,
    poorRates: [0.6, 0.7],
    villageNames: ["松坪村", "冷水河村", "竹林沟村", "瓦房坪村", "漆树湾村", "半山腰李家村", "鹰嘴崖村", "雪花岭村"],
  },
];
