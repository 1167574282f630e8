import { expect, test } from "vitest";
import { rendererCount } from "../../src/rendering/renderer-count.ts";

const GB = 1_000_000_000;

test.each([
  { what: "an office PC of 4 GB with half of it taken", cores: 4, freeGb: 1.4, processes: 1, jobsAtOnce: 2 },
  { what: "the same with two thirds free", cores: 4, freeGb: 2.6, processes: 2, jobsAtOnce: 2 },
  { what: "8 cores but little memory", cores: 8, freeGb: 2, processes: 2, jobsAtOnce: 2 },
  { what: "8 cores and memory", cores: 8, freeGb: 12, processes: 4, jobsAtOnce: 2 },
  { what: "many cores and memory", cores: 64, freeGb: 200, processes: 4, jobsAtOnce: 2 },
  { what: "two cores", cores: 2, freeGb: 12, processes: 1, jobsAtOnce: 2 },
  { what: "hardly any memory: one sheet after the other", cores: 4, freeGb: 0.5, processes: 1, jobsAtOnce: 1 },
  { what: "none at all", cores: 4, freeGb: 0, processes: 1, jobsAtOnce: 1 },
])("$what", ({ cores, freeGb, processes, jobsAtOnce }) => {
  expect(rendererCount({ cores, freeMemory: freeGb * GB }, 50)).toEqual({ processes, jobsAtOnce });
});

test("no more processes than jobs", () => {
  expect(rendererCount({ cores: 16, freeMemory: 64 * GB }, 1).processes).toBe(1);
  expect(rendererCount({ cores: 16, freeMemory: 64 * GB }, 0).processes).toBe(0);
});
