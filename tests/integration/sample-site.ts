import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inject } from "vitest";
import { writeFiles } from "../data-loaders/sample-dataset.ts";
import { type CliResult, runCli } from "./run-cli.ts";
import { siteFiles } from "./site-files.ts";

/** The small sample county, built once by the command line for all test files of a run. Nobody writes into it. */
export interface SampleSite {
  readonly dataset: string;
  /** Holds internal/ and public/. */
  readonly out: string;
  /** What its build remembers; who builds it again, or another county of its code, does so with a copy. */
  readonly state: string;
  /** Variables with which it was built: builds of variants with them draw only what is different. */
  readonly variables: { readonly SHEET_CACHE: string; readonly PNG_DPI: string };
  readonly built: CliResult;
}

const POLL_MS = 200;

/** The built sample county. The first who asks builds it; others, in other processes too, wait for that. */
export async function sampleSite(): Promise<SampleSite> {
  const folder = path.join(inject("sharedFolder"), "sample");
  const site = {
    dataset: path.join(folder, "dataset"),
    out: path.join(folder, "dist"),
    state: path.join(folder, "state"),
    // Low resolution: what is tested on it is the build, not the pictures.
    variables: { SHEET_CACHE: path.join(folder, "cache"), PNG_DPI: "20" },
  };
  const report = path.join(folder, "built.json");
  if (isFirst(folder)) {
    writeFiles(site.dataset, siteFiles);
    const built = runCli(["build", "--dataset", site.dataset, "--out", site.out], {
      ...site.variables,
      STATE_DIR: site.state,
    });
    writeFileSync(`${report}.tmp`, JSON.stringify(built));
    renameSync(`${report}.tmp`, report);
  }
  while (!existsSync(report)) await pause(POLL_MS);
  return { ...site, built: JSON.parse(readFileSync(report, "utf8")) as CliResult };
}

/** Making a folder succeeds for one process alone. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
