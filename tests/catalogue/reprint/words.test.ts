import { expect, it } from "vitest";
import { contentsOf } from "../../../src/catalogue/contents.ts";
import { FIELD_WORDS } from "../../../src/catalogue/reprint/words.ts";
import { loadEditions } from "../../../src/integration/planning/editions.ts";
import { type Said, saidOf } from "../../../src/items/said.ts";
import { usualPapers } from "../../../src/items/wall.ts";
import { chosenPart } from "../../chosen-places.ts";

/** Keys that hold others, and those of shapes: no change is told with them. */
const NEVER_TOLD = new Set(
  "frame totals today sums all poor rest together county total locator outline own geometry coordinates townshipBorders villageBorders areaBorders countyBorder grounds anchor ways edges within shared outer ground neighbours roomiest countyYears first id key type align isMerged isRuled isRate isTotal columns other".split(
    " ",
  ),
);

it("every key of what sheets say has a word, so that no change is told in English", () => {
  const county = loadEditions("example").internal;
  const unknown = new Set<string>();
  const walk = (said: Said): void => {
    if (Array.isArray(said)) for (const item of said) walk(item);
    else if (typeof said === "object" && said !== null) {
      for (const [key, value] of Object.entries(said)) {
        if (!(key in FIELD_WORDS) && !NEVER_TOLD.has(key)) unknown.add(key);
        walk(value as Said);
      }
    }
  };
  for (const { item, content } of contentsOf(county, chosenPart(county))) {
    if (content)
      for (const data of item.sheets(JSON.parse(JSON.stringify(content)), usualPapers(item))) walk(saidOf(data));
  }
  expect([...unknown]).toEqual([]);
});
