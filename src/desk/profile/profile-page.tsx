import type { VNode } from "preact";
import type { Problem } from "../../data-loaders/problems.ts";
import { type ProfileItem, profileGuide } from "../../dictionary/profile-guide.ts";
import type { CountyRoom } from "../county/county-room.ts";
import { countyPage } from "../shell/desk.ts";
import { countyPath } from "../shell/page.tsx";
import type { ProfileObject } from "./form-values.ts";
import { ItemInput } from "./profile-inputs.tsx";

/** Items asked for at once, besides the required ones; the others are folded away. */
const USUAL: readonly string[] = ["上级", "填表人", "审核人", "监督电话"];

/** 县.json as a form, with what is wrong beside each item. */
export function profilePage(room: CountyRoom, values: ProfileObject, problems: readonly Problem[]): string {
  const isUsual = ({ key, required }: ProfileItem): boolean => required || USUAL.includes(key);
  const ofNone = problems.filter(({ column = "" }) => !profileGuide.some(({ key }) => isOf(column, key)));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const rest = profileGuide.filter((item) => !isUsual(item));
  const restHasProblems = rest.some(({ key }) => problems.some(({ column = "" }) => isOf(column, key)));
  return countyPage(room, {
    title: "基本情况",
    note: "印在每张图上，带 * 的必须填",
    step: "profile",
    body: (
      <form method="post" action={countyPath(room.name, "profile")} class="profile">
        {errors > 0 && (
          <p class="fault" role="alert">
            有{errors}处要改，改好再保存；现在还没有保存。
          </p>
        )}
        {ofNone.map((problem) => (
          <Fault key={problem.message} problem={problem} />
        ))}
        {profileGuide.filter(isUsual).map((item) => (
          <Item key={item.key} item={item} values={values} problems={problems} />
        ))}
        <details open={restHasProblems}>
          <summary>其余各项（可不填）</summary>
          {rest.map((item) => (
            <Item key={item.key} item={item} values={values} problems={problems} />
          ))}
        </details>
        <div class="foot">
          <button type="submit" class="main">
            保存
          </button>
        </div>
      </form>
    ),
  });
}

const isOf = (column: string, key: string): boolean => column === key || column.startsWith(`${key}.`);

function Item(props: {
  readonly item: ProfileItem;
  readonly values: ProfileObject;
  readonly problems: readonly Problem[];
}): VNode {
  const { item, values } = props;
  const own = props.problems.filter(({ column = "" }) => isOf(column, item.key));
  const noteId = `n-${item.key}`;
  return (
    <fieldset class={own.length > 0 ? "item wrong" : "item"}>
      <legend>
        {item.key}
        {item.required && <b title="必填"> *</b>}
      </legend>
      <ItemInput item={item} value={values[item.key]} describedBy={noteId} />
      <div id={noteId}>
        <p class="note">{item.note}</p>
        {own.map((problem) => (
          <Fault key={`${problem.column} ${problem.message}`} problem={problem} />
        ))}
      </div>
    </fieldset>
  );
}

function Fault({ problem: { column = "", value, message, fix } }: { readonly problem: Problem }): VNode {
  const part = column.includes(".") ? `${column.split(".").slice(1).join("·")}：` : "";
  const shown = value === undefined ? "" : `“${value}”`;
  return (
    <p class="fault">
      {part}
      {shown}
      {message}
      {fix && `。${fix}`}
    </p>
  );
}
