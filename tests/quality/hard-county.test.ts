import { countySheets } from "../../src/posters/sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty } from "./hard-county/hard-county.ts";

const county = hardCounty();
gate("hard county", county, countySheets(county, county).sheets);
