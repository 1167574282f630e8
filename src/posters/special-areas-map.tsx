import type { MultiPolygon, Position } from "geojson";
import { AreaMap } from "../charts/area-map/area-map.tsx";
import { DataTable } from "../charts/data-table.tsx";
import { MapLegend, type MapLegendProps, placeMapLegend } from "../charts/map-legend.tsx";
import type { MapStage, TownshipShape } from "../geography/county-shapes.ts";
import { specialAreaFigures } from "../statistics/special-areas.ts";
import { type Totals, totalsOf } from "../statistics/totals.ts";
import { formatNumber, formatPercent } from "../text/numbers.ts";
import { areaFills, type ClassFill, noDataFill, palette } from "../theme/palette.ts";
import type { TypeScale } from "../theme/type-scale.ts";
import { Heading } from "./parts/heading.tsx";
import { chooseMapLayout, type MapLayout } from "./parts/map-layout.ts";
import { mapNotes, RATE_NOTE } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import type { SheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame, yearSubtitle } from "./parts/sheet-frame.ts";
import { hasTruePositions, shapesOf } from "./parts/township-map.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface AreaTownship extends TownshipShape {
  readonly area?: string;
}

interface AreasData extends SheetData {
  readonly layout: MapLayout;
  readonly stage: MapStage;
  readonly ownCode: string;
  readonly townships: readonly AreaTownship[];
  readonly outline: MultiPolygon;
  readonly townshipBorders: readonly (readonly Position[])[];
  readonly areas: readonly { readonly name: string; readonly note: string; readonly townships: number; readonly totals: Totals }[];
  readonly county: Totals;
}

/** 全县特困片区示意图: the county's special areas, with the township that the sheet hangs in marked. */
export default definePoster<AreasData>({
  id: "special-areas-map",
  clause: "T3.1",
  level: "township",
  edition: "public",
  name: "特困片区示意图",
  data(county, township) {
    const { specialAreas, years, name } = county.profile;
    if (specialAreas.length === 0) return [];
    const shapes = shapesOf(county);
    const layout = chooseMapLayout(shapes.outline);
    const areaOf = new Map(county.townships.map(({ code, specialArea }) => [code, specialArea]));
    const areas = specialAreaFigures(county, years.current);
    return [
      {
        frame: sheetFrame(county, {
          title: `${name}特困片区示意图`,
          subtitle: yearSubtitle(years.current),
          notes: [...mapNotes(county, shapes.stage), RATE_NOTE],
        }),
        paper: layout.paper,
        layout,
        stage: shapes.stage,
        ownCode: township.code,
        townships: shapes.townships.map((shape) => ({ ...shape, area: areaOf.get(shape.code) })),
        outline: shapes.outline,
        townshipBorders: shapes.townshipBorders,
        areas: areas.map((area) => ({
          name: area.name,
          note: specialAreas.find((entry) => entry.name === area.name)?.note ?? "",
          townships: area.townships.length,
          totals: area.totals,
        })),
        county: totalsOf(county, county.villages, years.current),
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
            map={(box) => <AreasMap data={data} type={measures.type} {...box} />}
            fixed={<Legend data={data} measures={measures} />}
            growing={<Figures data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

const NO_AREA: ClassFill = { color: noDataFill, hatch: "none" };

function areaFill(data: AreasData, name: string | undefined): ClassFill {
  const index = data.areas.findIndex((area) => area.name === name);
  return index < 0 ? NO_AREA : areaFills[index % areaFills.length]!;
}

function AreasMap({ data, type, width, height }: { data: AreasData; type: TypeScale; width: number; height: number }) {
  const own = data.townships.find(({ code }) => code === data.ownCode);
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      focus={data.outline}
      hasTruePositions={hasTruePositions(data.stage)}
      contextNames={[]}
      borders={[
        { rank: "village", lines: data.townshipBorders },
        { rank: "county", lines: data.outline.coordinates.flat() },
        { rank: "own", lines: own?.geometry.coordinates.flat() ?? [] },
      ]}
      areas={data.townships.map(({ code, geometry, area }) => ({ id: code, geometry, fill: areaFill(data, area) }))}
      places={data.townships.map(({ code, name, anchor, geometry }) => {
        const isOwn = code === data.ownCode;
        return { id: code, name, anchor, geometry, isEmphasised: isOwn, ...(isOwn ? { symbol: { radius: type.label * 0.5, isFilled: true } } : {}) };
      })}
    />
  );
}

function Legend({ data, measures }: { data: AreasData; measures: SheetMeasures }) {
  const own = data.townships.find(({ code }) => code === data.ownCode);
  const without = data.townships.filter(({ area }) => !data.areas.some(({ name }) => name === area)).length;
  const legend: Omit<MapLegendProps, "width"> = {
    type: measures.type,
    classTitle: "特困片区(乡镇数)",
    classes: [
      ...data.areas.map((area) => ({
        fill: areaFill(data, area.name),
        label: area.name,
        count: `${data.townships.filter((township) => township.area === area.name).length} 个`,
      })),
      ...(without > 0 ? [{ fill: NO_AREA, label: "不属片区", count: `${without} 个` }] : []),
    ],
    symbols: [{ isFilled: true, label: `本乡镇:${own?.name ?? ""}`, count: own?.area ?? "" }],
  };
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <Heading text="图例" measures={measures} />
      <Panel style={{ height: placeMapLegend(legend).height }} chart={({ width }) => <MapLegend {...legend} width={width} />} />
    </div>
  );
}

function Figures({ data, measures }: { data: AreasData; measures: SheetMeasures }) {
  const row = (name: string, totals: Totals) => [
    name,
    formatNumber(totals.villages),
    formatNumber(totals.poorVillages),
    formatNumber(totals.poorPopulation),
    formatPercent(totals.rate),
  ];
  const { type, gap } = measures;
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="各片区基本情况" unit="个、人" measures={measures} />
      <Panel
        style={{ flexGrow: 1, flexBasis: 0 }}
        chart={(box) => (
          <DataTable
            {...box}
            type={type}
            columns={[
              { header: "片区", align: "left" },
              { header: "村数", align: "right" },
              { header: "贫困村", align: "right" },
              { header: "贫困人口", align: "right" },
              { header: "发生率", align: "right" },
            ]}
            rows={data.areas.map(({ name, totals }) => row(name, totals))}
            totals={row("全县", data.county)}
          />
        )}
      />
      {data.areas
        .filter(({ note }) => note !== "")
        .map(({ name, note }) => (
          <div key={name} style={{ display: "flex", flexDirection: "column", marginTop: gap * 0.5 }}>
            <div style={{ display: "flex", fontSize: type.body, fontWeight: 700, color: palette.redDark }}>{name}</div>
            <div style={{ display: "flex", marginTop: type.body * 0.2, fontSize: type.label, lineHeight: 1.5 }}>{note}</div>
          </div>
        ))}
    </div>
  );
}
