import { describe, expect, it } from "vitest";
import { chinesePunctuation } from "../../src/text/chinese-punctuation.ts";

describe("chinesePunctuation", () => {
  it.each([
    ["摸底工作,承担贫困户", "摸底工作，承担贫困户"],
    ["和“五件实事”;", "和“五件实事”；"],
    ["按期完成;如有,请报.", "按期完成；如有，请报。"],
    ["电话:12317", "电话：12317"],
    ["(一)共15户(其中3户)", "（一）共15户（其中3户）"],
    ["第三项(15)", "第三项（15）"],
    ['叫做"一户一档"', "叫做“一户一档”"],
    ["占24%,其余", "占24%，其余"],
  ])("sets %s as %s", (written, printed) => {
    expect(chinesePunctuation(written)).toBe(printed);
    expect(chinesePunctuation(printed)).toBe(printed);
  });

  it.each(["比例为1:2,000", "人口6,641人", "12.5公里", "A4,A3", "2. 组织", "https://a.cn/b?c=1"])(
    "leaves %s alone",
    (text) => {
      expect(chinesePunctuation(text)).toBe(text);
    },
  );
});
