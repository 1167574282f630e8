import type { CountyProfile } from "../../model/county.ts";
import type { Hotline } from "../../model/profile.ts";
import type { ProfileReader } from "../profile-reader.ts";
import { isExampleAddress, sampleMarks } from "./sample-marks.ts";

const { code, name, parent, people, areaCode, areas } = sampleMarks;

const isOfSample = (hotline: Hotline): boolean => hotline.number.startsWith(areaCode) || hotline.name.includes(name);

/** The profile of a county without hotlines of the sample, of which nothing more need be said. */
export const ownProfile = (profile: CountyProfile | undefined): CountyProfile | undefined =>
  profile && !profile.isExample
    ? { ...profile, hotlines: profile.hotlines.filter((hotline) => !isOfSample(hotline)) }
    : profile;

/**
 * Reports what 县.json of a county that is no sample still has of the fictional one, as errors: it would be printed and
 * published. `profile` is as far as it could be read.
 */
export function reportLeftovers(reader: ProfileReader, profile: CountyProfile): void {
  if (profile.isExample) return;
  const report = (path: string, value: string, what: string, fix: string): void =>
    reader.report(path, `是程序自带的示例县的${what}`, fix, value);

  if (profile.code === code) report("代码", code, "代码", "换成本县的6位代码；只是看示例的，把“示例数据”改回 true");
  for (const [path, value, mark] of [
    ["名称", profile.name, name],
    ["上级", profile.parent, parent],
    ["制表单位", profile.issuer, name],
  ] as const)
    if (value.includes(mark)) report(path, value, "名称", "换成本县的");
  for (const [path, value] of [
    ["填表人", profile.filledBy],
    ["审核人", profile.reviewedBy],
  ] as const)
    if (people.some((person) => person === value)) report(path, value, "人名", "换成本单位的人，或留空");
  for (const [index, hotline] of profile.hotlines.entries())
    if (isOfSample(hotline))
      report(
        `监督电话.${index}.号码`,
        `${hotline.name} ${hotline.number}`,
        "电话，打不通",
        "换成本县真实的电话，没有的删去这一个；12317 要保留",
      );
  for (const [index, area] of profile.specialAreas.entries())
    if (area.note !== "" && areas.some((known) => known.name === area.name && known.note.startsWith(area.note)))
      report(`特困片区.${index}.说明`, area.note, "片区", "换成本县划分的片区，没有的删去");
  for (const place of Object.keys(profile.fonds?.names ?? {}))
    if (place.startsWith(code)) report(`全宗名称.${place}`, place, "代码", "换成本县的，或删去这一项");
  if (profile.siteUrl !== undefined && isExampleAddress(profile.siteUrl))
    reader.report(
      "网站地址",
      "是举例用的网址，打不开，图上的二维码却会指到那里",
      "换成本县公开网站的地址；没有网站的，删去这一项",
      profile.siteUrl,
    );
}
