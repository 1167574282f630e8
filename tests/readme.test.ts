import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const pages = ["README.md", "README.zh-CN.md", "docs/使用指南.md"];

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("names only commands that there are", () => {
    const named = [...text.matchAll(/npm (?:run )?(?:-s )?([a-z]+(?:-[a-z]+)*)\b/g)].map(([, name]) => name!);
    const own = named.filter((name) => !["ci", "i", "config"].includes(name));
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) expect(manifest.scripts, `npm run ${name}`).toHaveProperty(name);
    expect(text).toContain("npm ci");
    expect(text).toContain("npm run build");
  });

  it("leads only to files that there are", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => decodeURI(link!));
    for (const link of links.filter((target) => !target.includes("://")))
      expect(existsSync(path.join(path.dirname(page), link)), link).toBe(true);
  });
});

it("README's map of the code names rooms that there are, and the options", () => {
  const text = readFileSync("README.md", "utf8");
  const table = text.slice(text.indexOf("Map of the code"), text.indexOf("A sheet's `data()`"));
  const named = [...table.matchAll(/`((?:src|tools)\/[^`]+)`/g)].map(([, room]) => room!);
  for (const room of named) expect(existsSync(room), room).toBe(true);
  for (const option of ["--dataset", "--dpi", "--out", "--bleed", "--cmyk", "--icc", "--tile"])
    expect(text).toContain(option);
});
