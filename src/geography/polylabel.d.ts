declare module "polylabel" {
  /** Pole of inaccessibility of a polygon (outer ring, then holes), with the distance to its border. */
  export default function polylabel(polygon: number[][][], precision?: number): number[] & { distance: number };
}
