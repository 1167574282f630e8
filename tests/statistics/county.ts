import type { County, CountyProfile, Township, Village, VillageYear } from "../../src/model/county.ts";

const profile: CountyProfile = {
  code: "629900",
  name: "试验县",
  parent: "甘肃省陇南市",
  issuer: "试验县扶贫办",
  filledBy: "甲",
  reviewedBy: "乙",
  dataDate: "2015-03-31",
  asOf: "2014-12-31",
  rateDigits: 1,
  sheetDate: "2015-03-31",
  years: { base: 2013, current: 2014, planned: 2015, target: 2020 },
  isExample: true,
  povertyLine: { "2014": 2800 },
  exitRate: 0.03,
  hotlines: [],
  papers: {},
  specialAreas: [
    { name: "北片", note: "" },
    { name: "南片", note: "" },
  ],
};

/** A county of the given rows and nothing else. */
export function countyOf(
  parts: Partial<Omit<County, "profile">> & { readonly profile?: Partial<CountyProfile> },
): County {
  return {
    edition: "internal",
    townships: [],
    villages: [],
    villageYears: [],
    texts: {},
    map: { county: [], townships: [], villages: [], specialAreas: [] },
    ...parts,
    profile: { ...profile, ...parts.profile },
  };
}

export function township(number: number, more: Partial<Township> = {}): Township {
  return { code: `629900${100 + number}`, name: `第${number}镇`, ...more };
}

/** The `number`-th village of a township; poor unless said otherwise. */
export function village(number: number, more: Partial<Village> = {}): Village {
  const townshipCode = more.townshipCode ?? township(0).code;
  return { code: `${townshipCode}${200 + number}`, name: `第${number}村`, townshipCode, isPoor: true, ...more };
}

/** Actual figures of 2014 unless said otherwise. */
export function figures(of: Village, more: Partial<VillageYear>): VillageYear {
  return { villageCode: of.code, year: 2014, kind: "实际", ...more };
}
