import { expect, it } from "vitest";
import { shortHtml } from "../../src/rendering/short-html.ts";

it("leaves out end tags of cells, rows and bodies, keeps those of tables and all text", () => {
  const html = "<table><tbody><tr><th>户</th><td>&lt;/td></td></tr></tbody></table><p>甲</p>";
  expect(shortHtml(html)).toBe("<table><tbody><tr><th>户<td>&lt;/td></table><p>甲</p>");
});
