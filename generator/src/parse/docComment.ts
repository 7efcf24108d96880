// Documentation comments of a header as plain text.

/**
 * Strips the comment markers of `//`, `///`, `//!`, `/** ... *\/` and trailing `///<` comments. Lines of a paragraph are
 * joined; an empty line separates paragraphs; list items and `@tags` keep their own line.
 */
export function docText(comment: string | undefined): string | undefined {
  if (comment === undefined) return undefined;
  const body = comment.startsWith("/*") ? comment.replace(/^\/\*+[!<]*/, "").replace(/\*+\/$/, "") : comment;
  let text = "";
  for (const raw of body.split(/\r\n|\r|\n/)) {
    const line = raw
      .trim()
      .replace(/^\/\/[/!]?<?/, "")
      .replace(/^\*+(?!\/)/, "")
      .trim();
    // A ruler above and below, as plain comments have it.
    if (/^[-=*/_]{4,}$/.test(line)) continue;
    if (line === "") text += text === "" || text.endsWith("\n\n") ? "" : "\n\n";
    else if (text === "" || text.endsWith("\n\n")) text += line;
    else text += (/^([-*@\\]|\d+[.)])/.test(line) ? "\n" : " ") + line;
  }
  return text.trim() || undefined;
}
