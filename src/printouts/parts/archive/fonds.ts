import type { Township, Village } from "../../../model/county.ts";
import type { CountyProfile } from "../../../model/profile.ts";

/** What an archive knows an office by. */
export interface PlaceFonds {
  /** 全宗号; written in by hand where absent. */
  readonly number?: string;
  /** 全宗名称. */
  readonly name: string;
}

/** 全宗 of a township or village: what 县.json says of it or of all, else the office's own name. */
export function fondsOf({ fonds }: CountyProfile, place: Township | Village): PlaceFonds {
  const number = fonds?.numbers[place.code] ?? fonds?.numbers[""];
  const office = "townshipCode" in place ? `${place.name.replace(/村$/, "")}村民委员会` : `${place.name}人民政府`;
  return {
    ...(number === undefined ? {} : { number }),
    name: fonds?.names[place.code] ?? fonds?.names[""] ?? office,
  };
}
