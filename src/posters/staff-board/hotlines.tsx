import { rectangle } from "../../charts/parts/frame.ts";
import { Label } from "../../charts/parts/label.tsx";
import { Panel } from "../parts/panel.tsx";
import type { HotlinesPlan } from "./hotlines-layout.ts";

/** Where complaints go and questions are answered. */
export function Hotlines({ plan }: { plan: HotlinesPlan }) {
  return (
    <Panel
      style={{ height: plan.height }}
      chart={() => (
        <g>
          {plan.bands.map(({ fill, ...frame }) => (
            <rect key={frame.y} {...rectangle(frame)} fill={fill} />
          ))}
          {plan.labels.map((label) => (
            <Label key={`${label.x} ${label.y}`} {...label} />
          ))}
        </g>
      )}
    />
  );
}
