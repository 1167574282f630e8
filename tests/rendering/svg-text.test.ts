import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml, parseAttributes, replaceTexts, unescapeXml, writeText } from "../../src/rendering/svg-text.ts";
import { expectWellFormed, textsOf } from "./svg-checks.ts";

const awkward = ["<script>", "]]>", "#import", "$x$", `it's "so"`, "R&D", "&amp;", "a > b < c", "&#39;", "𠮷野村"];

describe("escapeXml", () => {
  it.each(awkward)("keeps %s through writing and reading", (text) => {
    expect(unescapeXml(escapeXml(text))).toBe(text);
    const [read] = textsOf(writeText({ "data-note": text }, text));
    expect(read).toEqual({ attributes: { "data-note": text }, content: text });
  });

  it("keeps any text that XML can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(unescapeXml(escapeXml(text))).toBe(text);
      }),
      { seed: 21 },
    );
  });

  it("drops control characters and halves of characters, which XML cannot hold", async () => {
    const written = escapeXml("甲\u0000\u0008\u001b乙\ufffe\ud842丙\n丁");
    expect(written).toBe("甲乙\ufffd丙\n丁");
    await expectWellFormed(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text>${written}</text></svg>`,
    );
  });
});

describe("unescapeXml", () => {
  it("reads what satori and preact write", () => {
    expect(unescapeXml("&lt;&gt;&amp;&quot;&#39;&#x27;&apos;")).toBe(`<>&"'''`);
    expect(unescapeXml("&amp;lt;")).toBe("&lt;");
  });
});

describe("writeText", () => {
  it("writes each attribute and rounds numbers to hundredths of a millimetre", () => {
    const text = writeText(
      { x: 1.23456, y: -0.001, fill: "#123456", opacity: "0.035", "font-family": undefined },
      "字",
    );
    expect(text).toBe('<text x="1.23" y="0" fill="#123456" opacity="0.035">字</text>');
  });
});

describe("replaceTexts", () => {
  it("leaves everything else as it is", () => {
    const svg = `<svg><path d="M0 0"/><text x="1">甲</text><g><text>乙</text></g><textPath/></svg>`;
    expect(replaceTexts(svg, (_text, source) => source)).toBe(svg);
    expect(replaceTexts(svg, ({ content }) => content)).toBe(`<svg><path d="M0 0"/>甲<g>乙</g><textPath/></svg>`);
  });
});

describe("parseAttributes", () => {
  it("reads names with dashes and colons", () => {
    const source = ` xlink:href="#a" font-size="3.5" data-halo-fill="#fff"`;
    expect(parseAttributes(source)).toEqual({ "xlink:href": "#a", "font-size": "3.5", "data-halo-fill": "#fff" });
  });
});
