import { readFileSync } from "node:fs";
import { lookThrough } from "./look-through.ts";

// Looks through dropped files in a process of its own, so that the desk keeps answering. Called with a file that holds the
// arguments of lookThrough as a JSON array; prints what it found as JSON.

const args = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Parameters<typeof lookThrough>;
process.stdout.write(JSON.stringify(lookThrough(...args)));
