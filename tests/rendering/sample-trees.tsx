import type { VNode } from "preact";
import { Label, type LabelProps } from "../../src/charts/parts/label.tsx";
import { Panel } from "../../src/posters/parts/panel.tsx";
import { SANS } from "../../src/theme/fonts.ts";
import type { Paper } from "../../src/theme/paper.ts";

export const SMALL: Paper = { width: 200, height: 120 };

/** Words that a format may take for its own. */
export const AWKWARD = ["<script>", "]]>", "#import", "$x$", `it's "so"`, "R&D", "a > b", "&amp;"];

/** A sheet that lays out lines of text one under the other, then a panel with labels. */
export function smallSheet(lines: readonly string[], labels: readonly Partial<LabelProps>[] = []): VNode {
  const chart = ({ width, height }: Paper) => (
    <g>
      <rect width={width} height={height} fill="#eee" />
      {labels.map((label, index) => (
        <Label key={index} x={5} y={6 * index + 4} size={5} text="" {...label} />
      ))}
      <path d="" />
    </g>
  );
  const column = { display: "flex", flexDirection: "column", width: SMALL.width, height: SMALL.height } as const;
  return (
    <div style={{ ...column, fontFamily: SANS, fontSize: 5, backgroundColor: "#ffffff" }}>
      {lines.map((line) => (
        <div key={line} style={{ display: "flex" }}>
          {line}
        </div>
      ))}
      {Panel({ chart, style: { width: 180, height: 60 } })}
    </div>
  );
}
