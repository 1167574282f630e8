import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = new URL("./", import.meta.url);

it("takes nothing from the product, whose figures it is to judge", () => {
  const files = readdirSync(FOLDER).filter((name) => !name.endsWith(".test.ts"));
  const imports = files.flatMap((name) =>
    [...readFileSync(new URL(name, FOLDER), "utf8").matchAll(/ from "([^"]+)"/g)].map(([, from]) => from!),
  );
  expect(imports.filter((from) => !from.startsWith("./"))).toEqual(["node:fs", "papaparse"]);
});
