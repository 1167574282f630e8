import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it, vi } from "vitest";
import { writeColumnFiles } from "../../src/integration/edition/column/column-files.ts";
import { writeSnapshot } from "../../src/integration/edition/write-snapshot.ts";
import { findLeaks } from "../../src/integration/leak-scan.ts";
import { compilePages, renderPages } from "../../src/integration/pages/make-pages.ts";
import { publicTitles, readPast } from "../../src/integration/past/earlier-runs.ts";
import { loadEditions } from "../../src/integration/planning/editions.ts";
import { planEditions } from "../../src/integration/planning/plan-editions.ts";
import { readSettings } from "../../src/integration/settings.ts";
import { Store } from "../../src/rendering/store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-sample-public-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the whole public column of the sample county, all but its drawings, passes the scan that a build ends with", async () => {
  vi.stubEnv("STATE_DIR", path.join(folder, "state"));
  const loaded = loadEditions("example");
  const planned = await planEditions(loaded, readSettings({}), new Store(path.join(folder, "store")), () => undefined);
  const past = readPast(planned);
  const [snapshot, site] = ["snapshot", "site"].map((name) => path.join(folder, name)) as [string, string];
  const extras = { isGrey: false, selection: planned.selection, other: planned.internal, ...past, isLazy: true };
  const places = writeSnapshot(planned.public, extras, snapshot);
  await writeColumnFiles(places, loaded.public, site);
  await renderPages(await compilePages(), snapshot, site);
  expect(readdirSync(site, { recursive: true }).length).toBeGreaterThan(500);
  expect(findLeaks(site, loaded.internal, loaded.public, publicTitles(planned, past))).toEqual([]);
}, 600_000);
