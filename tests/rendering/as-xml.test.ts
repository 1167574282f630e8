import { describe, expect, it } from "vitest";
import { asXml } from "../../src/rendering/as-xml.ts";

describe("asXml", () => {
  it.each([
    ["<path d/>", '<path d=""/>'],
    ['<path d fill="red"></path>', '<path d="" fill="red"></path>'],
    ['<g hidden id="a b" d>x</g>', '<g hidden="" id="a b" d="">x</g>'],
    ['<g aria-label="a > b d c"/>', '<g aria-label="a > b d c"/>'],
    ["<text>a b d c</text>", "<text>a b d c</text>"],
    ['<text x="1" d>]]>\u0008&amp;\'</text>', `<text x="1" d="">]]&gt;&amp;'</text>`],
    [
      '<use xlink:href="#a" transform="translate(1 2) scale(3)"/>',
      '<use xlink:href="#a" transform="translate(1 2) scale(3)"/>',
    ],
  ])("%s → %s", (markup, expected) => {
    expect(asXml(markup)).toBe(expected);
  });
});
