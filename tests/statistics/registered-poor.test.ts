import { expect, it } from "vitest";
import { registeredPoor } from "../../src/statistics/registered-poor.ts";

it("counts households and people that are not out of poverty yet", () => {
  const households = [
    { state: "未脱贫", size: 3 },
    { state: "预脱贫", size: 4 },
    { state: "返贫", size: 2 },
    { state: "脱贫", size: 5 },
    { size: 1 },
  ];
  expect(registeredPoor(households)).toEqual({ households: 4, people: 10 });
  expect(registeredPoor([])).toEqual({ households: 0, people: 0 });
});

it("knows no people where a household does not say, unless it is out", () => {
  expect(registeredPoor([{ state: "未脱贫" }, { size: 2 }])).toEqual({ households: 2 });
  expect(registeredPoor([{ state: "脱贫" }, { size: 2 }])).toEqual({ households: 1, people: 2 });
});
