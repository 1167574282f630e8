/** Units that say the same thing in another size: how many of its kind's smallest one each is. */
const kinds: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 百元: 100, 千元: 1e3, 万元: 1e4, 十万元: 1e5, 百万元: 1e6, 千万元: 1e7, 亿元: 1e8 },
  {
    亩: 1,
    百亩: 100,
    千亩: 1e3,
    万亩: 1e4,
    公顷: 15,
    平方米: 0.0015,
    M2: 0.0015,
    平方公里: 1500,
    平方千米: 1500,
    KM2: 1500,
    HM2: 15,
  },
  { 人: 1, 口: 1, 名: 1, 十人: 10, 百人: 100, 千人: 1e3, 万人: 1e4 },
  { 户: 1, 百户: 100, 千户: 1e3, 万户: 1e4 },
  { 个: 1, 处: 1, 家: 1, 百个: 100, 千个: 1e3, 万个: 1e4 },
  { 公里: 1, 千米: 1, KM: 1, 里: 0.5, 华里: 0.5, 米: 0.001, M: 0.001 },
  { 月: 1, 个月: 1, 年: 12 },
  { "%": 1, 百分比: 1, 百分数: 1, "‰": 0.1, 小数: 100 },
  { 天: 1, 日: 1 },
  { 度: 1, "°": 1 },
  { 件: 1 },
  { 份: 1 },
  { 票: 1 },
  { 页: 1 },
];

/** A unit in one spelling: `单位：万元`, `（万　元）`, `㎡`. */
export const unitSpelling = (written: string): string =>
  written
    .normalize("NFKC")
    .replace(/^[\s(]*(?:计量)?单位[:：]?/, "")
    .replace(/[\s)(]/g, "")
    .replace(/^人民币/, "")
    .toUpperCase();

const kindOf = (unit: string): Readonly<Record<string, number>> | undefined =>
  kinds.find((kind) => Object.hasOwn(kind, unit));

/** Whether a text is the name of a unit that columns can have. */
export const isUnit = (written: string): boolean => kindOf(unitSpelling(written)) !== undefined;

/** Whether both units say how much there is of the same thing. */
export const isSameKind = (first: string, second: string): boolean => {
  const kind = kindOf(unitSpelling(first));
  return kind !== undefined && kind === kindOf(unitSpelling(second));
};

/** How many of the second unit one of the first is: 万元 → 元 10000; `undefined` where they are of different kinds. */
export function unitScale(from: string, to: string): number | undefined {
  const [first, second] = [unitSpelling(from), unitSpelling(to)];
  const kind = kindOf(first);
  const [size, base] = [kind?.[first], kind?.[second]];
  return size === undefined || base === undefined ? undefined : size / base;
}

/** A figure in another unit, without the last digits that binary fractions add. */
export const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(12));
