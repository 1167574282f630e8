import { palette } from "../../theme/palette.ts";
import { round } from "../../theme/round.ts";
import { Label } from "../parts/label.tsx";
import { EMS, type PlacedFact, type PlacedHeading, placeFacts } from "./place.ts";
import type { FactListProps } from "./props.ts";

/** Line between rows, mm of a size of text. */
const RULE = 0.035;
/** A heading's bar: width and height of its size, and where its text begins. */
const BAR = { width: 0.28, height: 0.95, text: 0.68 };

/** Facts under headings: what is there has a tick, what is lacking a warning sign and stands out in red. */
export function FactList(props: FactListProps) {
  const { size, headings, facts } = placeFacts(props);
  return (
    <g>
      {headings.map((heading) => (
        <Heading key={heading.group.heading} heading={heading} size={props.type.heading} />
      ))}
      {facts.map((placed) => (
        <FactRow key={placed.fact.label} placed={placed} size={size} />
      ))}
    </g>
  );
}

function Heading({ heading: { group, y }, size }: { heading: PlacedHeading; size: number }) {
  return (
    <g>
      <rect
        x={0}
        y={round(y - (BAR.height / 2) * size)}
        width={round(BAR.width * size)}
        height={round(BAR.height * size)}
        fill={palette.red}
      />
      <Label x={BAR.text * size} y={y} size={size} text={group.heading} weight={700} />
    </g>
  );
}

function FactRow({ placed, size }: { placed: PlacedFact; size: number }) {
  const { fact, lines, x, top, width, height } = placed;
  const y = top + height / 2;
  const isLacking = fact.state === "lacking";
  const first = y - ((lines.length - 1) / 2) * EMS.line * size;
  return (
    <g>
      <path
        d={`M${round(x)},${round(top + height)}h${round(width)}`}
        stroke={palette.greyLine}
        stroke-width={Math.max(0.35, round(RULE * size))}
      />
      {fact.state ? <Mark state={fact.state} x={x + size / 2} y={first} size={size} /> : null}
      <Label
        x={x + (fact.state ? EMS.mark * size : 0)}
        y={first}
        size={size}
        text={fact.label}
        fill={palette.inkSoft}
      />
      {lines.map((line, index) => (
        <Label
          key={line}
          x={x + width}
          y={first + index * EMS.line * size}
          size={size}
          text={line}
          anchor="end"
          weight={700}
          fill={isLacking ? palette.red : palette.ink}
        />
      ))}
    </g>
  );
}

/** A tick, or a triangle with an exclamation mark: told apart without colour. */
function Mark({ state, x, y, size }: { state: "there" | "lacking"; x: number; y: number; size: number }) {
  const at = (dx: number, dy: number) => `${round(x + dx * size)},${round(y + dy * size)}`;
  if (state === "there") {
    return (
      <path
        d={`M${at(-0.32, 0.02)}L${at(-0.08, 0.27)}L${at(0.36, -0.27)}`}
        fill="none"
        stroke={palette.ink}
        stroke-width={round(size * 0.12)}
      />
    );
  }
  return (
    <g>
      <path d={`M${at(0, -0.46)}L${at(0.5, 0.42)}L${at(-0.5, 0.42)}Z`} fill={palette.red} />
      <path
        d={`M${at(0, -0.16)}L${at(0, 0.12)}M${at(0, 0.22)}L${at(0, 0.34)}`}
        stroke={palette.white}
        stroke-width={round(size * 0.12)}
      />
    </g>
  );
}
