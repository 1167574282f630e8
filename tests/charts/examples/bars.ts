import type { BarsProps } from "../../../src/charts/bars/props.ts";
import { palette } from "../../../src/theme/palette.ts";
import { A0 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";
import { meanOf, totalRow, villages } from "./villages.ts";

type Size = readonly [width: number, height: number];

/** A township's villages as bars, with what is said of them all. */
export function bars(count: number, [width, height]: Size, longNames = false): BarsProps {
  const own = villages(count, { longNames });
  const mean = meanOf(own);
  return {
    rows: own.length > 1 ? [...own, totalRow(own)] : own,
    lanes: [
      ["2013年", "（人）"],
      ["增减", "（人）"],
      ["贫困", "发生率", "（%）"],
    ],
    mean: { value: mean, text: `全镇平均每村${Math.round(mean)}人` },
    change: {
      before: { caption: "2013年末", figure: "6,330", unit: "人" },
      after: { caption: "2014年末", figure: "5,740", unit: "人" },
      lines: ["5个贫困村占全镇贫困人口67.8%"],
    },
    key: {
      bars: [
        { text: "2014年贫困村", sample: { color: palette.bar, hatch: "none" } },
        { text: "2014年非贫困村", sample: { color: palette.barOther, hatch: "none" } },
        { text: "比2013年减少", sample: "fallen" },
        { text: "比2013年增加", sample: "risen" },
      ],
      ramp: {
        title: "贫困发生率（脱贫退出线：低于3%）",
        grounds: ["#FFF0D4", "#FFD291", "#F2974B"],
        limits: [
          { text: "3%", isMarked: true },
          { text: "10%", isMarked: false },
        ],
      },
    },
    width,
    height,
    type: typeScale(A0),
  };
}
