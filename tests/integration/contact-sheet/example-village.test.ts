import { expect, it } from "vitest";
import { exampleVillage, overview } from "../../../src/integration/contact-sheet/example-village.ts";
import { county } from "../../posters/village-cases.ts";

it("is a poor village with a fund and more registered households than any other such", () => {
  const village = county.villages.find(({ code }) => code === exampleVillage(county)!.code)!;
  const households = (code: string) => county.households!.filter(({ villageCode }) => villageCode === code).length;
  const hasFund = (code: string) =>
    county.organisations!.some(({ placeCode, kind }) => placeCode === code && kind === "互助资金");
  expect([village.isPoor, hasFund(village.code)]).toEqual([true, true]);
  for (const other of county.villages.filter(({ code, isPoor }) => isPoor && hasFund(code)))
    expect(households(village.code)).toBeGreaterThanOrEqual(households(other.code));
});

it("is the only village of the overview, beside the county and every township", () => {
  const { hasPlace } = overview(county, exampleVillage(county));
  expect(county.villages.filter(({ code }) => hasPlace(code))).toHaveLength(1);
  expect(county.townships.every(({ code }) => hasPlace(code)) && hasPlace(county.profile.code)).toBe(true);
});

it("is none where there are no villages", () => {
  const empty = { ...county, villages: [] };
  expect(exampleVillage(empty)).toBeUndefined();
  expect(overview(empty, undefined).hasPlace(county.profile.code)).toBe(true);
});
