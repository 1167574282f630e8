import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { placeAreaMap } from "../../../src/charts/area-map/place.ts";
import type { AreaMapProps, MapPlace } from "../../../src/charts/area-map/props.ts";
import { A0 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";

const box = (x: number, y: number, width: number, height = width): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
        [x, y],
      ],
    ],
  ],
});
const NAMES = ["前山村", "上下河坝社区村", "新民上下河坝移民安置社区村", "双江拉祜族佤族布朗族傣族彝族自治民族村"];
const map = (columns: number, rows: number): AreaMapProps => ({
  width: 750,
  height: 600,
  type: typeScale(A0),
  focus: box(0, 0, columns, rows),
  areas: [],
  borders: [],
  places: Array.from({ length: columns * rows }, (_, index): MapPlace => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    const name = NAMES[index % 11 < 3 ? index % 11 : 0]!;
    return {
      id: `${index}`,
      name: index === 5 ? NAMES[3]! : name,
      anchor: [x + 0.5, y + 0.34],
      geometry: box(x, y, 1),
      symbol: { radius: 10, isFilled: false },
      isEmphasised: index % 2 === 0,
    };
  }),
  contextNames: [],
  hasTruePositions: false,
  isTiled: true,
});

describe.each([
  [4, 3],
  [8, 7],
  [10, 8],
])("names in %i × %i tiles", (columns, rows) => {
  const props = map(columns, rows);
  const { view, names, index } = placeAreaMap(props);
  const linesOf = ({ id }: MapPlace) => names.labels.filter((label) => label.id.split(" ")[0] === id);

  it("stand whole in their tile, or as a number with the name in the index", () => {
    for (const place of props.places) {
      const numbered = names.indexed.find(({ id }) => id === place.id);
      if (numbered) expect(index?.rows.map(({ text }) => text)).toContain(`${numbered.number} ${place.name}`);
      else
        expect(
          linesOf(place)
            .map(({ text }) => text)
            .join(""),
        ).toBe(place.name);
    }
  });

  it("cross no edge of a tile and no symbol", () => {
    for (const place of props.places) {
      const [x, y] = view.toPanel(place.anchor);
      const half = view.scale / 2;
      for (const line of linesOf(place)) {
        expect(line.box.left).toBeGreaterThan(x - half);
        expect(line.box.right).toBeLessThan(x + half);
        expect(line.box.top).toBeGreaterThan(y + 10);
        expect(line.box.bottom).toBeLessThan(y + view.scale * 0.66);
        expect(line.size).toBeGreaterThanOrEqual(props.type.floor);
      }
    }
  });

  it("numbers no name of twelve characters", () => {
    expect(names.indexed.filter(({ text }) => [...text].length <= 13)).toEqual([]);
  });
});
