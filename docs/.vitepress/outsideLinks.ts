// Links to files of the repository that are no pages lead to where the repository is published.
import { posix } from "node:path";
import type MarkdownIt from "markdown-it";

/** @param base - the address of the repository's files, with a slash at its end; without one they are no links */
export function outsideLinks(md: MarkdownIt, base: string | undefined): void {
  const plain = md.renderer.rules.link_open;
  md.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const href = token?.attrGet("href") ?? "";
    const path = posix.join("docs", posix.dirname(env.relativePath ?? ""), href);
    if (/^\.\.?\//.test(href) && !path.startsWith("docs/")) {
      if (base === undefined) return "<a>";
      token?.attrSet("href", `${base}${path}`);
    }
    return plain ? plain(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
  };
}
