import { AreaMap } from "../charts/area-map/area-map.tsx";
import { symbolScale } from "../charts/area-map/symbol-scale.ts";
import { MapLegend, type MapLegendProps, placeMapLegend } from "../charts/map-legend.tsx";
import { RankedBars } from "../charts/ranked-bars.tsx";
import { type AmountClass, amountClasses, classIndex } from "../statistics/classes.ts";
import { povertyRate } from "../statistics/poverty-rate.ts";
import { villagesOf } from "../statistics/special-areas.ts";
import { type Totals, totalsOf } from "../statistics/totals.ts";
import { villageFigures } from "../statistics/village-figures.ts";
import { formatNumber, formatPercent } from "../text/numbers.ts";
import { amountClasses as amountColors, type ClassFill, noDataFill } from "../theme/palette.ts";
import type { TypeScale } from "../theme/type-scale.ts";
import { Heading } from "./parts/heading.tsx";
import { KeyFigures } from "./parts/key-figures.tsx";
import { chooseMapLayout, type MapLayout } from "./parts/map-layout.ts";
import { mapNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import type { SheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { hasTruePositions, townshipBorders, type TownshipMap, townshipMap } from "./parts/township-map.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface VillageRow {
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
  readonly poorPopulation?: number;
  /** Poor people ÷ people, 0–1. */
  readonly rate?: number;
}

interface PoorVillagesData extends SheetData {
  readonly layout: MapLayout;
  readonly map: TownshipMap;
  readonly totals: Totals;
  /** In order of poor people, most first. */
  readonly villages: readonly VillageRow[];
  /** Classes of the rate in percent. */
  readonly classes: readonly AmountClass[];
}

/** Largest radius of a village's symbol, ems of a label. */
const MAX_RADIUS = 1.5;

/** 全乡贫困村分布图: which villages are poor, how many poor people live there and how large their share is. */
export default definePoster<PoorVillagesData>({
  id: "poor-villages-map",
  clause: "T3.2",
  level: "township",
  edition: "public",
  name: "贫困村分布图",
  data(county, township) {
    const map = townshipMap(county, township);
    if (!map) return [];
    const year = county.profile.years.current;
    const own = villagesOf(county, township);
    const villages = own
      .map(({ code, name, isPoor }): VillageRow => {
        const figures = villageFigures(county, code, year);
        return { code, name, isPoor, poorPopulation: figures?.poorPopulation, rate: figures && povertyRate(figures) };
      })
      .sort((a, b) => (b.poorPopulation ?? -1) - (a.poorPopulation ?? -1));
    const rates = villages.flatMap(({ rate }) => (rate === undefined ? [] : [rate * 100]));
    const layout = chooseMapLayout(map.outline);
    return [
      {
        frame: sheetFrame(county, {
          title: `${township.name}贫困村分布图`,
          subtitle: yearSubtitle(year),
          notes: [...mapNotes(county, map.stage), RATE_NOTE],
        }),
        paper: layout.paper,
        layout,
        map,
        totals: totalsOf(county, own, year),
        villages,
        classes: amountClasses(rates),
      },
    ];
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <MapSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <PoorVillagesMap data={data} type={measures.type} {...box} />}
            fixed={<Fixed data={data} measures={measures} />}
            growing={<Ranking data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

function PoorVillagesMap({ data, type, width, height }: { data: PoorVillagesData; type: TypeScale; width: number; height: number }) {
  const { map, villages } = data;
  const scale = scaleOf(data, type);
  const rows = new Map(villages.map((row) => [row.code, row]));
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      focus={map.outline}
      ground={map.countyOutline}
      hasTruePositions={hasTruePositions(map.stage)}
      contextNames={map.neighbours}
      borders={townshipBorders(map)}
      areas={map.villages.map(({ code, geometry }) => ({ id: code, geometry, fill: fillOf(data, rows.get(code)?.rate) }))}
      places={map.villages.map(({ code, name, anchor, geometry }) => {
        const row = rows.get(code);
        const isPoor = row?.isPoor ?? false;
        return { id: code, name, anchor, geometry, isEmphasised: isPoor, symbol: { radius: scale.radius(row?.poorPopulation ?? 0), isFilled: isPoor } };
      })}
    />
  );
}

function scaleOf({ villages }: PoorVillagesData, type: TypeScale) {
  return symbolScale(Math.max(0, ...villages.map(({ poorPopulation }) => poorPopulation ?? 0)), type.label * MAX_RADIUS);
}

function fillOf({ classes }: PoorVillagesData, rate: number | undefined): ClassFill {
  if (rate === undefined) return { color: noDataFill, hatch: "back" };
  return classFill(classIndex(classes, rate * 100), classes.length);
}

/** With fewer classes the palette keeps its ends, so that few classes are told apart best. */
function classFill(index: number, count: number): ClassFill {
  const last = amountColors.length - 1;
  return { color: amountColors[count === 1 ? 1 : Math.round((index * last) / (count - 1))]!, hatch: "none" };
}

/** 3%以下, 3%—6%, 29%及以上. */
function classLabel({ from, to }: AmountClass): string {
  if (to === undefined) return from === 0 ? "全部" : `${from}% 及以上`;
  return from === 0 ? `${to}% 以下` : `${from}%—${to}%`;
}

function legendOf(data: PoorVillagesData, type: TypeScale): Omit<MapLegendProps, "width"> {
  const { classes, villages } = data;
  const rated = villages.flatMap(({ rate }) => (rate === undefined ? [] : [classIndex(classes, rate * 100)]));
  const unrated = villages.length - rated.length;
  const poor = villages.filter(({ isPoor }) => isPoor).length;
  const scale = scaleOf(data, type);
  const unknown = { fill: fillOf(data, undefined), label: "无数据", count: `${unrated} 村` };
  const counted = classes.map((entry, index) => ({
    fill: classFill(index, classes.length),
    label: classLabel(entry),
    count: `${rated.filter((at) => at === index).length} 村`,
  }));
  return {
    type,
    classTitle: "贫困发生率(村数)",
    classes: unrated > 0 ? [...counted, unknown] : counted,
    symbols: [
      { isFilled: true, label: "贫困村", count: `${poor} 村` },
      { isFilled: false, label: "其他村", count: `${villages.length - poor} 村` },
    ],
    sizes: { title: "贫困人口(圆面积)", samples: scale.samples.map((value) => ({ radius: scale.radius(value), label: `${formatNumber(value)} 人` })) },
  };
}

function Fixed({ data, measures }: { data: PoorVillagesData; measures: SheetMeasures }) {
  const { totals } = data;
  const legend = legendOf(data, measures.type);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <KeyFigures
        columns={2}
        measures={measures}
        figures={[
          { label: "贫困村", value: formatNumber(totals.poorVillages), unit: `个 / 共${totals.villages}村` },
          { label: "贫困户", value: formatNumber(totals.poorHouseholds), unit: "户" },
          { label: "贫困人口", value: formatNumber(totals.poorPopulation), unit: "人" },
          { label: "贫困发生率", value: formatPercent(totals.rate).replace("%", ""), unit: "%" },
        ]}
      />
      <div style={{ display: "flex", flexDirection: "column", marginTop: measures.gap * 0.4 }}>
        <Heading text="图例" measures={measures} />
        <Panel style={{ height: placeMapLegend(legend).height }} chart={({ width }) => <MapLegend {...legend} width={width} />} />
      </div>
    </div>
  );
}

function Ranking({ data, measures }: { data: PoorVillagesData; measures: SheetMeasures }) {
  const rows = data.villages.map(({ name, isPoor, poorPopulation, rate }) => ({
    label: name,
    value: poorPopulation ?? 0,
    note: formatPercent(rate),
    isMarked: isPoor,
  }));
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="各村贫困人口" unit="人" measures={measures} />
      <Panel
        style={{ flexGrow: 1, flexBasis: 0 }}
        chart={(box) => (
          <RankedBars
            {...box}
            type={measures.type}
            rows={rows}
            unit="人"
            valueHeading="贫困人口"
            noteHeading="发生率"
            restLabel={(count, sum) => `其余${count}个村合计${formatNumber(sum)}人`}
          />
        )}
      />
    </div>
  );
}
