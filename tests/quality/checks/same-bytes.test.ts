import { expect, it } from "vitest";
import { byteFaults } from "./same-bytes.ts";

it("catches one changed byte", () => {
  const files = { pdf: Buffer.from("%PDF 1"), svg: Buffer.from("<svg/>") };
  expect(byteFaults(files, { pdf: Buffer.from("%PDF 1"), svg: Buffer.from("<svg/>") })).toEqual([]);
  expect(byteFaults(files, { ...files, pdf: Buffer.from("%PDF 2") })).toEqual(["pdf differs when made again"]);
});
