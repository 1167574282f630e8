import { type Table, table } from "../csv.ts";
import { type Holding, isUnsafe, lacksWater } from "../finance/holdings.ts";
import type { Land } from "../land/land.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import { createRng } from "../rng.ts";
import { yesNo } from "../yes-no.ts";
import { writtenDegrees } from "./degrees.ts";
import { facilitiesOf } from "./facilities.ts";
import type { PeopledVillage } from "./inhabitants.ts";
import type { SampleVillage, Terrain } from "./villages.ts";

/** Writes where a place lies, or nothing where the county knows no coordinates. */
function positionWriter(plan: CountyPlan, land: Land) {
  const isKnown = plan.map === "polygons" || plan.map === "points";
  return (point: Parameters<typeof writtenDegrees>[1]) =>
    isKnown ? writtenDegrees(land, point) : { 经度: undefined, 纬度: undefined };
}

/** 乡镇.csv; a township has a special area of its own only where all its villages are in it. */
export function townshipTable(plan: CountyPlan, land: Land, villages: readonly SampleVillage[]): Table {
  const position = positionWriter(plan, land);
  const byTownship = Map.groupBy(villages, ({ township }) => township);
  const rows = plan.townships.map((township) => {
    const own = byTownship.get(township)!;
    const [{ area }, ...others] = own as [SampleVillage, ...SampleVillage[]];
    return {
      乡镇代码: township.code,
      乡镇名称: township.name,
      特困片区: others.every((village) => village.area === area) ? area : undefined,
      工作站名称: `${township.name}双联扶贫工作站`,
      ...position(own[0]!.ground.office),
    };
  });
  return table("乡镇", ["乡镇代码", "乡镇名称", "特困片区", "工作站名称", "经度", "纬度"], rows);
}

const crops: Readonly<Record<Terrain, readonly string[]>> = {
  川坝区: ["设施蔬菜", "核桃", "花椒", "规模养殖"],
  半山区: ["核桃", "花椒", "中药材", "土鸡养殖"],
  高山区: ["中药材", "马铃薯", "牛羊养殖", "中蜂养殖"],
};

function villageRow({ village, population, registered }: PeopledVillage, holdings: readonly Holding[]) {
  const rng = createRng(`${village.seed} village`);
  const { isPoor, terrain } = village;
  const hamlets = Math.max(2, Math.round(village.groups * rng.between(0.7, 1.3)));
  const farmland = Math.round(population * rng.between(1.6, 2.6));
  const [main, second] = rng.shuffled(crops[terrain]);
  const facilities = facilitiesOf(village);
  // Of the households outside the register some have the same troubles.
  const others = population / 4.1 - registered.length;
  return {
    行政村代码: village.code,
    行政村名称: village.name,
    乡镇代码: village.township.code,
    贫困村: yesNo(isPoor),
    特困片区: village.area,
    计划脱贫年度: village.plannedExit,
    实际脱贫年度: village.actualExit,
    村民小组数: village.groups,
    自然村数: hamlets,
    地形地貌: terrain,
    "耕地面积(亩)": farmland,
    "有效灌溉面积(亩)": Math.round(farmland * (terrain === "高山区" ? rng.between(0, 0.03) : rng.between(0.08, 0.35))),
    "林地面积(亩)": Math.round(village.ground.area * 1500 * rng.between(0.3, 0.5)),
    "退耕还林面积(亩)": Math.round(farmland * rng.between(0.15, 0.5)),
    村负责人: village.secretary,
    村负责人电话: village.secretaryPhone,
    发展方向: `${main}、${second}`,
    "通沥青(水泥)路": yesNo(facilities.road !== "lacking"),
    饮水困难户数: holdings.filter(lacksWater).length + Math.round(others * (isPoor ? 0.1 : 0.03)),
    危房户数: holdings.filter(isUnsafe).length + Math.round(others * rng.between(0.03, 0.1)),
    通电自然村数: isPoor && rng.chance(0.25) ? hamlets - 1 : hamlets,
    卫生室: yesNo(facilities.clinic !== "lacking"),
    文化室: yesNo(facilities.library !== "lacking"),
    合作社数: isPoor ? rng.int(0, 2) : rng.int(1, 4),
  };
}

/** 行政村.csv */
export function villageTable(
  plan: CountyPlan,
  land: Land,
  villages: readonly PeopledVillage[],
  holdingsById: ReadonlyMap<string, Holding>,
): Table {
  const position = positionWriter(plan, land);
  return table(
    "行政村",
    [
      "行政村代码",
      "行政村名称",
      "乡镇代码",
      "贫困村",
      "特困片区",
      "计划脱贫年度",
      "实际脱贫年度",
      "村民小组数",
      "自然村数",
      "地形地貌",
      "耕地面积(亩)",
      "有效灌溉面积(亩)",
      "林地面积(亩)",
      "退耕还林面积(亩)",
      "村负责人",
      "村负责人电话",
      "发展方向",
      "通沥青(水泥)路",
      "饮水困难户数",
      "危房户数",
      "通电自然村数",
      "卫生室",
      "文化室",
      "合作社数",
      "经度",
      "纬度",
    ],
    villages.map((place) => ({
      ...villageRow(
        place,
        place.registered.map(({ id }) => holdingsById.get(id)!),
      ),
      ...position(place.village.ground.settlement),
    })),
  );
}
