/** Printable pages of a village with an element `h-<户编号>` for each household, in the order people ask for them, and their short names. */
export const householdPages: readonly { readonly id: string; readonly name: string }[] = [
  { id: "household-form", name: "登记表" },
  { id: "household-form-wall", name: "上墙登记表" },
  { id: "household-handbook", name: "扶贫手册" },
  { id: "household-facts", name: "应知应会" },
  { id: "household-application", name: "申请书" },
];
