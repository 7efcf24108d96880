// The site as `npm run docs` builds it, its files and a server for it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { repositoryRoot } from "../repository.js";

const all = "docs/.vitepress/dist";
const { sdk } = JSON.parse(readFileSync(join(repositoryRoot, "docs/build/site.json"), "utf8")) as { sdk: string };
/** The site of the SDK that the packages are generated for. */
const folder = `${all}/sdk-${sdk}`;
/** Its path, as links have it. */
export const base = `/sdk-${sdk}/`;

/** Where the site's pages are, from its root: `guide/messages.html`. */
export function pages(): string[] {
  return siteFiles(/\.html$/);
}

export function siteFiles(pattern: RegExp): string[] {
  const root = join(repositoryRoot, folder);
  if (!existsSync(root)) throw new Error("The site is not built: npm run docs.");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => pattern.test(path));
}

export function read(page: string): string {
  return readFileSync(join(repositoryRoot, folder, page), "utf8");
}

/** Serves it, and what is above it, on 127.0.0.1. */
export async function serve(): Promise<{ origin: string; url: string; close: () => void }> {
  const server = createServer(sirv(join(repositoryRoot, all)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, url: `${origin}${base}`, close };
}
