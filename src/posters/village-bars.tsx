import { LyingBars } from "../charts/bars/lying-bars.tsx";
import { defineWall } from "../items/wall.ts";
import { byVillage } from "../statistics/by-place.ts";
import { villageTallies } from "../statistics/poor-tallies.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { A1 } from "../theme/paper.ts";
import { countyYears } from "./parts/county-years.ts";
import { Heading } from "./parts/heading.tsx";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { yearSubtitle } from "./parts/sheet-frame.ts";
import { villageFrame } from "./parts/village-frame.ts";
import type { VillageBarsContent, VillageBarsSheet } from "./village-bars/content.ts";
import { villageBarSheets } from "./village-bars/layout.ts";
import { villageBarsMessage } from "./village-bars/message.ts";
import { tallyNotes } from "./village-bars/notes.ts";
import { PANEL_TITLES, panelBars } from "./village-bars/panel.ts";

/** 本村贫困人口柱状图: where a village's poor people live, why they are poor and when they are to leave. The office's alone. */
export default defineWall<"village", VillageBarsContent, VillageBarsSheet, "internal">({
  id: "village-bars",
  levels: ["village"],
  edition: "internal",
  name: "本村贫困人口柱状图",
  paper: A1,
  content(source, village) {
    const { county } = source;
    const { current } = county.profile.years;
    const households = byVillage(county, "households")(village.code);
    const tallies = villageTallies(households);
    if (tallies.total.households === 0) {
      if (county.households === undefined) source.need("贫困户");
      else source.need(households.length === 0 ? "贫困户：本村没有数据" : "贫困户：本村没有尚未脱贫的户");
      return undefined;
    }
    const years = countyYears(county);
    const frame = villageFrame(county, village, {
      kind: "chart",
      title: `${village.name}贫困人口柱状图`,
      subtitle: yearSubtitle(current),
      message: villageBarsMessage(tallies, current),
      notes: tallyNotes(tallies, villageFigures(county, village.code, current), current),
    });
    return { frame, ...tallies, ...(years ? { countyYears: years } : {}) };
  },
  sheets: villageBarSheets,
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <div style={{ display: "flex", position: "relative", flexGrow: 1 }}>
            {data.layout.panels.map(({ count, x, y, width, height }) => (
              <div
                key={count}
                style={{
                  display: "flex",
                  flexDirection: "column",
                  position: "absolute",
                  left: x,
                  top: y,
                  width,
                  height,
                }}
              >
                <Heading text={PANEL_TITLES[count]} measures={measures} />
                <Panel
                  style={{ flexGrow: 1, flexBasis: 0 }}
                  chart={(box) => <LyingBars {...panelBars(data, count, box, measures.type)} />}
                />
              </div>
            ))}
          </div>
        )}
      </Sheet>
    );
  },
});
