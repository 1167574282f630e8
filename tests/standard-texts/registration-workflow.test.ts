import { describe, expect, it } from "vitest";
import { registrationWorkflow, workflowNotes } from "../../src/standard-texts/registration-workflow.ts";

const [household, village] = registrationWorkflow.map(({ steps }) => steps);
const step = (flow: typeof household, title: string) => flow!.find((own) => own.title === title);

describe("the registration workflow", () => {
  it("numbers the steps of each flow from 1", () => {
    for (const { steps } of registrationWorkflow) {
      expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(-1)!.kind).toBe("end");
    }
  });

  it("marks what is made public as its headings count it", () => {
    const marks = registrationWorkflow.map(({ title, steps }) => [title, steps.flatMap(({ mark }) => mark ?? [])]);
    expect(marks).toEqual([
      ["贫困户建档立卡（两公示一公告）", ["公示①", "公示②", "公告"]],
      ["贫困村建档立卡（一公示一公告）", ["公示", "公告"]],
    ]);
    for (const { steps } of registrationWorkflow)
      for (const { kind, mark } of steps) expect(kind === "notice").toBe(mark !== undefined);
  });

  it("has the list of households come out of the village meeting, before it is looked into", () => {
    expect(step(household, "民主评议")).toMatchObject({ number: 3, text: "村民代表大会评议，形成初选名单" });
    expect(step(household, "村级核实")).toMatchObject({ number: 4, text: "村委会、工作队核实初选名单" });
  });

  it("names who splits the numbers, who pairs, who puts the data on line", () => {
    expect(step(household, "规模分解")!.actor).toBe("省、市、县、乡镇");
    expect(step(household, "结对帮扶")).toMatchObject({ actor: "县", text: "统筹帮扶资源，明确帮扶关系和责任人" });
    expect(step(household, "制定帮扶计划")!.actor).toContain("责任人");
    expect(step(household, "联网运行")).toMatchObject({
      actor: "省、县扶贫办",
      text: "数据审核后，在全国系统联网运行",
    });
  });

  it("keeps one handbook with the household and one with the village, and calls the system by its name", () => {
    expect(step(household, "填写扶贫手册")!.text).toBe("乡镇组织村、工作队填写，户、村各存一份");
    expect(step(household, "数据录入")!.text).toBe("将手册信息录入全国扶贫信息网络系统");
  });

  it("re-examines households at the county, not villages, and leads villages on to their form and its update", () => {
    expect(step(household, "县级复审")!.actor).toBe("县扶贫办");
    expect(village!.map(({ title }) => title)).toEqual([
      "村申请",
      "审核、公示",
      "审定",
      "公告",
      "结对帮扶",
      "制定帮扶计划",
      "填写登记表",
      "录入更新",
    ]);
    expect(step(village, "村申请")!.text).toBe("征求群众意见、集体讨论后自愿申请");
    expect(step(village, "审定")!.text).toBe("报县扶贫办，县扶贫开发领导小组审定");
  });

  it("says 县扶贫开发领导小组 in full, and of the notes their document, criteria and deadlines", () => {
    const words = JSON.stringify(registrationWorkflow);
    expect(words.replaceAll("县扶贫开发领导小组", "")).not.toContain("领导小组");
    const notes = workflowNotes.join("");
    expect(notes).toContain("国务院扶贫办《扶贫开发建档立卡工作方案》（国开办发〔2014〕24号）");
    expect(notes).toContain("贫困发生率比全省高一倍以上，2013年农民人均纯收入低于全省平均水平的60%，无集体经济收入");
    expect(notes).toContain("2014年5月底前完成识别、公示、公告，7月底前完成结对帮扶和帮扶计划");
  });
});
