import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { loadEditions } from "../../src/integration/planning/editions.ts";
import { readSettings } from "../../src/integration/settings.ts";
import { composeSheet } from "../../src/rendering/compose.ts";
import { outlineHalos, outlineText } from "../../src/rendering/outline.ts";
import { pixels } from "../../src/rendering/png.ts";
import { renderSheet } from "../../src/rendering/render-sheet.ts";
import { villagesOf } from "../../src/statistics/by-place.ts";
import { launchBrowser } from "../browser/launch.ts";
import { madeSheets } from "../posters/made-sheets.ts";
import { unchangedStages } from "./build-stages.ts";
import { loadMembers } from "./load-members.ts";
import { measure, type Timing, treeMemory } from "./measure.ts";
import { nameVillages } from "./name-villages.ts";

// Prints figures and ratios; asserts nothing, because machines are noisy. DATASET chooses the county.

const seconds = (value: number) => `${value.toFixed(2)} s`;
const row = (name: string, { wall, cpu }: Timing, note = "") =>
  console.log(`  ${name.padEnd(44)} ${seconds(cpu).padStart(9)} CPU ${seconds(wall).padStart(9)} wall  ${note}`);

const settings = readSettings();
const options = { dpi: settings.dpi };

console.log(`\nOne A0 township map, warm process, ${settings.dpi} dpi (dataset ${settings.dataset})`);
const county = loadEditions(settings.dataset).internal;
const sheets = madeSheets(county);
const largest = [...county.townships].sort((a, b) => villagesOf(county, b).length - villagesOf(county, a).length)[0]!;
const sheet = sheets.find(({ item, place }) => item.id === "poor-villages-map" && place.code === largest.code)!;
console.log(`  ${sheet.title}: ${villagesOf(county, largest).length} villages`);

const all = await measure(() => renderSheet(sheet, ["svg", "pdf", "png"], options));
row("data → SVG + PDF + PNG", all, "wanted: ≤ 1.5 s CPU");
const pdf = await measure(() => renderSheet(sheet, ["pdf"], options));
row("data → PDF", pdf, "wanted: ≤ 0.4 s CPU");
const svg = await measure(() => renderSheet(sheet, ["svg"], options));
row("data → SVG", svg);
const composed = await composeSheet(sheet.draw(sheet.data, sheet.marks), sheet.data.paper);
row(
  "  of which layout, map and names",
  await measure(() => composeSheet(sheet.draw(sheet.data, sheet.marks), sheet.data.paper)),
);

const live = outlineHalos(composed);
const printed = outlineText(composed);
const { width, height } = sheet.data.paper;
const browser = await launchBrowser();
const page = await browser.newPage();
const chromium = await measure(
  async () => {
    await page.setContent(`<style>@page{size:${width}mm ${height}mm;margin:0}body{margin:0}</style>${live}`);
    await page.pdf({ width: `${width}mm`, height: `${height}mm`, printBackground: true });
  },
  { runs: 3, warmUps: 1 },
);
await browser.close();
row("same live SVG → PDF by headless Chromium", chromium, "CPU of the browser not counted: compare wall");
const librsvg = await measure(
  () =>
    sharp(
      Buffer.from(
        printed.replace(
          /width="[^"]*" height="[^"]*"/,
          `width="${pixels(width, options.dpi)}" height="${pixels(height, options.dpi)}"`,
        ),
      ),
      { unlimited: true },
    )
      .png()
      .toBuffer(),
  { runs: 3, warmUps: 1 },
);
row("same print SVG → PNG by sharp alone", librsvg, "what drawing costs without everything before it");
const png = await measure(() => renderSheet(sheet, ["png"], options));
row("data → PNG", png);
console.log(`  Chromium / ours for PDF: ${(chromium.wall / pdf.wall).toFixed(1)} × wall`);
console.log(
  `  sharp alone / ours for PNG: ${(librsvg.wall / png.wall).toFixed(1)} × wall, ${(librsvg.cpu / png.cpu).toFixed(1)} × CPU`,
);

console.log("\nNames of maps (wanted: all placed, none over another, none on strange ground without a line)");
await nameVillages(sheets);

console.log("\n500,000 members of households from CSV, in a process of its own");
const load = loadMembers();
console.log(
  `  ${load.members} rows, ${load.megabytes.toFixed(0)} MB: ${seconds(load.seconds)}, peak ${Math.round(load.peak)} MB   wanted: ≤ 15 s, ≤ 1000 MB`,
);

console.log(`\nFull build of ${settings.dataset}, both editions, in processes of its own`);
await fullBuilds();

/** Runs the build as a user does, twice: with an empty store, and again when nothing has changed. */
async function fullBuilds(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-bench-"));
  const store = path.join(folder, "store");
  const environment = { SHEET_CACHE: store, STATE_DIR: path.join(folder, "state"), OUT_DIR: path.join(folder, "dist") };
  const cold = await watchBuild(environment);
  const line = (name: string, { wall, peak, code }: Watched, wanted: string) =>
    console.log(
      `  ${name.padEnd(24)} ${seconds(wall)} wall, peak of all processes ${Math.round(peak)} MB, exit code ${code}   ${wanted}`,
    );
  line(`cold, ${sheets.length} sheets`, cold, "wanted: sample ≤ 60 s, ≤ 1500 MB");
  const unchanged = await watchBuild(environment);
  line("unchanged", unchanged, "wanted: 21 townships, 350 villages ≤ 15 s, ≤ 1500 MB");
  console.log(`  unchanged / cold: ${(unchanged.wall / cold.wall).toFixed(2)}`);
  console.log("  stages of an unchanged build:");
  for (const [name, wall] of await unchangedStages(settings, store)) {
    console.log(`    ${name.padEnd(56)} ${seconds(wall).padStart(9)}`);
  }
  rmSync(folder, { recursive: true, force: true });
}

interface Watched {
  readonly wall: number;
  /** MB. */
  readonly peak: number;
  readonly code: unknown;
}

async function watchBuild(environment: Readonly<Record<string, string>>): Promise<Watched> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "build"], {
    env: { ...process.env, ...environment },
    stdio: "ignore",
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, treeMemory(child.pid!));
  }, 100);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  return { wall: (performance.now() - start) / 1000, peak, code };
}
