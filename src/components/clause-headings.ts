/** The checklist's own headings for what is on file and what people must know. */
export const pageHeadings = [
  { id: "archive", title: "档案资料", holds: (clause: string) => /^(?:[TV][24]|H[12])/.test(clause) },
  { id: "knowledge", title: "需掌握的情况", holds: (clause: string) => /^(?:T5|V3|H3)/.test(clause) },
] as const;
