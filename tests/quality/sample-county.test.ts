import { countySheets } from "../../src/posters/sheets.ts";
import { county } from "../posters/sample.ts";
import { gate } from "./gate.ts";

gate("sample county", county, countySheets(county, county).sheets);
