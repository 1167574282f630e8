/** Explanations that lie beside blank tables; a dataset may keep them. */
export const GUIDE_FILES = { text: "填写说明.md", columns: "填写说明.csv" } as const;
