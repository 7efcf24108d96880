// Builds TSDoc blocks: what the header says, then tags, then what C++ declaration the item stands for.
import type { SourceLocation } from "../../model/apiModel.js";

/** Joins the parts that have text into one doc text; the printer adds the comment marks. */
export function docBlock(...parts: (string | undefined)[]): string {
  const text = parts
    .filter((part) => part !== undefined && part.trim() !== "")
    .map((part) => (part as string).trim())
    .join("\n\n");
  // A leading line break makes the printer use lines of its own.
  return `\n${text.replaceAll("*/", "*\\/")}`;
}

/** Joins lines, such as block tags, that stand below each other. */
export function docLines(...lines: (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}

/** `Stands for `X` (file), since SDK 1.62.` */
export function standsFor(cppName: string, location?: SourceLocation, since = ""): string {
  return `Stands for \`${cppName}\`${location ? ` (${location.file})` : ""}${since}.`;
}

/** The comment of a field or member, with its C++ name. */
export function memberDoc(text: string | undefined, cppName: string, since: string): string {
  const said = sentence(text?.replaceAll("*/", "*\\/").replace(/\s+/g, " "));
  return said === undefined ? `\`${cppName}\`${since}` : `${said} (\`${cppName}\`${since})`;
}

/** A sentence with a full stop at its end; headers are not consistent about it. */
export function sentence(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  if (trimmed === undefined || trimmed === "") return undefined;
  return /[.!?:)]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
