import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { roomNamed } from "../../src/desk/county/county-room.ts";
import { incomingName, receive } from "../../src/desk/drop/incoming.ts";
import { sampleFiles } from "../data-loaders/sample-dataset.ts";
import { openDesk, type TestDesk } from "./desk-client.ts";

let desk: TestDesk;
const county = `/c/${encodeURIComponent("康县")}`;
const put = (name: string, body: string | Uint8Array) =>
  desk.ask(`${county}/incoming?name=${encodeURIComponent(name)}`, { method: "POST", body });
const inCounty = (...names: string[]) => path.join(desk.folders.data, "康县", ...names);

beforeAll(async () => {
  desk = await openDesk();
});

describe("the first page", () => {
  it("begins with a new county and the sample", async () => {
    const { text } = await desk.ask("/");
    expect(text).toContain("新建县");
    expect(text).toContain("看示例");
    expect(text).toContain('lang="zh-CN"');
  });
});

describe("a new county", () => {
  it("is refused a name that leads elsewhere or cannot be a folder, and a code that is none", async () => {
    for (const name of ["../康县", "a/b", "..", ".", "", "C:\\x", "con", "康 县"]) {
      const { status, text } = await desk.send("/new", { name, code: "" });
      expect([name, status]).toEqual([name, 400]);
      expect(text).toContain('role="alert"');
    }
    expect((await desk.send("/new", { name: "康县", code: "12" })).text).toContain("应为6位数字");
    expect(existsSync(desk.folders.data) ? readdirSync(desk.folders.data) : []).toEqual([]);
  });

  it("gets a folder of blank tables, and is not made twice", async () => {
    const { status, headers } = await desk.send("/new", { name: "康县", code: "621224" });
    expect([status, headers.location]).toEqual([303, `${county}/profile`]);
    expect(readdirSync(inCounty())).toContain("行政村.xlsx");
    expect((await desk.send("/new", { name: "康县", code: "" })).text).toContain("已经有了");
    expect((await desk.ask("/")).text).toContain("康县");
  });
});

describe("县.json as a form", () => {
  it("asks for every item with its explanation", async () => {
    const { text } = await desk.ask(`${county}/profile`);
    for (const key of ["代码", "制表单位", "年度", "监督电话", "节假日", "幅面", "坐标系"]) expect(text).toContain(key);
    expect(text).toContain("印在每张图的左下角");
    expect(text).toContain('value="621224"');
  });

  it("refuses what the loader refuses, in its words, and writes nothing", async () => {
    const before = readFileSync(inCounty("县.json"));
    const { status, text } = await desk.send(`${county}/profile`, profile({ 数据日期: "2015年13月" }));
    expect(status).toBe(422);
    expect(text).toContain("“2015年13月”");
    expect(text).toContain("现在还没有保存");
    expect(readFileSync(inCounty("县.json"))).toEqual(before);
  });

  it("is saved, lists as lists and numbers as numbers, and goes on to the tables", async () => {
    const { status, headers } = await desk.send(`${county}/profile`, profile({}));
    expect([status, headers.location]).toEqual([303, `${county}/drop`]);
    const saved = JSON.parse(readFileSync(inCounty("县.json"), "utf8"));
    expect(saved.年度).toEqual({ 基期: 2013, 现状: 2014, 计划: 2015, 目标: 2020 });
    expect(saved.监督电话).toEqual([{ 名称: "全国扶贫监督举报电话", 号码: "12317", 种类: "监督" }]);
    expect(saved.特困片区).toEqual([{ 名称: "城关片区" }]);
    expect(saved.贫困标准).toEqual({ 2013: 2736 });
    expect(saved.坐标系).toBe("CGCS2000");
    expect((await desk.ask("/")).text).toContain("2015年3月31日");
  });
});

const profile = (changes: Readonly<Record<string, string>>): URLSearchParams =>
  new URLSearchParams({
    代码: "621224",
    名称: "康县",
    上级: "甘肃省陇南市",
    制表单位: "康县扶贫办",
    数据日期: "2015-03-31",
    "年度.基期": "2013",
    "年度.现状": "2014",
    "年度.计划": "2015",
    "年度.目标": "2020",
    示例数据: "",
    "贫困标准.key": "2013",
    "贫困标准.value": "2736",
    "监督电话.名称": "全国扶贫监督举报电话",
    "监督电话.号码": "12317",
    "监督电话.种类": "监督",
    "监督电话.归属代码": "",
    "特困片区.名称": "城关片区",
    "特困片区.说明": "",
    ...changes,
  });

describe("dropped files", () => {
  it("cannot lie anywhere but where they wait, whatever they are called", async () => {
    expect(incomingName("../../etc/passwd")).toBe("etc/passwd");
    expect(incomingName("C:\\windows\\行政村.csv")).toBe("C/windows/行政村.csv");
    expect(incomingName("a\u0000b/CON.csv")).toBe("ab/CON文件.csv");
    expect(incomingName("表 <b>&.csv")).toBe("表b&.csv");
    for (const name of ["", "..", "/", "a/b/c/d/e/f/g.csv"]) expect((await put(name, "x")).status).toBe(400);
    await put("../../../外面.csv", "x");
    expect(existsSync(path.join(desk.folders.state, "外面.csv"))).toBe(false);
    await desk.send(`${county}/discard`);
  });

  it("are refused beyond the largest size, leaving nothing", async () => {
    const room = roomNamed("康县", desk.folders)!;
    const body = () => new Blob(["0123456789".repeat(10)]).stream() as Parameters<typeof receive>[2];
    await expect(receive(room, "大.csv", body(), 99)).rejects.toThrow("太大");
    await receive(room, "小.csv", body(), 100);
    const { text } = await desk.ask(`${county}/drop`);
    expect(text).toContain("已放入1个文件");
    const huge = await desk.ask(`${county}/drop`, {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: Buffer.alloc(100_000_001),
    });
    expect(huge.status).toBe(413);
    await desk.send(`${county}/discard`);
    expect((await desk.ask(`${county}/arrivals`)).text).toContain("没有等着采用的文件");
  });

  it("are recognised by what they hold, and the doubtful ones are asked about", async () => {
    await put("导出/村信息<img src=x>.csv", sampleFiles["行政村.csv"]);
    await put("导出/说不清.csv", "甲,乙\n1,2\n");
    await put("旧.xls", "x");
    const { text } = await desk.ask(`${county}/arrivals`);
    expect(text).toContain("请说明这些文件");
    expect(text).toContain("说不清.csv");
    expect(text).toContain("采用后存为“行政村.csv”");
    expect(text).toContain("换下“行政村.xlsx”");
    expect(text).toContain("3行，都是新的");
    expect(text).toContain("另存为 .xlsx");
    expect(text).not.toContain("<img src=x>");
    await desk.send(`${county}/answers`, { "as:导出/说不清.csv": "" });
    expect((await desk.ask(`${county}/arrivals`)).text).toContain("采用这1个文件");
  });

  it("replace the present ones only when taken, and can be taken back", async () => {
    expect(existsSync(inCounty("行政村.xlsx"))).toBe(true);
    const { headers } = await desk.send(`${county}/take`);
    expect(headers.location).toBe(`${county}/check`);
    expect(existsSync(inCounty("行政村.xlsx"))).toBe(false);
    expect(readFileSync(inCounty("行政村.csv"), "utf8")).toBe(sampleFiles["行政村.csv"]);
    const { text } = await desk.ask(`${county}/drop`);
    const id = /name="id" value="([^"]+)"/.exec(text)![1]!;
    expect((await desk.send(`${county}/back`, { id: "../../.." })).status).toBe(404);
    await desk.send(`${county}/back`, { id });
    expect(existsSync(inCounty("行政村.xlsx"))).toBe(true);
    expect(existsSync(inCounty("行政村.csv"))).toBe(false);
  });

  it("are compared with the present ones by key, telephones masked", async () => {
    for (const [name, content] of Object.entries(sampleFiles)) await put(name, content);
    await desk.ask(`${county}/arrivals`);
    await desk.send(`${county}/take`);
    const lines = sampleFiles["行政村.csv"].trim().split("\n");
    const changed = [
      lines[0],
      lines[1]!.replace("904", "905").replace("13812345678", "13899999999"),
      lines[3],
      "621224101201,新村,621224101,否,,,",
    ];
    await put("行政村.csv", `${changed.join("\n")}\n`);
    const { text } = await desk.ask(`${county}/arrivals`);
    expect(text).toContain("3行：新增1行，减少1行，改动1行");
    expect(text).toContain("罗家沟村");
    expect(text).toMatch(/<td>904<\/td><td>905<\/td>/);
    expect(text).toContain("138****9999");
    expect(text).not.toContain("13899999999");
    await desk.send(`${county}/discard`);
  });
});

describe("a check", () => {
  it("shows each problem with its row as it stands, personal numbers masked, and checks again when a file is saved", async () => {
    const good = sampleFiles["行政村.csv"];
    writeFileSync(
      inCounty("行政村.csv"),
      good.replace("621224101200,中寨村", "6212241012,中寨村").replace("904", "九百"),
    );
    await desk.send(`${county}/check`);
    const { text } = await desk.ask(`${county}/check`);
    expect(text).toContain("错误改好才能生成");
    expect(text).toContain("九百");
    expect(text).toContain("杨河坝村");
    expect(text).toContain("138****5678");
    expect(text).not.toContain("13812345678");
    expect((await desk.ask(`${county}/make`)).text).toContain("数据还有错误");
    const kept = path.join(desk.folders.state, "桌面", "康县", "检查.json");
    expect(readFileSync(kept, "utf8")).not.toContain("13812345678");
    expect(await savedWhileWatching(good)).toContain("可以生成");
  });
});

/** Saves the villages while the check page is open, and returns what it shows once there is no error. */
async function savedWhileWatching(content: string): Promise<string> {
  const cookie = `desk-${desk.served.host.split(":")[1]}=${desk.served.token}`;
  const answer = await fetch(`http://${desk.served.host}${county}/check/live`, { headers: { cookie } });
  let shown = "";
  let isSaved = false;
  for await (const chunk of answer.body!) {
    shown += Buffer.from(chunk).toString("utf8");
    if (!isSaved) writeFileSync(inCounty("行政村.csv"), content);
    isSaved = true;
    if (shown.includes("可以生成")) break;
  }
  return shown;
}

describe("what may not be", () => {
  it("is refused in Chinese: unknown counties, pages, sets, places, charts and papers", async () => {
    for (const where of ["/c/..%2F..%2Fetc", "/c/%E6%97%A0", "/nowhere", `${county}/print/x`, `${county}/files/x/a`])
      expect([where, (await desk.ask(where)).status]).toEqual([where, 404]);
    expect((await desk.send(`${county}/open`, { folder: "../.." })).status).toBe(404);
    expect((await desk.send(`${county}/make`, { place: "--out" })).text).toContain("没有这个地方");
    expect((await desk.send(`${county}/make`, { item: "x" })).text).toContain("没有这种图表");
    expect((await desk.send(`${county}/make`, { paper: "--out" })).text).toContain("没有这种幅面");
    expect((await desk.send(`${county}/publish`)).status).toBe(409);
  });

  it("leaves the sample as it is", async () => {
    for (const page of ["profile", "drop", "arrivals"]) expect((await desk.ask(`/c/example/${page}`)).status).toBe(400);
    for (const page of ["profile", "take", "back", "discard"])
      expect((await desk.send(`/c/example/${page}`)).status).toBe(400);
  });

  it("gives no file outside the results, by dots, by encoded dots or by links", async () => {
    const folder = path.join(desk.folders.out, "康县", "全部", "internal");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "a.txt"), "甲");
    symlinkSync(desk.folders.data, path.join(folder, "link"));
    const files = `${county}/files/all`;
    expect((await desk.ask(`${files}/internal/a.txt`)).text).toBe("甲");
    for (const way of [
      "../../../x",
      "internal/../../../../state",
      "..%2F..%2F..%2Fstate",
      "internal/%2e%2e/%2e%2e/%2e%2e/x",
      "internal/link/康县/县.json",
      "%00",
    ]) {
      const { status } = await desk.ask(`${files}/${encodeURI(way).replaceAll("%25", "%")}`);
      expect([way, status >= 400]).toEqual([way, true]);
    }
  });

  it("opens folders by name alone", async () => {
    await desk.send(`${county}/open`, { folder: "data", from: "check" });
    expect(desk.opened).toEqual([inCounty()]);
  });
});
