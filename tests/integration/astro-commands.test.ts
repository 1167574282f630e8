import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesIn, differing } from "./built-files.ts";
import { bareEnvironment } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";

const ASTRO = path.join("node_modules", "astro", "bin", "astro.mjs");
const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-astro-"));
let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environmentFor = (dataset: string) =>
  bareEnvironment({ ...site.variables, STATE_DIR: site.state, DATASET: dataset, ASTRO_TELEMETRY_DISABLED: "1" });

it("astro build writes what npm run build does for the office, byte for byte", () => {
  const out = path.join(folder, "built");
  const { status, stderr } = spawnSync(process.execPath, [ASTRO, "build", "--outDir", out, "--silent"], {
    encoding: "utf8",
    env: environmentFor(site.dataset),
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(differing(bytesIn(path.join(site.out, "internal")), bytesIn(out))).toEqual([]);
});

describe("astro dev", () => {
  let dataset: string;
  let server: ChildProcess;
  let address: string;
  let hasEnded = false;
  let complaints = "";

  beforeAll(async () => {
    dataset = path.join(folder, "dataset");
    cpSync(site.dataset, dataset, { recursive: true });
    const port = await freePort();
    address = `http://localhost:${port}`;
    server = spawn(process.execPath, [ASTRO, "dev", "--port", String(port), "--silent"], {
      env: environmentFor(dataset),
      stdio: ["ignore", "ignore", "pipe"],
    });
    server.stderr!.on("data", (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    server.on("exit", () => {
      hasEnded = true;
    });
  });
  afterAll(async () => {
    server.kill();
    while (!hasEnded) await pause(50);
  });

  /** A page, asked for until it holds a text: the server starts, and notices changes, in its own time. */
  async function pageWith(text: string, page: string): Promise<Response & { html: string }> {
    for (;;) {
      if (hasEnded) throw new Error(`astro dev has ended: ${complaints}`);
      const answer = await fetch(address + page, { headers: { accept: "text/html" } }).catch(() => undefined);
      const html = (await answer?.text()) ?? "";
      if (answer && html.includes(text)) return Object.assign(answer, { html });
      await pause(200);
    }
  }

  it("serves pages, and draws a file when it is asked for", async () => {
    const { status, html } = await pageWith("城关镇贫困村分布图", "/621224100/");
    expect(status).toBe(200);
    // Links lead to folders: only built pages are opened by double click.
    expect(html).toContain('href="../s/621224100/poor-villages-map/"');
    const file = "posters/621224100/poor-villages-map.svg";
    const answer = await fetch(`${address}/${file}`);
    expect(answer.headers.get("content-type")).toBe("image/svg+xml");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(path.join(site.out, "internal", file)));
    expect((await fetch(`${address}/posters/621224100/nothing.svg`)).status).toBe(404);
  });

  it("says in Chinese what is wrong with a table, and shows the pages again once it is mended", async () => {
    const table = path.join(dataset, "村年度数据.csv");
    const sound = readFileSync(table, "utf8");
    writeFileSync(table, sound.replace("2014,实际,291,1194,2,4", "2014,实际,291,1194,五十,4"));
    const { status, html } = await pageWith("暂时不能显示图表", "/621224100/");
    expect(status).toBe(500);
    expect(html).toContain("村年度数据.csv:3 贫困户数: 值“五十”");
    expect(html).not.toMatch(/\n\s+at /);
    writeFileSync(table, sound.replace("2014,实际,291,1194,2,4", "2014,实际,291,1194,50,120"));
    const mended = await pageWith("城关镇贫困村分布图", "/621224100/");
    expect(mended.status).toBe(200);
    // 120 + 5 poor people in the township.
    expect(mended.html).toMatch(/href="#figures-poorPopulation">[\s\S]*?<strong[^>]*>125</);
  });
});

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
