import type { County } from "../../../model/county.ts";
import { textDocument } from "../../../printouts/parts/text/text-blocks.ts";
import type { Question } from "../../../site/column.ts";
import { policyQuestions } from "../../../standard-texts/policy-questions.ts";

/** The questions that villagers ask, and the answers: the office's text where there is one, else the product's. */
export function questionsOf({ texts }: County): Question[] {
  const found: { question: string; answer: string[] }[] = [];
  for (const { kind, text } of textDocument(texts.政策问答 ?? policyQuestions).blocks) {
    if (kind === "question") found.push({ question: text, answer: [] });
    else found.at(-1)?.answer.push(text.replace(/^答[：:]/, ""));
  }
  return found;
}
