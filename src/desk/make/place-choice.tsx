import type { VNode } from "preact";
import type { NamedPlace } from "../../integration/check/check-dataset.ts";

/** Asks for a place: the whole county, a township with its villages, or a village. `chosen` is a code, or empty for all. */
export function PlaceChoice({
  places,
  chosen,
}: {
  readonly places: readonly NamedPlace[];
  readonly chosen: string;
}): VNode {
  const townships = places.filter(({ level }) => level === "township");
  return (
    <label>
      哪个地方
      <select name="place">
        <option value="" selected={chosen === ""}>
          全县
        </option>
        {townships.map(({ code, name }) => (
          <optgroup key={code} label={name}>
            <option value={code} selected={chosen === code}>
              {name}（包括各村）
            </option>
            {places
              .filter(({ parent, level }) => level === "village" && parent === code)
              .map((village) => (
                <option key={village.code} value={village.code} selected={chosen === village.code}>
                  {name}
                  {village.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** The name of a place by its code; 全县 of none. */
export const placeName = (places: readonly NamedPlace[], code: string): string =>
  places.find((place) => place.code === code)?.name ?? "全县";
