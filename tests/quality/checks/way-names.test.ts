import { expect, test } from "vitest";
import { boxAround } from "../../../src/charts/parts/box.ts";
import type { Line } from "../reading/lines.ts";
import type { MapName, MapNames } from "../reading/map-names.ts";
import { coveringWayFaults, unknownWayFaults } from "./way-names.ts";

const road = { name: "S306", pieces: [{ text: "S306", box: boxAround(10, 10, 5) }] };
const name = (x: number) => ({ text: "中寨村", box: boxAround(x, 10, 5) }) as MapName;
const symbol = (x: number) => ({ placeId: "1", name: "中寨村", at: [x, 10] as const, radius: 2 });
const map = (more: Partial<MapNames>): MapNames => ({ names: [], symbols: [], ways: [road], ...more });
const line = (text: string) => ({ text }) as Line;

test("a road's name over a village's name or symbol is caught", () => {
  expect(coveringWayFaults(map({ names: [name(30)], symbols: [symbol(18)] }))).toEqual([]);
  expect(coveringWayFaults(map({ names: [name(18)] }))).toEqual(["S306 covers 中寨村"]);
  expect(coveringWayFaults(map({ symbols: [symbol(16)] }))).toEqual(["S306 covers the symbol of 中寨村"]);
});

test("a name that no file has, or that the sheet does not say, is caught", () => {
  expect(unknownWayFaults([map({})], ["S306"], [line("S306")])).toEqual([]);
  expect(unknownWayFaults([map({})], ["S307"], [line("S306")])).toEqual(["S306 is in no file"]);
  expect(unknownWayFaults([map({})], ["S306"], [line("S307")])).toEqual(["S306 of S306 is not said"]);
});
