import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import satori from "satori";
import type { PanelBox, PanelChart } from "../items/panel.ts";
import { fontBytes, fontFaces } from "../theme/fonts.ts";
import type { Paper } from "../theme/paper.ts";
import { round } from "../theme/round.ts";
import { asXml } from "./as-xml.ts";
import { svgRoot } from "./svg-root.ts";
import { joinTextRuns } from "./text-runs.ts";

const fonts = fontFaces.map((face) => ({
  name: face.family,
  data: fontBytes(face),
  weight: face.weight,
  style: "normal" as const,
}));

/** Precision of the layout: hundredths of a millimetre. */
const LAYOUT_STEPS_PER_MM = 100;

/**
 * Lays a sheet out and returns its live-text SVG: root size and viewBox in mm, each line of text one `<text>`,
 * the charts drawn into their panels. Panels are elements with a `chart` property (see `Panel`).
 * Pure: the same tree gives the same bytes.
 */
export async function composeSheet(sheet: VNode, paper: Paper): Promise<string> {
  const panels: { box: PanelBox & { left: number; top: number }; chart: PanelChart }[] = [];
  const layout = await satori(sheet as Parameters<typeof satori>[0], {
    width: paper.width,
    height: paper.height,
    pointScaleFactor: LAYOUT_STEPS_PER_MM,
    embedFont: false,
    fonts,
    onNodeDetected(node) {
      const chart = node.props.chart as PanelChart | undefined;
      if (chart) panels.push({ box: node, chart });
    },
  });
  const charts = panels.map(({ box, chart }) => {
    const content = asXml(renderToString(chart({ width: box.width, height: box.height })));
    return `<g transform="translate(${round(box.left)} ${round(box.top)})">${content}</g>`;
  });
  return svgRoot(paper, joinTextRuns(withoutUnusedMasks(contentOf(layout))) + charts.join(""));
}

function contentOf(svg: string): string {
  return svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"));
}

/** Satori writes an overflow mask for each node although nothing refers to it; a third of the raster time goes there. */
function withoutUnusedMasks(svg: string): string {
  return svg.replace(/<mask id="([^"]+)">.*?<\/mask>/gs, (mask, id: string) =>
    svg.includes(`url(#${id})`) ? mask : "",
  );
}
