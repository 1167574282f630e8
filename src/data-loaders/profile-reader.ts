import type { Field } from "../model/fields.ts";
import type { Cell } from "./cells/cell.ts";
import { parseCell } from "./cells/parse-cell.ts";
import { isObject, type Json } from "./parse-json.ts";
import type { Problem } from "./problems.ts";

type Fields = { readonly [key: string]: Json };

/** Reads keys of 县.json with the same cell rules as the tables, collecting what is wrong instead of throwing. */
export class ProfileReader {
  readonly problems: Problem[] = [];
  private readonly root: Fields;
  private readonly file: string;
  private readonly lines: ReadonlyMap<string, number>;

  constructor(root: Fields, file: string, lines: ReadonlyMap<string, number>) {
    this.root = root;
    this.file = file;
    this.lines = lines;
  }

  /** Notes a problem with the value at a path such as `年度.基期`. */
  report(path: string, message: string, fix: string, value?: string, severity: Problem["severity"] = "error"): void {
    const line = this.lines.get(path) ?? this.lines.get(path.split(".")[0] ?? "");
    this.problems.push({
      file: this.file,
      ...(line === undefined ? {} : { line }),
      column: path,
      ...(value === undefined ? {} : { value }),
      message,
      fix,
      severity,
    });
  }

  /** The value at a path, read as the field says. */
  value(path: string, field: Field): Cell["value"] {
    const text = scalarText(this.at(path));
    if (text === undefined) {
      this.report(path, "应是文字或数字，不能是对象或数组", field.note);
      return undefined;
    }
    const { value, fault } = parseCell(field, text);
    if (fault)
      this.report(
        path,
        text.trim() === "" ? "缺少或为空" : fault.message,
        fault.fix ?? field.note,
        text.trim() || undefined,
        fault.severity,
      );
    return value;
  }

  /** The value as text; empty where absent. */
  text(path: string, note: string, required = false): string {
    const field: Field = {
      header: path,
      type: "text",
      privacy: "public",
      note,
      ...(required ? { required: true } : {}),
    };
    return String(this.value(path, field) ?? "");
  }

  /** The object at a path; empty where absent or not an object. */
  object(path: string, fix: string, required = false): Fields {
    const value = this.at(path);
    if (isObject(value)) return value;
    if (value !== undefined || required) this.report(path, value === undefined ? "缺少" : "应是对象", fix);
    return {};
  }

  /** Whether there is an object at a path. */
  isObject(path: string): boolean {
    return isObject(this.at(path));
  }

  /** Paths of the objects of the list at a path; none where it is absent. */
  list(path: string, fix: string): string[] {
    const value = this.at(path);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.report(path, "应是列表", fix);
      return [];
    }
    return value.flatMap((item: Json, index) => {
      if (isObject(item)) return [`${path}.${index}`];
      this.report(`${path}.${index}`, "应是对象", fix);
      return [];
    });
  }

  /** The value of each entry of the list at a path, read as the field says; none where it is absent or not a list. */
  values(path: string, field: Field): Cell["value"][] {
    const value = this.at(path);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.report(path, "应是列表", field.note);
      return [];
    }
    return value.map((_item, index) => this.value(`${path}.${index}`, field));
  }

  private at(path: string): Json | undefined {
    return path.split(".").reduce<Json | undefined>((value, key) => {
      if (Array.isArray(value)) return value[Number(key)];
      return isObject(value) ? value[key] : undefined;
    }, this.root);
  }
}

function scalarText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "object" ? undefined : String(value);
}
