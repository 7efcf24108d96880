// Names of the API in the guides become links to where they are described: `beginAuthSession()`, `Player.send()`.
import type MarkdownIt from "markdown-it";

/**
 * @param names - of classes, methods and functions, and the pages that describe them
 * @param base - the site's path, with a slash at its end
 */
export function linkNames(md: MarkdownIt, names: Record<string, string>, base: string): void {
  const plain = md.renderer.rules.code_inline;
  if (plain === undefined) throw new Error("markdown-it has no rule for inline code any more");
  md.renderer.rules.code_inline = (tokens, index, options, env, self) => {
    const html = plain(tokens, index, options, env, self);
    const inLink =
      tokens
        .slice(0, index)
        .reduce((depth, { type }) => depth + (type === "link_open" ? 1 : type === "link_close" ? -1 : 0), 0) > 0;
    const [, name = "", call = ""] = /^([A-Za-z][\w.]*)(\(\))?$/.exec(tokens[index]?.content ?? "") ?? [];
    // A word alone could be anything; a call or a name with a capital is the API's.
    const link = call !== "" || /^[A-Z]/.test(name) ? names[name] : undefined;
    if (link === undefined || inLink || env.relativePath?.startsWith("api/")) return html;
    return `<a href="${base}${link.replace(/^\//, "")}">${html}</a>`;
  };
}
