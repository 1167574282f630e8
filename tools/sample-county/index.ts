import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type CountyOptions, defaults, type MapDetail } from "./county-options.ts";
import { writeCounty } from "./write-county.ts";

// Without options: the shipped county, anew, into data/example/.
const { values } = parseArgs({
  options: {
    out: { type: "string", default: fileURLToPath(new URL("../../data/example/", import.meta.url)) },
    seed: { type: "string" },
    code: { type: "string" },
    name: { type: "string" },
    townships: { type: "string" },
    villages: { type: "string" },
    households: { type: "string" },
    map: { type: "string", default: defaults.map },
    real: { type: "boolean", default: false },
    "review-number": { type: "boolean", default: false },
  },
});

const mapDetails: readonly string[] = ["polygons", "points", "outline", "none"] satisfies MapDetail[];

function count(option: "townships" | "villages" | "households"): Partial<CountyOptions> {
  const text = values[option];
  if (text === undefined) return {};
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option} wants a whole number: ${text}`);
  return { [option]: Number(text) };
}

if (!mapDetails.includes(values.map)) throw new Error(`--map is one of ${mapDetails.join(", ")}: ${values.map}`);

writeCounty(
  values.out,
  {
    ...(values.seed === undefined ? {} : { seed: values.seed }),
    ...(values.code === undefined ? {} : { code: values.code }),
    ...(values.name === undefined ? {} : { name: values.name }),
    ...count("townships"),
    ...count("villages"),
    ...count("households"),
    map: values.map as MapDetail,
    isExample: !values.real,
    hasReviewNumber: values["review-number"],
  },
  (path, bytes) => console.log(`${path}  ${bytes} bytes`),
);
