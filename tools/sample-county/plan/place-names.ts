import type { Rng } from "../rng.ts";

const townshipHeads = [..."云石松青白清龙水大双平永安长金玉柳沙黑红秋兴太望"];
const townshipTails = ["关", "河", "坪", "川", "岭", "桥", "泉", "坝", "峡", "溪", "阳", "垭"];

/** Names of townships without 镇 or 乡, none twice. */
export function placeNames(rng: Rng, count: number): string[] {
  const all = townshipHeads.flatMap((head) => townshipTails.filter((tail) => tail !== head).map((tail) => head + tail));
  if (count > all.length) throw new Error(`there are names for ${all.length} townships, not for ${count}`);
  return rng.shuffled(all).slice(0, count);
}

const families = [..."王李张刘杨陈赵马罗何郭高任石冯董袁蒲寇尚苟樊"];
const things = [
  "石门",
  "柳树",
  "核桃树",
  "双庙",
  "大磨",
  "水磨",
  "麻柳",
  "瓦房",
  "油房",
  "青杠",
  "竹林",
  "漆树",
  "柏树",
];
const features = [
  "黑松",
  "阳坡",
  "阴坡",
  "鹰嘴",
  "铁厂",
  "红土",
  "马鞍",
  "云盖",
  "冷水",
  "老庄",
  "上",
  "下",
  "大",
  "小",
];
/** Endings from the valley floor up to the ridges. */
const endings = [
  ["坝", "川", "河口", "庄", "桥"],
  ["湾", "沟", "院子", "坪", "塘"],
  ["山", "梁", "岭", "垭", "崖"],
] as const;

function drawName(rng: Rng, step: number): string {
  const ending = rng.pick(endings[step]!);
  const head = rng.weighted([
    [() => `${rng.pick(families)}家`, 6],
    [() => rng.pick(things), 4],
    [() => rng.pick(features), 3],
  ])();
  return `${head}${ending}村`;
}

/** Names of a township's villages from the valley up: none twice in a township, some twice in a county, as they are. */
export function villageNames(rng: Rng, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(drawName(rng, Math.floor((names.size / count) * 3)));
  return [...names];
}
