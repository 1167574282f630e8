/**
 * How the accounting formats of spreadsheets print zero, ` -   `, and other figures, ` 1,234 `: with room for brackets and
 * currency on both sides. A dash that somebody typed has none.
 */
const dash = /^\s+[¥￥$]?\s*[-–—－]\s+$|^\s*[¥￥$]\s*[-–—－]\s*$/;
const figure = /^\s+[¥￥$]?\s*\(?[\d.,]+\)?\s+$|^\s+[-−]?[¥￥$]?[\d.,]+\s+$/;

/** Most figures begin with a digit and need no look. */
const isPadded = (raw: string): boolean => raw !== "" && !(raw.charCodeAt(0) >= 0x30 && raw.charCodeAt(0) <= 0x39);

/** Whether the cell is a zero if the column is in an accounting format. */
export const isAccountingDash = (raw: string): boolean => isPadded(raw) && dash.test(raw);

/** Whether the cell is a figure in an accounting format. */
export const isAccountingFigure = (raw: string): boolean => isPadded(raw) && figure.test(raw);
