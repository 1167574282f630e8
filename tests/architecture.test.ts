import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Rooms of src/ and what each may import besides itself. A single file may have more than its room, or be all of it. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  "data-loaders": ["model"],
  statistics: ["model"],
  geography: ["model"],
  theme: [],
  "theme/paper": ["model/paper-sizes"],
  text: [],
  "text/line-break": ["theme"],
  charts: ["theme", "text"],
  posters: ["statistics", "geography", "charts", "theme", "text", "model"],
  rendering: ["theme", "posters/poster"],
  "rendering/render-process": ["posters/index"],
  "sample-county": ["model"],
  dictionary: ["model", "text"],
};
/** Rooms that may import everything but pages. */
const GLUE = ["integration", "commands", "components", "layouts", "pages", "styles", "cli"];

interface Source {
  /** Path under src/ with its ending. */
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Astro files are TypeScript between their fences. */
const scriptOf = (file: string, text: string) => (file.endsWith(".astro") ? (text.split(/^---$/m)[1] ?? "") : text);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

const sources: readonly Source[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => {
    const text = readFileSync(path.join("src", file), "utf8");
    const { importedFiles } = ts.preProcessFile(scriptOf(file, text));
    return { file, text, imports: importedFiles.map(({ fileName }) => fileName) };
  });

const roomOf = (file: string) => file.split("/")[0]!.replace(/\.\w+$/, "");
const within = (file: string, place: string) => file.replace(/\.\w+$/, "") === place || file.startsWith(`${place}/`);
const ours = ({ file, imports }: Source) =>
  imports.filter((from) => from.startsWith(".")).map((from) => path.join(path.dirname(file), from).split("?")[0]!);
/** The files a test of their text finds fault with. */
const faulty = (isFaulty: (source: Source) => boolean) => sources.filter(isFaulty).map(({ file }) => file);

describe("the rooms of src/", () => {
  it("import only what they may (allow it in ARROWS, or move the code to the room that may)", () => {
    const forbidden = sources.flatMap((source) => {
      const room = roomOf(source.file);
      const own = ARROWS[source.file.replace(/\.\w+$/, "")] ?? [];
      const allowed = [room, ...own, ...(ARROWS[room] ?? [])];
      return ours(source)
        .filter((to) =>
          GLUE.includes(room) ? room !== "pages" && within(to, "pages") : !allowed.some((place) => within(to, place)),
        )
        .map((to) => `${source.file} must not import ${to}`);
    });
    expect(forbidden).toEqual([]);
  });

  it("are all known here (a new room needs its line in ARROWS)", () => {
    const rooms = new Set(sources.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => !(room in ARROWS) && !GLUE.includes(room))).toEqual([]);
  });
});

describe("the files of src/", () => {
  it("import each other in no circle, types included (move what both need to a file of its own)", () => {
    const importsOf = new Map(sources.map((source) => [source.file, ours(source)]));
    const reached = (from: string, found = new Set<string>()): Set<string> => {
      for (const to of importsOf.get(from) ?? []) if (!found.has(to)) reached(to, found.add(to));
      return found;
    };
    expect([...importsOf.keys()].filter((file) => reached(file).has(file))).toEqual([]);
  });

  it("import each other with their ending", () => {
    expect(sources.flatMap((source) => ours(source).filter((to) => path.extname(to) === ""))).toEqual([]);
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
