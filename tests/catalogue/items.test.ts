import { expect, it } from "vitest";
import { walls } from "../../src/catalogue/items.ts";

it("every kind of sheet is in the catalogue once", () => {
  const ids = walls.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
