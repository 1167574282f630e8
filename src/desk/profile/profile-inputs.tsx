import type { VNode } from "preact";
import { isObject, type Json } from "../../data-loaders/parse-json.ts";
import type { ProfileItem } from "../../dictionary/profile-guide.ts";
import { kindOf, YEAR_KEYS } from "./form-values.ts";

/** Rows beyond those filled in, for more. */
const SPARE = 2;

interface Inputs {
  readonly item: ProfileItem;
  readonly value: Json | undefined;
  /** Id of the text that explains it. */
  readonly describedBy: string;
}

/** What one item of 县.json is filled in with. */
export function ItemInput({ item, value, describedBy }: Inputs): VNode {
  const { key, required, choices, entryKeys = [], example } = item;
  const described = { "aria-describedby": describedBy };
  switch (kindOf(item, value)) {
    case "yesNo":
      return <Choice name={key} options={["是", "否"]} value={yesNo(value)} describedBy={describedBy} />;
    case "choice":
      return <Choice name={key} options={choices!} value={written(value)} describedBy={describedBy} />;
    case "lines": {
      const lines = Array.isArray(value) ? value.map(written) : [];
      return (
        <textarea name={key} rows={Math.max(3, lines.length + 1)} aria-label={key} {...described}>
          {lines.join("\n")}
        </textarea>
      );
    }
    case "entries":
      return <Rows name={key} columns={entryKeys} rows={entriesOf(value, entryKeys)} />;
    case "years":
      return (
        <div class="inline">
          {YEAR_KEYS.map((name) => (
            <label key={name}>
              {name}
              <input
                name={`${key}.${name}`}
                value={isObject(value) ? written(value[name]) : ""}
                inputMode="numeric"
                size={6}
              />
            </label>
          ))}
        </div>
      );
    case "pairs": {
      const pairs = isObject(value) ? Object.entries(value).map(([name, one]) => [name, written(one)]) : [];
      return <Rows name={key} columns={["key", "value"]} labels={["名称、年份或代码", "内容"]} rows={pairs} />;
    }
    default:
      return (
        <input
          id={`i-${key}`}
          name={key}
          value={written(value)}
          placeholder={placeholder(example)}
          aria-label={key}
          {...(required ? { "aria-required": true } : {})}
          {...described}
        />
      );
  }
}

const written = (value: Json | undefined): string =>
  value === undefined || value === null || typeof value === "object" ? "" : String(value);

const yesNo = (value: Json | undefined): string => {
  if (value === undefined || value === "") return "";
  return value === true || value === "是" ? "是" : "否";
};

/** Examples of names would be taken for the county's own. */
const placeholder = (example: unknown): string => {
  const text = String(example ?? "");
  return /^[\d.-]+$/.test(text) ? `如 ${text}` : "";
};

function Choice(props: {
  readonly name: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly describedBy: string;
}): VNode {
  return (
    <select name={props.name} aria-label={props.name} aria-describedby={props.describedBy}>
      <option value="">不写</option>
      {props.options.map((option) => (
        <option key={option} value={option} selected={option === props.value}>
          {option}
        </option>
      ))}
    </select>
  );
}

function Rows(props: {
  readonly name: string;
  readonly columns: readonly string[];
  readonly labels?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): VNode {
  const { name, columns, labels = columns, rows } = props;
  const all = [...rows, ...Array.from({ length: SPARE }, () => columns.map(() => ""))];
  return (
    <table class="entries">
      <thead>
        <tr>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {all.map((row, index) => (
          <tr key={index}>
            {columns.map((column, at) => (
              <td key={column}>
                <input
                  name={`${name}.${column}`}
                  value={row[at] ?? ""}
                  aria-label={`${name}第${index + 1}行${labels[at]}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const entriesOf = (value: Json | undefined, keys: readonly string[]): string[][] =>
  Array.isArray(value) ? value.map((entry) => keys.map((key) => (isObject(entry) ? written(entry[key]) : ""))) : [];
