import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * Rooms of src/, and tools/ as one room, and what each may import besides itself. A single file may have more than its
 * room, or be all of it.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  disk: [],
  "data-loaders": ["model", "statistics", "text", "disk"],
  statistics: ["model"],
  geography: ["model"],
  theme: [],
  "theme/paper": ["model/paper-sizes"],
  text: [],
  "text/line-break": ["theme"],
  charts: ["theme", "text"],
  "standard-texts": ["charts/flow-diagram/props", "model/disclosure-standard"],
  items: ["model", "statistics", "theme"],
  "statistics/village-services": ["text/numbers"],
  "items/said": ["text/numbers"],
  "items/source": ["text/chinese-punctuation"],
  posters: ["items", "statistics", "geography", "charts", "standard-texts", "theme", "text", "model"],
  printouts: ["items", "statistics", "charts", "standard-texts", "theme", "text", "model"],
  catalogue: ["items", "posters", "printouts", "statistics", "model", "state", "text"],
  "catalogue/render-process": ["rendering/job", "rendering/perform-job", "rendering/store"],
  rendering: ["items", "theme", "text", "disk"],
  state: ["model", "disk"],
  // What pages are made from: types of the catalogue, and plain files.
  site: [
    "catalogue/checklist",
    "catalogue/reprint/reprint-list",
    "items",
    "model",
    "rendering/format",
    "state/history",
    "state/versions",
    "statistics/totals",
    "text",
  ],
  dictionary: ["model", "text"],
  tools: ["model", "text"],
};
/** Rooms that may import everything but pages and tools. */
const GLUE = ["integration", "commands", "desk", "components", "layouts", "pages", "styles", "cli"];
/** What pages are made of sees the snapshot and how to write it, and nothing that could load data. */
const PAGES = ["pages", "components", "layouts"];
const FOR_PAGES = [
  ...PAGES,
  "site",
  "catalogue/checklist",
  "catalogue/household-pages",
  "catalogue/reprint/reprint-list",
  "items/printout",
  "rendering/format",
  "state/history",
  "state/versions",
  "statistics/totals",
  "styles",
  "text",
  "theme",
];

interface Source {
  /** Path under src/, or from tools/ on, with its ending, parted by / on any system. */
  readonly file: string;
  readonly text: string;
  /** Our own files that it imports, as paths like its own. */
  readonly imports: readonly string[];
}

/** Astro files are TypeScript between their fences. */
const scriptOf = (file: string, text: string) => (file.endsWith(".astro") ? (text.split(/^---$/m)[1] ?? "") : text);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

/** Path under src/; what lies outside src/ keeps its own. */
const underSrc = (file: string) => file.replace(/^src\//, "");

const sources: readonly Source[] = ["src", "tools"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !file.endsWith(".d.ts"))
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(file, "utf8");
      const { importedFiles } = ts.preProcessFile(scriptOf(file, text));
      const imports = importedFiles
        .filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => underSrc(path.posix.join(path.posix.dirname(file), fileName).split("?")[0]!));
      return { file: underSrc(file), text, imports };
    }),
);

const roomOf = (file: string) => file.split("/")[0]!.replace(/\.\w+$/, "");
const within = (file: string, place: string) => file.replace(/\.\w+$/, "") === place || file.startsWith(`${place}/`);
/** The files a test of their text finds fault with. */
const faulty = (isFaulty: (source: Source) => boolean) => sources.filter(isFaulty).map(({ file }) => file);

describe("the rooms of src/, and tools/,", () => {
  it("import only what they may (allow it in ARROWS, or move the code to the room that may)", () => {
    const forbidden = sources.flatMap((source) => {
      const room = roomOf(source.file);
      const own = ARROWS[source.file.replace(/\.\w+$/, "")] ?? [];
      const allowed = [room, ...own, ...(ARROWS[room] ?? [])];
      const isForbidden = (to: string) =>
        GLUE.includes(room)
          ? (room !== "pages" && within(to, "pages")) || within(to, "tools")
          : !allowed.some((place) => within(to, place));
      return source.imports.filter(isForbidden).map((to) => `${source.file} must not import ${to}`);
    });
    expect(forbidden).toEqual([]);
  });

  it("give pages the snapshot alone: nothing that pages import can load data", () => {
    const forbidden = sources
      .filter(({ file }) => PAGES.includes(roomOf(file)))
      .flatMap(({ file, imports }) =>
        imports
          .filter((to) => !FOR_PAGES.some((place) => within(to, place)))
          .map((to) => `${file} must not import ${to}`),
      );
    expect(forbidden).toEqual([]);
  });

  it("are all known here (a new room needs its line in ARROWS)", () => {
    const rooms = new Set(sources.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => !(room in ARROWS) && !GLUE.includes(room))).toEqual([]);
  });
});

describe("the files of src/ and tools/", () => {
  it("import each other in no circle, types included (move what both need to a file of its own)", () => {
    const importsOf = new Map(sources.map(({ file, imports }) => [file, imports]));
    const reached = (from: string, found = new Set<string>()): Set<string> => {
      for (const to of importsOf.get(from) ?? []) if (!found.has(to)) reached(to, found.add(to));
      return found;
    };
    expect([...importsOf.keys()].filter((file) => reached(file).has(file))).toEqual([]);
  });

  it("import each other with their ending", () => {
    expect(sources.flatMap(({ imports }) => imports.filter((to) => path.extname(to) === ""))).toEqual([]);
  });

  it("stay under 300 lines: one idea per file", () => {
    expect(faulty(({ text }) => text.split("\n").length > 300)).toEqual([]);
  });

  it("are named after their idea", () => {
    expect(faulty(({ file }) => /(^|\/)(utils?|helpers?|common|constants?)(\/|\.)/.test(file))).toEqual([]);
  });

  it("hold no any: say what it is, or unknown", () => {
    expect(faulty(({ text }) => /(?:[:<|&,]|\bas)\s*any\b/.test(withoutComments(text)))).toEqual([]);
  });

  it("silence no type error and leave nothing for later", () => {
    expect(faulty(({ text }) => /@ts-(?:ignore|nocheck|expect-error)|\b(?:TODO|FIXME|XXX)\b/.test(text))).toEqual([]);
  });
});
