import type { PlaceSnapshot } from "../../../site/snapshot.ts";
import { readingsOf } from "../../../text/pinyin.ts";

type SearchedPlace = Pick<PlaceSnapshot, "level" | "code" | "name" | "above">;

/**
 * The places with pages as a classic script, as pages opened by double click may load no other: for each a line of code,
 * name, the place above, and the readings of its characters (chong/zhong qing).
 */
export function searchScript(places: readonly SearchedPlace[]): string {
  const lines = places.map(({ level, code, name, above }) =>
    [
      level === "county" ? `${code}*` : code,
      name,
      level === "village" ? above.at(-1)!.name : "",
      readingsOf(name)
        .map((readings) => readings.join("/"))
        .join(" "),
    ].join("\t"),
  );
  return `window.searchPlaces=${JSON.stringify(lines.join("\n")).replaceAll("<", "\\u003c")};\n`;
}
