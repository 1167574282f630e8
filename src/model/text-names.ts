/** Texts that an office may give in 文本/, by the name of their file. */
export const textNames = [
  "工作站职责",
  "驻村工作队任务",
  "互助资金管理制度",
  "互助资金章程",
  "政策问答",
  "建档立卡开展情况",
  "双联帮扶情况",
  "驻村工作队工作情况",
  "种养业情况",
] as const;

/** Name of a text. */
export type TextName = (typeof textNames)[number];
