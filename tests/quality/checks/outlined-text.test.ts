import { expect, it } from "vitest";
import { outlinedTextFaults } from "./outlined-text.ts";

const svg = '<svg><g aria-label="云溪村 1 &amp; 2"><use xlink:href="#g0-4e91"/></g></svg>';

it("catches live text, outside files, and words that differ from the PDF's", () => {
  expect(outlinedTextFaults(svg, ["1&2", "云溪村"])).toEqual([]);
  expect(outlinedTextFaults(svg, ["1&3", "云溪村"])).toHaveLength(2);
  expect(outlinedTextFaults(svg.replace("</svg>", "<text/></svg>"), ["1&2", "云溪村"])).toEqual([
    "print SVG has <text",
  ]);
});
