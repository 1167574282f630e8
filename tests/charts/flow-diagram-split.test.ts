import { describe, expect, it } from "vitest";
import { splitFlow } from "../../src/charts/flow-diagram/split.ts";
import { registrationWorkflow, workflowLanes } from "../../src/standard-texts/registration-workflow.ts";

const split = (count: number) =>
  splitFlow(registrationWorkflow, workflowLanes, count, (there, here) => `${here + 1}→${there + 1}`);

describe("splitFlow", () => {
  it("leaves whole flows unmarked", () => {
    expect(split(1)).toEqual([registrationWorkflow]);
  });

  it.each([2, 3, 5, 13])("has each step once and in order in %i panels", (count) => {
    const panels = split(count)!;
    expect(panels).toHaveLength(count);
    for (const { id, steps } of registrationWorkflow) {
      const own = panels.flatMap((sections) => sections.filter((section) => section.id === id));
      expect(own.flatMap((section) => section.steps)).toEqual(steps);
    }
  });

  it("says where a cut flow comes from and goes on", () => {
    const [first, second] = split(2)!;
    expect(first!.map(({ title, from, to }) => [title, from, to])).toEqual([
      ["贫困户建档立卡（两公示一公告）", undefined, "1→2"],
    ]);
    expect(second!.map(({ title, from, to }) => [title, from, to])).toEqual([
      ["贫困户建档立卡（两公示一公告）（续）", "2→1", undefined],
      ["贫困村建档立卡（一公示一公告）", undefined, undefined],
    ]);
  });

  it("cannot make more panels than there are rows", () => {
    expect(split(14)).toBeUndefined();
  });
});
