import { defineTable } from "../fields.ts";
import { householdId } from "./household-fields.ts";
import { yuan } from "./office-fields.ts";
import { year } from "./place-fields.ts";

const mayBeNegative = { min: Number.NEGATIVE_INFINITY } as const;

/** 户年度收支: income and expenses of a household, one row per year. */
export const householdYears = defineTable({
  name: "户年度收支",
  englishName: "household-years",
  required: false,
  readers: "office",
  key: ["householdId", "year"],
  note: "贫困户各年收支，每户每年一行；纯收入 = 四项收入之和 − 生产经营性支出。",
  fields: {
    householdId,
    year: { ...year, privacy: "office" },
    wages: yuan("工资性收入", "务工等工资性收入", ["工资收入"]),
    business: yuan("生产经营性收入", "种植、养殖等生产经营性收入", ["经营性收入", "家庭经营收入"]),
    property: yuan("财产性收入", "租金、分红等财产性收入", ["财产收入"]),
    transfers: yuan("转移性收入", "各类补贴、低保金、养老金等转移性收入", ["转移收入"]),
    birthControlSubsidy: yuan("计划生育金", "转移性收入中的计划生育金", ["计生金"]),
    allowance: yuan("低保金", "转移性收入中的低保金", []),
    supportAllowance: yuan("五保金", "转移性收入中的五保金", ["特困供养金"]),
    pension: yuan("养老保险金", "转移性收入中的养老保险金", ["养老金"]),
    ecologySubsidy: yuan("生态补偿金", "转移性收入中的生态补偿金", []),
    otherTransfers: yuan("其他转移性收入", "转移性收入中的其他部分", ["其他转移收入"]),
    expenses: yuan("生产经营性支出", "种子、化肥、饲料等生产经营性支出", ["生产经营支出", "经营性支出"]),
    netIncome: { ...yuan("家庭纯收入", "四项收入之和减去生产经营性支出", ["纯收入", "全年纯收入"]), ...mayBeNegative },
    netIncomePerPerson: {
      ...yuan("人均纯收入", "家庭纯收入除以家庭人口", ["家庭人均纯收入"]),
      ...mayBeNegative,
    },
  },
});
