import { expect, it } from "vitest";
import { unitAndPost } from "../../src/text/unit-and-post.ts";

it.each([
  ["县商务局", "股长", "县商务局股长"],
  ["县商务局", "局长", "县商务局局长"],
  ["阳坡山村党支部", "村党支部书记", "阳坡山村党支部书记"],
  ["阳坡山村村委会", "村委会主任", "阳坡山村村委会主任"],
  ["石门河镇", "石门河镇副镇长", "石门河镇副镇长"],
  ["", "村文书", "村文书"],
  ["县水务局", "", "县水务局"],
])("%s + %s is %s", (unit, post, said) => {
  expect(unitAndPost(unit, post)).toBe(said);
});
