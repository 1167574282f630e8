import type { Field } from "../fields.ts";

const hint = "核对经度、纬度两列是否颠倒，坐标应以度为单位（如105.63071、33.00281）";

/** 经度, in the county's own coordinate system until the loader has brought it to CGCS2000; the limits are China's. */
export const longitude = {
  header: "经度",
  type: "decimal",
  unit: "度",
  min: 73,
  max: 136,
  privacy: "public",
  note: "驻地经度，十进制度",
  hint,
} as const satisfies Field;

/** 纬度, the same. */
export const latitude = {
  header: "纬度",
  type: "decimal",
  unit: "度",
  min: 3,
  max: 54,
  privacy: "public",
  note: "驻地纬度，十进制度",
  hint,
} as const satisfies Field;
