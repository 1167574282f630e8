import { SERIF } from "../../theme/fonts.ts";
import { palette } from "../../theme/palette.ts";
import { CONTACT, type ContactPlan } from "./place.ts";

/** What stands at the head of a contact sheet. */
export interface ContactHead {
  readonly title: string;
  readonly note: string;
}

/** Everything on a contact sheet but the pictures: head, places, captions, and a ground for each picture. */
export function ContactWords({ plan, head }: { plan: ContactPlan; head: ContactHead }) {
  const { width, height, rows } = plan;
  const { margin } = CONTACT;
  return (
    <div
      style={{
        display: "flex",
        width,
        height,
        backgroundColor: palette.white,
        fontFamily: "Noto Sans SC",
        color: palette.ink,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: margin,
          top: 0,
          width: width - 2 * margin,
          height: CONTACT.head - 32,
          display: "flex",
          alignItems: "flex-end",
          justifyContent: "space-between",
          borderBottom: `4px solid ${palette.red}`,
          paddingBottom: 12,
          boxSizing: "border-box",
        }}
      >
        <div style={{ display: "flex", fontFamily: SERIF, fontWeight: 900, fontSize: 48, lineHeight: 1 }}>
          {head.title}
        </div>
        <div style={{ display: "flex", fontSize: 24, lineHeight: 1, color: palette.inkSoft }}>{head.note}</div>
      </div>
      {rows.map(({ place, top, cells }) => (
        <div key={`${place} ${top}`} style={{ display: "flex" }}>
          <Line left={margin} top={top} size={CONTACT.place} weight={700} text={place} color={palette.redDark} />
          {cells.map(({ item, picture, caption }) => (
            <div key={item.id} style={{ display: "flex" }}>
              <div
                style={{
                  position: "absolute",
                  left: picture.left - 1,
                  top: picture.top - 1,
                  width: picture.width + 2,
                  height: picture.height + 2,
                  display: "flex",
                  backgroundColor: palette.grey,
                }}
              />
              {[...caption.lines, item.note].map((text, row) => {
                const isNote = row === caption.lines.length;
                return (
                  <Line
                    key={text}
                    left={caption.left}
                    top={caption.top + row * CONTACT.title * CONTACT.leading}
                    size={isNote ? CONTACT.note : CONTACT.title}
                    weight={isNote ? 400 : 700}
                    text={text}
                    color={isNote ? palette.inkSoft : palette.ink}
                  />
                );
              })}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface LineProps {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly text: string;
  readonly color: string;
}

function Line({ left, top, size, weight, text, color }: LineProps) {
  return (
    <div
      style={{
        position: "absolute",
        left,
        top,
        display: "flex",
        fontSize: size,
        fontWeight: weight,
        lineHeight: 1.2,
        color,
        whiteSpace: "nowrap",
      }}
    >
      {text}
    </div>
  );
}
