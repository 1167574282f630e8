import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, inject, it } from "vitest";
import { siteFiles } from "../integration/site-files.ts";
import { openDesk, type TestDesk } from "./desk-client.ts";

// The whole way without a script in the browser: every step is a plain form.

let desk: TestDesk;
const county = `/c/${encodeURIComponent("康县")}`;
const out = (...names: string[]) => path.join(desk.folders.out, "康县", ...names);

beforeAll(async () => {
  process.env.PNG_DPI = "20";
  process.env.SHEET_CACHE = path.join(inject("sharedFolder"), "desk-cache");
  desk = await openDesk();
});

/** Waits for the running job; returns the page that tells what became of it. */
async function jobDone(): Promise<{ readonly next: string; readonly text: string }> {
  for (;;) {
    const { status, headers, text } = await desk.ask(`${county}/job`);
    if (status === 303) return { next: String(headers.location), text };
    if (!text.includes(`${county}/cancel`)) return { next: "", text };
    await pause(200);
  }
}

it("leads from a new county over its tables to a township's sheets, to print and to the next month", async () => {
  await desk.send("/new", { name: "康县", code: "621224" });
  const form = new FormData();
  for (const [name, content] of Object.entries(siteFiles)) form.append("files", new Blob([content]), name);
  const request = new Request("http://x", { method: "POST", body: form });
  const dropped = await desk.ask(`${county}/drop`, {
    method: "POST",
    headers: { "content-type": request.headers.get("content-type")! },
    body: new Uint8Array(await request.arrayBuffer()),
  });
  expect([dropped.status, dropped.headers.location]).toEqual([303, `${county}/arrivals`]);
  const arrivals = await desk.ask(`${county}/arrivals`);
  expect(arrivals.text).toContain(`采用这${Object.keys(siteFiles).length}个文件`);
  await desk.send(`${county}/take`);

  await desk.send(`${county}/check`);
  expect((await desk.ask(`${county}/check`)).text).toContain("可以生成");
  const make = (await desk.ask(`${county}/make`)).text;
  expect(make).toMatch(/<option value="621224101" selected>平洛镇|<option value="621224100" selected>城关镇/);

  const started = await desk.send(`${county}/make`, { place: "621224100201", item: "", paper: "" });
  expect(started.headers.location).toBe(`${county}/job`);
  expect((await desk.send(`${county}/make`, { place: "" })).status).toBe(409);
  expect((await desk.send(`${county}/take`)).status).toBe(409);
  const done = await jobDone();
  expect(done).toMatchObject({ next: `${county}/sheets?set=part` });
  const sheets = (await desk.ask(done.next)).text;
  expect(sheets).toContain("罗家沟村的图表");
  expect(sheets).toContain("资料清单");
  const pdf = new RegExp(`${county}/files/part/internal/posters/621224100201/[^"]+\\.pdf`).exec(sheets)![0];
  const file = await desk.ask(pdf);
  expect(file.headers["content-type"]).toBe("application/pdf");
  expect(file.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(existsSync(out("选印", "internal", "manifest.json"))).toBe(true);
  const shown = /<img src="([^"]+)"/.exec(sheets)![1]!;
  expect((await desk.ask(shown)).headers["content-type"]).toMatch(/^image\//);

  await desk.send(`${county}/print/office`, { place: "621224100201", tile: "A4" });
  expect((await jobDone()).next).toBe(`${county}/print/office`);
  const tiles = readdirSync(out("办公室打印机", "internal"), { recursive: true, encoding: "utf8" });
  expect(tiles.filter((name) => /A4.*\.pdf$|tiles.*\.pdf$/i.test(name)).length).toBeGreaterThan(0);
  expect((await desk.ask(`${county}/print/office`)).text).toContain("文件已经做好");

  await desk.send(`${county}/print/shop`, { place: "621224100201" });
  expect((await jobDone()).next).toBe(`${county}/print/shop`);
  expect(readdirSync(out("全部装订"))).toEqual(expect.arrayContaining(["打印店", "打印店.zip"]));

  await desk.send(`${county}/printed`, { place: "621224100201" });
  expect((await jobDone()).next).toBe(`${county}/reprint`);

  await desk.send(`${county}/make`, { place: "", item: "", paper: "" });
  expect((await jobDone()).next).toBe(`${county}/sheets?set=all`);
  expect((await desk.ask(`${county}/reprint`)).text).toContain("没有要重印的");
  await desk.send(`${county}/publish`);
  expect((await jobDone()).next).toBe(`${county}/publish`);
  expect((await desk.ask(`${county}/publish`)).text).toContain("没有发现不得公开的内容");
  expect(readdirSync(out("公开版")).sort()).toEqual(["网站", "网站.zip"]);
  expect(readFileSync(out("公开版", "网站.zip")).includes(Buffer.from("网站/index.html"))).toBe(true);
  expect(readFileSync(out("公开版", "网站.zip")).includes(Buffer.from("网站/posters/621224100/"))).toBe(true);

  const next = siteFiles["村年度数据.csv"].replace("201,800,2,5", "201,900,2,5");
  expect(next).not.toBe(siteFiles["村年度数据.csv"]);
  await desk.ask(`${county}/incoming?name=${encodeURIComponent("村年度数据.csv")}`, { method: "POST", body: next });
  expect((await desk.ask(`${county}/arrivals`)).text).toContain("改动1行");
  await desk.send(`${county}/take`);
  await desk.send(`${county}/check`);
  await desk.send(`${county}/make`, { place: "", item: "", paper: "" });
  const changed = await jobDone();
  expect(changed.text).not.toContain("没有做成");
  const reprint = (await desk.ask(`${county}/reprint`)).text;
  expect(reprint).toMatch(/<h1>\d+张变了<\/h1>/);
  expect(reprint).toMatch(/800人? → 900/);
});

it("ends a job when told to, leaving what was there, and says so", async () => {
  const before = readFileSync(out("全部", "internal", "manifest.json"));
  await desk.send(`${county}/make`, { place: "", item: "", paper: "A3" });
  await desk.send(`${county}/cancel`);
  expect((await jobDone()).text).toContain("已取消");
  expect(readFileSync(out("全部", "internal", "manifest.json"))).toEqual(before);
});

it("writes nothing of the county's data into its log", () => {
  expect(desk.log.length).toBeGreaterThan(5);
  expect(desk.log.join("\n")).not.toMatch(/罗家沟|杜斌玉|\d{11}/);
});
