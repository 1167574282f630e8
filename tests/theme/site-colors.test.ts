import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { palette } from "../../src/theme/palette.ts";

const read = (file: string) => readFileSync(file, "utf8");
const [root = "", ...shared] = read("src/styles/base.css").split("}");
const rules = [...shared, read("src/styles/site.css"), read("src/desk/browser/desk.css")];

/** Colours of the pages by what the palette calls them. */
const NAMES: Readonly<Record<string, keyof typeof palette>> = {
  red: "red",
  "red-dark": "redDark",
  gold: "gold",
  cream: "cream",
  paper: "paper",
  ink: "ink",
  soft: "inkSoft",
  line: "pageLine",
  tint: "pageTint",
  current: "current",
};

it("gives pages the colours of the palette", () => {
  const own = [...root.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, color]) => [name, color!.toUpperCase()]);
  expect(Object.fromEntries(own)).toEqual(
    Object.fromEntries(Object.entries(NAMES).map(([name, color]) => [name, palette[color]])),
  );
});

it("takes every colour of a page from there, but white and its shades", () => {
  expect(rules.join("}").match(/#(?!fff\b|eee\b)[0-9a-f]{3,8}\b/gi)).toBeNull();
});
