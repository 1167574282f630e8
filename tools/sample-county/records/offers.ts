import type { Terrain } from "../places/villages.ts";
import type { Rng } from "../rng.ts";

/** A kind of help: its category in the code table, its name, how big it is and what it costs, yuan. */
export interface Offer {
  readonly category: string;
  readonly project: string;
  readonly size: (rng: Rng) => string;
  readonly grant: readonly [number, number];
  readonly own: readonly [number, number];
  readonly effect: string;
}

const amount = (min: number, max: number, unit: string) => (rng: Rng) => `${rng.int(min, max)}${unit}`;

const trees: Offer = {
  category: "产业扶持",
  project: "核桃提质增效",
  size: amount(2, 8, "亩"),
  grant: [400, 1600],
  own: [0, 800],
  effect: "户均增收约900元",
};
const herbs: Offer = {
  category: "产业扶持",
  project: "中药材种植",
  size: amount(1, 6, "亩"),
  grant: [600, 2400],
  own: [200, 1200],
  effect: "户均增收约1500元",
};
const hens: Offer = {
  category: "产业扶持",
  project: "土鸡养殖",
  size: amount(30, 120, "只"),
  grant: [600, 2000],
  own: [200, 1000],
  effect: "年出栏后增收约1200元",
};
const bees: Offer = {
  category: "产业扶持",
  project: "中蜂养殖",
  size: amount(5, 20, "箱"),
  grant: [1000, 4000],
  own: [300, 1500],
  effect: "户均增收约1100元",
};
const cow: Offer = {
  category: "产业扶持",
  project: "良种母牛养殖",
  size: amount(1, 2, "头"),
  grant: [3000, 6000],
  own: [1000, 3000],
  effect: "存栏增加，预计次年产犊",
};
const loan: Offer = {
  category: "金融扶贫",
  project: "双联惠农贷款贴息",
  size: () => "1户",
  grant: [600, 2400],
  own: [0, 0],
  effect: "获得贴息贷款，扩大种养规模",
};

/** Ways to earn more, of which a household with workers gets one: what grows at its height. */
export function industriesOf(terrain: Terrain): readonly Offer[] {
  if (terrain === "高山区") return [herbs, bees, cow, loan];
  return terrain === "半山区" ? [trees, herbs, hens, cow, loan] : [trees, hens, cow, loan];
}

/** A course for someone who can go out to work. */
export const training: Offer = {
  category: "教育培训",
  project: "劳务技能培训",
  size: () => "1人",
  grant: [500, 800],
  own: [0, 0],
  effect: "取得培训合格证",
};
/** Rebuilding of an unsafe house. */
export const house: Offer = {
  category: "危房改造",
  project: "农村危旧房改造",
  size: () => "1户",
  grant: [11500, 18000],
  own: [8000, 30000],
  effect: "住上安全住房",
};
/** A well for a house without safe water. */
export const well: Offer = {
  category: "安全饮水",
  project: "户用小水井",
  size: () => "1眼",
  grant: [1500, 2500],
  own: [300, 800],
  effect: "解决人畜饮水困难",
};
/** Resettlement of a whole household. */
export const move: Offer = {
  category: "易地搬迁",
  project: "易地扶贫搬迁",
  size: () => "1户",
  grant: [24000, 36000],
  own: [10000, 40000],
  effect: "迁入集中安置点",
};

/** The road to a village without 沥青(水泥)路. */
export const pavedRoad: Offer = {
  category: "道路建设",
  project: "通村道路硬化",
  size: (rng) => `${rng.between(1.2, 4.5).toFixed(1)}公里`,
  grant: [360000, 1500000],
  own: [0, 60000],
  effect: "群众出行条件明显改善",
};
/** 卫生室 of a village without one. */
export const clinicBuilding: Offer = {
  category: "公共服务",
  project: "标准化村卫生室",
  size: () => "1处",
  grant: [50000, 90000],
  own: [0, 10000],
  effect: "村民就近看病",
};
/** 文化室 of a village without one. */
export const libraryBuilding: Offer = {
  category: "公共服务",
  project: "村文化室建设",
  size: () => "1处",
  grant: [60000, 120000],
  own: [0, 20000],
  effect: "文化室建成使用",
};

/** Other works for a whole village. */
export const villageWorks: readonly Offer[] = [
  {
    category: "安全饮水",
    project: "集中供水点",
    size: amount(1, 4, "处"),
    grant: [80000, 320000],
    own: [0, 20000],
    effect: "自来水通到各组",
  },
  {
    category: "基础设施",
    project: "田间生产道路",
    size: (rng) => `${rng.between(0.8, 4).toFixed(1)}公里`,
    grant: [60000, 240000],
    own: [0, 20000],
    effect: "农机可进到地头",
  },
  {
    category: "产业扶持",
    project: "产业示范园",
    size: amount(60, 300, "亩"),
    grant: [80000, 260000],
    own: [20000, 90000],
    effect: "带动贫困户发展产业",
  },
];
