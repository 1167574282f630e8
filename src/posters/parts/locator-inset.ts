import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { CountyShapes } from "../../geography/county-shapes.ts";
import { wholeDetail } from "../../geography/detail.ts";
import { oncePerShapes } from "../../geography/once-per-land.ts";
import { simplified } from "../../geography/simplified.ts";
import type { County, Township } from "../../model/county.ts";
import { overviewOf } from "./township-map.ts";

/** An inset is small: detail so many times what is seen on a sheet of its own is enough. */
const COARSE = 4;

/** Where a township lies in its county, beside a map that may be drawn. */
export function locatorInset(county: County, township: Township): LocatorGround | undefined {
  const shapes = overviewOf(county);
  return shapes && { ...groundOf(shapes, township.code), caption: county.profile.name };
}

const groundOf = oncePerShapes((shapes: CountyShapes, code: string): Omit<LocatorGround, "caption"> => {
  const { outline, townships } = shapes;
  const [whole, ...parts] = simplified(
    [outline, ...townships.map(({ geometry }) => geometry)],
    COARSE * wholeDetail(outline),
  );
  const own = parts[townships.findIndex((township) => township.code === code)];
  return { outline: whole!, townships: parts, ...(own ? { own } : {}) };
});
