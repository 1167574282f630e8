import { mkdirSync } from "node:fs";
import path from "node:path";
import { placesOf } from "../../catalogue/places.ts";
import type { Place } from "../../items/place.ts";
import type { County } from "../../model/county.ts";
import { uniqueNames } from "./print-names.ts";

/** What of a print job goes to the print shop, and what stays in the office. */
export const FOLDERS = { shop: "打印店", office: "内部" } as const;
/** Where the files of a print job go, and how they are named. */
export interface PrintFolders {
  readonly names: typeof FOLDERS;
  readonly paths: Readonly<Record<keyof typeof FOLDERS, string>>;
  /** 王坝镇; 王坝镇朱家沟村. */
  readonly labelOf: (place: Place) => string;
  /** A name that nothing in the folder has yet. */
  readonly nameIn: (folder: keyof typeof FOLDERS, name: string) => string;
}

/** Makes the empty folders of a print job. */
export function openFolders(fresh: string, county: County): PrintFolders {
  const byCode = new Map(placesOf(county).map((place) => [place.code, place]));
  const paths = { shop: path.join(fresh, FOLDERS.shop), office: path.join(fresh, FOLDERS.office) };
  for (const folder of Object.values(paths)) mkdirSync(folder, { recursive: true });
  const unique = { shop: uniqueNames(), office: uniqueNames() };
  return {
    names: FOLDERS,
    paths,
    labelOf: ({ level, name, parent }) =>
      level === "village" ? `${byCode.get(parent ?? "")?.name ?? ""}${name}` : name,
    nameIn: (folder, name) => unique[folder](name),
  };
}
