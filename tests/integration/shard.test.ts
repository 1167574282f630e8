import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { parseShard } from "../../src/integration/shard.ts";
import { bytesIn, differing } from "./built-files.ts";
import { bareEnvironment, runCli } from "./run-cli.ts";
import { sampleSite } from "./sample-site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-shard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("three machines that share a store make the same bytes as one", async () => {
  const site = await sampleSite();
  const variables = {
    ...site.variables,
    SHEET_CACHE: path.join(folder, "cache"),
    STATE_DIR: path.join(folder, "state"),
  };
  const shards = ["1/3", "2/3", "3/3"].map((shard) => {
    const args = ["--import", "tsx", path.join("src", "cli.ts"), "build", "--dataset", site.dataset, "--shard", shard];
    return spawn(process.execPath, args, { env: bareEnvironment(variables), stdio: "ignore" });
  });
  const codes = await Promise.all(shards.map(async (shard) => (await once(shard, "exit"))[0] as number));
  expect(codes).toEqual([0, 0, 0]);
  const out = path.join(folder, "dist");
  const { code, stdout, stderr } = runCli(["build", "--dataset", site.dataset, "--out", out], variables);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/新绘0张/);
  expect(differing(bytesIn(site.out), bytesIn(out))).toEqual([]);
}, 300_000);

it.each(["0/3", "4/3", "1", "1/0", "a/b", "1/1000"])("%s is no part", (text) => {
  expect(parseShard(text)).toBeUndefined();
});
