import { type Table, table } from "../csv.ts";
import { type Holding, isUnsafe, lacksWater } from "../finance/holdings.ts";
import type { Household } from "../people/household.ts";
import { createRng } from "../rng.ts";
import { yesNo } from "../yes-no.ts";
import { writtenDegrees } from "./map-file.ts";
import { type AreaOfVillage, specialAreas } from "./special-areas.ts";
import { townshipPlans } from "./township-plans.ts";
import type { SampleVillage } from "./villages.ts";

/** 乡镇.csv; a township has a special area of its own only where all its villages are in it. */
export function townshipTable(villages: readonly SampleVillage[], areaOf: AreaOfVillage): Table {
  const rows = townshipPlans.map((plan) => {
    const own = villages.filter(({ township }) => township === plan);
    const area = specialAreas.find(({ name }) => own.every(({ index }) => areaOf.get(index) === name));
    return {
      乡镇代码: plan.code,
      乡镇名称: plan.name,
      特困片区: area?.name,
      工作站名称: `${plan.name}双联扶贫工作站`,
      ...writtenDegrees(own[0]!.ground.office),
    };
  });
  return table("乡镇", ["乡镇代码", "乡镇名称", "特困片区", "工作站名称", "经度", "纬度"], rows);
}

const crops: Readonly<Record<string, readonly string[]>> = {
  川坝区: ["设施蔬菜", "核桃", "花椒", "规模养殖"],
  半山区: ["核桃", "花椒", "中药材", "土鸡养殖"],
  山区: ["中药材", "马铃薯", "牛羊养殖", "中蜂养殖"],
};

function villageRow(village: SampleVillage, area: string | undefined, holdings: readonly Holding[]) {
  const rng = createRng(`${village.code} village`);
  const { population, isPoor, terrain } = village;
  const hamlets = Math.max(2, Math.round(village.groups * rng.between(0.7, 1.3)));
  const farmland = Math.round(population * rng.between(1.6, 2.6));
  const [main, second] = rng.shuffled(crops[terrain]!);
  return {
    行政村代码: village.code,
    行政村名称: village.name,
    乡镇代码: village.township.code,
    贫困村: yesNo(isPoor),
    特困片区: area,
    计划脱贫年度: village.plannedExit,
    实际脱贫年度: village.actualExit,
    村民小组数: village.groups,
    自然村数: hamlets,
    地形地貌: terrain,
    "耕地面积(亩)": farmland,
    "有效灌溉面积(亩)": Math.round(farmland * (terrain === "山区" ? rng.between(0, 0.03) : rng.between(0.08, 0.35))),
    "林地面积(亩)": Math.round(village.ground.area * 1500 * rng.between(0.25, 0.5)),
    "退耕还林面积(亩)": Math.round(farmland * rng.between(0.15, 0.5)),
    村负责人: village.secretary,
    村负责人电话: village.secretaryPhone,
    发展方向: `${main}、${second}`,
    "通沥青(水泥)路": yesNo(!isPoor || rng.chance(0.55)),
    饮水困难户数: holdings.filter(lacksWater).length + Math.round(population * (isPoor ? 0.02 : 0.006)),
    危房户数: holdings.filter(isUnsafe).length + Math.round(population * rng.between(0.005, 0.02)),
    通电自然村数: isPoor && rng.chance(0.25) ? hamlets - 1 : hamlets,
    卫生室: yesNo(rng.chance(isPoor ? 0.75 : 0.95)),
    文化室: yesNo(rng.chance(isPoor ? 0.5 : 0.8)),
    合作社数: isPoor ? rng.int(0, 2) : rng.int(1, 4),
    ...writtenDegrees(village.ground.settlement),
  };
}

/** 行政村.csv */
export function villageTable(
  villages: readonly SampleVillage[],
  areaOf: AreaOfVillage,
  households: readonly Household[],
  holdingsById: ReadonlyMap<string, Holding>,
): Table {
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
    villages.map((village) => {
      const own = households.filter((household) => household.village === village);
      return villageRow(
        village,
        areaOf.get(village.index),
        own.map(({ id }) => holdingsById.get(id)!),
      );
    }),
  );
}
