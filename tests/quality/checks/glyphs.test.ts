import { expect, it } from "vitest";
import { linesBeneath } from "./doctored.ts";
import { glyphFaults } from "./glyphs.ts";

it("catches characters without a glyph", () => {
  expect(glyphFaults(linesBeneath("云溪村 1,204 人"))).toEqual([]);
  expect(glyphFaults(linesBeneath("云\u{FFFD}村", "云\u{E000}村"))).toHaveLength(2);
});
