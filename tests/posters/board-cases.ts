import type { County, OrganisationPost } from "../../src/model/county.ts";
import { county, township, villagesIn } from "./sample.ts";

const FIRST = [..."东西南北上下前后大小"];
const SECOND = [..."沟岭河庙台营泉坡湾店寨滩"];

/** The county with a township of so many villages, names of three or of twelve characters, every third one poor. */
export function withVillages(count: number, hasLongNames = false): County {
  const model = villagesIn(county, township)[0]!;
  const figures = county.villageYears.find(({ villageCode }) => villageCode === model.code)!;
  const villages = Array.from({ length: count }, (_, index) => {
    const short = `${FIRST[index % 10]}${SECOND[Math.floor(index / 10)]}`;
    const name = hasLongNames ? `${short}哈拉哈达蒙古族自治村` : `${short}村`;
    return { ...model, code: `${township.code}${index + 100}`, name, isPoor: index % 3 === 0 };
  });
  const { base, current } = county.profile.years;
  const villageYears = villages.flatMap(({ code }, index) => [
    { ...figures, villageCode: code, year: base, poorPopulation: 1260 - index * 2 + ((index * 37) % 40) },
    { ...figures, villageCode: code, year: current, poorPopulation: Math.max(0, 1190 - ((index * 53) % 1150)) },
  ]);
  return { ...county, villages, villageYears };
}

const LONG_UNITS = [
  "安岭县扶贫开发领导小组办公室社会扶贫与产业开发科",
  "镇人民政府",
  "县农牧局农业技术推广中心第二服务站",
];

/** The county with a station of so many people, names all different. */
export function withStaff(count: number, hasLongUnits = false): County {
  const own = county.organisations!.filter(({ placeCode, kind }) => placeCode === township.code && kind === "工作站");
  const people = Array.from({ length: count }, (_, index): OrganisationPost => {
    const model = own[index % own.length]!;
    const unit = hasLongUnits ? LONG_UNITS[index % 3] : model.unit;
    return { ...model, id: `s${index}`, order: index, name: `王${nameOf(index)}`, ...(unit ? { unit } : {}) };
  });
  return { ...county, organisations: people };
}

/** Two characters that no other number below 120 has. */
function nameOf(index: number): string {
  return `${SECOND[Math.floor(index / 10)]}${FIRST[index % 10]}`;
}

const DUTY = "负责扶贫项目的调研论证和申报评估，按规定程序公示公告，接受群众监督。对项目资金实行专户管理、专账核算。";

/** The county with so many duties, each so many times two sentences long. */
export function withDuties(count: number, length: number): County {
  const duties = Array.from({ length: count }, (_, index) => `${index + 1}. ${DUTY.repeat(length)}`);
  return { ...county, texts: { ...county.texts, 工作站职责: `# 双联扶贫工作站职责\n\n${duties.join("\n\n")}` } };
}

/** The county whose township's station has a long name. */
export function withStationName(name: string): County {
  const townships = county.townships.map((place) =>
    place.code === township.code ? { ...place, stationName: name } : place,
  );
  return { ...county, townships };
}
