import { describe, expect, it } from "vitest";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { disclosureStandard } from "../../../src/standard-texts/disclosure-standard.ts";
import { readSource } from "../../../src/statistics/disclosure/data-source.ts";
import { itemStatuses } from "../../../src/statistics/disclosure/item-status.ts";
import { officeFiles } from "../../data-loaders/office-files.ts";
import { writeDataset } from "../../data-loaders/sample-dataset.ts";

const statusesOf = (files: Readonly<Record<string, string>>) => {
  const { county } = loadCounty(writeDataset(files), "public");
  return new Map(itemStatuses(county, disclosureStandard, () => true).map((item) => [item.name, item]));
};
const given = (item: { readonly elements: readonly { readonly name: string; readonly isGiven: boolean }[] }) =>
  item.elements.filter(({ isGiven }) => isGiven).map(({ name }) => name);

describe("the product's own list", () => {
  it("has thirteen items, each with elements, a deadline and a channel", () => {
    expect(disclosureStandard).toHaveLength(13);
    for (const { elements, deadline, channels } of disclosureStandard) {
      expect(elements.length).toBeGreaterThan(0);
      expect(deadline).toContain("20个工作日");
      expect(channels).toContain("政府网站");
    }
  });

  it("names public columns and entries alone", () => {
    for (const { name, data } of disclosureStandard.flatMap(({ elements }) => elements))
      if (data !== undefined) expect(typeof readSource(data), `${name}=${data}`).toBe("object");
  });
});

describe("how far an item is public", () => {
  const plain = statusesOf(officeFiles);

  it("is whole, in part or not at all, by the columns that a row has", () => {
    expect(plain.get("法规规章")).toMatchObject({ status: "none" });
    expect(plain.get("财政专项扶贫资金分配结果")).toMatchObject({ status: "none" });
    expect(given(plain.get("计划完成情况")!)).toEqual(["项目完成情况", "资金使用"]);
    expect(plain.get("计划完成情况")!.status).toBe("partial");
    expect(given(plain.get("贫困人口识别")!)).toEqual(["识别标准", "识别程序", "识别结果"]);
    expect(plain.get("贫困人口识别")!.status).toBe("published");
    expect(given(plain.get("监督管理")!)).toEqual(["监督电话"]);
  });

  it("knows nothing of measures for a household: the only planned one of these files is", () => {
    expect(given(plain.get("年度计划")!)).toEqual([]);
  });

  it("follows the table of grants", () => {
    const table = "年度,资金名称,行业,金额(万元),去向代码\n2014,中央资金,交通,12.5,621224100\n";
    const more = statusesOf({ ...officeFiles, "资金分配.csv": table });
    expect(more.get("财政专项扶贫资金分配结果")!.status).toBe("published");
    expect(given(more.get("行业扶贫资金和项目")!)).toEqual(["行业", "资金"]);
  });
});
