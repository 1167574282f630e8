import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintsOf } from "../../src/integration/planning/fingerprints.ts";
import { fingerprint, forgetSources, importClosure } from "../../src/rendering/import-closure.ts";

const LOCK = { packages: { "": {}, "node_modules/d3": { version: "7.9.2" }, "node_modules/vitest": { dev: true } } };
const FILES: Readonly<Record<string, string>> = {
  "package-lock.json": JSON.stringify(LOCK),
  "src/chart.tsx": `import d3 from "d3";
import type { Shape } from "./types.ts";
import type {
  Further,
} from "./more-types.ts";
import { place } from "./parts/place.ts";
export type { Shape } from "./types.ts";
import "../styles/chart.css";
export const later = () => import("./later.ts");
export const own = new URL("./process.ts", import.meta.url);`,
  "src/parts/place.ts": `import { type Shape, size } from "../size.ts";\nexport { draw } from "../chart.tsx";`,
  "src/size.ts": "",
  "src/later.ts": "",
  "src/process.ts": "",
  "styles/chart.css": "p {}",
  "src/types.ts": "",
  "src/more-types.ts": "",
  "src/stranger.ts": `import { size } from "./size.ts";`,
};

let root: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const print = () => {
  forgetSources();
  return fingerprint(root, ["src/chart.tsx"]);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "closure-"));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  forgetSources();
});

describe("the files that a file needs", () => {
  it("are all that it imports in any way, and what those import, but no types alone", () => {
    const needed = importClosure(path.join(root, "src/chart.tsx")).map((file) =>
      path.relative(root, file).replaceAll(path.sep, "/"),
    );
    expect(needed).toEqual([
      "src/chart.tsx",
      "src/later.ts",
      "src/parts/place.ts",
      "src/process.ts",
      "src/size.ts",
      "styles/chart.css",
    ]);
  });
});

describe("the fingerprint of what a file makes", () => {
  it.each(["src/chart.tsx", "src/parts/place.ts", "src/size.ts", "src/later.ts", "src/process.ts", "styles/chart.css"])(
    "changes with %s",
    (name) => {
      const before = print();
      write(name, `${FILES[name]} `);
      expect(print()).not.toBe(before);
      write(name, FILES[name]!);
      expect(print()).toBe(before);
    },
  );

  it.each(["src/stranger.ts", "src/types.ts", "src/more-types.ts"])("does not change with %s", (name) => {
    const before = print();
    write(name, "export const changed = 1;");
    expect(print()).toBe(before);
  });

  it("changes with a library that the program runs on, and not with one that tests it", () => {
    const before = print();
    const lockOf = (d3: string, vitest: string) =>
      JSON.stringify({
        packages: { "node_modules/d3": { version: d3 }, "node_modules/vitest": { version: vitest, dev: true } },
      });
    write("package-lock.json", lockOf("7.9.2", "6.0.0"));
    expect(print()).toBe(before);
    write("package-lock.json", lockOf("7.9.3", "5.0.0"));
    expect(print()).not.toBe(before);
  });

  it("does not change with the folder that the program lies in", () => {
    const before = print();
    const elsewhere = mkdtempSync(path.join(tmpdir(), "closure-"));
    const first = root;
    root = elsewhere;
    for (const [name, text] of Object.entries(FILES)) write(name, text);
    expect(print()).toBe(before);
    rmSync(elsewhere, { recursive: true });
    root = first;
  });
});

it("each chart's fingerprint is its own, and drawing needs more than layout", () => {
  const [map, board] = [fingerprintsOf("poor-villages-map"), fingerprintsOf("station-duties")];
  expect(new Set([map.layout, map.drawing, board.layout, board.drawing]).size).toBe(4);
});
