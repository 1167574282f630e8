import type { CountyProfile } from "../model/county.ts";
import type { AnyRow, FieldValue } from "../model/fields.ts";
import { parentCode } from "../model/identifiers.ts";
import type { ParsedTables } from "./load-tables.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { Problem } from "./problems.ts";

/** Warnings about townships and villages: codes that lie elsewhere, unknown areas, same names, half a position. */
export function placeChecks({ townships, villages }: ParsedTables, profile: CountyProfile | undefined): Problem[] {
  const townshipWarning = (row: AnyRow): Wrong[] =>
    profile && parentCode(String(row.code)) !== profile.code
      ? [
          {
            column: "乡镇代码",
            value: row.code,
            message: `不以本县代码${profile.code}开头`,
            fix: "核对代码是否属于本县",
          },
        ]
      : [];
  return [
    ...warn(townships, townshipWarning),
    ...warn(villages, codeWarning),
    ...[townships, villages].flatMap((table: ParsedTable) => [
      ...warn(table, (row) => areaWarning(row, profile)),
      ...warn(table, positionWarning),
    ]),
    ...sameNames(villages),
  ];
}

/** A village's code that is its township's, or lies in another one. */
function codeWarning({ code, townshipCode }: AnyRow): Wrong[] {
  const at = { column: "行政村代码", value: code };
  if (String(code).endsWith("000"))
    return [
      { ...at, message: "末三位是000，是乡镇自己的代码", fix: "是乡镇合计的，删去这一行；是村的，填村的12位代码" },
    ];
  if (parentCode(String(code)) === townshipCode) return [];
  const fix = "核对村代码和所属乡镇；确因区划调整的可不改";
  return [{ ...at, message: `的前9位与乡镇代码“${townshipCode}”不同`, fix }];
}

interface Wrong {
  readonly column: string;
  readonly value?: FieldValue;
  readonly message: string;
  readonly fix: string;
}

function warn({ rows, file }: ParsedTable, check: (row: AnyRow) => readonly Wrong[]): Problem[] {
  return rows.flatMap(({ row, line }) =>
    check(row).map(({ value, ...wrong }) => ({
      file,
      line,
      ...wrong,
      ...(value === undefined ? {} : { value: String(value) }),
      severity: "warning" as const,
    })),
  );
}

function areaWarning(row: AnyRow, profile: CountyProfile | undefined): Wrong[] {
  if (!profile || row.specialArea === undefined) return [];
  const names = profile.specialAreas.map(({ name }) => name);
  if (names.includes(String(row.specialArea))) return [];
  const listed = names.length === 0 ? "县.json没有列出特困片区" : `县.json列出的是：${names.join("、")}`;
  return [
    {
      column: "特困片区",
      value: row.specialArea,
      message: `不在县.json的特困片区中，${listed}`,
      fix: "统一两处的片区名称",
    },
  ];
}

function positionWarning(row: AnyRow): Wrong[] {
  if ((row.longitude === undefined) === (row.latitude === undefined)) return [];
  return [{ column: "经度、纬度", message: "只填了其中一项，按没有坐标处理", fix: "补齐另一项" }];
}

function sameNames({ file, rows }: ParsedTables["villages"]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, line }): Problem[] => {
    const key = `${row.townshipCode} ${row.name}`;
    const earlier = first.get(key);
    first.set(key, earlier ?? line);
    if (earlier === undefined) return [];
    return [
      {
        file,
        line,
        column: "行政村名称",
        value: row.name,
        message: `与第${earlier}行同乡镇同名`,
        fix: "核对是否重复登记",
        severity: "warning",
      },
    ];
  });
}
