import { options, type VNode } from "preact";
import { AreaMap } from "../../../src/charts/area-map/area-map.tsx";
import type { AreaMapProps } from "../../../src/charts/area-map/props.ts";
import { CountyMap } from "../../../src/charts/county-map/county-map.tsx";
import type { CountyMapProps } from "../../../src/charts/county-map/props.ts";

/**
 * Runs a rendering and says which maps were drawn in it, by preact's hook for new elements. Only one may run at a time.
 */
export async function watchMaps<T>(
  render: () => Promise<T>,
): Promise<{ readonly result: T; readonly maps: AreaMapProps[]; readonly countyMaps: CountyMapProps[] }> {
  const maps: AreaMapProps[] = [];
  const countyMaps: CountyMapProps[] = [];
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    if (vnode.type === AreaMap) maps.push(vnode.props as unknown as AreaMapProps);
    if (vnode.type === CountyMap) countyMaps.push(vnode.props as unknown as CountyMapProps);
    before?.(vnode);
  };
  try {
    return { result: await render(), maps, countyMaps };
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}
