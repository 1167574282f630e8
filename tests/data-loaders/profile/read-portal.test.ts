import { describe, expect, it } from "vitest";
import { parseProfile } from "../../../src/data-loaders/load-profile.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { sampleFiles } from "../sample-dataset.ts";

const parsed = (more: object) =>
  parseProfile(JSON.stringify({ ...(JSON.parse(sampleFiles["县.json"]) as object), ...more }), "县.json");

describe("what 县.json tells of the portal", () => {
  it("is read, each part where it is given", () => {
    const { profile, unusedKeys, problems } = parsed({
      主办单位: "康县人民政府",
      网站名称: "康县人民政府网",
      网站域名: "https://www.kangxian.example/",
      网站标识码: "6212240001",
      ICP备案号: "陇ICP备05000001号",
      找错链接: "https://zfwzgl.example/find",
      索引号前缀: "621224-FP",
      外壳: { 页眉: "<div>头</div>", 页脚: '<!--#include virtual="/foot.html"-->' },
    });
    expect(problems).toEqual([]);
    expect(unusedKeys).toEqual([]);
    expect(profile!.portal).toEqual({
      host: "康县人民政府",
      siteName: "康县人民政府网",
      domain: "www.kangxian.example",
      siteCode: "6212240001",
      icp: "陇ICP备05000001号",
      report: "https://zfwzgl.example/find",
      indexPrefix: "621224-FP",
      header: "<div>头</div>",
      footer: '<!--#include virtual="/foot.html"-->',
    });
  });

  it("is nothing where nothing is given", () => {
    expect(parsed({}).profile!.portal).toBeUndefined();
  });

  it("warns of a code of another county, and refuses what is none", () => {
    const other = parsed({ 网站标识码: "6299000001" });
    expect(other.problems.map(problemText).join()).toContain("前6位与本县代码621224不同");
    expect(other.profile!.portal!.siteCode).toBe("6299000001");
    expect(parsed({ 网站标识码: "bm12345678" }).problems).toEqual([]);
    expect(parsed({ 网站标识码: "123" }).problems.map(problemText).join()).toContain("应是10位的政府网站标识码");
  });

  it("takes no link that is no address", () => {
    expect(parsed({ 找错链接: "javascript:alert(1)" }).problems.map(problemText).join()).toContain("不是网址");
    expect(parsed({ 找错链接: "javascript:alert(1)" }).profile).toBeUndefined();
  });
});
