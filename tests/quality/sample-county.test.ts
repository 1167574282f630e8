import { expect, it } from "vitest";
import { chosenPart, kindsWithout } from "../chosen-places.ts";
import { madeSheets } from "../posters/made-sheets.ts";
import { county } from "../posters/sample.ts";
import { gate } from "./gate.ts";
import { trueCounty } from "./oracle/county.ts";
import { exampleFiles } from "./oracle/example-files.ts";

const sheets = madeSheets(county, chosenPart(county));
gate("sample county", county, trueCounty(exampleFiles()), sheets, { againAt: county.townships[0]!.code });

it("looks at every kind of sheet", () => {
  expect(kindsWithout(sheets)).toEqual([]);
});
