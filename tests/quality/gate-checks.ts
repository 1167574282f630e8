import { bodyOf } from "./body-of.ts";
import { blankHalfFaults } from "./checks/blank-halves.ts";
import { glyphFaults } from "./checks/glyphs.ts";
import { touchingNameFaults } from "./checks/map-names-apart.ts";
import { strayGroundFaults, strayNameFaults } from "./checks/map-names-at-home.ts";
import { outlinedTextFaults } from "./checks/outlined-text.ts";
import { pageSizeFaults } from "./checks/page-size.ts";
import { thinStrokeFaults } from "./checks/stroke-width.ts";
import { overlapFaults } from "./checks/text-apart.ts";
import { offSheetFaults } from "./checks/text-on-sheet.ts";
import { smallTextFaults } from "./checks/text-size.ts";
import { unnamedFaults } from "./checks/village-names.ts";
import { coveringWayFaults } from "./checks/way-names.ts";
import { figureChecks } from "./figure-checks.ts";
import { type GateCheck, onEachSheet } from "./gate-check.ts";
import { villagesIn } from "./oracle/county.ts";
import type { Line } from "./reading/lines.ts";
import type { MapNames } from "./reading/map-names.ts";
import type { ReadPoster } from "./reading/read-poster.ts";

const linesOnAll = ({ sheets }: ReadPoster) => sheets.flatMap(({ lines }) => lines);
const ownNames = ({ truth, place }: ReadPoster) => villagesIn(truth, place.code).map(({ name }) => name);
const poorNames = ({ truth, place }: ReadPoster) =>
  villagesIn(truth, place.code).flatMap(({ name, isPoor }) => (isPoor ? [name] : []));

const hasMap = ({ sheets }: ReadPoster) => sheets.some(({ maps }) => maps.length > 0);

/** Whether a line is a name written across its ground, which other names may stand on. */
const isOnGround = ({ text, size }: Line, maps: readonly MapNames[]) =>
  maps.some(({ grounds = [] }) =>
    grounds.some((ground) => Math.abs(ground.size - size) < 0.01 && ground.lines.includes(text)),
  );

const AREA_MAPS = ["special-areas-map", "county-areas-map"];
const MAPS = [...AREA_MAPS, "county-poor-villages-map", "poor-villages-map", "exit-plan-map", "village-map"];

/** Every check of the gate. */
export const gateChecks: readonly GateCheck[] = [
  { name: "has text", faults: onEachSheet(({ lines }) => (lines.length > 0 ? [] : ["no line of text"])) },
  {
    name: "is as large as its paper",
    faults: onEachSheet(({ plan, page, files }) => pageSizeFaults(plan.data.paper, page, files.svg.toString())),
  },
  {
    name: "says the same in outlines",
    faults: onEachSheet(({ page, files }) =>
      outlinedTextFaults(
        files.svg.toString(),
        page.runs.map(({ text }) => text),
      ),
    ),
  },
  { name: "keeps its text on the sheet", faults: onEachSheet(({ lines, page }) => offSheetFaults(lines, page)) },
  {
    name: "keeps its lines of text apart",
    faults: onEachSheet(({ lines, maps }) => overlapFaults(lines.filter((line) => !isOnGround(line, maps)))),
  },
  {
    name: "is large enough to read",
    faults: onEachSheet(({ lines, plan }) => smallTextFaults(lines, plan.data.paper)),
  },
  { name: "has no line too thin to print", faults: onEachSheet(({ page }) => thinStrokeFaults(page.strokes)) },
  { name: "has a glyph for every character", faults: onEachSheet(({ lines }) => glyphFaults(lines)) },
  {
    name: "has no blank half",
    faults: onEachSheet(({ picture, plan }) => blankHalfFaults(picture, bodyOf(plan))),
  },
  {
    name: "keeps names on its map off symbols, and their lines off names",
    of: MAPS,
    faults: onEachSheet(({ maps }) => maps.flatMap(touchingNameFaults)),
  },
  {
    name: "keeps names of rivers and roads off names and symbols",
    of: MAPS,
    faults: onEachSheet(({ maps }) => maps.flatMap(coveringWayFaults)),
  },
  {
    name: "leads every name that stands on other ground than its own",
    of: MAPS,
    faults: onEachSheet(({ maps }) => maps.flatMap(strayNameFaults)),
  },
  {
    name: "keeps the names of areas on their ground",
    of: AREA_MAPS,
    faults: onEachSheet(({ maps }) => maps.flatMap(strayGroundFaults)),
  },
  {
    name: "names every village",
    of: ["exit-plan-map", "poor-population-bars"],
    faults: (poster) => unnamedFaults(ownNames(poster), linesOnAll(poster)),
  },
  {
    name: "names every village on the map or on a card, and poor ones beside the map in the list too",
    of: ["poor-villages-map"],
    faults: (poster) => [
      ...unnamedFaults(ownNames(poster), linesOnAll(poster)),
      ...unnamedFaults(poorNames(poster), linesOnAll(poster), hasMap(poster) ? 2 : 1),
    ],
  },
  {
    name: "names every poor village of the county on its map",
    of: ["county-poor-villages-map"],
    faults: (poster) => (hasMap(poster) ? unnamedFaults(poorNames(poster), linesOnAll(poster)) : []),
  },
  ...figureChecks,
];
