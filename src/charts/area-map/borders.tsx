import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import type { BorderRank, MapBorder } from "./props.ts";
import { Shape } from "./shape.tsx";
import type { MapView } from "./view.ts";

interface BorderStyle {
  /** Shares of `type.label`. */
  readonly width: number;
  readonly color: string;
  readonly dash?: readonly number[];
}

/** Borders that are made up stand back: they are dashed, between villages dotted. */
const GUESSED: Partial<Readonly<Record<BorderRank, BorderStyle>>> = {
  own: { width: 0.19, color: palette.red, dash: [0.76, 0.38] },
  township: { width: 0.1, color: palette.inkSoft, dash: [0.5, 0.3] },
  village: { width: 0.06, color: palette.inkSoft, dash: [0.06, 0.13] },
  neighbour: { width: 0.035, color: palette.greyLine, dash: [0.06, 0.13] },
};

/** The hierarchy is in the weight and the dashes, so it survives a photocopy. */
const STYLES: Readonly<Record<BorderRank, BorderStyle>> = {
  own: { width: 0.3, color: palette.red },
  county: { width: 0.22, color: palette.inkSoft },
  frame: { width: 0.06, color: palette.grey, dash: [0.5, 0.35] },
  area: { width: 0.13, color: palette.inkSoft },
  township: { width: 0.1, color: palette.inkSoft, dash: [0.7, 0.3, 0.12, 0.3] },
  village: { width: 0.085, color: palette.inkSoft },
  neighbour: { width: 0.035, color: palette.greyLine },
};
const DRAWING_ORDER: readonly BorderRank[] = ["neighbour", "frame", "township", "village", "area", "county", "own"];
/** Light edge of village borders, which lie on fills of any darkness; width of a label. */
const EDGE = { stroke: palette.paper, opacity: 0.45, width: 0.2 };
/** The thinnest line that prints, mm. */
const THINNEST = 0.35;

interface BordersProps {
  readonly borders: readonly MapBorder[];
  readonly view: MapView;
  /** Size of a label, mm. */
  readonly em: number;
}

/** Borders, weaker ranks beneath stronger ones. */
export function Borders({ borders, view, em }: BordersProps) {
  const inOrder = DRAWING_ORDER.flatMap((rank) => borders.filter((border) => border.rank === rank));
  return (
    <g fill="none" stroke-linejoin="round">
      {inOrder.map((border, index) => {
        const d = view.linePath(border.lines);
        return (
          <g key={`${border.rank} ${index}`}>
            {border.rank === "village" ? (
              <Shape d={d} stroke={EDGE.stroke} stroke-opacity={EDGE.opacity} stroke-width={round(EDGE.width * em)} />
            ) : null}
            <Shape d={d} {...borderStroke(border, em)} />
          </g>
        );
      })}
    </g>
  );
}

/** How a border is drawn where labels are `em` mm: on the map and in its legend. */
export function borderStroke({ rank, isGuessed }: Pick<MapBorder, "rank" | "isGuessed">, em: number) {
  const { width, color, dash } = (isGuessed ? GUESSED[rank] : undefined) ?? STYLES[rank];
  return {
    stroke: color,
    "stroke-width": round(Math.max(THINNEST, width * em)),
    ...(dash ? { "stroke-dasharray": dash.map((part) => round(part * em)).join(" ") } : {}),
  };
}
