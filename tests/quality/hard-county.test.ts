import { madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty } from "./hard-county/hard-county.ts";

const county = hardCounty();
gate("hard county", county, madeSheets(county));
