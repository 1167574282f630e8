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

/** Ways to earn more, of which a household with workers gets one. */
export const industries: readonly Offer[] = [
  {
    category: "产业扶持",
    project: "核桃提质增效",
    size: amount(2, 8, "亩"),
    grant: [400, 1600],
    own: [0, 800],
    effect: "户均增收约900元",
  },
  {
    category: "产业扶持",
    project: "中药材种植",
    size: amount(1, 6, "亩"),
    grant: [600, 2400],
    own: [200, 1200],
    effect: "户均增收约1500元",
  },
  {
    category: "产业扶持",
    project: "土鸡养殖",
    size: amount(30, 120, "只"),
    grant: [600, 2000],
    own: [200, 1000],
    effect: "年出栏后增收约1200元",
  },
  {
    category: "产业扶持",
    project: "良种母牛养殖",
    size: amount(1, 2, "头"),
    grant: [3000, 6000],
    own: [1000, 3000],
    effect: "存栏增加，预计次年产犊",
  },
  {
    category: "金融扶贫",
    project: "双联惠农贷款贴息",
    size: () => "1户",
    grant: [600, 2400],
    own: [0, 0],
    effect: "获得贴息贷款，扩大种养规模",
  },
];
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
/** A cistern for a house without safe water. */
export const cistern: Offer = {
  category: "安全饮水",
  project: "户用水窖",
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

/** Works for a whole village. */
export const villageWorks: readonly Offer[] = [
  {
    category: "道路建设",
    project: "通村道路硬化",
    size: (rng) => `${rng.between(1.2, 6.5).toFixed(1)}公里`,
    grant: [360000, 1900000],
    own: [0, 60000],
    effect: "群众出行条件明显改善",
  },
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
    category: "公共服务",
    project: "村文化室建设",
    size: () => "1处",
    grant: [60000, 120000],
    own: [0, 20000],
    effect: "文化室建成使用",
  },
  {
    category: "公共服务",
    project: "标准化村卫生室",
    size: () => "1处",
    grant: [50000, 90000],
    own: [0, 10000],
    effect: "村民就近看病",
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
