import { type Table, table } from "../csv.ts";
import type { Holding } from "../finance/holdings.ts";
import { createRng } from "../rng.ts";
import { yesNo } from "../yes-no.ts";
import { type Household, isStillPoor, sizeBefore } from "./household.ts";
import { isWorker, type Member } from "./member.ts";
import { mobileNumber } from "./phone-numbers.ts";

function householdRow(household: Household, holding: Holding) {
  const rng = createRng(`${household.seed} contact`);
  // A last digit of 1–9: a number that ends in zeros looks as if a spreadsheet had rounded it.
  const account = `990100${String(rng.int(0, 999_999)).padStart(6, "0")}${String(rng.int(0, 999_999)).padStart(6, "0")}${rng.int(1, 9)}`;
  return {
    户编号: household.id,
    行政村代码: household.village.code,
    村民小组: `${household.group}组`,
    户主姓名: household.members[0]!.name,
    联系电话: mobileNumber(rng),
    开户银行: rng.chance(0.85) ? "农村信用社" : "邮政储蓄银行",
    银行账号: account,
    识别标准: rng.chance(0.93) ? "国家标准" : "省定标准",
    贫困户属性: household.attribute,
    主要致贫原因: household.mainCause,
    其他致贫原因: household.otherCauses.join("、"),
    家庭人口: household.members.length,
    劳动力: household.members.filter(isWorker).length,
    "耕地面积(亩)": holding.farmland.toFixed(1),
    "有效灌溉面积(亩)": holding.irrigated.toFixed(1),
    "林地面积(亩)": holding.forest.toFixed(1),
    "退耕还林面积(亩)": holding.returnedForest.toFixed(1),
    "住房面积(平方米)": holding.floor,
    住房结构: holding.structure,
    危房等级: holding.danger,
    饮水情况: holding.water,
    入户路类型: holding.road,
    通电: yesNo(holding.hasPower),
    燃料类型: holding.fuel,
    是否搬迁户: yesNo(holding.isRelocated),
    参加互助资金: yesNo(holding.isFundMember),
    脱贫状态: household.status,
    识别年度: 2013,
    计划脱贫年度: household.plannedExit,
    脱贫年度: isStillPoor(household) ? undefined : household.plannedExit,
    帮扶责任人编号: household.cadreId,
  };
}

/** 贫困户.csv */
export function householdTable(households: readonly Household[], holdingsById: ReadonlyMap<string, Holding>): Table {
  return table(
    "贫困户",
    [
      "户编号",
      "行政村代码",
      "村民小组",
      "户主姓名",
      "联系电话",
      "开户银行",
      "银行账号",
      "识别标准",
      "贫困户属性",
      "主要致贫原因",
      "其他致贫原因",
      "家庭人口",
      "劳动力",
      "耕地面积(亩)",
      "有效灌溉面积(亩)",
      "林地面积(亩)",
      "退耕还林面积(亩)",
      "住房面积(平方米)",
      "住房结构",
      "危房等级",
      "饮水情况",
      "入户路类型",
      "通电",
      "燃料类型",
      "是否搬迁户",
      "参加互助资金",
      "脱贫状态",
      "识别年度",
      "计划脱贫年度",
      "脱贫年度",
      "帮扶责任人编号",
    ],
    households.map((household) => householdRow(household, holdingsById.get(household.id)!)),
  );
}

function memberRow(household: Household, member: Member, index: number) {
  const { support } = household;
  return {
    户编号: household.id,
    姓名: member.name,
    性别: member.sex,
    证件号码: member.identity,
    与户主关系: member.relation,
    民族: "汉族",
    文化程度: member.education,
    在校生状况: member.schooling,
    健康状况: member.health,
    劳动能力: member.ability,
    务工情况: member.workPlace,
    "务工时间(月)": member.workMonths,
    低保: yesNo(support?.kind.startsWith("低保") === true && index < support.persons),
    新农合: "是",
    养老保险: yesNo(member.age >= 16 && member.schooling === "非在校生"),
  };
}

/** 家庭成员.csv */
export function memberTable(households: readonly Household[]): Table {
  return table(
    "家庭成员",
    [
      "户编号",
      "姓名",
      "性别",
      "证件号码",
      "与户主关系",
      "民族",
      "文化程度",
      "在校生状况",
      "健康状况",
      "劳动能力",
      "务工情况",
      "务工时间(月)",
      "低保",
      "新农合",
      "养老保险",
    ],
    households.flatMap((household) => household.members.map((member, i) => memberRow(household, member, i))),
  );
}

/** 人口增减.csv */
export function changeTable(households: readonly Household[]): Table {
  return table(
    "人口增减",
    ["户编号", "姓名", "变动类型", "变动原因", "变动日期", "变动前人数", "变动后人数"],
    households.flatMap((household) => {
      const { change } = household;
      if (!change) return [];
      return [
        {
          户编号: household.id,
          姓名: change.name,
          变动类型: change.kind,
          变动原因: change.reason,
          变动日期: change.date,
          变动前人数: sizeBefore(household),
          变动后人数: household.members.length,
        },
      ];
    }),
  );
}
