import type { County } from "../../../model/county.ts";
import type { PlaceSnapshot } from "../../../site/snapshot.ts";
import { csvText } from "../../../text/csv-text.ts";

/** An item of the column as the portal's catalogue takes it over. */
export interface CatalogueEntry {
  /** Only where the county has 索引号前缀. */
  readonly 索引号: string;
  readonly 公开目录: string;
  readonly 标题: string;
  readonly 发布机构: string;
  readonly 公开方式: "主动公开";
  /** ISO: the day the present content stands for. */
  readonly 成文日期: string;
  readonly 内容概述: string;
  readonly 地点代码: string;
  /** From the column's folder. */
  readonly 路径: string;
  readonly 文件: readonly string[];
}

/** Every item of a public column: each place's page, its sheets with files, its printable pages. */
export function catalogueEntries(places: readonly PlaceSnapshot[], { profile }: County): CatalogueEntry[] {
  return places.flatMap((place) => {
    const where = [...place.above.map(({ name }) => name), place.name].join("");
    const entry = (
      id: string,
      kind: string,
      title: string,
      said: string,
      date: string,
      folder: string,
      files: readonly string[],
    ): CatalogueEntry => ({
      索引号: profile.portal?.indexPrefix === undefined ? "" : `${profile.portal.indexPrefix}/${place.code}/${id}`,
      公开目录: kind,
      标题: title,
      发布机构: profile.issuer,
      公开方式: "主动公开",
      成文日期: date,
      内容概述: said,
      地点代码: place.code,
      路径: `${folder}index.html`,
      文件: files,
    });
    return [
      entry(
        "index",
        "主要数据",
        `${place.name}${profile.years.current}年扶贫数据`,
        `${where}${place.data.tables.map(({ title }) => title.replace(place.name, "")).join("、")}`,
        profile.dataDate,
        place.level === "county" ? "" : `${place.code}/`,
        place.data.tables.map(({ id }) => `data/${place.code}/${id}.csv`),
      ),
      ...place.sheets
        .filter(({ files }) => files.length > 0)
        .map(({ id, name, title, subtitle, sheetDate, files }) =>
          entry(
            id,
            "上墙图表",
            title,
            `${where}${name}：${subtitle}`,
            sheetDate,
            `s/${place.code}/${id}/`,
            files.filter(({ format }) => format !== "webp").map(({ path }) => path),
          ),
        ),
      ...place.pages.map(({ id, name, title, sheetDate, files }) =>
        entry(
          id,
          "文字资料",
          title,
          `${where}${name}`,
          sheetDate,
          `p/${place.code}/${id}/`,
          files.map(({ path }) => path),
        ),
      ),
    ];
  });
}

/** The catalogue as CSV; files are parted by spaces, which no path has. */
export function catalogueCsv(entries: readonly CatalogueEntry[]): string {
  const headers = Object.keys(entries[0] ?? {}) as (keyof CatalogueEntry)[];
  return csvText([headers, ...entries.map((entry) => headers.map((header) => [entry[header]].flat().join(" ")))]);
}

/** The catalogue as JSON. */
export const catalogueJson = (entries: readonly CatalogueEntry[]): string => JSON.stringify(entries, null, 1);
