import { expect, test } from "vitest";
import { cellsOf } from "../../src/charts/flow-diagram/cells.ts";
import type { FlowStep } from "../../src/charts/flow-diagram/props.ts";
import { registrationWorkflow, workflowLanes } from "../../src/standard-texts/registration-workflow.ts";

function steps(lanes: readonly FlowStep["lane"][]): FlowStep[] {
  return lanes.map((lane, index) => ({ number: index + 1, title: "步骤", lines: [], lane, kind: "step" }));
}

function places(lanes: readonly FlowStep["lane"][]): string[] {
  return cellsOf(steps(lanes), workflowLanes).map((cell) => `${cell.row}/${cell.lane}`);
}

test("steps in one lane stand one beneath the other", () => {
  expect(places(["village", "village"])).toEqual(["0/0", "1/0"]);
});

test("a step that passes upward stays in the row, back into a taken cell it does not", () => {
  expect(places(["village", "township", "county"])).toEqual(["0/0", "0/1", "0/2"]);
  expect(places(["village", "township", "village", "county"])).toEqual(["0/0", "0/1", "1/0", "1/2"]);
});

test("an arrow keeps the cells that it passes over", () => {
  expect(places(["village", "county", "township"])).toEqual(["0/0", "0/2", "1/1"]);
});

test("the workflow takes nine rows and four", () => {
  const rows = registrationWorkflow.map(({ steps: flow }) => cellsOf(flow, workflowLanes).at(-1)!.row + 1);
  expect(rows).toEqual([9, 4]);
});

test("an unknown lane is our mistake", () => {
  expect(() => cellsOf(steps(["county"]), [])).toThrow("Step 1 names a lane that is not there: county");
});
