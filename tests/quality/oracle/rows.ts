/** Rows of a table, a list or a legend, cell for cell as they must be printed. */
export type Rows = readonly (readonly string[])[];
