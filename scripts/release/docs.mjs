// The documentation of the version that is published, in the package's folder docs, and links that lead somewhere there:
// what is not in the package is where the project is, and no link while nobody has said where that is.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { root } from "../steps.mjs";
import { pageOf } from "./places.mjs";

const guide = (...names) => names.map((name) => `docs/guide/${name}.md`);
const reference = (...names) => names.map((name) => `docs/${name}.md`);
const building = guide("authentication", "being-listed", "messages", "relay", "stats-items-workshop", "testing");
const elsewhere = guide("by-task", "from-cpp", "from-steamworks-net");

/** Which pages are in the package of packages/<name>. Every error's text names the one of `native` (js/explained.ts). */
export const pagesOf = {
  native: [...guide("troubleshooting"), ...reference("coverage")],
  typed: [...building, ...elsewhere, ...guide("troubleshooting"), ...reference("coverage")],
  server: [
    ...guide("first-server"),
    ...building,
    ...guide("deployment", "operations", "troubleshooting"),
    ...elsewhere,
    ...reference("server-limits", "hostile-clients", "agones", "several-servers"),
  ],
  loopback: [
    ...guide("testing"),
    ...reference("loopback", "loopback-functions", "loopback-scenarios", "loopback-steamclient"),
  ],
  "compat-godotsteam": [...guide("from-godotsteam", "troubleshooting"), ...reference("godotsteam", "porting")],
  "godot-multiplayer": [...guide("from-godotsteam"), ...reference("godot-multiplayer")],
  port: [...guide("from-godotsteam"), ...reference("porting")],
};

/**
 * Writes README.md and the folder docs of packages/<name>.
 * @param {string} name
 * @param {string} folder of the staged package
 */
export function writeDocs(name, folder) {
  const pages = pagesOf[name] ?? [];
  // The registry shows the README alone, so its links lead to pages that everybody can open.
  const readme = textOf(`packages/${name}/README.md`, new Set());
  writeFileSync(join(folder, "README.md"), pages.length === 0 ? readme : `${readme}\n${listOf(pages)}`);
  if (pages.length > 0) mkdirSync(join(folder, "docs"), { recursive: true });
  for (const each of pages) writeFileSync(join(folder, "docs", basename(each)), textOf(each, new Set(pages)));
}

function listOf(pages) {
  const files = pages.map((each) => `\`${basename(each)}\``).join(", ");
  return `## Documentation of this version\n\nIn the package's folder \`docs\`: ${files}.\n`;
}

/** A document of the repository with its links as they are in a package that has `pages` beside it. */
function textOf(document, pages) {
  // Code has brackets of its own.
  const parts = readFileSync(join(root, document), "utf8").split(/(^```[\s\S]*?^```$)/m);
  return parts.map((part, index) => (index % 2 === 1 ? part : withLinks(part, document, pages))).join("");
}

function withLinks(text, document, pages) {
  return text.replace(/\[([^\]]*)\]\((?![a-z]+:|#)([^)\s#]*)(#[^)\s]*)?\)/g, (_, label, target, anchor = "") => {
    const path = posix.join(posix.dirname(document), target);
    const address = pages.has(path) ? posix.basename(path) : addressOf(path);
    return address === undefined ? label : `[${label}](${address}${anchor})`;
  });
}

function addressOf(path) {
  const page = pageOf();
  return page && `${page}/${statSync(join(root, path)).isDirectory() ? "tree" : "blob"}/main/${path}`;
}
