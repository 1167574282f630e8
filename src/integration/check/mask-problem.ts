import { headerKey } from "../../data-loaders/headers/header-words.ts";
import { showHidden } from "../../data-loaders/hidden-characters.ts";
import type { Problem } from "../../data-loaders/problems.ts";
import type { Field, TableDefinition } from "../../model/fields.ts";
import { isPersonNumber, isSecret, maskIn, maskSecret } from "../../model/mask.ts";
import { tables } from "../../model/tables/index.ts";

/**
 * A problem as it may be shown on a screen or on paper: no full ID, telephone or account number stands in any part of it,
 * and hidden characters are spelt out. `countyCode` tells a long number of a household from an account.
 */
export function maskProblem(problem: Problem, countyCode: string | undefined): Problem {
  const mask = (text: string): string => maskNumbers(text, countyCode);
  const { line, column, value, fix } = problem;
  return {
    file: showHidden(mask(problem.file)),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column: showHidden(mask(column)) }),
    ...(value === undefined ? {} : { value: showHidden(maskValue(value, column, mask)) }),
    message: showHidden(mask(problem.message)),
    ...(fix === undefined ? {} : { fix: showHidden(mask(fix)) }),
    severity: problem.severity,
  };
}

function maskValue(value: string, column: string | undefined, mask: (text: string) => string): string {
  const fields = fieldsNamed(column);
  const secret = fields.find(isSecret);
  if (secret) return maskSecret(secret, value);
  const isKey = fields.length > 0 && fields.every(({ type }) => type === "code" || type === "identifier");
  return isKey && !isPersonNumber(value) ? value : mask(value);
}

const byHeader = Map.groupBy(
  Object.values<TableDefinition>(tables).flatMap((table) =>
    Object.values(table.fields).flatMap((field) =>
      [field.header, ...(field.aliases ?? [])].map((header) => ({ key: headerKey(header), field })),
    ),
  ),
  ({ key }) => key,
);

/** Fields of any table that a column name can mean: a column whose table is in doubt is as secret as its namesake. */
const fieldsNamed = (column = ""): Field[] =>
  column
    .split("、")
    .flatMap((header) => byHeader.get(headerKey(header)) ?? [])
    .map(({ field }) => field);

/** Text with the personal numbers in it masked. The long numbers of the county's households stay: they are needed to find them. */
export function maskNumbers(text: string, countyCode: string | undefined): string {
  const isHousehold = (number: string): boolean =>
    number.length > 12 && number.length < 18 && countyCode !== undefined && number.startsWith(countyCode);
  return maskIn(text, isHousehold);
}
