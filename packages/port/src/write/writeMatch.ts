// `match`: a `switch` where its patterns are values, and conditions where they are not, or where a `break` means a loop.

import { leaves } from "./narrowing.js";
import type { Case, Expression, Statement } from "./syntax.js";
import { Untranslated } from "./untranslated.js";
import type { StatementWriter } from "./writeStatements.js";

export function writeMatch(writer: StatementWriter, value: Expression, cases: readonly Case[]): string[] {
  const simple = cases.every(({ guard, body }) => guard === undefined && !breaks(body));
  return simple ? asSwitch(writer, value, cases) : asConditions(writer, value, cases);
}

function isDefault({ patterns: [only] }: Case): boolean {
  return only?.is === "name" && only.name === "_";
}

function patternText(writer: StatementWriter, pattern: Expression, value: Expression): string {
  if (pattern.is === "array" || pattern.is === "dictionary")
    throw new Untranslated("a pattern of an array or dictionary");
  return writer.expressions.write(pattern, writer.expressions.typeOf(value));
}

function asSwitch(writer: StatementWriter, value: Expression, cases: readonly Case[]): string[] {
  const lines = [`switch (${writer.expressions.write(value)}) {`];
  for (const each of cases) {
    const above = writer.above(each.line).map((line) => `  ${line}`.trimEnd());
    const heads = isDefault(each)
      ? ["default"]
      : each.patterns.map((pattern) => `case ${patternText(writer, pattern, value)}`);
    const declares = each.body.some(({ is }) => is === "variable");
    const body = writer.block(each.body).map((line) => line.replace(/^(?=.)/gm, "    "));
    const end = leaves(each.body) ? [] : ["    break;"];
    const last = `${heads.at(-1)}:${declares ? " {" : ""}${writer.behind(each.line)}`;
    lines.push(...above, ...heads.slice(0, -1).map((head) => `  ${head}:`), `  ${last}`, ...body, ...end);
    if (declares) lines.push("  }");
  }
  return [...lines, "}"];
}

function asConditions(writer: StatementWriter, value: Expression, cases: readonly Case[]): string[] {
  const lines: string[] = [];
  cases.forEach((each, index) => {
    const { patterns, guard, body } = each;
    const text = writer.expressions.part(value);
    const tests = isDefault(each)
      ? []
      : [patterns.map((pattern) => `${text} === ${patternText(writer, pattern, value)}`).join(" || ")];
    if (guard !== undefined) tests.push(writer.expressions.test(guard));
    const test = tests.length > 1 ? tests.map((part) => `(${part})`).join(" && ") : tests[0];
    const word = index === 0 ? "" : "else ";
    if (index > 0) lines.pop();
    lines.push(
      `${index === 0 ? "" : "} "}${test === undefined ? (index === 0 ? "if (true)" : "else") : `${word}if (${test})`} {`,
    );
    lines.push(...writer.indented(body), "}");
  });
  return lines;
}

/** Whether a `break` in it would end the `switch`, and not the loop around it. */
function breaks(body: readonly Statement[]): boolean {
  return body.some((each) => {
    if (each.is === "word") return each.word === "break";
    if (each.is === "if") return each.branches.some((branch) => breaks(branch.body));
    return each.is === "match" && each.cases.some((one) => breaks(one.body));
  });
}
