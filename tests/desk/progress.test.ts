import { describe, expect, it } from "vitest";
import { readProgress, timeLeft } from "../../src/desk/jobs/progress.ts";

describe("the progress of a build", () => {
  it("is read from its lines, and from no other", () => {
    expect(readProgress("  绘图 [ 12/189] 王坝镇贫困村分布图")).toEqual({
      stage: "绘图",
      done: 12,
      total: 189,
      title: "王坝镇贫困村分布图",
    });
    expect(readProgress("图表12张：新绘3张，沿用9张")).toBeUndefined();
    expect(readProgress("正在生成网页……")).toBeUndefined();
  });

  it("tells the time left from the pace so far, and nothing before there is one", () => {
    const at = (done: number, total: number) => ({ stage: "绘图", done, total, title: "" });
    expect(timeLeft(at(1, 100), 1000)).toBe("正在估算时间");
    expect(timeLeft(at(10, 100), 20_000)).toBe("大约还要3分钟");
    expect(timeLeft(at(90, 100), 90_000)).toBe("不到1分钟");
    expect(timeLeft(at(100, 100), 90_000)).toBe("就要好了");
  });
});
