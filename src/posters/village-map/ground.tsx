import { Cards } from "../../charts/cards/cards.tsx";
import { cardsFit } from "../../charts/cards/place.ts";
import type { Card } from "../../charts/cards/props.ts";
import { largestThatFits, stepping } from "../../charts/parts/largest-that-fits.ts";
import type { PanelBox } from "../../items/panel.ts";
import { type ClassFill, palette } from "../../theme/palette.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import { TownshipAreaMap } from "../parts/township-area-map.tsx";
import type { VillageMapContent } from "./content.ts";
import { villageMapBorders } from "./legend.ts";

/** The village's own ground, and its neighbours'. */
const OWN: ClassFill = { color: palette.gold, hatch: "none" };
const OTHER: ClassFill = { color: palette.white, hatch: "none" };
/** Radius of the point that stands for a village's office, ems of a label. */
const RADIUS = 0.2;
/** Size of the word under the village's name, of the name's. */
const OWN_NOTE = { text: "本村", scale: 0.75, isStrong: true, rank: "needed" } as const;

interface GroundProps extends PanelBox {
  readonly content: VillageMapContent;
  readonly type: TypeScale;
}

/** The village among those of its township: on the map or, where none may be drawn, as cards. */
export function VillageGround({ content, type, ...box }: GroundProps) {
  const { map, code: own, villages } = content;
  if (!map) return <Cards {...box} cards={cardsIn(content, box, type)} type={type} />;
  const poor = new Set(villages.filter(({ isPoor }) => isPoor).map(({ code }) => code));
  const located = new Set(map.villages.filter(({ isLocated }) => isLocated).map(({ code }) => code));
  return (
    <TownshipAreaMap
      {...box}
      type={type}
      map={map}
      borders={villageMapBorders(map, own)}
      markOf={(code) => ({
        fill: code === own ? OWN : OTHER,
        isPoor: poor.has(code),
        isOwn: code === own,
        ...(located.has(code) ? { radius: type.label * RADIUS } : {}),
        ...(code === own ? { note: OWN_NOTE } : {}),
      })}
    />
  );
}

/** The village first, then the poor ones: as many as can be read, the others counted. */
function cardsIn({ code: own, villages }: VillageMapContent, box: PanelBox, type: TypeScale): Card[] {
  const rank = ({ code, isPoor }: (typeof villages)[number]) => (code === own ? 2 : Number(isPoor));
  const all = villages
    .toSorted((a, b) => rank(b) - rank(a))
    .map(({ code, name, isPoor }): Card => {
      const isOwn = code === own;
      return { id: code, name, isPoor, isOwn, fill: isOwn ? OWN : OTHER };
    });
  const shown = largestThatFits(
    stepping(all.length, 1, (count) => count - 1),
    (count) => {
      const rest = all.length - count;
      const last: Card = { id: "rest", name: `其余${rest}个村`, isPoor: false, fill: OTHER };
      const cards = [...all.slice(0, count), ...(rest > 0 ? [last] : [])];
      return cardsFit({ ...box, cards, type }) ? cards : undefined;
    },
  );
  return shown ?? all.slice(0, 1);
}
