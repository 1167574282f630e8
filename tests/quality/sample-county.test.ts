import { madeSheets } from "../posters/made-sheets.ts";
import { county } from "../posters/sample.ts";
import { gate } from "./gate.ts";

gate("sample county", county, madeSheets(county), { againAt: county.townships[0]!.code });
