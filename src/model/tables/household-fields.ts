import type { Field } from "../fields.ts";

const names = ["贫困户编号", "户编码", "农户编号", "户号"] as const;

/** The household a row of a table is about. */
export const householdId = {
  header: "户编号",
  aliases: names,
  type: "identifier",
  references: "households",
  required: true,
  privacy: "office",
  note: "贫困户表中的户编号，按文本填写",
} as const satisfies Field;

/** The same where a row may be about somebody who is not registered. */
export const maybeHouseholdId = {
  header: "户编号",
  aliases: names,
  type: "identifier",
  references: "households",
  privacy: "office",
  note: "贫困户表中的户编号；不是贫困户的留空",
} as const satisfies Field;
