import { madeSheets } from "../posters/made-sheets.ts";
import { county } from "../posters/sample.ts";
import { gate } from "./gate.ts";
import { trueCounty } from "./oracle/county.ts";
import { exampleFiles } from "./oracle/example-files.ts";

gate("sample county", county, trueCounty(exampleFiles()), madeSheets(county), { againAt: county.townships[0]!.code });
