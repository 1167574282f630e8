import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Problem } from "../data-loaders/problems.ts";
import type { Edition } from "../model/county.ts";
import { BuildStopped } from "./build-stopped.ts";
import { problemLines } from "./check/check-text.ts";
import { maskProblem } from "./check/mask-problem.ts";
import { loadEdition } from "./dataset.ts";
import { findLeaks } from "./leak-scan.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import { prepareTarget } from "./output-folder.ts";
import { prepareSheets } from "./prepare-sheets.ts";
import { cacheFolder, projectRoot } from "./project.ts";
import { renderOptions, type Settings } from "./settings.ts";
import { openSheetCache } from "./sheet-files.ts";
import { swapIn } from "./swap-in.ts";

const editions: readonly Edition[] = ["internal", "public"];

/**
 * Builds both editions of a dataset: check, draw, make the pages in a folder apart, scan the public ones, swap into
 * `dist/` by renaming. A failure at any step leaves the last good `dist/` as it was.
 * Throws DataError (the data must be mended) or BuildStopped.
 */
export async function buildSite(settings: Settings, say: (line: string) => void): Promise<void> {
  const target = path.resolve(projectRoot(), settings.outDir);
  prepareTarget(target);
  const internal = loadEdition({ ...settings, edition: "internal" });
  const published = loadEdition({ ...settings, edition: "public" });
  const { profile, townships, villages } = internal.county;
  say(
    `${profile.parent}${profile.name}：${townships.length}个乡镇，${villages.length}个行政村，数据日期${profile.dataDate}`,
  );
  sayWarnings([...internal.warnings, ...missingGlyphs(internal.sheets)], profile.code, say);

  const cache = openSheetCache();
  const orders = [internal, published].map(({ sheets, county: { edition } }) => {
    return { sheets, options: renderOptions({ ...settings, edition }) };
  });
  const prepared = await prepareSheets(orders, cache, (done, total, title) =>
    say(`  [${String(done).padStart(String(total).length)}/${total}] ${title}`),
  );
  say(`图表${internal.sheets.length}张：新绘${prepared.rendered}张，沿用${prepared.fromCache}张`);
  cache.prune();

  // Inside the project: Astro keeps working files of builds for elsewhere in one place, where two editions would collide.
  mkdirSync(cacheFolder(), { recursive: true });
  const workshop = mkdtempSync(path.join(cacheFolder(), "build-"));
  try {
    say("正在生成网页……");
    // One after the other: together they would take half a gigabyte more, for a few seconds less.
    for (const edition of editions) await buildPages(settings, edition, path.join(workshop, "dist", edition));
    const leaks = findLeaks(path.join(workshop, "dist", "public"), internal.county, published.county);
    if (leaks.length > 0) {
      const list = leaks.map(({ file, field }) => `  public/${file}：含有不得公开的“${field}”`);
      throw new BuildStopped(["公开版中发现不得公开的内容，已停止，原有网站未改动：", ...list].join("\n"));
    }
    swapIn(path.join(workshop, "dist"), target);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  if (settings.isGrey) say("内部版网页中的图片为黑白预览；打印文件和公开版仍为彩色。");
  say(`完成：内部版 ${settings.outDir}/internal/index.html，公开版 ${settings.outDir}/public/index.html`);
}

function sayWarnings(warnings: readonly Problem[], countyCode: string, say: (line: string) => void): void {
  if (warnings.length === 0) return;
  say(`提醒${warnings.length}处（不影响生成）：`);
  for (const line of problemLines(warnings.map((warning) => maskProblem(warning, countyCode)))) say(line);
}

/** Runs Astro in a process of its own: two editions at once, and each with its own settings. */
function buildPages(settings: Settings, edition: Edition, outDir: string): Promise<void> {
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve("astro/package.json")),
    "bin",
    "astro.mjs",
  );
  const environment = {
    ...process.env,
    DATASET: settings.dataset,
    PNG_DPI: String(settings.dpi),
    EDITION: edition,
    ASTRO_TELEMETRY_DISABLED: "1",
  };
  const child = spawn(process.execPath, [astro, "build", "--outDir", outDir], { cwd: projectRoot(), env: environment });
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new BuildStopped(`生成网页时出错（${edition}版），原有网站未改动：\n${output.slice(-4000)}`));
    });
  });
}
