import type { MultiPolygon } from "geojson";
import { defineWall } from "../items/wall.ts";
import { townshipOf, villagesOf } from "../statistics/by-place.ts";
import { servicesOf } from "../statistics/village-services.ts";
import { townshipKind } from "../text/township-kind.ts";
import { A1 } from "../theme/paper.ts";
import { locatorOf } from "./parts/drawn-shapes.ts";
import { locatorInset } from "./parts/locator-inset.ts";
import { landNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { chooseReadableLayout } from "./parts/readable-layout.ts";
import { Sheet } from "./parts/sheet.tsx";
import { townshipMap } from "./parts/township-map.ts";
import { TownshipSheet } from "./parts/township-sheet.tsx";
import { villageFrame } from "./parts/village-frame.ts";
import type { VillageMapContent, VillageMapData } from "./village-map/content.ts";
import { VillageGround } from "./village-map/ground.tsx";
import { landOf } from "./village-map/land.ts";
import { villageMapMessage } from "./village-map/message.ts";
import { BottomPanel, bottomRows, panelsFit, SidePanel } from "./village-map/panels.tsx";
import { figureRows } from "./village-map/year-figures.ts";

/** The ground that cards take in place of a map: as wide as it is high. */
const SQUARE: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ],
};

/** The figures are as much what the sheet is about as the map: they read well even where that costs some of its scale. */
const MAP_WORTH = 0.6;

/** 本村位置与基本情况图: where the village lies in its township, what it is and what it lacks. */
export default defineWall<"village", VillageMapContent, VillageMapData>({
  id: "village-map",
  levels: ["village"],
  edition: "public",
  name: "本村位置与基本情况图",
  paper: A1,
  content(source, village) {
    const { county } = source;
    const township = townshipOf(county, village);
    if (!township) return undefined;
    const { years, rateDigits } = county.profile;
    const map = townshipMap(source, township);
    const locator = map ? locatorInset(county, township) : locatorOf(county, township.code);
    const figures = figureRows(county, village);
    const now = (label: string) => figures.find((row) => row.label === label)?.current;
    if (figures.every(({ base, current }) => base === undefined && current === undefined))
      source.need("村年度数据：本村没有数据");
    const poorPopulation = now("贫困人口");
    const rate = now("贫困发生率");
    const said = {
      rateDigits,
      code: village.code,
      name: village.name,
      isPoor: village.isPoor,
      townshipName: township.name,
      kind: townshipKind(township.name),
      villages: villagesOf(county, township).map(({ code, name, isPoor }) => ({ code, name, isPoor })),
      ...(map ? { map } : {}),
      ...(locator ? { locator } : {}),
      years: { base: years.base, current: years.current },
      figures,
      ...(poorPopulation === undefined ? {} : { poorPopulation }),
      ...(rate === undefined ? {} : { rate }),
      land: landOf(village),
      services: servicesOf(village),
    };
    const frame = villageFrame(county, village, {
      kind: "map",
      title: `${village.name}位置与基本情况图`,
      subtitle: `${years.base}年末、${years.current}年末建档立卡数据`,
      message: villageMapMessage(said),
      notes: [...landNotes(county, map, locator), RATE_NOTE, "贫困发生率的增减以百分点计。"],
    });
    return { frame, ...said };
  },
  sheets(content, papers) {
    const { layout } = chooseReadableLayout(content, papers, {
      outline: content.map?.outline ?? SQUARE,
      ...(content.map ? { names: content.map.villages.map(({ name }) => name) } : {}),
      figures: 0,
      rows: bottomRows(content),
      upright: ["flank"],
      fits: (layout, type) => panelsFit(content, layout, type),
      worth: MAP_WORTH,
    });
    return [{ ...content, paper: layout.paper, layout }];
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <TownshipSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <VillageGround content={data} type={measures.type} {...box} />}
            figures={[]}
            side={<SidePanel data={data} measures={measures} />}
            bottom={<BottomPanel data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});
