import { DataTable } from "../../charts/data-table/data-table.tsx";
import { placeDataTable } from "../../charts/data-table/place.ts";
import type { DataTableProps } from "../../charts/data-table/props.ts";
import { FactList } from "../../charts/fact-list/fact-list.tsx";
import { factsFit } from "../../charts/fact-list/place.ts";
import type { Fact, FactGroup } from "../../charts/fact-list/props.ts";
import { Locator } from "../../charts/locator/locator.tsx";
import type { PanelBox } from "../../items/panel.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { Heading, headingHeight } from "../parts/heading.tsx";
import { LegendPanel, legendExtent } from "../parts/legend-panel.tsx";
import { type SheetMeasures, sheetMeasures } from "../parts/measures.ts";
import { Panel } from "../parts/panel.tsx";
import type { TownshipLayout } from "../parts/township-layout.ts";
import type { VillageMapContent, VillageMapData } from "./content.ts";
import { villageMapLegend } from "./legend.ts";
import { figureTable } from "./year-figures.ts";

/** Where figures, facts, legend and locator stand, mm; facts and locator only where there are any. */
interface Panels {
  readonly figures: PanelBox;
  readonly facts?: PanelBox;
  readonly legend: PanelBox;
  readonly locator?: PanelBox;
  /** What of the facts stands under the locator instead: the services. */
  readonly services?: PanelBox;
  /** Figures and facts stand side by side in the column. */
  readonly isRow?: true;
}

/** Greatest height of a locator, mm on A0, of one over other panels, and least; space between panels side by side, of a gap; heads, in rows of what is under them. */
const SIZE = { locator: 190, small: 135, least: 45, apart: 1.5, head: 2.2 };
/** Other shares of a column that the figures may have; text of the table, of body text, and its tallest row, in sizes; rows that it makes room for, of its own. */
const SHARES = [0.5, 0.42, 0.58, 0.35, 0.65];
const TABLE = { largest: 1.2, loosest: 3.2, rows: 1.3 };

/** The panels of a layout: all in the column beside the map; or legend and locator there, figures and facts beneath. */
function panelsIn(content: VillageMapContent, { paper, arrangement, frame, side, bottom }: TownshipLayout): Panels {
  const { type, gap, ratio } = sheetMeasures(paper);
  const column = side!;
  const extent = legendExtent(villageMapLegend(content, frame), column.width, type);
  const apart = gap * SIZE.apart;
  const legendHeight = extent.height + headingHeight(type);
  if (arrangement === "flank") {
    const rest = column.height - legendHeight - gap;
    const hasLocator = content.locator !== undefined && rest >= SIZE.least * ratio;
    const small = hasLocator ? Math.min(rest, SIZE.small * ratio) : 0;
    const services = { width: column.width, height: rest - small - (hasLocator ? gap : 0) };
    const isServed = hasRoomFor(servicesGroup(content), services, type);
    const facts = content.land.length + (isServed ? 0 : content.services.length) > 0;
    const { width: whole, height } = bottom!;
    const width = facts ? (whole - apart) / 2 : whole;
    return {
      figures: { width, height },
      ...(facts ? { facts: { width, height } } : {}),
      legend: { width: column.width, height: legendHeight },
      ...(hasLocator
        ? { locator: { width: column.width, height: isServed ? small : Math.min(rest, SIZE.locator * ratio) } }
        : {}),
      ...(isServed ? { services } : {}),
    };
  }
  const left = column.width - extent.width - apart;
  const hasLocator = content.locator !== undefined && left >= SIZE.least * ratio;
  const large = Math.max(legendHeight, Math.min(SIZE.locator * ratio, left));
  const ways = (hasLocator ? [large, legendHeight] : [legendHeight]).flatMap((foot) =>
    share(content, { width: column.width, height: column.height - foot - gap }, gap).map((own) => ({ ...own, foot })),
  );
  const { foot, ...own } = ways.find((way) => bothFit(content, way, groupsOf(content), type)) ?? ways[0]!;
  return {
    ...own,
    legend: { width: hasLocator ? extent.width : column.width, height: foot },
    ...(hasLocator ? { locator: { width: left, height: foot } } : {}),
  };
}

/** Ways in which figures and facts may share a box: one over the other by their rows or otherwise, or side by side. */
function share(
  content: VillageMapContent,
  { width, height }: PanelBox,
  gap: number,
): Pick<Panels, "figures" | "facts" | "isRow">[] {
  const usual = shareOfFigures(content);
  if (usual === 1) return [{ figures: { width, height } }];
  const stacked = [usual, ...SHARES].map((part) => ({
    figures: { width, height: (height - gap) * part },
    facts: { width, height: (height - gap) * (1 - part) },
  }));
  const half = { width: (width - gap * SIZE.apart) / 2, height };
  return [...stacked, { figures: half, facts: half, isRow: true }];
}

/** Whether table and facts can be read in their boxes. */
function bothFit(
  content: VillageMapContent,
  { figures, facts }: Pick<Panels, "figures" | "facts">,
  groups: readonly FactGroup[],
  type: TypeScale,
): boolean {
  const isRead = figures.height > headingHeight(type) && placeDataTable(tableIn(content, figures, type)).fits;
  return isRead && (!facts || factsFit({ groups, ...facts, type }));
}

/** Share of a column that the figures get above the facts, by rows. */
function shareOfFigures({ figures, land, services }: VillageMapContent): number {
  const rows = (count: number) => (count === 0 ? 0 : SIZE.head + count);
  const facts = rows(land.length) + rows(services.length);
  return facts === 0 ? 1 : (rows(figures.length) + 1) / (rows(figures.length) + 1 + facts);
}

/** Whether the panels of a layout have room for all that they say in text of a type. */
export function panelsFit(content: VillageMapContent, layout: TownshipLayout, type: TypeScale): boolean {
  const panels = panelsIn(content, layout);
  // Narrow columns side by side are for papers on which nothing else can be read.
  if (panels.isRow && type.floor > sheetMeasures(layout.paper).type.floor) return false;
  const groups = panels.services ? landGroup(content) : groupsOf(content);
  return panels.legend.height <= layout.side!.height && bothFit(content, panels, groups, type);
}

/** Rows of the longer of table and facts, where these stand side by side. */
export function bottomRows({ figures, land, services }: VillageMapContent): number {
  return Math.max(Math.ceil(figures.length * TABLE.rows), Math.ceil((land.length + services.length) / 2) + 1);
}

function tableIn(content: VillageMapContent, box: PanelBox, type: TypeScale): DataTableProps {
  return {
    ...figureTable(content.figures, content.years, content.rateDigits),
    width: box.width,
    height: box.height - headingHeight(type),
    type,
    largest: type.body * TABLE.largest,
    loosest: TABLE.loosest,
  };
}

const groupsOf = (content: VillageMapContent): FactGroup[] => [...landGroup(content), ...servicesGroup(content)];

function landGroup({ land }: VillageMapContent): FactGroup[] {
  return land.length > 0 ? [{ heading: "村情与土地", facts: land }] : [];
}

function servicesGroup({ services }: VillageMapContent): FactGroup[] {
  if (services.length === 0) return [];
  const facts = services.map(({ label, value, isLacking }): Fact => {
    return { label, value, state: isLacking ? "lacking" : "there" };
  });
  return [{ heading: "基础设施和公共服务", facts }];
}

/** Whether facts can stand in a box as large as labels. */
function hasRoomFor(groups: readonly FactGroup[], box: PanelBox, type: TypeScale): boolean {
  const props = { groups, ...box, type: { ...type, floor: type.label } };
  return groups.length > 0 && box.height > 0 && type.heading * groups[0]!.heading.length < box.width && factsFit(props);
}

interface PanelProps {
  readonly data: VillageMapData;
  readonly measures: SheetMeasures;
}

const column = { display: "flex", flexDirection: "column" } as const;

/** The column at the side of the map. */
export function SidePanel({ data, measures }: PanelProps) {
  const { gap } = measures;
  const panels = panelsIn(data, data.layout);
  const isBeside = data.layout.arrangement === "beside";
  const legend = villageMapLegend(data, data.layout.frame);
  return (
    <div style={column}>
      {isBeside ? <FiguresAndFacts data={data} measures={measures} isRow={panels.isRow ?? false} /> : null}
      <div
        style={{
          display: "flex",
          flexDirection: isBeside ? "row" : "column",
          marginTop: isBeside ? gap : 0,
        }}
      >
        <div style={{ display: "flex", height: panels.legend.height }}>
          <LegendPanel legend={legend} width={panels.legend.width} measures={measures} />
        </div>
        {panels.locator && data.locator ? (
          <Panel
            style={{
              ...panels.locator,
              ...(isBeside ? { marginLeft: gap * SIZE.apart } : { marginTop: gap }),
            }}
            chart={(box) => <Locator {...data.locator!} {...box} type={measures.type} />}
          />
        ) : null}
        {panels.services ? (
          <div style={{ display: "flex", marginTop: gap }}>
            <Facts groups={servicesGroup(data)} box={panels.services} measures={measures} />
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** The panel beneath the map. */
export function BottomPanel({ data, measures }: PanelProps) {
  return <FiguresAndFacts data={data} measures={measures} isRow />;
}

function FiguresAndFacts({ data, measures, isRow }: PanelProps & { isRow: boolean }) {
  const { figures, facts, services } = panelsIn(data, data.layout);
  const { gap } = measures;
  return (
    <div style={{ display: "flex", flexDirection: isRow ? "row" : "column" }}>
      <Figures data={data} box={figures} measures={measures} />
      {facts ? (
        <div style={{ display: "flex", ...(isRow ? { marginLeft: gap * SIZE.apart } : { marginTop: gap }) }}>
          <Facts groups={services ? landGroup(data) : groupsOf(data)} box={facts} measures={measures} />
        </div>
      ) : null}
    </div>
  );
}

function Figures({ data, box, measures }: PanelProps & { box: PanelBox }) {
  const table = tableIn(data, box, measures.type);
  return (
    <div style={{ ...column, ...box }}>
      <Heading text="人口与收入" remark="年末数" measures={measures} />
      <Panel style={{ width: table.width, height: table.height }} chart={() => <DataTable {...table} />} />
    </div>
  );
}

function Facts({ groups, box, measures }: { groups: FactGroup[]; box: PanelBox; measures: SheetMeasures }) {
  return <Panel style={{ ...box }} chart={() => <FactList groups={groups} {...box} type={measures.type} />} />;
}
